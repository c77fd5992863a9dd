import type { BlockContent } from "mdast";
import type { AskResult, AssessmentResult } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";
import { means } from "../names.ts";
import { paragraph, prose } from "../prose.ts";
import type { Prose } from "../shape-common.ts";
import { askCounts } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { followUps } from "../style/letter.ts";
import { capitalise, filled, numberWord, sentence, sentences, series } from "../style/text.ts";
import { toldWithConclusion } from "./overdue.ts";

/**
 * When the matter will be taken up again, and by when an answer is wanted; null where neither is said.
 * @param written what the author wrote about the next time, which is not said in other words
 */
export function followUpOf(standing: readonly AskResult[], written: Prose | null, context: Context): Prose | null {
  const { reply_by: by } = context.result.assessment.letter ?? {};
  const reply = by === undefined ? "" : filled(followUps.reply, { date: dateText(by) });
  if (written !== null) return reply === "" ? written : prose(...(written.children as BlockContent[]), paragraph(reply));
  const isLate = standing.some(({ state }) => state === "overdue");
  const next = isLate ? overdueNext(standing, context) : comingNext(standing, context);
  // Where somebody is asked how it stands, the day stands in the question.
  const text = sentences(next, isLate && asksAddressee(context) ? "" : reply);
  return text === "" ? null : prose(paragraph(text));
}

function comingNext(standing: readonly AskResult[], { result }: Context): string {
  if (standing.length === 0) return "";
  const [first] = standing.flatMap(({ item }) => (item.due === undefined || item.due < result.assessment.as_of ? [] : item.due)).sort();
  return first === undefined ? followUps.undated : filled(followUps.dated, { date: dateText(first) });
}

/** What comes next of what is overdue: where it was told with the conclusion it is only asked about. */
function overdueNext(standing: readonly AskResult[], context: Context): string {
  const late = standing.filter(({ state }) => state === "overdue");
  const above = toldWithConclusion(context);
  const [only] = late;
  if (only !== undefined && late.every((ask) => above.has(ask)))
    return sentences(
      nextText(late.length === 1 ? filled(followUps.what.one, { ask: askCounts[only.item.kind].one }) : followUps.what.many, context),
      closingText(late),
    );
  const days = [...new Set(late.flatMap(({ item }) => item.due ?? []))].sort();
  const form = late.length === 1 ? "one" : late.length === standing.length ? "all" : "some";
  const told = {
    count: capitalise(numberWord(late.length)),
    days: series(days.map(dateText)),
    next: sentences(nextText(followUps.what[form === "one" ? "it" : "they"], context), closingText(late)),
  };
  return filled(followUps.overdue[form], { ...told, ask: only === undefined ? "" : askCounts[only.item.kind].one }).trim();
}

/** What would close what is overdue, where one thing is and its record says so. */
function closingText(late: readonly AskResult[]): string {
  const [only] = late;
  return late.length !== 1 || only?.item.next === undefined ? "" : filled(followUps.closing, { text: sentence(only.item.next) });
}

function nextText(what: string, context: Context): string {
  const { own, names, result } = context;
  const by = result.assessment.letter?.reply_by;
  const when = by === undefined ? followUps.when.now : filled(followUps.when.by, { date: dateText(by) });
  return filled(followUps.next[own ? "own" : asksAddressee(context) ? "producer" : "other"], { what, when, producer: names.producer.short });
}

const asksAddressee = ({ own, result }: Context): boolean => !own && goesToProducer(result.assessment);

/** Whether the letter goes to whoever was asked; where nobody is named yet, it is taken to. */
const goesToProducer = ({ letter, producer }: AssessmentResult): boolean =>
  letter?.to === undefined || (letter.to.organisation !== undefined && means(letter.to.organisation, producer));
