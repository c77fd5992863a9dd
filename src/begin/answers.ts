import type { FactId } from "../model/decision.ts";
import type { AssessmentFile, Assessor } from "../model/generated/schemas.ts";

/** A fact about the data that keeps clauses from applying, and why it holds. */
export interface Exempting {
  readonly fact: FactId;
  /** What is so: `false`, or who collects the data. */
  readonly is: boolean | "producer" | "on_its_behalf" | "others";
  readonly reason: string;
}

/** What somebody says who begins an assessment. */
export interface Answers {
  /** What is assessed: “Household Energy Survey”. */
  readonly data: string;
  readonly producer: string;
  readonly assessor: Pick<Assessor, "name" | "role">;
  readonly facts: readonly Exempting[];
  readonly sensitivity: AssessmentFile["profile"]["sensitivity"];
  readonly publicInterest: AssessmentFile["profile"]["public_interest"];
  /** Why they are that sensitive, and the public cares that much. Left out, t6 check asks for it. */
  readonly reasons?: string;
  /** The edition of the Code. */
  readonly edition: string;
}
