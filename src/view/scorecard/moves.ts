import { mainEffectText } from "../../language/steps.ts";
import type { Position, Step } from "../../model/generated/schemas.ts";
import type { ToldNext } from "../../next/told.ts";
import { movesNotes, movesRemarks, overdueReviews, thenWords } from "../style/scorecard.ts";
import { countText, filled, numberText, sentences } from "../style/text.ts";
import type { ScorecardView } from "./shape.ts";

/** What would move it, without what is asked already or only past its day, what only others above make up, and without what is about clauses that nobody looked at. */
export function movesOf(next: ToldNext, left: ReadonlySet<string>): readonly Step[] {
  if (next.unknown !== undefined) return [];
  return next.steps.filter(
    ({ about, findings, consists_of: parts }) => about !== "ask" && about !== "review" && parts === undefined && !findings.some(({ id }) => left.has(id)),
  );
}

/** More overdue reviews than this are counted. */
const mostReviews = 2;

/** The reviews that are overdue, as one step at the top, however little each moves: none where there is none. */
export function overdueReviewsOf(next: ToldNext): ScorecardView["moves"] {
  const late = next.unknown === undefined ? next.steps.filter(({ about }) => about === "review") : [];
  const [first] = late;
  if (first === undefined) return [];
  const more = late.length - mostReviews;
  const counted = more > 0 ? filled(overdueReviews.more, { count: countText(more, "more review is", "more reviews are") }) : "";
  const text = sentences(...late.slice(0, mostReviews).map((step) => step.text), counted);
  return [{ about: overdueReviews.about, text, effect: late.length === 1 ? mainEffectText(first) : "" }];
}

/** What is said above the moves, or in their place. */
export function noteFor(
  next: ToldNext,
  { state }: Position,
  { room, told, left }: { readonly room: number; readonly told: number; readonly left: ReadonlySet<string> },
): string {
  if (state === "meets") return movesNotes.all_met;
  if (state === "unscored") return movesNotes.unscored;
  if (next.unknown !== undefined) return movesNotes[next.unknown];
  const then = left.size > 0 ? thenWords.moves : "";
  const moves = movesOf(next, left);
  if (moves.length === 0 && overdueReviewsOf(next).length === 0) return then === "" ? movesNotes.none : then;
  if (room === 0) return movesNotes.no_room;
  const { findings_first: first, together, question, questions: asked, these } = movesRemarks;
  const open = next.questions.length;
  const isOne = told === 1;
  const questions = open === 0 ? "" : filled(open === 1 ? question : asked, { count: numberText(open), these: these[isOne ? "one" : "many"] });
  // One step alone is before nothing and together with nothing.
  if (isOne) return sentences(questions, movesNotes.only, then);
  return sentences(questions, movesNotes.some, moves.some(({ about }) => about === "finding") ? first : "", together, then);
}
