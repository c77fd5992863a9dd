import { freeId, slugOf } from "../schema/suggest.ts";

/** An id is to be read and typed: longer ones are cut at the end of a word. */
const longest = 32;

/** An id made of some words, which nobody has yet. */
export function shortId(words: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(words);
  const cut = slug.length <= longest ? slug : (/^.*(?=-)/.exec(slug.slice(0, longest + 1))?.[0] ?? slug.slice(0, longest));
  return freeId(cut === "" ? "item" : cut, taken);
}
