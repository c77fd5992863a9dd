import type { ClauseResult, Counts, Finding, Position, PracticeResult, Score } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { positionReason } from "./reasons.ts";
import type { PositionView, StripView } from "./shape-practice.ts";
import { findingWords, positionPhrases, unscoredReasons } from "./style/labels.ts";
import { capitalise } from "./style/text.ts";

/** Where the evidence for a practice stands. */
export function positionView({ position, score, clauses }: PracticeResult, context: Context): PositionView {
  const deciding = clauses.find(({ id }) => id === position.deciding_clause);
  return {
    state: position.state,
    phrase: positionPhrase(position),
    because: positionReason(position, clauses, context),
    score: scoreText(score),
    rules: [position.rule, ...(deciding === undefined ? [] : [deciding.finding.rule])].join(", "),
    strip: stripOf(clauses),
  };
}

export function positionPhrase({ state, on_matters_considered }: Position): string {
  return `${positionPhrases[state]}${on_matters_considered && state !== "unscored" ? ", on the matters considered" : ""}`;
}

/** "3 of 8 met, 4 partly". What counts against and what is unknown is always said; what is not shown is the rest. */
export function clausesText(score: Score): string {
  if (!score.scored) return capitalise(unscoredReasons[score.reason]);
  return [`${score.counts.met} of ${score.applicable} met`, ...furtherCounts(score.counts)].join(", ");
}

function furtherCounts({ partly_met, not_met, unknown }: Counts): string[] {
  const counts: readonly (readonly [number, string])[] = [
    [partly_met, "partly"],
    [not_met, findingWords.not_met],
    [unknown, findingWords.unknown],
  ];
  return counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
}

/** The same as a sentence, the count first and the percentage second. */
function scoreText(score: Score): string {
  if (!score.scored) return `There is no score, because ${unscoredReasons[score.reason]}.`;
  const [first, ...rest] = [`${score.counts.met} of ${score.applicable} ${score.applicable === 1 ? "clause" : "clauses"} met`, ...furtherCounts(score.counts)];
  return `${[first, ...rest].join(", ")} (${score.percent}%).`;
}

const box = 14;
const gap = 4;

/** One box for each clause that counts, in order. */
export function stripOf(clauses: readonly ClauseResult[]): StripView {
  const counted = clauses.filter(({ finding }) => finding.state !== "not_applicable" && finding.state !== "deferred");
  return stripOfStates(counted.map(({ id, finding }) => [id, finding.state]));
}

/** One box for each state, with the clause that has it. */
export function stripOfStates(states: readonly (readonly [clause: string, state: Finding["state"]])[]): StripView {
  return {
    width: Math.max(states.length * (box + gap) - gap, 0) + 2,
    boxes: states.map(([clause, state], index) => ({
      clause,
      x: index * (box + gap) + 1,
      met: state === "met",
      partly: state === "partly_met",
      not_met: state === "not_met",
      empty: state === "not_shown" || state === "unknown",
    })),
  };
}
