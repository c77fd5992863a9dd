import { dateText } from "../../language/dates.ts";
import { numberText } from "../../language/numbers.ts";
import { dayOf } from "../../register/days.ts";
import { fieldFacts } from "../../register/fields.ts";
import type { Entry } from "../../register/register.ts";
import type { ShownColumn } from "../../register/shown.ts";
import { type Html, html, joined } from "../page/html.ts";

/** So many values of one cell are shown; the table beside the page has all. */
const mostValues = 20;

/** A row of the page: what it is called, what stands beside each other, and what opens below “More”. */
export function rowHtml(entry: Entry, short: readonly ShownColumn[], rest: readonly ShownColumn[]): Html {
  const cells = short.map((column, at) => (at === 0 ? html`<th scope=row>${cellHtml(column, entry)}` : html`<td>${cellHtml(column, entry)}`));
  return html`<tr>${cells}${rest.length === 0 ? "" : html`<td>${moreHtml(rest, entry)}`}`;
}

/** What stands in a cell. A date is one only when all of the cell is: what begins like one is words. */
function cellHtml(column: ShownColumn, entry: Entry): Html {
  const values = column.valuesOf(entry);
  if (fieldFacts[column.field].holds !== "day") return html`${inWords(values)}`;
  return joined(
    values.map((text) => dayHtml(column, text)),
    "; ",
  );
}

/** A date as the file has it, to be sorted by the day that it is. */
function dayHtml({ days, isText }: ShownColumn, text: string): Html {
  const date = dayOf(text, days)?.date;
  return date === undefined ? html`${text}` : html`<time datetime="${date}">${isText === true ? text : dateText(date)}</time>`;
}

function inWords(values: readonly string[]): string {
  const rest = values.length - mostValues;
  return rest > 0 ? `${values.slice(0, mostValues).join("; ")}; and ${numberText(rest)} more` : values.join("; ");
}

function moreHtml(rest: readonly ShownColumn[], entry: Entry): Html | "" {
  const entries = rest.flatMap((column) => (column.valuesOf(entry).length === 0 ? [] : [html`<dt>${column.heading}<dd>${cellHtml(column, entry)}`]));
  return entries.length === 0 ? "" : html`<details><summary>More</summary><dl>${entries}</dl></details>`;
}
