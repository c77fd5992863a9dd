import type { Assessment } from "../model/assessment.ts";
import type { Declaration, Deferred, NotApplicable } from "../model/decision.ts";
import type { Clause, PracticeFile } from "../model/generated/schemas.ts";
import type { Declarations } from "./finding.ts";
import type { Parties } from "./parties.ts";

/** What the practice files declare apart from evidence, each with its place. The first declaration about a clause counts. */
export interface Declared {
  readonly notApplicable: ReadonlyMap<string, Declaration<NotApplicable>>;
  readonly deferred: ReadonlyMap<string, Declaration<Deferred>>;
}

/** Gathers the declarations of all practice files. */
export function declarationsOf(assessment: Assessment): Declared {
  const gather = <Entry extends { clause: string }>(key: "not_applicable" | "deferred", entries: (data: PracticeFile) => readonly Entry[] | undefined) => {
    const found = new Map<string, Declaration<Entry>>();
    for (const { file, data } of assessment.practices)
      for (const [index, entry] of (entries(data) ?? []).entries())
        if (!found.has(entry.clause)) found.set(entry.clause, { entry, spot: { file, pointer: [key, index] } });
    return found;
  };
  return {
    notApplicable: gather("not_applicable", (data) => data.not_applicable),
    deferred: gather("deferred", (data) => data.deferred),
  };
}

/**
 * What holds for one clause. "Not applicable" needs a reason and the catalogue's leave; without them the clause goes on being assessed.
 * A case of the producer's own is nobody else's.
 * @param excepted whether the facts about the data say that it does not apply
 */
export function declaredFor(
  clause: Clause,
  practice: string,
  declared: Declared,
  assessment: Assessment,
  excepted: boolean,
  { isProducer }: Pick<Parties, "isProducer">,
): Declarations {
  const deferral = declared.deferred.get(clause.id);
  return {
    broken: isBroken(practice, assessment),
    excepted,
    notApplicable: clause.not_applicable && declared.notApplicable.get(clause.id)?.entry.reason !== undefined,
    deferred: deferral !== undefined && !isProducer(deferral.entry.body),
  };
}

/** A practice is unknown when its own file failed, or when a failed file might be its own. */
function isBroken(practice: string, { broken, practices }: Assessment): boolean {
  const hasFile = practices.some(({ data }) => data.practice === practice);
  return broken.some((file) => (file.practice === undefined ? !hasFile : file.practice === practice));
}
