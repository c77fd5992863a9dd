import { replacedIn } from "../../language/replaced.ts";
import { mainEffectText } from "../../language/steps.ts";
import type { AskResult, Finding, JudgementResult, PracticeResult, Result, Step } from "../../model/generated/schemas.ts";
import type { ToldNext } from "../../next/told.ts";
import { standingAsks, standingOn } from "../asked.ts";
import { againstTexts } from "../carried-over.ts";
import { principleIn } from "../code-words.ts";
import { conclusionCell } from "../conclusion.ts";
import type { Context } from "../context.ts";
import { differenceText, overallJudgement } from "../judgement.ts";
import { shortAnywhere } from "../missing.ts";
import { positionPhrase, setAsideOverall, stripOf, stripOfStates } from "../position.ts";
import { positionWordsText } from "../position-words.ts";
import { prose } from "../prose.ts";
import { readNote } from "../read-by.ts";
import { carriedWords } from "../style/carried-over.ts";
import { dateText } from "../style/dates.ts";
import { findingWords, testedPhrases, unscoredReasons } from "../style/labels.ts";
import { otherEdition, standsWords } from "../style/scorecard.ts";
import { capitalise, filled, numberText, sentences, series } from "../style/text.ts";
import { principleOutline } from "../tested.ts";
import { reviewText, waitingClauses, waitingText } from "../waiting.ts";
import { authored } from "./authored.ts";
import { closedText } from "./closed.ts";
import { doneWellText } from "./done-well.ts";
import { countOf, foundText } from "./found.ts";
import { inFavourText } from "./in-favour.ts";
import { lacking } from "./lacking.ts";
import { movesOf, noteFor, overdueReviewsOf } from "./moves.ts";
import { openAsksTable, openAsksText } from "./open-asks.ts";
import { overdueViews } from "./overdue.ts";
import { roomBeside } from "./room.ts";
import { runOutText } from "./run-out.ts";
import type { ScorecardRow, ScorecardView } from "./shape.ts";
import { notLookedAt, thenText } from "./then.ts";
import { trendOf } from "./trend.ts";
import { worseText } from "./worse.ts";

const shown: readonly Finding["state"][] = ["met", "partly_met", "not_shown", "not_met"];

/**
 * One page for a board: where each practice stands and what was judged, the counts as figures and as a drawing, what would move it
 * most, and how it stood before.
 * @param next the list of what to do, for the same reader
 * @param earlier results of earlier assessments of the same data, in any order
 */
export function scorecardView(context: Context, earlier: readonly Result[], next: ToldNext): ScorecardView {
  const { result } = context;
  const { practices, catalogue, position, judgement, divergence, score } = result;
  const differs = differenceText(judgement, divergence);
  const hasTrend = earlier.some(isUnderSame(result));
  const review = reviewText(result);
  const asks = openAsksTable(context);
  const [overdue, found] = [overdueViews(context), foundText(context)];
  const room = roomBeside(asks.asks.length + overdue.length + countOf(found), hasTrend);
  const left = notLookedAt(result);
  const late = overdueReviewsOf(next);
  const moves = movesOf(next, left).slice(0, Math.max(0, room.moves - (review === "" ? 0 : 1) - late.length));
  const [judged, ...written] = overallJudgement(context, { it: principleIn(catalogue), narrative: authored(context, hasTrend) });
  return {
    edition: replacedIn(result).join(" "),
    overdue,
    judgement: prose(...(judged === undefined ? [] : [judged])),
    worse: hasTrend ? "" : worseText(practices),
    written: prose(...written),
    done_well: doneWellText(practices, hasTrend),
    in_favour: inFavourText(context),
    stands: sentences(standsText(context, left), differs, setAsideOverall(result), waitingText(result)),
    rows: practices.map((practice) => ({
      ...rowOf(practice, practice.judgement, standingOn(practice, result), practice.clauses.filter(({ id }) => left.has(id)).length),
      strip: stripOf(practice.clauses),
      id: practice.id,
      title: practice.title,
    })),
    total: {
      ...rowOf({ position, score }, judgement, standingAsks(result), left.size),
      strip: stripOf([]),
      id: catalogue.principle.id,
      title: catalogue.principle.title,
    },
    missing: shortAnywhere(practices, left),
    ...lacking(practices, {
      facts: result,
      most: room.lacking,
      unanswered: new Set(next.unknown === undefined ? next.questions.flatMap(({ clauses }) => clauses) : []),
      left,
      ...(context.own || result.assessment.provenance !== undefined ? {} : { assessor: context.names.assessor.short }),
    }),
    words: sentences(positionWordsText(practices), readNote(practices)),
    found,
    carried_against: sentences(...againstTexts(result)),
    run_out: runOutText(context),
    open_asks: openAsksText(context),
    ...asks,
    closed: closedText(context),
    legend: shown.map((state) => ({ word: capitalise(findingWords[state]), strip: stripOfStates([state]) })),
    moves_note: noteFor(next, position, { room: room.moves, told: moves.length + late.length + (review === "" ? 0 : 1), left }),
    moves: [
      ...(review === ""
        ? []
        : [{ about: titlesOf(waitingClauses(result), practices), text: sentences(review, carriedWords.review_how), effect: carriedWords.review_effect }]),
      ...late,
      ...moves.map((step) => ({ about: aboutText(step, practices), text: step.text, effect: mainEffectText(step) })),
    ],
    trend: hasTrend ? trendOf([...earlier.filter(isUnderSame(result)), result]) : null,
    trend_note: sentences(...earlier.filter((one) => !isUnderSame(result)(one)).map((one) => otherEditionText(one, result))),
  };
}

/** Where the evidence stands, and by whose rules. What nobody looked at is told apart: it is no failure. */
function standsText(context: Context, left: ReadonlySet<string>): string {
  if (left.size > 0) return thenText(context.result, left);
  const stands = principleOutline(context);
  return filled(standsWords, { stands: `${stands.charAt(0).toLowerCase()}${stands.slice(1)}` });
}

/** What a step is about in plain words: the names of the practices that it raises, or else of those whose clauses it moves. */
function aboutText({ positions, findings }: Step, practices: readonly PracticeResult[]): string {
  const raised = practices.filter(({ id }) => positions.some((one) => one.id === id));
  const moved = practices.filter(({ clauses }) => clauses.some(({ id }) => findings.some((one) => one.id === id)));
  return series((raised.length > 0 ? raised : moved).map(({ title }) => title));
}

const titlesOf = (ids: ReadonlySet<string>, practices: readonly PracticeResult[]): string =>
  series(practices.filter(({ clauses }) => clauses.some(({ id }) => ids.has(id))).map(({ title }) => title));

// What nobody looked at, because the practices came later, is told above the table and counted nowhere in it.
type Row = Omit<ScorecardRow, "id" | "title" | "strip">;

function rowOf(
  { position, score }: Pick<PracticeResult, "position" | "score">,
  judgement: JudgementResult | undefined,
  asks: readonly AskResult[],
  left: number,
): Row {
  const { counts } = score;
  const figure = (count: number): string => (score.scored ? numberText(count) : "–");
  return {
    position: positionPhrase(position, "", testedPhrases),
    judgement: conclusionCell(judgement, asks),
    met: figure(counts.met),
    partly_met: figure(counts.partly_met),
    not_shown: figure(counts.not_shown + counts.unknown - left),
    not_met: figure(counts.not_met),
    // The words of a practice that are not held are told above the table, once for all.
    applicable: score.scored ? numberText(score.applicable - left) : score.reason === "not_held" ? "–" : capitalise(unscoredReasons[score.reason]),
  };
}

/** Practices of two catalogues are others: a table of them would be one of dashes. */
const isUnderSame =
  ({ catalogue }: Result) =>
  (one: Result): boolean =>
    (one.catalogue.filled_from ?? one.catalogue.id) === (catalogue.filled_from ?? catalogue.id);

const otherEditionText = ({ assessment, catalogue, position }: Result, { catalogue: now }: Result): string =>
  filled(otherEdition, {
    as_of: dateText(assessment.as_of),
    edition: catalogue.edition.id,
    now: now.edition.id,
    position: positionPhrase(position, "").toLowerCase(),
  });
