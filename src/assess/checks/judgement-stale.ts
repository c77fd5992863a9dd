import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { judgedOf } from "../judged.ts";

/** Judgements whose evidence has changed since they were made. */
export function judgementStale(decision: Decision): Problem[] {
  return judgedOf(decision)
    .filter(({ judgement }) => judgement.stale.includes("evidence_changed"))
    .map(({ onWhat, judgement, digest }) => raise("judgement/stale", { on_what: onWhat, digest: digest() }, inside(judgement.spot, "evidence_digest")));
}
