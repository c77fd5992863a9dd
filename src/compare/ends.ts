import type { DiffCause } from "../model/generated/schemas.ts";
import type { Decided } from "./decided.ts";
import type { Matter } from "./matter.ts";

/** What a cause amounts to, in the words of the field. */
export type CauseKind = DiffCause["kind"];

/** The two ends of a comparison: what an edit means can depend on what else is so. */
export interface Ends {
  readonly old: Matter;
  readonly now: Matter;
  /** What there was before anything was done to the record, and what there is afterwards, as this t6 decides it. */
  readonly ground: Decided;
  readonly final: Decided;
}
