import { distance } from "fastest-levenshtein";

/** A longer word is no slip for any of ours, and would take long to compare. */
const longest = 60;

/**
 * What somebody most likely meant: the candidate nearest to the word, if it is near enough.
 * Of several equally near, the one that starts like the word; then the first in code-unit order,
 * so that the answer does not hang on the order of a file.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const typed = word.toLowerCase();
  const rated = [...new Set(candidates)]
    .filter((candidate) => candidate !== word)
    .map((candidate) => ({ candidate, steps: distance(typed, candidate.toLowerCase()), start: sharedStart(typed, candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit);
  return rated.sort((a, b) => a.steps - b.steps || b.start - a.start || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
