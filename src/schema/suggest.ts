import { nearest } from "../diagnostics/nearest.ts";

/** A longer word is no slip of the pen for any of ours, and would take long to compare. */
const longest = 60;

const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");

const sorted = (word: string): string => [...bare(word)].sort().join("");

/** Which of some words was meant: the same but for capitals, blanks, hyphens and underscores; with letters swapped; or else the nearest. */
export function meant(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const same = (form: (text: string) => string) => candidates.find((candidate) => candidate !== word && form(candidate) === form(word));
  return same(bare) ?? same(sorted) ?? nearest(word.replace(/[\s-]/g, "_"), candidates);
}

/** A text made into an id, where it is none yet. */
export function asId(text: string): string | undefined {
  const id = slugOf(text);
  return id === "" || id === text ? undefined : id;
}

/** A text in small letters, digits and hyphens. */
export function slugOf(text: string): string {
  return text
    .slice(0, longest)
    .normalize("NFD")
    .replace(/\p{Mn}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A text made into a web address, where it plainly is one but for a slip. */
export function asUrl(text: string): string | undefined {
  const address = text
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .trim();
  if (address.length > 500) return undefined;
  const full = /^(?:www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/i.test(address)
    ? `https://${address}`
    : address.replace(/^(https?)(?::?\/{1,2}|:)(?=[\w-]+\.)/i, (_all, scheme: string) => `${scheme.toLowerCase()}://`);
  const encoded = full.replaceAll(" ", "%20");
  return /^https?:\/\/[\w-]+\.[\w-][^\s<>"]*$/.test(encoded) && encoded !== text ? encoded : undefined;
}

/** An id that nobody has: the one wanted, or the first with a number behind it that is free. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
