import type { Exception, FactId, PartOut } from "../model/decision.ts";
import type { AppliesWhen, AssessmentFile, Clause } from "../model/generated/schemas.ts";

type Data = AssessmentFile["data"];

/** The facts in the order in which they are looked at. */
export const factIds: readonly FactId[] = Object.freeze(["personal", "collected_by", "linked", "shared", "microdata_released"] as const);

/** What the assessment states about the data: it is part of what a judgement is made on. */
export function factsOf(data: Data): readonly unknown[] {
  return factIds.flatMap((fact) => (data[fact] === undefined ? [] : [{ fact, ...data[fact] }]));
}

/** Why something does not apply to the data; undefined where it applies. A fact that nobody states counts as holding. */
export function exceptionTo(when: AppliesWhen | undefined, data: Data): Exception | undefined {
  if (when === undefined) return undefined;
  for (const fact of factIds) {
    const stated = data[fact];
    const wanted = when[fact];
    if (stated === undefined || wanted === undefined) continue;
    const holds = Array.isArray(wanted) ? wanted.some((value) => value === stated.is) : stated.is === wanted;
    if (!holds) return { fact, reason: stated.reason };
  }
  return undefined;
}

/** The facts by which something applies to the data, where the assessment states them all; none where one is not stated, or says otherwise. */
export function factsFor(when: AppliesWhen | undefined, data: Data): readonly FactId[] {
  const wanted = factIds.filter((fact) => when?.[fact] !== undefined);
  return wanted.every((fact) => data[fact] !== undefined) && exceptionTo(when, data) === undefined ? wanted : [];
}

/** The facts that would keep something from applying to the data, and that nobody has stated; none where it does not apply anyway. */
export function openFactsIn(when: AppliesWhen | undefined, data: Data): readonly FactId[] {
  if (when === undefined || exceptionTo(when, data) !== undefined) return [];
  return factIds.filter((fact) => when[fact] !== undefined && data[fact] === undefined);
}

/** A clause with those of its parts that apply to the data, and the parts that do not. */
export function fitted(clause: Clause, data: Data): { readonly clause: Clause; readonly partsOut: readonly PartOut[] } {
  const parts = clause.parts ?? [];
  const partsOut = parts.flatMap(({ id, title, applies_when }) => {
    const exception = exceptionTo(applies_when, data);
    return exception === undefined ? [] : [{ id, title, ...exception }];
  });
  if (partsOut.length === 0) return { clause, partsOut };
  const left = parts.filter((part) => !partsOut.some(({ id }) => id === part.id));
  const { parts: _, ...rest } = clause;
  return { clause: left.length === 0 ? rest : { ...rest, parts: left }, partsOut };
}
