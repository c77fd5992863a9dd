import type { ForecastDocument, ForecastEntry } from "../../model/generated/schemas.ts";
import type { Appearance } from "../paint.ts";
import { inLine, printable } from "../printable.ts";
import { labelled, wrap } from "../wrap.ts";
import { effectsOf, inDays, kindWords, leadOf, titleOf } from "./words.ts";

/** A forecast for people: what lapses, day by day, and what that does. */
export function forecastText(forecast: ForecastDocument, appearance: Appearance): string {
  const { entries } = forecast;
  const [first, ...blocks] = [wrap(`${leadOf(forecast)}.`, appearance.width), ...entries.map((entry) => block(entry, appearance))];
  return `${[first ?? [], ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function block(entry: ForecastEntry, { width, paint }: Appearance): readonly string[] {
  const { kind, last_day, days_left, at } = entry;
  return [
    `${paint.strong(last_day)}  ${kindWords[kind]}, ${inDays(days_left)}`,
    ...labelled("  ", printable(titleOf(entry)), width),
    `  ${paint.place(`${inLine(at.file)}:${at.line}:${at.column}`)}`,
    ...effectsOf(entry).flatMap((effect) => labelled("  - ", effect, width)),
  ];
}
