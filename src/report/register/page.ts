import { dateText } from "../../language/dates.ts";
import { numberText } from "../../language/numbers.ts";
import { emptiedWords } from "../../register/emptied.ts";
import { fieldFacts } from "../../register/fields.ts";
import { lackingThing, untoldWords } from "../../register/lacks.ts";
import { bandsOf, notesOf } from "../../register/notes.ts";
import type { Register } from "../../register/register.ts";
import { type Answer, answersOf, isAskedOfNone, unitOf } from "../../register/says.ts";
import { type ShownColumn, shownColumns } from "../../register/shown.ts";
import { dayAbove } from "../../register/title-dates.ts";
import { untoldColumns } from "../../register/untold.ts";
import { csvOf } from "../../render/csv.ts";
import { capitalise } from "../../view/style/text.ts";
import { type Html, html, joined } from "../page/html.ts";
import { pageAround } from "../page/page.ts";
import { rowHtml } from "./rows.ts";
import { rowsText } from "./words.ts";

/** What a page is made of besides the register. */
export interface RegisterPage {
  readonly title: string;
  /** The name of the file with the same as CSV, which lies beside it. */
  readonly csv: string;
  readonly style: string;
  readonly version: string;
  /** So many rows are hidden in the file, and are not on the page. */
  readonly leftOut?: number;
  /** What is hidden in the file and is not on the page, in words: by its place alone. */
  readonly hidden?: readonly string[];
}

/** So many columns are beside each other; what else there is opens below “More”. */
const mostColumns = 8;
/** A column is one to choose from where it has no more different values than this. */
const mostChoices = 30;

/** A register as one page. All of it can be read without its script, which searches, filters and sorts. */
export function registerPage(register: Register, { title, csv, style, version, leftOut = 0, hidden = [] }: RegisterPage): string {
  const all = shownColumns(register);
  const filled = all.filter(({ valuesOf }) => register.entries.some((entry) => valuesOf(entry).length > 0));
  const short = filled.filter(({ field }) => fieldFacts[field].holds !== "prose").slice(0, mostColumns);
  const rest = filled.filter((column) => !short.includes(column));
  const heads = [...short, ...(rest.length > 0 ? [{ field: "other", heading: "More" } as const] : [])];
  const lines = [
    html`<h1>${title}</h1>`,
    ...lead(register, csv, leftOut),
    ...(hidden.length === 0 ? [] : [html`<p>Hidden in the file, and neither listed nor counted here: ${hidden.join("; ")}.</p>`]),
    ...notHeld(answersOf(register), untoldColumns(register)),
    ...notes(register, title),
    ...meanings(filled),
    ...emptiedWords(register).map((line) => html`<p>${line}</p>`),
    html`<h2>The register</h2>`,
    html`<table id="t0" class="rows all" data-things="rows">`,
    html`<caption>${numberText(register.entries.length)} ${unitOf(register, register.entries.length)}</caption>`,
    html`<thead><tr>${heads.map((column) => headHtml(column, register))}</tr></thead>`,
    html`<tbody>`,
    // A cell and a row end where the next begins: with thousands of rows that is a third of the page.
    ...register.entries.map((entry) => rowHtml(entry, short, rest)),
    html`</tbody>`,
    html`</table>`,
  ];
  // What opens below “More” says so itself.
  return pageAround({
    title,
    body: joined(lines, "\n"),
    version,
    style: style + own,
    tables: [heads.map(({ heading }, at) => ({ text: at < short.length ? heading : "" }))],
  });
}

const own =
  "\n.rows summary { white-space: nowrap; }\n.rows details { margin: 0; }\n.rows dl { margin: 0; }\n.rows dd { margin: 0 0 0.5rem; }\n.rows time { white-space: nowrap; }\n.filter > span { max-width: 100%; }\n.filter select { width: 16rem; }\n";

function lead(register: Register, csv: string, leftOut: number): readonly Html[] {
  const date = dayAbove(register);
  const count = register.entries.length;
  const asOf = date === undefined ? "" : `, as they stood ${date.length === 10 ? "on" : "in"} ${dateText(date)}`;
  const hidden =
    leftOut === 0
      ? ""
      : ` The file has ${numberText(leftOut)} more ${leftOut === 1 ? "row, which is hidden in it and" : "rows, which are hidden in it and"} not listed here.`;
  return [
    html`<p>This page lists ${numberText(count)} ${unitOf(register, count)} about who has data${asOf}.${hidden} You can read it as it is. Where your browser runs scripts, you can search, filter and sort it above the table.</p>`,
    linkTo(csv),
  ];
}

const linkTo = (csv: string): Html => html`<p><a href="${encodeURIComponent(csv)}">The same as a table for spreadsheets (CSV)</a></p>`;

/** Whether a file is a page of an earlier run, with the same table beside it. */
export const isPageWith = (file: string, csv: string): boolean => file.includes('<meta name="generator" content="t6 ') && file.includes(linkTo(csv).toString());

/** What a reader looks for and does not find, in the words of the record; and what only some rows say. */
function notHeld(answers: readonly Answer[], untold: readonly string[]): readonly Html[] {
  const silent = answers.filter((answer) => answer.state === "not_shown" && !isAskedOfNone(answer));
  const lacking = silent.filter(({ unread }) => unread === 0).map(({ question }) => question.lacks);
  const unread = silent.filter((answer) => answer.unread > 0).map(notUnderstood);
  const partly = answers.filter(({ state }) => state === "partly_shown").map(({ words }) => `Only ${words}`);
  const isOpen = untold.length > 0;
  // Nobody has said what those columns hold: what is looked for may stand there.
  const among = isOpen ? ` ${untoldWords(untold)}` : "";
  return [
    ...(lacking.length === 0
      ? []
      : [
          html`<h2>${isOpen ? "What is not shown in the columns that were told" : "What this register does not say"}</h2>`,
          html`<p>That something is not said here does not mean that it was not done.${among}</p>`,
          listOf(isOpen ? lacking.map((text) => capitalise(lackingThing(text))) : lacking),
        ]),
    ...(unread.length === 0 ? [] : [html`<h2>What stands in the register and was not understood</h2>`, listOf(unread)]),
    ...(partly.length === 0 ? [] : [html`<h2>What only some rows say</h2>`, listOf(partly)]),
  ];
}

/** What is looked for and stands there in a way that nobody could read: that is no silence. */
const notUnderstood = ({ question: { lacks }, unread, of, unreadThing }: Answer): string =>
  `${capitalise(lackingThing(lacks)).replace(/\.$/, "")}: ${numberText(unread)} of ${rowsText(of)} ${unread === 1 ? "holds" : "hold"} ${unreadThing}.`;

/** What the register says of itself outside its table. */
function notes(register: Register, title: string): readonly Html[] {
  const all = notesOf(register).filter((note) => note !== title);
  const bands = bandsOf(register);
  return [
    ...(all.length === 0 ? [] : [html`<h2>Notes in the register</h2>`, listOf(all)]),
    ...(bands.length === 0
      ? []
      : [
          html`<h2>Rows that are no entries</h2>`,
          html`<p>These stand alone in a row, as a year above its rows does, and are not in the table.</p>`,
          listOf(bands),
        ]),
  ];
}

const listOf = (texts: readonly string[]): Html =>
  html`<ul>\n${joined(
    texts.map((text) => html`<li>${text}</li>`),
    "\n",
  )}\n</ul>`;

function meanings(columns: readonly ShownColumn[]): readonly Html[] {
  const entries = columns.map(({ field, label, heading }) => {
    const meaning = field === "other" ? "As the register calls it." : fieldFacts[field].meaning;
    const under = field === "other" || heading.toLowerCase() === label.toLowerCase() ? "" : ` In the table for spreadsheets: “${label}”.`;
    return html`<div><dt>${heading}</dt><dd>${meaning}${under}</dd></div>`;
  });
  return [html`<h2>What each column means</h2>`, html`<dl class="facts">\n${joined(entries, "\n")}\n</dl>`];
}

function headHtml({ field, heading, ...rest }: Pick<ShownColumn, "field" | "heading"> & Partial<ShownColumn>, register: Register): Html {
  const choose = canChoose(field, rest.valuesOf, register) ? html` data-choose=""` : "";
  return html`<th scope="col"${choose}>${heading}</th>`;
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

/** The same as a table for spreadsheets: it can be checked again as it is. */
export function registerCsv(register: Register): string {
  const columns = shownColumns(register);
  return csvOf([columns.map(({ label }) => label), ...register.entries.map((entry) => columns.map(({ valuesOf }) => valuesOf(entry).join("; ")))]);
}
