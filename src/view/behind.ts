import { isAhead, isOver } from "../assess/dates.ts";
import { laterReview } from "../assess/later-review.ts";
import { isOf } from "../assess/parties.ts";
import { whyUnseen } from "../assess/verification.ts";
import { withheldTitle } from "../language/naming.ts";
import { asTitle } from "../language/quote-marks.ts";
import type { Access, EvidenceItem } from "../model/generated/schemas.ts";
import { lastingKinds } from "../model/kinds.ts";
import { nameOf } from "../model/party.ts";
import type { Context } from "./context.ts";
import { followedBy } from "./followed.ts";
import { lateText } from "./late.ts";
import { inText, means } from "./names.ts";
import type { Inline } from "./prose.ts";
import { isLongAgo, levelOf, speakerOf } from "./speaker.ts";
import { accessRemarks, notPublished, releasedOpenly, releasedToOne, sawWords, uncheckedWords, unseenWords } from "./style/access.ts";
import { lackedWords } from "./style/annex.ts";
import { checkedWords } from "./style/checks.ts";
import { dateInSentence, dateText } from "./style/dates.ts";
import { kindWords } from "./style/labels.ts";
import { missedReviews } from "./style/reviews.ts";
import { capitalise, continued, filled, sentence, series, vocabularyOf } from "./style/text.ts";

/** One item to be told, and what has to be said behind it. */
export interface Told {
  readonly item: EvidenceItem;
  /** The other items that the same answer was made into. */
  readonly also?: readonly EvidenceItem[];
  /** The open material limitations that matter here. */
  readonly limitations: readonly string[];
  /** Whether it had lapsed by the as-of date. */
  readonly lapsed: boolean;
  /** What it shows for single clauses of the practice: "every share has a purpose (T6.1c)". */
  readonly shows: readonly string[];
}

/** What follows a statement: who can open the thing, when it lapsed or ended, and what it does not show. */
export function behind({ item, limitations, lapsed }: Told, access: string, context: Context): Inline[] {
  const { dates, closed } = item;
  const thing = capitalise(thingOf(item));
  const said = [
    // “This” is what has just been said, and nothing that is told in between.
    uncheckedText(item, context),
    sawText(item, context),
    datedText(item, context),
    ...limitsText(item, limitations, context),
    access,
    item.state === "discontinued" && dates?.ended !== undefined ? `${thing} ended ${dateInSentence(dates.ended)}.` : "",
    dates?.valid_until === undefined ? "" : `${thing} ${lapsed ? "was" : "is"} valid until ${dateText(dates.valid_until)}.`,
    closed === undefined ? "" : closedText(closed, context),
    missedReview(item, context),
  ];
  return said.filter((part) => part !== "").map((part) => ` ${part}`);
}

/** What it does not show. What an author calls “it” is what the statement has just spoken of; where a later version is told as well, it is told as past. */
function limitsText(item: EvidenceItem, limitations: readonly string[], context: Context): string[] {
  const next = followedBy(item, context);
  if (next === undefined) return limitations.map(sentence);
  const told = { next: asTitle(next.title), date: dateText(next.dates?.about?.slice(0, 7) ?? "") };
  return limitations.map((text) => filled(lackedWords, { ...told, limits: continued(sentence(text), context.names.all, vocabularyOf([text])) }));
}

/**
 * For when something is planned; and of when it is, where that was long ago, whoever says it: “since June” is since June up to then, and what was so in 2012
 * may not be so today. Not where the words say the year themselves, or where somebody has looked since and found the thing still there.
 */
function datedText(item: EvidenceItem, context: Context): string {
  const asOf = context.result.assessment.as_of;
  const { dates, statement, state } = item;
  if (state === "planned" && dates?.about !== undefined && isAhead(dates.about, asOf)) return `This is planned for ${dateText(dates.about)}.`;
  const date = dates?.about ?? context.sources.ofItem(item)?.published;
  if (date === undefined || !isLongAgo(date, asOf) || statement.includes(date.slice(0, 4)) || isSeenSince(item, context)) return "";
  return `This dates from ${dateText(date)}.`;
}

/** Whether a thing that goes on was checked no long time ago: it is told as of that day. */
function isSeenSince(item: EvidenceItem, context: Context): boolean {
  const { on } = item.verification ?? {};
  const level = levelOf(item, context);
  return on !== undefined && level !== "reported" && level !== "unverifiable" && lastingKinds.has(item.kind) && !isLongAgo(on, context.result.assessment.as_of);
}

/**
 * That the body that assesses has examined what an auditor, a regulator or Parliament reports, which its lead does not say: without it, it would be told as
 * what nobody has verified.
 */
function sawText(item: EvidenceItem, context: Context): string {
  const { verification, said_by: by, stance } = item;
  const { result, names } = context;
  const isReport = by === "auditor" || by === "regulator" || by === "parliament";
  if (!isReport || stance === "contradicts" || verification?.by === undefined || levelOf(item, context) !== "verified") return "";
  if (!means(nameOf(verification.by), result.assessment.assessor) || speakerOf(item, context) === "regulator_itself") return "";
  return filled(sawWords[result.assessment.provenance === undefined ? "made" : "restated"], {
    thing: thingOf(item),
    on: verification.on === undefined ? "" : ` ${dateInSentence(verification.on)}`,
    assessor: capitalise(names.assessor.short),
  });
}

/** That somebody is said to have checked it, and why that does not count. */
function uncheckedText(item: EvidenceItem, { evidence, sources, withheld, result }: Context): string {
  const { id, verification, speaker } = item;
  const rule = evidence.get(id)?.counts_as?.rule;
  if (speaker !== undefined && verification?.by !== undefined && means(nameOf(verification.by), { name: speaker })) return "";
  // Somebody in a role that nobody knows vouches for nothing: that is told to whoever assesses, by a diagnostic.
  if (verification?.by === undefined || rule !== "verification/not-located") return "";
  const { by, on, in: where } = verification;
  const register = {
    asOf: result.assessment.as_of,
    isProducer: isOf(result.assessment.producer),
    items: new Map([...evidence].map(([name, record]) => [name, record.item])),
    sources: new Map(result.sources.map((source) => [source.id, source])),
  };
  const why = whyUnseen(item, where, register, on);
  const words = why === "nowhere" || why === "older" || why === "ahead" ? uncheckedWords[why] : uncheckedWords.other;
  const shown = where === undefined || withheld.has(where) ? undefined : (evidence.get(where)?.item.title ?? sources.byId(where)?.title);
  return filled(words, {
    by: capitalise(inText(nameOf(by))),
    unseen: unseenWords[result.assessment.provenance === undefined ? "made" : "restated"],
    checked: checkedWords[verification.level],
    on: on === undefined ? "" : ` ${dateInSentence(on)}`,
    where: shown === undefined ? withheldTitle : `‘${shown}’`,
  });
}

/** What came of a review that was due by the as-of date: that none is recorded, what followed, or for which clauses one is still to come. */
function missedReview(item: EvidenceItem, context: Context): string {
  const date = item.dates?.review_due;
  const asOf = context.result.assessment.as_of;
  if (date === undefined || item.state !== "in_place" || !isOver(date, asOf)) return "";
  const { held, due } = laterReview(
    item,
    [...context.evidence.values()].map((record) => record.item),
    asOf,
  );
  const form = held.length === 0 ? "none" : due.length === 0 ? "held" : "part";
  return filled(missedReviews[form], {
    date: dateText(date),
    held: reviewsHeld(held, context),
    late: lateText(date, held[0]?.dates?.about ?? ""),
    clauses: series(due.map((id) => `“${context.clauses.get(id)?.words ?? id}”`)),
  });
}

/** "‘Review of 2025’ in September 2025". */
export function reviewsHeld(held: readonly EvidenceItem[], { withheld }: Context): string {
  const named = held.map(({ id, title, dates }) => (withheld.has(id) ? withheldTitle : `${asTitle(title)} ${dateInSentence(dates?.about ?? "")}`));
  return series([...new Set(named)]);
}

/** When a matter was closed, on what evidence, and who confirmed it. What the evidence shows is told with it, and may be less than what was found. */
function closedText({ on, evidence, confirmed_by: by }: NonNullable<EvidenceItem["closed"]>, { evidence: known, withheld }: Context): string {
  const shown = evidence.filter((id) => !withheld.has(id)).map((id) => asTitle(known.get(id)?.item.title ?? id));
  const rests = shown.length === 0 ? "" : `, on the evidence of ${series(shown)}`;
  return `The matter was closed ${dateInSentence(on)}${rests}${by === undefined ? "" : `; ${inText(nameOf(by))} is recorded as having confirmed that`}.`;
}

/**
 * What an item is, by its kind; by its title, where the statement speaks of several of that kind. Not "it": the statement before may be about something
 * else, and begin with somebody's name.
 */
function thingOf({ kind, title, statement }: EvidenceItem): string {
  if (kind === "usage_figures") return "the set of figures";
  return severalOf(kind).test(statement) ? asTitle(title) : `the ${kindWords[kind]}`;
}

/** Nouns whose plural is what somebody does as well: “the log records each request”. */
const verbToo: ReadonlySet<string> = new Set(["record", "register", "audit", "review", "notice", "plan"]);

/** "Assessments", of a data protection impact assessment. */
function severalOf(kind: EvidenceItem["kind"]): RegExp {
  const noun = kindWords[kind].split(" ").at(-1) ?? "";
  const counted = verbToo.has(noun) ? "(?:the|these|those|its|their|all|of|both|two|three|four|five|several|\\d+) " : "";
  return new RegExp(`\\b${counted}${noun.replace(/y$/, "ie")}s\\b`, "i");
}

/** Who can open a document; nothing where there is none. */
export function remark(item: EvidenceItem, count: number, { names, sources }: Context): string {
  const source = sources.ofItem(item);
  const isOpen = accessOf(item) === "foi" && source?.url !== undefined && source.access === "public";
  const [released, plain] = isOpen ? [releasedOpenly, releasedOpenly] : [releasedToOne, accessRemarks[accessOf(item)]];
  const said = { under_foi: notPublished, released, no: plain }[releaseSaid(item)];
  const thing = thingOf(item);
  return filled(said[count === 1 ? "one" : "many"], { thing: capitalise(thing), it: thing, producer: names.producer.short, ...names.producer.verbs });
}

const accessOf = (item: EvidenceItem): Access => (item.source === undefined && item.access !== "foi" ? "public" : item.access);

/** Whether the statement says already that it was released to one requester, or only that something was released. */
export function releaseSaid(item: EvidenceItem): "under_foi" | "released" | "no" {
  if (accessOf(item) !== "foi") return "no";
  if (/freedom of information|\bFOI\b/i.test(item.statement)) return "under_foi";
  return /\b(?:released|disclosed|redacted|blacked out)\b/i.test(item.statement) ? "released" : "no";
}

export const sameRemark = (a: EvidenceItem, b: EvidenceItem): boolean => accessOf(a) === accessOf(b) && releaseSaid(a) === releaseSaid(b);
