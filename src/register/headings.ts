import { distance } from "fastest-levenshtein";
import { bareHeading } from "./cells.ts";
import { headingWords } from "./heading-words.ts";

const small = new Set(["of", "the", "and", "a", "an", "in", "for", "to", "is", "are", "was", "were", "any", "s"]);
const long: ReadonlyMap<string, string> = new Map(Object.entries({ no: "number", num: "number", ref: "reference", org: "organisation", orgs: "organisation" }));

/** So many letters of a word count: what follows them is an ending. */
const stem = 5;

/** A heading by its words, whatever their order and endings. */
function wordsOf(heading: string): ReadonlySet<string> {
  const words = headingWords(heading).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && !small.has(word)).map((word) => (long.get(word) ?? word.replace(/z/g, "s")).slice(0, stem)));
}

/** Whether two headings may be one under another name: nearly the same words, or those of one are all in the other. */
function areNear(one: string, other: string): boolean {
  const [some, others] = [wordsOf(one), wordsOf(other)];
  const common = [...some].filter((word) => others.has(word)).length;
  const [fewer, more] = [Math.min(some.size, others.size), Math.max(some.size, others.size)];
  if (fewer === 0) return false;
  if (common === more || (common === fewer && common > 1) || (common > 2 && common >= 0.75 * more)) return true;
  const [a, b] = [bareHeading(one), bareHeading(other)];
  return Math.abs(a.length - b.length) <= 3 && distance(a, b) <= Math.max(1, Math.min(a.length, b.length) / 6);
}

/** Of headings that are looked for and are not there, those to which one that nobody names comes near. */
export const renamedIn = (missing: readonly string[], strange: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    missing.flatMap((heading) => {
      const near = strange.find((one) => areNear(heading, one));
      return near === undefined ? [] : [[heading, near] as const];
    }),
  );
