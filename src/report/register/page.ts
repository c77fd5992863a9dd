import { dateText } from "../../language/dates.ts";
import { numberText } from "../../language/numbers.ts";
import { dayOf } from "../../register/days.ts";
import { fieldFacts } from "../../register/fields.ts";
import type { Entry, Register } from "../../register/register.ts";
import { type Answer, answersOf, dateAbove, unitOf } from "../../register/says.ts";
import { type ShownColumn, shownColumns } from "../../register/shown.ts";
import { csvOf } from "../../render/csv.ts";
import { escapeHtml } from "../../render/html/escape.ts";
import { narrowLabels } from "../page/labels.ts";
import { pageAround } from "../page/page.ts";
import { printable } from "../printable.ts";

/** What a page is made of besides the register. */
export interface RegisterPage {
  readonly title: string;
  /** The name of the file with the same as CSV, which lies beside it. */
  readonly csv: string;
  readonly style: string;
  readonly version: string;
}

/** What no page may have in it: code points that are no characters, and halves of one. */
const none = /\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

const said = (text: string): string => escapeHtml(printable(text).replace(none, "\uFFFD"));

/** So many values of one cell are shown; the table beside the page has all. */
const mostValues = 20;
/** So many columns are beside each other; what else there is opens below “More”. */
const mostColumns = 8;
/** A column is one to choose from where it has no more different values than this. */
const mostChoices = 30;

/** A register as one page. All of it can be read without its script, which searches, filters and sorts. */
export function registerPage(register: Register, { title, csv, style, version }: RegisterPage): string {
  const all = shownColumns(register);
  const filled = all.filter(({ valuesOf }) => register.entries.some((entry) => valuesOf(entry).length > 0));
  const short = filled.filter(({ field }) => fieldFacts[field].holds !== "prose").slice(0, mostColumns);
  const rest = filled.filter((column) => !short.includes(column));
  const heads = [...short, ...(rest.length > 0 ? [{ field: "other", label: "More" } as const] : [])];
  const body = [
    `<h1>${said(title)}</h1>`,
    ...lead(register, csv),
    ...notHeld(answersOf(register)),
    ...meanings(filled),
    "<h2>The register</h2>",
    '<table id="t0" class="rows all" data-things="rows">',
    `<caption>${numberText(register.entries.length)} ${unitOf(register, register.entries.length)}</caption>`,
    `<thead><tr>${heads.map((column) => headHtml(column, register)).join("")}</tr></thead>`,
    "<tbody>",
    // A cell and a row end where the next begins: with thousands of rows that is a third of the page.
    ...register.entries.map((entry) => rowHtml(entry, short, rest)),
    "</tbody>",
    "</table>",
  ].join("\n");
  return pageAround({ title: said(title), body, version, style: `${style}${own}${narrowLabels([heads.map(({ label }) => ({ text: label }))])}` });
}

const own = "\n.rows details { margin: 0; }\n.rows dl { margin: 0; }\n.rows dd { margin: 0 0 0.5rem; }\n.rows time { white-space: nowrap; }\n";

function lead(register: Register, csv: string): readonly string[] {
  const date = dateAbove(register);
  const count = register.entries.length;
  return [
    `<p>This page lists ${numberText(count)} ${unitOf(register, count)} about who has data${date === undefined ? "" : `, as they stood ${date.length === 10 ? "on" : "in"} ${said(dateText(date))}`}. You can read it as it is. Where your browser runs scripts, you can search, filter and sort it above the table.</p>`,
    `<p><a href="${escapeHtml(encodeURIComponent(csv))}">The same as a table for spreadsheets (CSV)</a></p>`,
  ];
}

/** What a reader looks for and does not find, in the words of the record. */
function notHeld(answers: readonly Answer[]): readonly string[] {
  const lacking = answers.filter(({ state }) => state === "not_shown").map(({ question }) => question.lacks);
  const partly = answers.filter(({ state }) => state === "partly_shown").map(({ words }) => words);
  if (lacking.length + partly.length === 0) return [];
  return [
    "<h2>What this register does not say</h2>",
    "<p>That something is not said here does not mean that it was not done.</p>",
    `<ul>\n${[...lacking, ...partly].map((text) => `<li>${said(text)}</li>`).join("\n")}\n</ul>`,
  ];
}

function meanings(columns: readonly ShownColumn[]): readonly string[] {
  const entries = columns.flatMap(({ field, label, heading }) => {
    const meaning = field === "other" ? "As the register calls it." : fieldFacts[field].meaning;
    const under = field === "other" || heading.toLowerCase() === label.toLowerCase() ? "" : ` In the file: “${heading}”.`;
    return [`<div><dt>${said(label)}</dt><dd>${said(`${meaning}${under}`)}</dd></div>`];
  });
  return ["<h2>What each column means</h2>", `<dl class="facts">\n${entries.join("\n")}\n</dl>`];
}

function headHtml({ field, label, ...rest }: Pick<ShownColumn, "field" | "label"> & Partial<ShownColumn>, register: Register): string {
  return `<th scope="col"${canChoose(field, rest.valuesOf, register) ? ' data-choose=""' : ""}>${said(label)}</th>`;
}

/** Whether a column has so few different values that one is chosen from a list. */
function canChoose(field: ShownColumn["field"], valuesOf: ShownColumn["valuesOf"] | undefined, { entries }: Register): boolean {
  if (valuesOf === undefined || fieldFacts[field].holds !== "words") return false;
  const seen = new Set<string>();
  for (const entry of entries) {
    seen.add(valuesOf(entry).join("; "));
    if (seen.size > mostChoices) return false;
  }
  return seen.size > 1;
}

function rowHtml(entry: Entry, short: readonly ShownColumn[], rest: readonly ShownColumn[]): string {
  const cells = short.map((column, at) => `${at === 0 ? "<th scope=row>" : "<td>"}${cellHtml(column, entry)}`);
  return `<tr>${cells.join("")}${rest.length === 0 ? "" : `<td>${moreHtml(rest, entry)}`}`;
}

function cellHtml(column: ShownColumn, entry: Entry): string {
  const values = column.valuesOf(entry);
  return fieldFacts[column.field].holds === "day" ? values.map((text) => dayHtml(column, text)).join("; ") : inWords(values);
}

/** A date as the file has it, to be sorted by the day that it is. */
function dayHtml({ days, isText }: ShownColumn, text: string): string {
  const date = dayOf(text, days)?.date;
  return date === undefined ? said(text) : `<time datetime="${date}">${said(isText === true ? text : dateText(text))}</time>`;
}

function inWords(values: readonly string[]): string {
  const rest = values.length - mostValues;
  return said(rest > 0 ? `${values.slice(0, mostValues).join("; ")}; and ${numberText(rest)} more` : values.join("; "));
}

function moreHtml(rest: readonly ShownColumn[], entry: Entry): string {
  const entries = rest.flatMap((column) => {
    const html = cellHtml(column, entry);
    return html === "" ? [] : [`<dt>${said(column.label)}<dd>${html}`];
  });
  return entries.length === 0 ? "" : `<details><summary>More</summary><dl>${entries.join("")}</dl></details>`;
}

/** The same as a table for spreadsheets: it can be checked again as it is. */
export function registerCsv(register: Register): string {
  const columns = shownColumns(register);
  return csvOf([columns.map(({ label }) => label), ...register.entries.map((entry) => columns.map(({ valuesOf }) => valuesOf(entry).join("; ")))]);
}
