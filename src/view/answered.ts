import { liesBefore } from "../assess/dates.ts";
import type { AskResult, EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import type { Context } from "./context.ts";
import { verbs } from "./names.ts";
import { quotation } from "./quotation.ts";
import { levelOf, speakerOf } from "./speaker.ts";
import { answerWords } from "./style/adverse.ts";
import { dateInSentence } from "./style/dates.ts";
import { beginsWithVerb, capitalise, filled, sentence, sentences } from "./style/text.ts";

/** More answers than this are for the annex: the latest is the one that says how it stands. */
const mostAnswers = 2;

/** What has been recorded since about a finding that is open, which does not put it right. */
export interface Answered {
  /** What its closing, or an ask about its clauses, names as having come of it, the latest last. */
  readonly items: readonly EvidenceItem[];
  /** Whether nobody has verified any of them. */
  readonly unverified: boolean;
  /** What bears on the same clauses and is later. Nobody has said that it is about this, and it may be about another matter. */
  readonly besides: readonly EvidenceItem[];
  /** What the producer answered when it was asked for something on the same clauses; empty where nothing was, or where items tell it. */
  readonly asked: string;
  /** Whether that ask stands: a letter tells it where it tells what is asked. */
  readonly stands: boolean;
}

/**
 * What has been said or shown since of what was found. A text that passes over it and says that nothing is recorded is wrong, and unfair to the producer;
 * and one that offers whatever is later as the cure is wrong too. So only what somebody has named for it is told as an answer. Undefined where there is
 * nothing.
 */
export function answeredSince(finding: EvidenceItem, context: Context): Answered | undefined {
  const asks = asksAfter(finding, context);
  const named = new Set([...(finding.closed?.evidence ?? []), ...asks.flatMap(({ item }) => evidenceOf(item))]);
  const later = laterOn(finding, context);
  const items = later.filter(({ id }) => named.has(id)).slice(-mostAnswers);
  const besides = later.filter(({ id }) => !named.has(id)).slice(-mostAnswers);
  const [answer] = items.length > 0 ? [] : asks.flatMap((ask) => answerTo(ask, context).map((text) => ({ text, state: ask.state })));
  if (items.length + besides.length === 0 && answer === undefined) return undefined;
  const stands = answer?.state === "open" || answer?.state === "overdue";
  return { items, besides, asked: answer?.text ?? "", stands, unverified: items.every((item) => !verified.has(levelOf(item, context))) };
}

/** What is dated later and bears on the same clauses: by the producer, or by anybody else whose word was verified. */
function laterOn({ id, dates, clauses }: EvidenceItem, context: Context): readonly EvidenceItem[] {
  const found = dates?.about;
  if (found === undefined) return [];
  const about = new Set(clauses.map(clauseOf));
  return context.result.evidence
    .map(({ item }) => item)
    .filter(
      (item) =>
        item.id !== id &&
        !context.withheld.has(item.id) &&
        (item.said_by === "producer" || item.said_by === "processor" || verified.has(levelOf(item, context))) &&
        (item.stance ?? "supports") === "supports" &&
        (item.state === "in_place" || item.state === "in_progress") &&
        item.dates?.about !== undefined &&
        liesBefore(found, item.dates.about) &&
        item.clauses.some((reference) => about.has(clauseOf(reference))),
    )
    .toSorted((a, b) => ((a.dates?.about ?? "") < (b.dates?.about ?? "") ? -1 : 1));
}

/** The asks on the same clauses that were not made before it was found. */
function asksAfter({ dates, clauses }: EvidenceItem, { result }: Context): readonly AskResult[] {
  const about = new Set(clauses.map(clauseOf));
  const isBefore = (on: string | undefined): boolean => on !== undefined && dates?.about !== undefined && liesBefore(on, dates.about);
  return result.asks.filter(({ item, state }) => state !== "superseded" && !isBefore(item.raised?.on) && item.clauses.some((clause) => about.has(clause)));
}

const evidenceOf = ({ progress = [], closed }: AskResult["item"]): readonly string[] => [
  ...progress.flatMap(({ evidence = [] }) => evidence),
  ...(closed?.evidence ?? []),
];

/** What was asked, and what the producer answered, or what was noted last: whoever reads both can tell whether it is about the finding. */
function answerTo({ item }: AskResult, context: Context): string[] {
  const { own, names } = context;
  const { response, progress = [] } = item;
  const last = latestOf(progress);
  if (response === undefined && last === undefined) return [];
  const text = item.text.trim().replace(/\.$/, "");
  const runsOn = beginsWithVerb(text, names.all);
  const ask = runsOn ? `to ${text.charAt(0).toLowerCase()}${text.slice(1)}` : quotation(text);
  const producer = own ? "we" : names.producer.short;
  const isSeen = last !== undefined && (isVerified(last, context) || isOwnWord(last, context));
  const said =
    response === undefined
      ? filled(answerWords.noted, {
          ask,
          producer: capitalise(producer),
          ...(own ? verbs.many : names.producer.verbs),
          on: dateInSentence(last?.on ?? ""),
          text: sentence(last?.text ?? ""),
        })
      : filled(answerWords.answered, { ask, producer, answer: quotation(response) });
  return [sentences(said, isSeen ? "" : answerWords.unverified)];
}

type Progress = NonNullable<AskResult["item"]["progress"]>[number];

/** What was noted last about an ask. */
export const latestOf = (progress: readonly Progress[] | undefined): Progress | undefined => (progress ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);

/** Whether anything that was noted with it has been verified. */
export const isVerified = ({ evidence = [] }: Progress, context: Context): boolean =>
  evidence.some((id) => {
    const one = context.evidence.get(id)?.item;
    return one !== undefined && verified.has(levelOf(one, context));
  });

/** Whether all that was noted with it is the word of the regulator that assesses: what it said itself, nobody told it. */
export const isOwnWord = ({ evidence = [] }: Progress, context: Context): boolean =>
  evidence.length > 0 &&
  evidence.every((id) => {
    const one = context.evidence.get(id)?.item;
    return one !== undefined && speakerOf(one, context) === "regulator_itself";
  });

const verified: ReadonlySet<string> = new Set(["verified", "corroborated"]);
