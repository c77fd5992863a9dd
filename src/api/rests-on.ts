import { once } from "../assess/once.ts";
import { listed } from "../language/listed.ts";
import type { ClauseDecision, Decision } from "../model/decision.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";

/** So many of the things that differ are named; the rest is counted. */
const most = 4;

/**
 * What differs between two states of one assessment of that on which a judgement rests, in words: which item is new, gone or another, and which
 * clause applies no longer, or does now.
 * @param practice undefined for the judgement on the whole
 */
export function differingUnder(before: Decision, after: Decision, practice: string | undefined): string {
  const [was, is] = [before, after].map((decision) => restsOn(decision, practice));
  const found = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((what) => {
    const [old, now] = [was?.get(what), is?.get(what)];
    if (old === undefined) return [`${what} is new`];
    if (now === undefined) return [`${what} is gone`];
    return old() === now() ? [] : [`${what} says something else`];
  });
  return listed(found.length > most ? [...found.slice(0, most), `${found.length - most} more`] : found);
}

/** What a judgement rests on, by what it is called, with what is to be compared of each. */
function restsOn({ practices }: Decision, practice: string | undefined): ReadonlyMap<string, () => string> {
  const clauses = practices.filter((one) => practice === undefined || one.practice.id === practice).flatMap((one) => one.clauses);
  const items = clauses.flatMap(({ weighings }) => weighings.map(({ evidence }) => [`‘${evidence.item.id}’`, once(() => wordsOf(evidence.item))] as const));
  return new Map([...items, ...clauses.flatMap(outOf)]);
}

/** Working notes are not evidence. */
const wordsOf = ({ notes: _, ...item }: EvidenceItem): string => JSON.stringify(item);

/** That a clause does not apply, or is deferred, and why. */
function outOf({ clause, exception, partsOut, notApplicable, deferred }: ClauseDecision): readonly (readonly [string, () => string])[] {
  const isOut = exception ?? (partsOut.length > 0 ? partsOut : undefined) ?? notApplicable?.entry ?? deferred?.entry;
  return isOut === undefined ? [] : [[`what is set aside of ${clause.id}`, () => JSON.stringify(isOut)]];
}
