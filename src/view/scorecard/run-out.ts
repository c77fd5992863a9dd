import type { Context } from "../context.ts";
import { runOutIn } from "../letter/run-out.ts";
import { runOutShort } from "../style/letter.ts";
import { runOutMore } from "../style/scorecard.ts";
import { countText, filled, sentences, series } from "../style/text.ts";
import { unverifiedText } from "./unverified.ts";

/** So many matters have room on a page for a board. */
const mostNamed = 6;

/**
 * What has lapsed, is overdue or is not open to everyone, by name, and the figures that nobody has verified: the letter and the annex have the sentences. Who
 * restates what was published reviews nothing; but who can open a thing, and who checked a figure, is a part of what is restated.
 */
export function runOutText(context: Context): string {
  const isRestated = context.result.judgement?.item.published_in !== undefined;
  const found = runOutIn(context).filter(({ short }) => !isRestated || short.kind === "released");
  const named = found.slice(0, mostNamed).map(({ short }) => short);
  const more = found.length - named.length;
  const lines = (Object.keys(runOutShort) as (keyof typeof runOutShort)[]).flatMap((kind) => {
    const items = named.filter((one) => one.kind === kind).map(({ text }) => text);
    return items.length === 0 ? [] : [filled(runOutShort[kind], { items: series(items) })];
  });
  return sentences(...lines, more > 0 ? filled(runOutMore, { count: countText(more, "more", "more") }) : "", unverifiedText(context));
}
