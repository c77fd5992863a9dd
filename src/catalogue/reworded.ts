import type { Clause, WrittenPractice } from "../model/generated/schemas.ts";
import { draftedClauses } from "./drafted.ts";

/** A word of a text, without capitals and marks, and where it stands. */
interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** An apostrophe inside a word is a mark of it and not the end of it, straight or curly. */
const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/['’ʼ]/g, ""),
    from: index,
    to: index + word.length,
  }));

/** A text without its capitals, marks and blanks: two that are the same here say the same words. */
export const plainWords = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(" ");

/** What the clauses of a practice are once other words have been taken for it. */
export interface Reworded {
  readonly clauses: readonly Clause[];
  readonly drafted: number;
  /** The clauses whose words are not in the new text. */
  readonly gone: readonly string[];
}

/**
 * The clauses of a practice under other words. A clause whose words are found, whatever the marks, stays what it is, as the new text writes it. Where the
 * words of one are gone, each sentence that is new is drafted: under an id that nothing had before, as what people said of an id they said of its words.
 */
export function reworded({ id, text: held = "", clauses = [] }: WrittenPractice, given: string, above: string): Reworded {
  const kept = clauses.flatMap((clause): readonly Clause[] => {
    const words = wordsIn(clause.words, given);
    return words === undefined ? [] : [{ ...clause, words: words as Clause["words"] }];
  });
  const gone = clauses.filter((clause) => !kept.some((one) => one.id === clause.id)).map((clause) => clause.id);
  const known = new Set(gone.length === 0 ? [] : draftedClauses(id, held, above).map(({ words }) => plainWords(words.join(" "))));
  const isFresh = ({ words }: Clause): boolean => !known.has(plainWords(words.join(" ")));
  const all = gone.length === 0 ? [] : draftedClauses(id, given, above, clauses);
  const fresh = all.filter(isFresh).map((clause, index) => ({ ...clause, id: all[index]?.id ?? clause.id }));
  return { clauses: [...kept, ...fresh], drafted: fresh.length, gone };
}

/** The pieces of a clause as a text writes them, one behind the other; undefined where one is not found. */
function wordsIn(pieces: readonly string[], text: string): readonly string[] | undefined {
  const tokens = tokensOf(text);
  const found: string[] = [];
  let start = 0;
  for (const piece of pieces) {
    const wanted = tokensOf(piece);
    const at = tokens.findIndex((_, index) => index >= start && wanted.every(({ word }, step) => tokens[index + step]?.word === word));
    const [first, last] = [tokens[at], tokens[at + wanted.length - 1]];
    if (wanted.length === 0 || first === undefined || last === undefined) return undefined;
    // Letter for letter where it is there so, with the marks at its ends.
    const isExact = text.startsWith(piece, first.from - (wanted[0]?.from ?? 0));
    found.push(isExact ? piece : text.slice(first.from, last.to));
    start = at + wanted.length;
  }
  return found;
}
