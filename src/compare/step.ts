import type { Decided } from "./decided.ts";
import type { Edit } from "./edit.ts";
import type { Moved } from "./moved.ts";

/** That a result was decided by other rules than those of this t6. */
export interface RulesEdit {
  readonly on: "rules";
  readonly old: string;
  readonly new: string;
}

/** One edit, and what is put down to it. */
export interface Step {
  readonly edit: Edit | RulesEdit;
  /** What is decided differently because of it. */
  readonly moved: readonly Moved[];
  /** The keys of what it bears on besides. */
  readonly touched: readonly string[];
  /** What it moves where no other edit of the record is made. Nothing is said of what the record is set against. */
  readonly alone?: readonly Moved[];
  /** Where the day changed: what is decided on the one and on the other. */
  readonly days?: readonly [before: Decided, after: Decided];
}
