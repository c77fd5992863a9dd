import { decide } from "../assess/decide.ts";
import type { Decision } from "../model/decision.ts";
import { assessmentOf, type Matter } from "./matter.ts";
import { type Outcomes, outcomesOf } from "./outcomes.ts";

/** A matter, and what is decided about it. */
export interface Decided {
  readonly matter: Matter;
  readonly decision: Decision;
  readonly outcomes: Outcomes;
}

export type Decide = (matter: Matter) => Decided;

/** Decides matters by the rules of this t6. */
export function deciding(sha256: (text: string) => string): Decide {
  return (matter) => {
    const decision = decide(assessmentOf(matter), matter.catalogue, { asOf: matter.asOf, sha256 });
    return { matter, decision, outcomes: outcomesOf(decision) };
  };
}
