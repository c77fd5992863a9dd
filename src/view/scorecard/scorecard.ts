import { replacedIn } from "../../language/replaced.ts";
import { mainEffectText } from "../../language/steps.ts";
import type { Finding, JudgementResult, Position, PracticeResult, Result, Step } from "../../model/generated/schemas.ts";
import type { ToldNext } from "../../next/told.ts";
import { againstTexts } from "../carried-over.ts";
import { principleIn } from "../code-words.ts";
import { conclusionCell } from "../conclusion.ts";
import type { Context } from "../context.ts";
import { differenceText, overallJudgement } from "../judgement.ts";
import { shortAnywhere } from "../missing.ts";
import { clausesText, positionPhrase, setAsideOverall, stripOf, stripOfStates } from "../position.ts";
import { positionWordsText } from "../position-words.ts";
import { paragraph, prose } from "../prose.ts";
import { setAsideText } from "../set-aside.ts";
import { carriedWords } from "../style/carried-over.ts";
import { dateText } from "../style/dates.ts";
import { findingWords, unscoredReasons } from "../style/labels.ts";
import { fewMoves, movesNotes, movesRemarks, otherEdition } from "../style/scorecard.ts";
import { capitalise, filled, numberText, sentences, series } from "../style/text.ts";
import { principleOutline } from "../tested.ts";
import { reviewText, waitingClauses, waitingText } from "../waiting.ts";
import { authored } from "./authored.ts";
import { closedText } from "./closed.ts";
import { doneWellText } from "./done-well.ts";
import { foundText } from "./found.ts";
import { lacking } from "./lacking.ts";
import { openAsksTable, openAsksText } from "./open-asks.ts";
import type { ScorecardRow, ScorecardView, TrendView } from "./shape.ts";

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
  const moves = next.unknown === undefined ? next.steps.filter(({ about }) => about !== "ask").slice(0, fewMoves - (review === "" ? 0 : 1)) : [];
  return {
    edition: replacedIn(result).join(" "),
    judgement: prose(
      ...overallJudgement(context, {
        it: principleIn(catalogue),
        narrative: [...authored(context, hasTrend), ...(differs === "" ? [] : [paragraph(differs)])],
      }),
    ),
    done_well: doneWellText(practices, hasTrend),
    stands: sentences(principleOutline(context), setAsideOverall(result), waitingText(result)),
    rows: practices.map((practice) => ({
      ...rowOf(practice, practice.judgement),
      strip: stripOf(practice.clauses),
      id: practice.id,
      title: practice.title,
    })),
    total: {
      ...rowOf({ position, score }, judgement),
      strip: stripOf([]),
      id: catalogue.principle.id,
      title: catalogue.principle.title,
    },
    missing: shortAnywhere(practices),
    ...lacking(practices, hasTrend, new Set(next.unknown === undefined ? next.questions.flatMap(({ clauses }) => clauses) : [])),
    words: positionWordsText(practices),
    found: sentences(foundText(context), ...againstTexts(result)),
    open_asks: openAsksText(context),
    ...openAsksTable(context, hasTrend),
    closed: closedText(context),
    legend: shown.map((state) => ({ word: capitalise(findingWords[state]), strip: stripOfStates([state]) })),
    moves_note: noteFor(next, position),
    moves: [
      ...(review === ""
        ? []
        : [{ about: titlesOf(waitingClauses(result), practices), text: sentences(review, carriedWords.review_how), effect: carriedWords.review_effect }]),
      ...moves.map((step) => ({ about: aboutText(step, practices), text: step.text, effect: mainEffectText(step) })),
    ],
    trend: hasTrend ? trendOf([...earlier.filter(isUnderSame(result)), result]) : null,
    trend_note: sentences(...earlier.filter((one) => !isUnderSame(result)(one)).map((one) => otherEditionText(one, result))),
  };
}

/** What is said above the moves, or in their place. */
function noteFor(next: ToldNext, { state }: Position): string {
  if (state === "meets") return movesNotes.all_met;
  if (state === "unscored") return movesNotes.unscored;
  if (next.unknown !== undefined) return movesNotes[next.unknown];
  const steps = next.steps.map(({ about }) => about);
  if (steps.every((about) => about === "ask")) return movesNotes.none;
  const { findings_first: first, together, beside_asks: beside } = movesRemarks;
  return sentences(movesNotes.some, steps.includes("finding") ? first : "", together, steps.includes("ask") ? beside : "");
}

/** What a step is about in plain words: the names of the practices that it raises, or else of those whose clauses it moves. */
function aboutText({ positions, findings }: Step, practices: readonly PracticeResult[]): string {
  const raised = practices.filter(({ id }) => positions.some((one) => one.id === id));
  const moved = practices.filter(({ clauses }) => clauses.some(({ id }) => findings.some((one) => one.id === id)));
  return series((raised.length > 0 ? raised : moved).map(({ title }) => title));
}

const titlesOf = (ids: ReadonlySet<string>, practices: readonly PracticeResult[]): string =>
  series(practices.filter(({ clauses }) => clauses.some(({ id }) => ids.has(id))).map(({ title }) => title));

type Row = Omit<ScorecardRow, "id" | "title" | "strip">;

function rowOf({ position, score }: Pick<PracticeResult, "position" | "score">, judgement: JudgementResult | undefined): Row {
  const { counts } = score;
  const figure = (count: number): string => (score.scored ? numberText(count) : "–");
  return {
    position: positionPhrase(position, ""),
    judgement: conclusionCell(judgement),
    met: figure(counts.met),
    partly_met: figure(counts.partly_met),
    not_shown: figure(counts.not_shown + counts.unknown),
    not_met: figure(counts.not_met),
    // The words of a practice that are not held are told above the table, once for all.
    applicable: score.scored ? numberText(score.applicable) : score.reason === "not_held" ? "–" : capitalise(unscoredReasons[score.reason]),
  };
}

/** Where a practice stood, and what that says nothing about. */
function cellLines({ position, score, clauses }: PracticeResult): string[] {
  const aside = setAsideText(clauses);
  return [`${positionPhrase(position, "")}; ${clausesText(score)}`, ...(aside === "" ? [] : [aside])];
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

/** How each practice stood on each day, oldest first. A practice that an earlier assessment does not have gets a dash there. */
function trendOf(results: readonly Result[]): TrendView {
  const ordered = results.toSorted((a, b) => (a.assessment.as_of < b.assessment.as_of ? -1 : a.assessment.as_of > b.assessment.as_of ? 1 : 0));
  const practices = results.at(-1)?.practices ?? [];
  return {
    head: ["Practice", ...ordered.map(({ assessment }) => dateText(assessment.as_of))],
    rows: practices.map(({ id }) => [
      id,
      ...ordered.map((one) => {
        const then = one.practices.find((practice) => practice.id === id);
        return then === undefined ? "–" : cellLines(then).join("; ");
      }),
    ]),
  };
}
