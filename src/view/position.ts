import { decidingIn } from "../assess/deciding.ts";
import type { Drawing } from "../document/tree.ts";
import type { ClauseResult, Counts, Finding, Position, PracticeResult, Result, Score } from "../model/generated/schemas.ts";
import { principleId } from "./code-words.ts";
import type { Context } from "./context.ts";
import { missingOverall, missingText } from "./missing.ts";
import { notHeldText } from "./not-held.ts";
import { findingMark, findingSigns } from "./pictures/finding-marks.ts";
import { positionReason } from "./reasons.ts";
import { setAsideText } from "./set-aside.ts";
import type { PositionView } from "./shape-practice.ts";
import { findingWords, positionPhrases, positionSentences, unscoredReasons } from "./style/labels.ts";
import { capitalise, filled, sentences } from "./style/text.ts";

/** Where the evidence for a practice stands. */
export function positionView(practice: PracticeResult, context: Context): PositionView {
  const { position, score, clauses } = practice;
  const [deciding = clauses.find(({ id }) => id === position.deciding_clause)] = decidingIn(practice, context.result);
  return {
    state: position.state,
    phrase: positionPhrase(position, missingText(position, clauses)),
    because: positionReason(practice, context),
    score: sentences(scoreText(score), setAsideText(clauses)),
    rules: [position.rule, ...(deciding === undefined ? [] : [deciding.finding.rule])].join(", "),
    strip: stripOf(clauses),
  };
}

/**
 * A position in a few words: "Partly shown, on the matters considered: T6.1d is missing".
 * @param missing what is missing for it; may be empty
 */
export function positionPhrase({ state, on_matters_considered }: Position, missing: string, phrases = positionPhrases): string {
  const partly = on_matters_considered && state !== "unscored" ? ", on the matters considered" : "";
  return `${phrases[state]}${partly}${missing === "" ? "" : `: ${missing}`}`;
}

/** Where the evidence stands on the principle as a whole, as part of a sentence: "the evidence shows a part of what T6 asks for: T6.1d is missing". */
export function principleStands({ position, practices, catalogue }: Result): string {
  const missing = missingOverall(position, practices);
  return `${filled(positionSentences[position.state], { it: principleId(catalogue) })}${missing === "" ? "" : `: ${missing}`}`;
}

/** What the position of the principle says nothing about, as a sentence; empty where it says something about every clause. */
export function setAsideOverall(result: Result): string {
  const aside = setAsideText(result.practices.flatMap(({ clauses }) => clauses));
  // Where it is not what decides, it is told beside it.
  return sentences(aside, result.position.rule === "position/not-held" ? "" : capitalise(notHeldText(result.practices)));
}

/** What stands beside a position in a table: the counts, and what it says nothing about. */
export function countsText({ score, clauses }: PracticeResult): string {
  const aside = setAsideText(clauses);
  return `${clausesText(score)}${aside === "" ? "" : `; ${aside}`}`;
}

/** "3 of 8 met, 4 partly, 1 not shown". The counts add up to all that apply. */
export function clausesText(score: Score): string {
  if (!score.scored) return capitalise(unscoredReasons[score.reason]);
  return [`${score.counts.met} of ${score.applicable} met`, ...furtherCounts(score.counts)].join(", ");
}

function furtherCounts({ partly_met, not_shown, not_met, unknown }: Counts): string[] {
  const counts: readonly (readonly [number, string])[] = [
    [partly_met, "partly"],
    [not_shown, findingWords.not_shown],
    [not_met, findingWords.not_met],
    [unknown, findingWords.unknown],
  ];
  return counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
}

/** The same as a sentence. There is no percentage, because somebody would quote it as a grade. */
function scoreText(score: Score): string {
  if (!score.scored) return `There is no score, because ${unscoredReasons[score.reason]}.`;
  const [first, ...rest] = [`${score.counts.met} of ${score.applicable} ${score.applicable === 1 ? "clause" : "clauses"} met`, ...furtherCounts(score.counts)];
  return `${[first, ...rest].join(", ")}.`;
}

const size = 14;
const gap = 4;

/** One box for each clause that counts, in order. */
export function stripOf(clauses: readonly ClauseResult[]): Drawing {
  const counted = clauses.filter(({ finding }) => finding.state !== "not_applicable" && finding.state !== "deferred");
  return stripOfStates(counted.map(({ finding }) => finding.state));
}

/** One mark for each state. */
export function stripOfStates(states: readonly Finding["state"][]): Drawing {
  return {
    width: Math.max(states.length * (size + gap) - gap, 0) + 2,
    height: size + 2,
    shapes: states.flatMap((state, index) => findingMark(state, index * (size + gap) + 1, 1, size)),
    signs: states.map((state) => findingSigns[state]).join(""),
  };
}
