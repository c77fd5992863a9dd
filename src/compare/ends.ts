import type { DiffCause } from "../model/generated/schemas.ts";
import type { Matter } from "./matter.ts";

/** What a cause amounts to, in the words of the field. */
export type CauseKind = DiffCause["kind"];

/** The two ends of a comparison: what an edit means can depend on what else is so. */
export interface Ends {
  readonly old: Matter;
  readonly now: Matter;
}
