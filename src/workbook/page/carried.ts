import { type Desk, deskWith } from "../model/desk.ts";
import type { Draft } from "../model/draft.ts";
import { openIn } from "../model/open.ts";
import { type Carried, carriedOf, carriedText, dataId, pageOf, type Shell } from "../model/shell.ts";
import { plain } from "../model/zip.ts";

/** What this page carries; nothing where it came empty. */
export function carriedIn(page: Document): Carried | null {
  return JSON.parse(page.getElementById(dataId)?.textContent ?? "null") as Carried | null;
}

/** A desk with what a page carries. */
export async function deskOf({ folder, files, others = {}, drafts = [] }: Carried): Promise<Desk> {
  // Whoever made the page may have put any names into it: those that lead out of the folder are left out, as they are of a zip.
  const named = <Value>(all: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
    Object.entries(all).flatMap(([name, value]) => (plain(name) === name ? [[name, value] as const] : []));
  const texts = new Map(named(files));
  const bytes = new Map(named(others).map(([name, text]) => [name, Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))]));
  return deskWith(await openIn(texts, folder), bytes, texts, drafts as readonly Draft[]);
}

/** The page with what is on a desk in it: one file that can be sent, and goes on where this one is. */
export function pageWith(shell: Omit<Shell, "data">, { open, others, drafts }: Desk): string {
  const carried = carriedOf({ folder: open.folder, files: open.files, others, drafts: [...drafts.values()] });
  return pageOf({ ...shell, data: carriedText(carried) });
}
