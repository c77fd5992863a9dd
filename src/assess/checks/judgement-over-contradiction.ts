import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { contradictionUnder, judgedOf, lacking } from "../judged.ts";
import { spaced } from "../phrases.ts";

/** Judgements that say that all is well over an open contradiction, without reasons and a second name. */
export function judgementOverContradiction(decision: Decision): Problem[] {
  return judgedOf(decision).flatMap((judged) => {
    const [contradiction, missing] = [contradictionUnder(judged), lacking(judged)];
    if (contradiction === undefined || missing === undefined) return [];
    const { item, spot } = judged.judgement;
    return [
      raise("judgement/over-contradiction", { on_what: judged.onWhat, outcome: spaced(item.outcome), ...contradiction, ...missing }, inside(spot, "outcome")),
    ];
  });
}
