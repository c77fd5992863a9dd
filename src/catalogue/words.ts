import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { Clause, WrittenPractice } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

/** A practice that is held, and where it stands. */
export interface HeldPractice {
  readonly practice: WrittenPractice & { readonly text: string };
  readonly clauses: readonly { readonly clause: Clause; readonly spot: Spot }[];
  readonly spot: Spot;
}

/** A stretch of a text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a clause says it is made of, and where that stands in the practice. */
interface Placed {
  readonly entry: HeldPractice["clauses"][number];
  /** Undefined where a piece is not found. */
  readonly stretches: readonly Stretch[] | undefined;
}

/** What is wrong with how the clauses of a practice use its words. */
export function wordProblems({ practice, clauses, spot }: HeldPractice): Problem[] {
  const { id, text } = practice;
  const misquoted: Problem[] = [];
  const placed = clauses.map((entry): Placed => {
    const found = placeOf(entry.clause.words, text);
    if (Array.isArray(found)) return { entry, stretches: found };
    const { missing, before } = found as Missing;
    const words = entry.clause.words[missing] ?? "";
    misquoted.push(raise("catalogue/words-not-found", { practice: id, words, before }, inside(entry.spot, "words", missing)));
    return { entry, stretches: undefined };
  });
  const all = sentencesIn(text);
  return [
    ...misquoted,
    ...placed.flatMap((one) => [...forceProblems(one, text, all), ...regularProblems(one)]),
    // While words are not found, nobody can say what they leave out.
    ...(misquoted.length > 0 ? [] : uncovered(placed, all).map((words) => raise("catalogue/uncovered-words", { practice: id, words }, inside(spot, "text")))),
  ];
}

interface Missing {
  readonly missing: number;
  /** The piece before, where the words stand in the text and only not behind it. */
  readonly before: string | undefined;
}

/** Where the pieces stand, one behind the other; or the first that is not found. Once one is missing, nobody can say where the others should be. */
function placeOf(words: readonly string[], text: string): readonly Stretch[] | Missing {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [index, piece] of words.entries()) {
    const at = text.indexOf(piece, from);
    if (at === -1) return { missing: index, before: text.includes(piece) ? words[index - 1] : undefined };
    from = at + piece.length;
    stretches.push({ from: at, to: from });
  }
  return stretches;
}

/** The sentences of a text. */
function sentencesIn(text: string): readonly (Stretch & { readonly words: string })[] {
  const all: (Stretch & { readonly words: string })[] = [];
  for (const { 0: words, index } of text.matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g)) {
    const trimmed = words.trim();
    if (trimmed !== "") all.push({ from: index, to: index + words.length, words: trimmed });
  }
  return all;
}

const meets = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** The sentences of which no clause takes anything up. */
function uncovered(placed: readonly Placed[], all: ReturnType<typeof sentencesIn>): readonly string[] {
  const taken = placed.flatMap(({ stretches }) => stretches ?? []);
  return all.filter((sentence) => !taken.some((one) => meets(one, sentence))).map(({ words }) => words);
}

/** A clause whose sentences say one of the two words, and it the other. */
function forceProblems({ entry: { clause, spot }, stretches = [] }: Placed, text: string, all: ReturnType<typeof sentencesIn>): Problem[] {
  const own = all.filter((sentence) => stretches.some((one) => meets(one, sentence))).map(({ from, to }) => text.slice(from, to));
  const says = (word: RegExp): boolean => own.some((sentence) => word.test(sentence));
  const [must, should] = [says(/\b(?:must|shall)\b/i), says(/\bshould\b/i)];
  const said = must === should ? undefined : must ? "must" : "should";
  return said === undefined || said === clause.force
    ? []
    : [raise("catalogue/other-force", { clause: clause.id, force: clause.force, said }, inside(spot, "force"))];
}

/** A clause that speaks of something regular, and does not ask for it. */
function regularProblems({ entry: { clause, spot }, stretches }: Placed): Problem[] {
  const word =
    stretches === undefined || clause.regular !== undefined ? undefined : /\b(?:regular(?:ly)?|periodic(?:ally)?)\b/i.exec(clause.words.join(" "))?.[0];
  return word === undefined ? [] : [raise("catalogue/regular-unsaid", { clause: clause.id, word }, spot)];
}
