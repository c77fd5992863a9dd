import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import { confirmCall } from "../../language/out-of-date.ts";
import type { Decision } from "../../model/decision.ts";
import { judgedOf } from "../judged.ts";

/** Judgements whose evidence has changed since they were made. */
export function judgementStale(decision: Decision): Problem[] {
  const principle = decision.catalogue.file.principle.id;
  return judgedOf(decision)
    .filter(({ judgement }) => judgement.stale.includes("evidence_changed"))
    .map(({ onWhat, judgement }) => {
      const call = confirmCall(onWhat === principle ? undefined : onWhat);
      return raise("judgement/stale", { on_what: onWhat, call }, inside(judgement.spot, "evidence_digest"));
    });
}
