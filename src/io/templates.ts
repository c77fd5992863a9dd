import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { assetPath } from "./assets.ts";
import { embeddedTemplates } from "./embedded-templates.ts";
import { isOutside } from "./outside.ts";
import { readText } from "./read.ts";
import { reasonFor } from "./reasons.ts";
import { type TextRead, unreadable } from "./text.ts";

/** Templates by their names, such as "annex.md.hbs" and "partials/facts.md.hbs". */
export type TemplateTexts = Readonly<Record<string, string>>;

/** Something that lies in a folder of templates or in its partials/. */
export interface TemplateEntry {
  /** The way to it from the folder. */
  readonly name: string;
  readonly isFolder: boolean;
}

let shipped: TemplateTexts | undefined;

/** The templates that ship with the package, read once: they are part of the program. */
export function shippedTemplates(): TemplateTexts {
  shipped ??= Object.freeze(embeddedTemplates() ?? readShipped());
  return shipped;
}

function readShipped(): TemplateTexts {
  const folder = assetPath("templates");
  const names = listed(folder).flatMap(({ name }) => (/\.(?:hbs|css)$/.test(name) ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** What lies in a folder of the user's own and in its partials/, by name; or the reason why that cannot be told. */
export function templateEntries(
  folder: string,
): { readonly entries: readonly TemplateEntry[]; readonly reason?: undefined } | { readonly entries?: undefined; readonly reason: string } {
  try {
    return { entries: listed(folder) };
  } catch (error) {
    return { reason: reasonFor(error) };
  }
}

/** Reads one of them. A byte order mark, which some editors put before a text, is no part of the template. */
export function readTemplate(folder: string, name: string): TextRead {
  const path = join(folder, name);
  if (isOutside(path, folder)) return unreadable("it is a link that leads out of the folder and its repository");
  const read = readText(path);
  return read.text === undefined ? read : { text: read.text.replace(/^\ufeff/, "") };
}

function listed(folder: string): readonly TemplateEntry[] {
  const below = (way: string): TemplateEntry[] =>
    readdirSync(join(folder, way), { withFileTypes: true })
      .map((entry) => ({ name: `${way}${entry.name}`, isFolder: entry.isSymbolicLink() ? leadsToFolder(join(folder, way, entry.name)) : entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const top = below("");
  return top.some(({ name, isFolder }) => name === "partials" && isFolder) ? [...top, ...below("partials/")] : top;
}

/** A link that leads nowhere is taken for one to a file, so that whoever reads it says what is wrong with it. */
function leadsToFolder(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isDirectory() === true;
}
