import type { Deed, FindingState, PositionState, Step, StepLine } from "../model/generated/schemas.ts";
import { deedText, questionsOf } from "./deeds.ts";
import { clausesCounted, clausesListed, listed } from "./listed.ts";
import type { StepNaming } from "./step-naming.ts";

/** What to do, a line for each deed. An item that several of them are about is named once; what was found is told in full where a step is about it. */
export function stepLines({ about, deeds }: Pick<Step, "about" | "deeds">, naming: StepNaming): Omit<StepLine, "effort">[] {
  return deeds.map((deed, index) => {
    const said = { again: isAgain(deed, deeds[index - 1]), briefly: about !== "finding" };
    return { text: deedText(deed, naming, said), questions: [...questionsOf(deed, naming)] };
  });
}

/** What is done in a step that others make up: it stands in them. */
export const partsText = (numbers: readonly number[]): string => `Steps ${listed(numbers.map(String))}, ${numbers.length === 2 ? "both" : "all"} done.`;

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

/** What is said of what is on record and moves nothing by itself. {clauses} are those against which something is open. */
const unmoved = Object.freeze({
  held: "No finding changes by this alone: what was found against {clauses} is still open then.",
  none: "No finding changes by this alone.",
});

/** What a step does: to positions first, with what is then left, then to clauses. */
export function effectText(step: Pick<Step, "positions" | "findings" | "recommended" | "held">): string {
  const { findings, recommended, positions, held = [] } = step;
  if (findings.length + recommended.length + positions.length === 0) {
    return held.length === 0 ? unmoved.none : unmoved.held.replace("{clauses}", clausesListed(held));
  }
  const groups = new Map<string, string[]>();
  for (const { id, from, to } of findings) {
    const move = `from ${findingNames[from]} to ${findingNames[to]}`;
    groups.set(move, [...(groups.get(move) ?? []), id]);
  }
  const moved = [...groups].map(([move, ids]) => `${clausesCounted(ids)} ${ids.length === 1 ? "goes" : "go"} ${move}.`);
  const asked =
    recommended.length === 0 ? [] : [`${clausesCounted(recommended)} then ${recommended.length === 1 ? "has" : "have"} a recommendation that counts.`];
  return [...raised(step), ...moved, ...asked].join(" ");
}

/** What a step does, for a reader who looks at practices: its clauses are told only where it raises none, and those that are left are counted. */
export function mainEffectText(step: Pick<Step, "positions" | "findings" | "recommended" | "held">): string {
  return step.positions.length === 0 ? effectText(step) : raised(step, leftCounted).join(" ");
}

function raised({ positions }: Pick<Step, "positions">, say = leftText): string[] {
  return positions.map(({ id, from, to, left }) => {
    const move = `${id} goes from ${positionNames[from]} to ${positionNames[to]}`;
    return left.length === 0 ? `${move}.` : `${move}; ${say(left)} then left.`;
  });
}

const leftCounted = (left: readonly string[]): string => (left.length === 1 ? "1 clause is" : `${left.length} clauses are`);

function leftText(left: readonly string[]): string {
  return `${clausesCounted(left)} ${left.length === 1 ? "is" : "are"}`;
}
