import type { AskResult } from "../../model/generated/schemas.ts";
import { closingOf } from "../closing.ts";
import type { Context } from "../context.ts";
import { askText, closedSince } from "../letter/closed.ts";
import { dateText } from "../style/dates.ts";
import { closedSinceWords } from "../style/scorecard.ts";
import { filled, numberText } from "../style/text.ts";

/** More than this is counted: a board has one page. */
const mostNamed = 3;

/** What was asked or found and has been closed since the letter before this one, in a line; empty where nothing was. */
export function closedText(context: Context): string {
  const since = closedSince(context);
  if (since === undefined) return "";
  const matters = [
    ...since.asks.map((ask) => `${askText(ask.item, context)}${marksOf(ask, context)}`),
    ...since.findings.map(({ title }) => filled(closedSinceWords.finding, { title })),
  ];
  if (matters.length === 0) return "";
  const more = matters.length - mostNamed;
  const named = more > 0 ? [...matters.slice(0, mostNamed), filled(closedSinceWords.more, { count: numberText(more) })] : matters;
  return filled(context.result.assessment.provenance === undefined ? closedSinceWords.lead : closedSinceWords.restated, {
    date: dateText(since.earlier.date),
    matters: named.join("; "),
  });
}

/** On what it was closed where nobody has seen it, and what is open all the same. */
function marksOf(ask: AskResult, context: Context): string {
  const { basis, open, count } = closingOf(ask, context);
  const marks = [basis, open === "" ? "" : filled(closedSinceWords.still_open, { items: open, is: count === 1 ? "is" : "are" })].filter((mark) => mark !== "");
  return marks.length === 0 ? "" : ` (${marks.join("; ")})`;
}
