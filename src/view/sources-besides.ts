import { asTitle } from "../language/quote-marks.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { inText } from "./names.ts";
import { tellingOf } from "./speaker.ts";
import { besideSources } from "./style/annex.ts";
import { dateText } from "./style/dates.ts";
import { accessWords } from "./style/labels.ts";
import { filled, series } from "./style/text.ts";

/**
 * The documents by which something was closed or confirmed and that no source locates, each with whose it is and who can open it: a reader who is sent to
 * them by their titles looks for them among the sources. Empty where there is none.
 */
export function sourcesBesides(context: Context): string {
  const { evidence, asks } = context.result;
  const named = new Set([
    ...evidence.flatMap(({ item: { closed } }) => [...(closed?.evidence ?? []), ...(closed?.in === undefined ? [] : [closed.in])]),
    ...asks.flatMap(({ item, state }) => (state === "closed" ? (item.closed?.evidence ?? []) : [])),
  ]);
  const told = evidence.flatMap(({ item }) =>
    named.has(item.id) && !context.withheld.has(item.id) && context.sources.ofItem(item) === undefined ? [entryOf(item, context)] : [],
  );
  return told.length === 0 ? "" : filled(besideSources, { documents: series(told) });
}

function entryOf(item: EvidenceItem, context: Context): string {
  const about = item.dates?.about;
  const marks = [inText(tellingOf(item, context).name), ...(about === undefined ? [] : [dateText(about)]), accessWords[item.access]];
  return `${asTitle(item.title)} (${marks.join(", ")})`;
}
