import type { Clause, Copied, WrittenCatalogue, WrittenPractice } from "../model/generated/schemas.ts";
import { draftedClauses } from "./drafted.ts";

/** Words that somebody copied out of a code that they have open. */
export interface CopiedWords {
  readonly copied: Copied;
  readonly practices: ReadonlyMap<string, { readonly text: string; readonly title?: string | undefined }>;
  /** Whether these are all the practices that there are, so that no gap is left. */
  readonly all: boolean;
}

/** What became of one practice. */
export type Filled =
  | { readonly id: string; readonly what: "filled" | "added"; readonly clauses: number }
  | { readonly id: string; readonly what: "same" }
  | { readonly id: string; readonly what: "taken"; readonly clauses: number; readonly held: string }
  /** Other words than those that are held. `inWords`: more than capitals, marks and blanks. */
  | { readonly id: string; readonly what: "other"; readonly inWords: boolean; readonly held: string; readonly given: string }
  | { readonly id: string; readonly what: "gap" | "gone" };

/**
 * Puts copied words where a catalogue has a gap, and sets them beside what it holds. No word is made up: what nobody copied stays a gap.
 * @param take the practices of which the copied words take the place of other words that are held
 */
export function filledIn(
  written: WrittenCatalogue,
  given: CopiedWords,
  take: ReadonlySet<string>,
): { readonly practices: WrittenPractice[]; readonly told: readonly Filled[] } {
  const told: Filled[] = [];
  const practices = written.practices.flatMap((practice): WrittenPractice[] => {
    const own = given.practices.get(practice.id);
    if (own === undefined) {
      const isGone = given.all && practice.not_held !== undefined;
      if (practice.not_held !== undefined) told.push({ id: practice.id, what: isGone ? "gone" : "gap" });
      return isGone ? [] : [practice];
    }
    const [next, what] = practice.not_held === undefined ? beside(practice, own.text, given.copied, take) : filled(practice, own, given.copied, written);
    told.push(what);
    return [next];
  });
  const added = [...given.practices].filter(([id]) => !written.practices.some((practice) => practice.id === id));
  for (const [id, own] of added) {
    const [next, { clauses }] = filled({ id }, own, given.copied, written);
    practices.push(next);
    told.push({ id, what: "added", clauses });
  }
  return { practices, told };
}

type Filling = Extract<Filled, { what: "filled" | "added" }>;

function filled(
  { id }: Pick<WrittenPractice, "id">,
  own: { text: string; title?: string | undefined },
  copied: Copied,
  written: WrittenCatalogue,
): [WrittenPractice, Filling] {
  const clauses = draftedClauses(id, own.text, written.principle.text);
  return [
    { id, title: own.title ?? titleOf(own.text), text: own.text, copied, clauses },
    { id, what: "filled", clauses: clauses.length },
  ];
}

/** The title of a gap says that its words are not known. Where nobody gave another one, words that are known begin. */
function titleOf(text: string): string {
  const words = text.replace(/(?<![.!?])[.!?]+$/, "").split(" ");
  return words.length <= titleWords
    ? words.join(" ")
    : `${words
        .slice(0, titleWords)
        .join(" ")
        .replace(/[,;:]$/, "")} …`;
}

const titleWords = 8;

function beside(practice: WrittenPractice, given: string, copied: Copied, take: ReadonlySet<string>): [WrittenPractice, Filled] {
  const { id, text: held = "", clauses = [] } = practice;
  if (held === given)
    return [
      { ...practice, copied },
      { id, what: "same" },
    ];
  if (!take.has(id)) return [practice, { id, what: "other", inWords: plain(held) !== plain(given), held, given }];
  const own = clauses.every((clause) => isFound(clause, given)) ? clauses : draftedClauses(id, given, "");
  const { quoted_by: _, ...rest } = practice;
  return [
    { ...rest, text: given, copied, clauses: own },
    { id, what: "taken", clauses: own === clauses ? 0 : own.length, held },
  ];
}

/** A text without its capitals, marks and blanks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function isFound({ words }: Clause, text: string): boolean {
  let from = 0;
  return words.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}
