import type { Copied, WrittenCatalogue, WrittenPractice } from "../model/generated/schemas.ts";
import { draftedClauses } from "./drafted.ts";
import { plainWords, reworded } from "./reworded.ts";

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
  | { readonly id: string; readonly what: "same" | "kept" }
  | { readonly id: string; readonly what: "taken"; readonly clauses: number; readonly gone: readonly string[]; readonly held: string }
  /** Other words than those that are held. `inWords`: more than capitals, marks and blanks. */
  | { readonly id: string; readonly what: "other"; readonly inWords: boolean; readonly held: string; readonly given: string }
  | { readonly id: string; readonly what: "gap" | "gone" };

/** Whose words count where other ones are held than were copied, practice by practice. */
export interface Choice {
  /** Those of which the copied words take the place of those that are held. */
  readonly take: ReadonlySet<string>;
  /** Those of which the held words stay. */
  readonly keep: ReadonlySet<string>;
}

/**
 * Puts copied words where a catalogue has a gap, and sets them beside what it holds. No word is made up: what nobody copied stays a gap.
 */
export function filledIn(
  written: WrittenCatalogue,
  given: CopiedWords,
  choice: Choice,
): { readonly practices: WrittenPractice[]; readonly told: readonly Filled[] } {
  const told: Filled[] = [];
  const practices = written.practices.flatMap((practice): WrittenPractice[] => {
    const own = given.practices.get(practice.id);
    if (own === undefined) {
      const isGone = given.all && practice.not_held !== undefined;
      if (practice.not_held !== undefined) told.push({ id: practice.id, what: isGone ? "gone" : "gap" });
      return isGone ? [] : [practice];
    }
    const [next, what] =
      practice.not_held === undefined
        ? beside(practice, own.text, { copied: given.copied, above: written.principle.text, ...choice })
        : filled(practice, own, given.copied, written);
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

interface Given extends Choice {
  readonly copied: Copied;
  /** The words that the practice stands under. */
  readonly above: string;
}

function beside(practice: WrittenPractice, given: string, { copied, above, take, keep }: Given): [WrittenPractice, Filled] {
  const { id, text: held = "" } = practice;
  if (held === given)
    return [
      { ...practice, copied },
      { id, what: "same" },
    ];
  if (keep.has(id)) return [practice, { id, what: "kept" }];
  if (!take.has(id)) return [practice, { id, what: "other", inWords: plainWords(held) !== plainWords(given), held, given }];
  const { clauses, drafted, gone } = reworded(practice, given, above);
  const { quoted_by: _, ...rest } = practice;
  return [
    { ...rest, text: given, copied, clauses: [...clauses] },
    { id, what: "taken", clauses: drafted, gone, held },
  ];
}
