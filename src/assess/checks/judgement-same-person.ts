import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { judgementsOf } from "../references.ts";

/** Judgements that were agreed by the person who made them. */
export function judgementSamePerson(decision: Decision): Problem[] {
  return judgementsOf(decision).flatMap(({ item: { by, agreed_by }, onWhat, spot }) =>
    by !== undefined && agreed_by !== undefined && bare(by) === bare(agreed_by.name)
      ? [raise("judgement/same-person", { on_what: onWhat, name: by }, inside(spot, "agreed_by", "name"))]
      : [],
  );
}

/** A name without what varies between two mentions of one person: capitals, dots, spaces and forms of address. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\./g, " ")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady) )+/, "");
}
