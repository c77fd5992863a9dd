import type { ForecastDocument, ForecastEntry } from "../../model/generated/schemas.ts";
import type { Appearance } from "../paint.ts";
import { printable } from "../printable.ts";
import { counted } from "../tally.ts";
import { labelled, wrap } from "../wrap.ts";
import { effectsOf, inDays, kindWords } from "./words.ts";

/** A forecast for people: what lapses, day by day, and what that does. */
export function forecastText(forecast: ForecastDocument, appearance: Appearance): string {
  const { entries } = forecast;
  const [first, ...blocks] = [wrap(`${lead(forecast)}.`, appearance.width), ...entries.map((entry) => block(entry, appearance))];
  return `${[first ?? [], ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function lead({ entries, assessments, days }: ForecastDocument): string {
  const spans = [...new Set(assessments.map(({ as_of, until }) => `${as_of} to ${until}`))];
  const when = spans.length === 1 ? `from ${spans[0]}` : "from each as-of date";
  const what = entries.length === 0 ? "Nothing lapses" : entries.length === 1 ? "1 thing lapses" : `${entries.length} things lapse`;
  return `${what} in the ${counted(days, "day")} ${when}`;
}

function block(entry: ForecastEntry, { width, paint }: Appearance): readonly string[] {
  const { kind, id, title, last_day, days_left, at } = entry;
  const named = kind === "waiver_expires" ? title : `${title} (${id})`;
  return [
    `${paint.strong(last_day)}  ${kindWords[kind]}, ${inDays(days_left)}`,
    ...labelled("  ", printable(named), width),
    `  ${paint.place(`${printable(at.file)}:${at.line}:${at.column}`)}`,
    ...effectsOf(entry).flatMap((effect) => labelled("  - ", effect, width)),
  ];
}
