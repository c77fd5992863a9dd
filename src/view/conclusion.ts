import type { Ask, AskResult, Judgement, JudgementResult } from "../model/generated/schemas.ts";
import { readerOf } from "./read-by.ts";
import { askCounts } from "./style/asks.ts";
import { dateInSentence } from "./style/dates.ts";
import { conclusionWords, outcomePhrases, outcomeWords } from "./style/labels.ts";
import { readWords } from "./style/read-by.ts";
import { changesThen, codeThen, outcomesThen } from "./style/retrospect.ts";
import { filled, numberWord, series } from "./style/text.ts";

/**
 * A judgement in a table: what was concluded and whether it is out of date, or that nobody judged.
 * @param asks what stands on what the judgement is about: a cell may not say “with recommendations” and pass over a requirement
 */
export function conclusionCell(judgement: JudgementResult | undefined, asks?: readonly AskResult[]): string {
  if (judgement === undefined) return "Not judged";
  const told = judgement.item.outcome === "consistent_with_recommendations" && judgement.stale.length === 0 ? askedText(asks) : "";
  const outcome = told === "" ? outcomePhrases[judgement.item.outcome] : `${outcomePhrases.consistent}, ${filled(conclusionWords.asked, { asks: told })}`;
  // A table that gave a reading as a verdict on the practice would put it into somebody's mouth.
  const words = readerOf(judgement) === undefined || judgement.item.outcome === "no_comment" ? outcome : filled(readWords.cell, { outcome });
  return judgement.stale.length === 0 ? words : filled(conclusionWords.stale, { outcome: words });
}

/** What a reader has to hear of with a conclusion: what the producer undertook is not what was asked of it. */
const asked: readonly Ask["kind"][] = ["requirement", "recommendation", "suggestion"];

/**
 * What a person concluded, to follow “arrangements”, with what is asked and open: “are consistent with principle T6, with a requirement and two
 * recommendations”. A conclusion may not say that recommendations were made and pass over a requirement, nor speak of some where none is recorded.
 * @param it the principle, or "this practice"
 * @param asks what stands on what the conclusion is about; undefined where nobody can say it: of a judgement that is out of date
 */
export function conclusionText(outcome: Judgement["outcome"], it: string, asks: readonly AskResult[] | undefined): string {
  const words = filled(outcomeWords[outcome], { it });
  const kinds = kindsAsked(asks);
  const told = askedText(asks);
  if (outcome === "consistent_with_recommendations") {
    return `${words}, ${told === "" ? conclusionWords.recommendations : filled(conclusionWords.asked, { asks: told })}`;
  }
  // Every other conclusion stands without what is asked, unless it has to be done.
  const isNamed = outcome === "changes_asked" || kinds.some(({ kind }) => kind === "requirement");
  if (told === "" || !isNamed || outcome === "no_comment") return words;
  if (outcome === "changes_asked") return `${words}, ${filled(conclusionWords.asked, { asks: told })}`;
  const isOne = kinds.length === 1 && asks?.filter(({ item }) => item.kind === kinds[0]?.kind).length === 1;
  return `${words}; ${filled(conclusionWords.made, { asks: told, are: isOne ? "is" : "are" })}`;
}

/** What is asked and stands, by its kinds. */
const kindsAsked = (asks: readonly AskResult[] | undefined) =>
  asked.flatMap((kind) => {
    const of = asks?.filter(({ item }) => item.kind === kind) ?? [];
    return of.length === 0 ? [] : [{ kind, text: `${numberWord(of.length)} ${askCounts[kind][of.length === 1 ? "one" : "many"]}${overdueText(of)}` }];
  });

/** “One requirement (overdue) and two recommendations”; empty where nothing is asked. */
const askedText = (asks: readonly AskResult[] | undefined): string => series(kindsAsked(asks).map(({ text }) => text));

/** How many of some asks are overdue: a conclusion that counts them may not pass over that. */
function overdueText(asks: readonly AskResult[]): string {
  const late = asks.filter(({ state }) => state === "overdue").length;
  if (late === 0) return "";
  return ` (${late === asks.length ? "" : `${numberWord(late)} `}overdue)`;
}

/**
 * What became of the recommendations that a conclusion speaks of, where none is open, as a sentence: that they were closed, and when. It is no part of
 * what the person concluded. Empty where there is nothing to say: that none was ever recorded is for the desk, whose box and check say so.
 * @param about the asks on what the conclusion is about, closed ones too
 */
export function recommendationsText(outcome: Judgement["outcome"], about: readonly AskResult[]): string {
  const made = about.filter(({ item }) => asked.includes(item.kind));
  if (outcome !== "consistent_with_recommendations" || made.some(({ state }) => state === "open" || state === "overdue")) return "";
  const closed = made.filter(({ state }) => state === "closed");
  const [only] = closed;
  if (only === undefined) return "";
  const days = series([...new Set(closed.flatMap(({ item }) => item.closed?.on ?? []))].toSorted().map(dateInSentence));
  if (closed.length > 1) return filled(conclusionWords.closed.many, { count: numberWord(closed.length), days });
  return filled(conclusionWords.closed.one, { ask: askCounts[only.item.kind].one, days });
}

/** Who a conclusion from before the practices is about, and who tells it. */
interface Then {
  readonly producer: string;
  readonly whose: string;
  readonly teller: keyof typeof codeThen;
  /** What the code is called today. */
  readonly code: string;
}

/** What was asked to be done of the asks that stand: each of them is an area in which something should change. */
export const areasAsked = (asks: readonly AskResult[]): number =>
  asks.filter(({ item: { kind } }) => kind === "requirement" || kind === "recommendation").length;

/** What was concluded before the practices were there, to follow “concluded that”: nothing of it is about a principle that nobody had written. */
export function conclusionThen(
  outcome: Exclude<Judgement["outcome"], "no_comment">,
  asks: readonly AskResult[],
  { producer, whose, teller, code }: Then,
): string {
  if (outcome !== "changes_asked") return filled(outcomesThen[outcome], { whose, code: filled(codeThen[teller], { code }) });
  const count = areasAsked(asks);
  return filled(changesThen[count === 0 ? "uncounted" : count === 1 ? "one" : "many"], { producer, count: numberWord(count) });
}
