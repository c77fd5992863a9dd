import type { FactId } from "../model/decision.ts";
import type { AppliesWhen } from "../model/generated/schemas.ts";
import { factIds } from "./applies.ts";

/** What would have to be written about the data, so that what applies only to other data does not: a line for each fact. */
export function factLines(when: AppliesWhen): readonly string[] {
  return factIds.flatMap((fact) => (when[fact] === undefined ? [] : [`${fact}: { is: ${otherwise(fact, when)}, reason: "…" }`]));
}

/** Each fact under which something applies has one other side: the data are collected by others, or something is not so. */
function otherwise(fact: FactId, when: AppliesWhen): string {
  return fact === "collected_by" ? "others" : String(when[fact] !== true);
}
