import type { Assessment } from "../model/assessment.ts";
import type { Declaration, Deferred, NotApplicable } from "../model/decision.ts";
import type { Clause, PracticeFile } from "../model/generated/schemas.ts";
import type { Declarations } from "./finding.ts";

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

/** What holds for one clause. "Not applicable" needs a reason and the catalogue's leave; without them the clause goes on being assessed. */
export function declaredFor(clause: Clause, practice: string, declared: Declared, assessment: Assessment): Declarations {
  return {
    broken: isBroken(practice, assessment),
    notApplicable: clause.not_applicable && declared.notApplicable.get(clause.id)?.entry.reason !== undefined,
    deferred: declared.deferred.has(clause.id),
  };
}

/** A practice is unknown when its own file failed, or when a failed file might be its own. */
function isBroken(practice: string, { broken, practices }: Assessment): boolean {
  const hasFile = practices.some(({ data }) => data.practice === practice);
  return broken.some((file) => (file.practice === undefined ? !hasFile : file.practice === practice));
}
