import type { Desk } from "./desk.ts";
import { unsavedIn } from "./desk.ts";
import { type Files, openIn } from "./open.ts";

/** What an edit from outside comes to. */
export type Outside =
  /** The folder is as it was. */
  | { readonly kind: "same" }
  /** It is not, and the page shows it now. */
  | { readonly kind: "taken"; readonly desk: Desk }
  /** A file is broken at the moment: the page shows what it was before, and says so. */
  | { readonly kind: "broken"; readonly told: string }
  /** A file was changed here and outside: nothing is written over, and somebody has to choose. */
  | { readonly kind: "conflict"; readonly names: readonly string[] };

/** Looks at what is in the folder now. */
export async function outside(desk: Desk, there: Files): Promise<Outside> {
  const names = [...new Set([...there.keys(), ...(desk.saved?.keys() ?? [])])].filter((name) => there.get(name) !== desk.saved?.get(name));
  if (names.length === 0) return { kind: "same" };
  const mine = unsavedIn(desk);
  if (names.some((name) => mine.includes(name) && there.get(name) !== desk.open.files.get(name))) return { kind: "conflict", names };
  const files = new Map([...there, ...mine.map((name) => [name, desk.open.files.get(name) ?? ""] as const)]);
  const open = await openIn(files, desk.open.folder).catch(() => undefined);
  const isBroken = open === undefined || open.assessed.decision === undefined || brokenIn(open) > brokenIn(desk.open);
  if (isBroken && desk.open.assessed.decision !== undefined) {
    const [first] = open?.diagnostics.filter(({ severity, file }) => severity === "error" && names.includes(file)) ?? [];
    return {
      kind: "broken",
      told: first === undefined ? `${names.join(", ")} cannot be read as it is.` : `${first.file}, line ${first.span.start.line}: ${first.message}`,
    };
  }
  if (open === undefined) return { kind: "broken", told: "There is no assessment in the folder any more." };
  // What was done before cannot be undone any more: it would undo what others did as well.
  return { kind: "taken", desk: { ...desk, open, saved: there, past: [], ahead: [] } };
}

const brokenIn = ({ loaded }: Desk["open"]): number => loaded.assessment?.lost?.length ?? 0;
