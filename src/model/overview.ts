import type { AssessmentResult, Result } from "./generated/schemas.ts";

/** How an assessment stands, without what it was decided from: as much of a result as is told of one that did not change. */
export interface Overview {
  readonly assessment: Pick<AssessmentResult, "title" | "data" | "producer" | "assessor" | "edition" | "as_of" | "profile">;
  readonly rules_version: Result["rules_version"];
  readonly position: Pick<Result["position"], "state">;
  readonly score: Result["score"];
  readonly judgement?: Judged;
  readonly practices: readonly (Pick<Result["practices"][number], "id" | "title" | "score"> & Pick<Overview, "position" | "judgement">)[];
  readonly evidence: readonly Pick<Result["evidence"][number], "item">[];
  readonly asks: readonly Pick<Result["asks"][number], "item">[];
  readonly sources: readonly Result["sources"][number][];
}

/** What a person concluded. */
type Judged = Pick<NonNullable<Result["judgement"]>, "item">;
