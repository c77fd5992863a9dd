import type { DocumentTree } from "../../document/tree.ts";
import type { ForecastDocument, ForecastEntry } from "../../model/generated/schemas.ts";
import { bullets, paragraph } from "../../view/prose.ts";
import { dateText } from "../../view/style/dates.ts";
import { capitalise } from "../../view/style/text.ts";
import { grid, heading } from "../tree/blocks.ts";
import { reportTree } from "../tree/tree.ts";
import { effectsOf, inDays, kindWords, leadOf, titleOf } from "./words.ts";

/** A forecast as a document: a table of what lapses, day by day, and below it what that does. */
export function forecastTree(forecast: ForecastDocument): DocumentTree {
  const { entries, tool } = forecast;
  const effects = entries.flatMap((one) => effectsOf(one).map((effect) => [`${dateText(one.last_day)}, ${titleOf(one)}: ${effect}`]));
  const body = [
    heading(1, "What lapses"),
    paragraph(`${leadOf(forecast, dateText)}.`),
    ...(entries.length === 0
      ? []
      : [grid("What lapses, the soonest first", ["Last day", "What happens", "To what", "Where"], entries.map(row), [14, 24, 38, 24])]),
    ...(effects.length === 0 ? [] : [heading(2, "What that does"), bullets(effects)]),
  ];
  return reportTree(body, { subject: "What lapses", tool });
}

function row(one: ForecastEntry): readonly string[] {
  const { kind, last_day, days_left, at } = one;
  return [dateText(last_day), `${capitalise(kindWords[kind])}, ${inDays(days_left)}`, titleOf(one), `${at.file}:${at.line}`];
}
