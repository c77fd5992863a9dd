import type { Deed, FindingState, PositionState, Step } from "../model/generated/schemas.ts";
import { deedText } from "./deeds.ts";
import { clausesListed } from "./listed.ts";
import type { StepNaming } from "./step-naming.ts";

/** What to do, a sentence for each deed. An item that several of them are about is named once. */
export function stepText({ deeds }: Pick<Step, "deeds">, naming: StepNaming): string {
  return deeds.map((deed, index) => deedText(deed, naming, isAgain(deed, deeds[index - 1]))).join(" ");
}

const isAgain = ({ evidence }: Deed, before: Deed | undefined): boolean => evidence !== undefined && before?.evidence === evidence;

/** Positions in a sentence that says from which to which. One that is no word for a state stands in quotation marks. */
const positionNames: Readonly<Record<PositionState, string>> = {
  unknown: "unknown",
  not_consistent: "not consistent",
  not_shown: "not shown",
  partly_shown: "partly shown",
  not_yet_shown: "not yet shown",
  consistent_with_recommendations: "consistent, with recommendations",
  meets: "met in full",
  unscored: "no position",
};

const findingNames: Readonly<Record<FindingState, string>> = {
  unknown: "unknown",
  not_applicable: "not applicable",
  deferred: "deferred",
  not_met: "not met",
  met: "met",
  partly_met: "partly met",
  not_shown: "not shown",
};

/** How many clauses are named that are left. More are counted. */
const mostNamed = 4;

/** What a step does: to positions first, with what is then left, then to clauses. */
export function effectText(step: Pick<Step, "positions" | "findings" | "recommended">): string {
  const { findings, recommended } = step;
  const groups = new Map<string, string[]>();
  for (const { id, from, to } of findings) {
    const move = `from ${findingNames[from]} to ${findingNames[to]}`;
    groups.set(move, [...(groups.get(move) ?? []), id]);
  }
  const moved = [...groups].map(([move, ids]) => `${clausesListed(ids)} ${ids.length === 1 ? "goes" : "go"} ${move}.`);
  const asked =
    recommended.length === 0 ? [] : [`${clausesListed(recommended)} then ${recommended.length === 1 ? "has" : "have"} a recommendation that counts.`];
  return [...raised(step), ...moved, ...asked].join(" ");
}

/** What a step does, for a reader who looks at practices: its clauses are told only where it raises none. */
export function mainEffectText(step: Pick<Step, "positions" | "findings" | "recommended">): string {
  return step.positions.length === 0 ? effectText(step) : raised(step).join(" ");
}

function raised({ positions }: Pick<Step, "positions">): string[] {
  return positions.map(({ id, from, to, left }) => {
    const move = `${id} goes from ${positionNames[from]} to ${positionNames[to]}`;
    return left.length === 0 ? `${move}.` : `${move}; ${leftText(left)} then left.`;
  });
}

function leftText(left: readonly string[]): string {
  if (left.length > mostNamed) return `${left.length} clauses are`;
  return `${clausesListed(left)} ${left.length === 1 ? "is" : "are"}`;
}
