import type { Context } from "../context.ts";
import { runOutIn } from "../letter/run-out.ts";
import { runOutShort } from "../style/letter.ts";
import { runOutMore } from "../style/scorecard.ts";
import { countText, filled, series } from "../style/text.ts";

/** So many matters have room on a page for a board. */
const mostNamed = 6;

/** What has lapsed, is overdue or is not open to everyone, by name: the letter and the annex have the sentences. */
export function runOutText(context: Context): string {
  const found = runOutIn(context);
  const named = found.slice(0, mostNamed).map(({ short }) => short);
  const more = found.length - named.length;
  const lines = (Object.keys(runOutShort) as (keyof typeof runOutShort)[]).flatMap((kind) => {
    const items = named.filter((one) => one.kind === kind).map(({ text }) => text);
    return items.length === 0 ? [] : [filled(runOutShort[kind], { items: series(items) })];
  });
  return [...lines, ...(more > 0 ? [filled(runOutMore, { count: countText(more, "more", "more") })] : [])].join(" ");
}
