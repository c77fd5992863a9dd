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
  const matters = [...since.asks.map(({ item }) => askText(item, context)), ...since.findings.map(({ title }) => filled(closedSinceWords.finding, { title }))];
  if (matters.length === 0) return "";
  const more = matters.length - mostNamed;
  const named = more > 0 ? [...matters.slice(0, mostNamed), filled(closedSinceWords.more, { count: numberText(more) })] : matters;
  return filled(closedSinceWords.lead, { date: dateText(since.earlier.date), matters: named.join("; ") });
}
