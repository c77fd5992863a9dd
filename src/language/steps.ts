import type { Deed, FindingState, PositionState, Step, StepLine } from "../model/generated/schemas.ts";
import { deedText, isLook, questionsOf } from "./deeds.ts";
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

type Effect = Pick<Step, "positions" | "findings" | "recommended" | "held"> & Partial<Pick<Step, "deeds">>;

/** What a step does: to positions first, with what is then left, then to clauses. */
export function effectText(step: Effect): string {
  const { findings, recommended, positions, held = [] } = step;
  if (findings.length + recommended.length + positions.length === 0) {
    return held.length === 0 ? unmoved.none : unmoved.held.replace("{clauses}", clausesListed(held));
  }
  const groups = new Map<string, typeof findings>();
  for (const one of findings) groups.set(`${one.from} ${one.to}`, [...(groups.get(`${one.from} ${one.to}`) ?? []), one]);
  const moved = [...groups.values()].map((alike) => {
    const [{ from, to } = { from: "unknown", to: "unknown" } as const] = alike;
    const ids = alike.map(({ id }) => id);
    if (!isLooking(step)) return `${clausesCounted(ids)} ${ids.length === 1 ? "goes" : "go"} from ${findingNames[from]} to ${findingNames[to]}.`;
    return couldText(clausesCounted(ids), { from: findingNames[from], to: to === "met" ? undefined : findingNames[to], many: ids.length > 1 });
  });
  const asked =
    recommended.length === 0 ? [] : [`${clausesCounted(recommended)} then ${recommended.length === 1 ? "has" : "have"} a recommendation that counts.`];
  return [...raised(step), ...moved, ...asked].join(" ");
}

/** What a step does, for a reader who looks at practices: its clauses are told only where it raises none, and those that are left are counted. */
export function mainEffectText(step: Effect): string {
  return step.positions.length === 0 ? effectText(step) : raised(step, leftCounted).join(" ");
}

/** Whether a step looks at how things are. */
const isLooking = ({ deeds = [] }: Partial<Pick<Step, "deeds">>): boolean => deeds.some(isLook);

interface Could {
  readonly from: string;
  /** Undefined where nothing would be left to do. */
  readonly to: string | undefined;
  readonly many?: boolean;
}

/** What a look could do, if it finds what is asked for. */
function couldText(what: string, { from, to, many = false }: Could): string {
  const could = to === undefined ? `close ${what}, which ${many ? "are" : "is"} ${from} now` : `take ${what} from ${from} to ${to}`;
  return `This could ${could}, if it finds what is asked for.`;
}

function raised(step: Effect, say = leftText): string[] {
  return step.positions.map(({ id, from, to, left }) => {
    const rest = left.length === 0 ? "" : `; ${say(left)} then left`;
    if (!isLooking(step)) return `${id} goes from ${positionNames[from]} to ${positionNames[to]}${rest}.`;
    return couldText(id, { from: positionNames[from], to: to === "meets" ? undefined : positionNames[to] }).replace(/\.$/, `${rest}.`);
  });
}

const leftCounted = (left: readonly string[]): string => (left.length === 1 ? "1 clause is" : `${left.length} clauses are`);

function leftText(left: readonly string[]): string {
  return `${clausesCounted(left)} ${left.length === 1 ? "is" : "are"}`;
}
