import { isAhead, isOver, liesBefore } from "../assess/dates.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import { listed } from "../language/listed.ts";
import type { EvidenceItem, Result } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { judgementsOf } from "./judged.ts";
import type { Subject } from "./subject.ts";

/** Something with a date, in words. */
interface Dated {
  readonly what: string;
  readonly date: string | undefined;
}

/** So many of the things that are later are named; the rest is counted. */
const named = 4;

/** That the letter is not dated before anything that it or its annex rests on. */
export function letterDate({ result, spots }: Subject): Problem[] {
  const { date } = result.assessment.letter ?? {};
  if (date === undefined) return [];
  const later = datesIn(result).flatMap((one) => (one.date !== undefined && liesBefore(date, one.date) ? [`${one.what} (${one.date})`] : []));
  if (later.length === 0) return [];
  const words = later.length <= named ? later : [...later.slice(0, named), `${later.length - named} more`];
  return [raise("sign-off/dated-before", { date, what: listed(words) }, spots.head("letter", "date"))];
}

function datesIn({ assessment, judgement, practices, evidence, asks, sources, catalogue }: Result): Dated[] {
  const published = new Map(sources.map(({ id, published: on }) => [id, on]));
  const dateOf = ({ dates, source }: EvidenceItem) => dates?.about ?? (typeof source === "string" ? published.get(source) : source?.published);
  return [
    { what: "the as-of date", date: assessment.as_of },
    { what: `the judgement on ${catalogue.principle.id}`, date: judgement?.item.on },
    ...practices.map(({ id, judgement: own }) => ({ what: `the judgement on ${id}`, date: own?.item.on })),
    ...evidence.flatMap(({ item }) => [
      { what: `‘${item.id}’`, date: dateOf(item) },
      { what: `the check of ‘${item.id}’`, date: item.verification?.on },
      { what: `the closing of ‘${item.id}’`, date: item.closed?.on },
    ]),
    ...asks.flatMap(({ item }) => [
      { what: `the raising of ‘${item.id}’`, date: item.raised?.on },
      { what: `the closing of ‘${item.id}’`, date: item.closed?.on },
    ]),
  ];
}

/** That what the letter asks for is not due before it: what was overdue on the as-of date is told as overdue. */
export function dueDates({ result: { assessment, asks }, spots }: Subject): Problem[] {
  const { date } = assessment.letter ?? {};
  if (date === undefined) return [];
  return asks.flatMap(({ item, state }) =>
    state === "open" && item.due !== undefined && isOver(item.due, date)
      ? [raise("sign-off/due-before-letter", { id: item.id, due: item.due, date }, inside(spots.ask(item.id), "due"))]
      : [],
  );
}

/** That nobody is said to have judged after the day that the document gives, where there is no letter with a day of its own. */
export function judgedAhead({ result, spots, today }: Subject): Problem[] {
  const { as_of, letter } = result.assessment;
  if (letter !== undefined) return [];
  return judgementsOf(result).flatMap(({ onWhat, practice, judgement: { item } }) =>
    item.on !== undefined && item.published_in === undefined && isAhead(item.on, as_of) && (today === undefined || !isAhead(item.on, today))
      ? [raise("sign-off/judged-ahead", { on_what: onWhat, on: item.on, as_of }, inside(spots.judgement(practice), "on"))]
      : [],
  );
}

/** That nothing is said to have happened on a day that has not come; undefined where nobody says which day it is. */
export function judgedToCome({ result, spots, today }: Subject): Problem[] {
  if (today === undefined) return [];
  return happened(result, spots).flatMap(({ what, date, spot }) =>
    date !== undefined && isAhead(date, today) ? [raise("sign-off/judged-to-come", { what, on: date }, spot)] : [],
  );
}

/**
 * What may lie after the as-of date, and not after today. What is weighed lies before the as-of date, or does not count. Notes and
 * corrections are in no result.
 */
function happened({ assessment, asks, ...result }: Result, spots: Subject["spots"]): readonly (Dated & { readonly spot: Spot })[] {
  const ofAsk = ({ item: { id, raised, progress = [], closed } }: Result["asks"][number]) => {
    const spot = spots.ask(id);
    return [
      { what: `The raising of ‘${id}’`, date: raised?.on, spot: inside(spot, "raised", "on") },
      ...progress.map(({ on }, index) => ({ what: `Progress on ‘${id}’`, date: on, spot: inside(spot, "progress", index, "on") })),
      { what: `The closing of ‘${id}’`, date: closed?.on, spot: inside(spot, "closed", "on") },
    ];
  };
  return [
    { what: "The as-of date", date: assessment.as_of, spot: spots.head("as_of") },
    ...judgementsOf({ assessment, asks, ...result }).map(({ onWhat, practice, judgement: { item } }) => ({
      what: `The judgement on ${onWhat}`,
      date: item.on,
      spot: inside(spots.judgement(practice), "on"),
    })),
    ...asks.flatMap(ofAsk),
    { what: "The earlier letter", date: assessment.letter?.earlier?.date, spot: spots.head("letter", "earlier", "date") },
  ];
}

/** That a judgement of one's own says its day. */
export function judgedOnADay({ result, spots }: Subject): Problem[] {
  return judgementsOf(result).flatMap(({ onWhat, practice, judgement: { item } }) =>
    item.on !== undefined && item.published_in === undefined && item.on.length < "2019-12-31".length
      ? [raise("sign-off/judged-no-day", { on_what: onWhat, on: item.on }, inside(spots.judgement(practice), "on"))]
      : [],
  );
}

/**
 * That every ask that is printed as standing was raised by the as-of date, as a later one takes care of nothing; or in the letter itself, which asks for what
 * the evidence has left open.
 */
export function raisedInTime({ result: { assessment, asks }, spots }: Subject): Problem[] {
  const { as_of, letter } = assessment;
  return asks.flatMap(({ item, state }) => {
    const raised = item.raised?.on;
    if (raised === undefined || !isAhead(raised, as_of) || raised === letter?.date || (state !== "open" && state !== "overdue")) return [];
    return [raise("sign-off/ask-after-as-of", { id: item.id, raised, as_of }, inside(spots.ask(item.id), "raised", "on"))];
  });
}
