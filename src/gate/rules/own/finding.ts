import type { OwnProblem } from "../../../diagnostics/problem.ts";

/** Something that a check found. */
export interface OwnFinding {
  readonly file: string;
  readonly where: OwnProblem["where"];
  /** What the words of the check may fill in. */
  readonly args: Readonly<Record<string, string>>;
  /** What to do, where the check does not say. */
  readonly help: string;
}
