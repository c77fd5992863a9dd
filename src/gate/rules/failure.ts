import type { Args } from "../../diagnostics/problem.ts";
import { type ArgsFor, fillIn, type Templates } from "../../diagnostics/words.ts";
import type { Decision } from "../../model/decision.ts";
import type { Gate } from "../../model/generated/schemas.ts";
import type { Spot } from "../../model/pointer.ts";
import { type ConditionId, conditions } from "./conditions.ts";

/** What the conditions of the gate look at. They change nothing. */
export interface Matter {
  readonly decision: Decision;
  /** The folder of the assessment, as it is printed. */
  readonly folder: string;
  /** What is asked, flags included. */
  readonly gate: Gate;
  /** Whether a file is in the folder. */
  readonly isThere: (file: string) => boolean;
}

/** Something that fails the gate: a condition and its words' arguments, no wording, no line. */
export interface Failure {
  readonly condition: ConditionId;
  readonly args: Args;
  /** Where to look. An empty pointer means the file as a whole; no spot at all, the folder. */
  readonly spot: Spot | undefined;
  /** The ids by which a waiver may name it. */
  readonly ids: readonly string[];
  /** The smallest things that are short of what is asked, by which a baseline knows it: an improvement leaves some of them and adds none. */
  readonly things: readonly string[];
}

/** Says that a condition is not met. Forgetting an arg that its words need does not compile. */
export function fail<Name extends ConditionId>(
  condition: Name,
  args: ArgsFor<(typeof conditions)[Name]>,
  spot: Spot | undefined,
  ids: readonly string[],
  things: readonly string[] = ids,
): Failure {
  const given = Object.entries(args as Readonly<Record<string, string | undefined>>).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { condition, args: Object.fromEntries(given), spot, ids, things };
}

/**
 * A failure as the line that is printed: where, what, how far from what is asked, and what to do.
 * @param by the configurations that ask for it, where not all that are in force do
 */
export function failureLine({ condition, args }: Failure, where: string, by: readonly string[] = []): string {
  const { message, help }: Templates = conditions[condition];
  const asked = by.length === 0 ? "" : `, asked by ${by.join(", ")}`;
  return `${where}: ${fillIn(message, args)} ${fillIn(help, args)} [${condition}${asked}]`;
}

/** "1 clause", "2 clauses". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
