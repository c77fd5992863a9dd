import type { Decision, Deferred, NotApplicable } from "../model/decision.ts";
import type { Clause, PracticeFile } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

/** A declaration about a clause that the catalogue has, where it is written. */
export interface Written<Entry> {
  readonly entry: Entry;
  readonly spot: Spot;
  readonly clause: Clause;
  /** The practice that the clause belongs to, and the one that the file is about. */
  readonly practice: string;
  readonly here: string;
}

/** All clauses that are marked as not applicable, in the order of the files. Unknown clauses are told elsewhere. */
export function notApplicables(decision: Decision): readonly Written<NotApplicable>[] {
  return written(decision, "not_applicable", (data) => data.not_applicable);
}

/** All clauses that are left to another body, in the order of the files. */
export function deferrals(decision: Decision): readonly Written<Deferred>[] {
  return written(decision, "deferred", (data) => data.deferred);
}

/** The first entry for each clause: of several only the first counts. */
export function firsts<Entry>(entries: readonly Written<Entry>[]): readonly Written<Entry>[] {
  return entries.filter(({ clause }, index) => entries.findIndex((entry) => entry.clause === clause) === index);
}

/** One open case of another body, and the clauses of a file that are left to it. */
interface DeferredCase {
  readonly first: Written<Deferred>;
  readonly clauses: readonly string[];
}

/** The clauses that are left to another body, by case: what concerns several clauses of a file is one. */
export function deferredCases(decision: Decision): readonly DeferredCase[] {
  const cases = new Map<string, { first: Written<Deferred>; clauses: string[] }>();
  for (const written of firsts(deferrals(decision))) {
    const { body, reason, reopen_on } = written.entry;
    const key = JSON.stringify([written.spot.file, body, reason, reopen_on ?? null]);
    const known = cases.get(key);
    if (known === undefined) cases.set(key, { first: written, clauses: [written.clause.id] });
    else known.clauses.push(written.clause.id);
  }
  return [...cases.values()];
}

function written<Entry extends { readonly clause: string }>(
  { assessment, catalogue }: Decision,
  key: "not_applicable" | "deferred",
  entries: (data: PracticeFile) => readonly Entry[] | undefined,
): readonly Written<Entry>[] {
  return assessment.practices.flatMap(({ file, data }) =>
    (entries(data) ?? []).flatMap((entry, index) => {
      const known = catalogue.clauses.get(entry.clause);
      return known === undefined ? [] : [{ entry, spot: { file, pointer: [key, index] }, clause: known.clause, practice: known.practice, here: data.practice }];
    }),
  );
}
