import { codes } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { confirmsNothing } from "./confirms.ts";
import { dueDates, judgedAhead, judgedOnADay, judgedToCome, letterDate, raisedInTime } from "./dates.ts";
import { citesItself } from "./itself.ts";
import { judgedSince } from "./judged-since.ts";
import { fresh, judged, overFindings, recommended, wholeAndParts } from "./judgements.ts";
import { letterReply, letterWhole, recordedDay } from "./letter.ts";
import { textLinks } from "./links.ts";
import { replyTerms } from "./reply-terms.ts";
import { reviewed } from "./reviewed.ts";
import { speakWell, toldAsSeen } from "./sayings.ts";
import { type Subject, subjectOf, type WrittenFiles } from "./subject.ts";
import { type Text, textsOf } from "./texts.ts";
import { wordsHeld } from "./words-held.ts";

type Check = (subject: Subject, texts: readonly Text[]) => Problem[];

/** What people put their name to, and what goes with it. */
const signed: readonly DocumentKind[] = ["letter", "annex", "record"];

/** What shows what was judged, on the whole and on each practice. A board that reads “final” takes all of it for settled, as a reader of the annex does. */
const judging: readonly DocumentKind[] = [...signed, "scorecard"];

/** What has to hold, and of which documents: of each what it prints, and of a letter also that it is whole. */
const checks: readonly (readonly [Check, readonly DocumentKind[]])[] = [
  [recordedDay, [...judging, "follow-up", "request"]],
  [letterWhole, ["letter"]],
  [letterDate, ["letter"]],
  [replyTerms, ["request"]],
  [reviewed, [...judging, "follow-up", "request"]],
  [wordsHeld, ["letter", "annex"]],
  [judged, judging],
  [fresh, judging],
  [judgedSince, judging],
  [judgedAhead, judging],
  [judgedToCome, [...judging, "follow-up"]],
  [judgedOnADay, judging],
  [recommended, judging],
  [wholeAndParts, judging],
  [overFindings, judging],
  [raisedInTime, [...signed, "follow-up"]],
  [dueDates, ["letter"]],
  [letterReply, ["letter"]],
  [citesItself, signed],
  [textLinks, ["letter", "annex"]],
  [speakWell, ["letter", "annex"]],
  [toldAsSeen, ["letter", "annex"]],
  [confirmsNothing, ["annex"]],
];

/** The documents that t6 check looks at, as if they were to be signed: the annex, and the letter that goes with it where there is anything about one. */
export function signedOf({ assessment }: Pick<Result, "assessment">): readonly DocumentKind[] {
  return assessment.letter === undefined ? ["annex"] : ["letter", "annex"];
}

/** Whether a problem keeps a document from being final. A note is for whoever signs to weigh. */
export const isInTheWay = ({ code }: Problem): boolean => codes[code].severity === "error";

/**
 * What keeps documents from being final, as far as it stands in the files: what is missing, and what speaks against itself. What a template makes of them is
 * looked at in the finished document.
 * @param today the day on which they become final; left out, no day is taken to be one that has not come
 * @param written the files of which the result was made, for whoever points into them
 */
export function signOff(result: Result, kinds: Iterable<DocumentKind>, today?: string, written?: WrittenFiles): Problem[] {
  const subject = subjectOf(result, kinds, today, written);
  const wanted = checks.filter(([, of]) => of.some((kind) => subject.kinds.has(kind)));
  const texts = textsOf(subject);
  return wanted.flatMap(([check]) => check(subject, texts));
}
