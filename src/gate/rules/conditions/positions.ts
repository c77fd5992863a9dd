import { inWords, spaced } from "../../../assess/phrases.ts";
import { decidingText, fewDeciding } from "../../../language/deciding.ts";
import type { PracticeDecision } from "../../../model/decision.ts";
import { positionOrder } from "../../../model/states.ts";
import { thresholdsFor } from "../asked.ts";
import { counted, type Failure, fail, type Matter } from "../failure.ts";
import { practiceSpot } from "./practice-spot.ts";

/** Practices below the position that is asked of them. What has no position is not asked, and what is unknown is told elsewhere. */
export function positions(matter: Matter): readonly Failure[] {
  return matter.decision.practices.flatMap((decided) => below(decided, matter));
}

function below({ practice, position, ...decided }: PracticeDecision, { decision, gate, folder }: Matter): readonly Failure[] {
  const { minimum_position: minimum } = thresholdsFor(gate, practice.id);
  const { state, decidingClause, deciding, missing } = position;
  if (minimum === undefined || state === "unscored" || state === "unknown") return [];
  const steps = positionOrder[minimum] - positionOrder[state];
  if (steps <= 0) return [];
  const args = {
    practice: practice.id,
    position: spaced(state),
    steps: counted(steps, "step"),
    minimum: spaced(minimum),
    missing: state !== "partly_shown" || missing.length < 2 ? undefined : `${inWords(missing)} are missing`,
    deciding: decidedBy(deciding),
    subject: decidingClause ?? practice.id,
    folder,
  };
  return [fail("gate/minimum-position", args, practiceSpot(decided, decision), [practice.id], positionsMissed(practice.id, state, minimum))];
}

/** Which clause or clauses decide, as a sentence; undefined where none does. */
function decidedBy(deciding: readonly string[]): string | undefined {
  if (deciding.length === 0) return undefined;
  return deciding.length === 1 ? `${deciding[0]} decides it` : `${decidingText(deciding)}${deciding.length > fewDeciding ? "," : ""} decide it together`;
}

/** Each position up to the one that is asked for is missed by itself: to rise to one of them leaves the others, and to fall misses one more. */
export function positionsMissed(practice: string, state: keyof typeof positionOrder, minimum: keyof typeof positionOrder): readonly string[] {
  return Object.entries(positionOrder)
    .filter(([position, rank]) => position !== "not_yet_shown" && rank > positionOrder[state] && rank <= positionOrder[minimum])
    .map(([position]) => `${practice} ${position}`);
}
