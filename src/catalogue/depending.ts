import type { WrittenCatalogue, WrittenPractice } from "../model/generated/schemas.ts";
import { plainWords } from "./reworded.ts";

type Depending = Pick<WrittenCatalogue, "register" | "crosswalk">;

/**
 * What a catalogue says of its clauses elsewhere, once other words have been taken: on which of them a register bears, and where evidence might stand.
 * Where a clause is gone, or says something else, nobody has said so of it.
 */
export function dependingOn({ register, crosswalk, practices: before }: WrittenCatalogue, practices: readonly WrittenPractice[]): Depending {
  const [were, are] = [wordsOf(before), wordsOf(practices)];
  const isSame = (id: string): boolean => are.get(id) !== undefined && are.get(id) === were.get(id);
  return {
    ...(crosswalk && { crosswalk: { ...crosswalk, lines: crosswalk.lines.filter(({ to }) => isSame(to)) } }),
    ...registerOn(register, isSame),
  };
}

const wordsOf = (all: readonly WrittenPractice[]): ReadonlyMap<string, string> =>
  new Map(all.flatMap(({ clauses = [] }) => clauses.map((clause) => [clause.id, plainWords(clause.words.join(" "))] as const)));

function registerOn(register: WrittenCatalogue["register"], isSame: (id: string) => boolean): Pick<WrittenCatalogue, "register"> {
  const [first, ...rest] = (register?.questions ?? []).flatMap((question) => {
    const [clause, ...others] = question.clauses.filter(isSame);
    return clause === undefined ? [] : [{ ...question, clauses: [clause, ...others] as typeof question.clauses }];
  });
  if (register === undefined || first === undefined) return {};
  const { about, ...others } = register;
  const told = Object.entries(about ?? {}).filter(([id]) => isSame(id));
  return { register: { ...others, ...(told.length > 0 && { about: Object.fromEntries(told) }), questions: [first, ...rest] } };
}
