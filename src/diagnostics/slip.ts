/** A longer word is no id of ours. */
const longest = 80;

/** In a word of fewer letters than this a wrong letter makes another word: ask-a and ask-b, T6.4c and T6.4d. */
const tellingWord = 4;

/**
 * What somebody meant who mistyped an id: the one candidate that is a slip away. A slip is the same with other capitals or other marks
 * between its words, one sign too many, one too few, two neighbours swapped, or one wrong letter in a longer word. Digits are never a
 * slip: letter-2016 and letter-2017 are two letters. Undefined where nothing or more than one thing is a slip away.
 */
export function onlySlip(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const meant = [...new Set(candidates)].filter((candidate) => candidate !== word && candidate.length <= longest && isSlip(word, candidate));
  const same = meant.filter((candidate) => bare(candidate) === bare(word));
  const [only, ...others] = same.length > 0 ? same : meant;
  return others.length === 0 ? only : undefined;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

const digits = (text: string): string => text.replace(/\D+/g, "");

function isSlip(typed: string, meant: string): boolean {
  if (digits(typed) !== digits(meant)) return false;
  if (bare(typed) === bare(meant)) return true;
  const [a, b] = [typed.toLowerCase(), meant.toLowerCase()];
  if (a.length === b.length + 1) return isWithout(a, b);
  if (a.length + 1 === b.length) return isWithout(b, a);
  return a.length === b.length && (isSwapped(a, b) || hasWrongLetter(a, b));
}

/** Whether the second is the first with one sign left out. */
function isWithout(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter);
  return longer.slice(at + 1) === shorter.slice(at);
}

function isSwapped(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function hasWrongLetter(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  if (a.slice(at + 1) !== b.slice(at + 1)) return false;
  const start = /[a-z]*$/.exec(b.slice(0, at))?.[0].length ?? 0;
  const end = /^[a-z]*/.exec(b.slice(at + 1))?.[0].length ?? 0;
  return /[a-z]/.test(a[at] ?? "") && /[a-z]/.test(b[at] ?? "") && start + end + 1 >= tellingWord;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  return at;
}
