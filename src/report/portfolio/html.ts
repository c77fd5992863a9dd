import type { PortfolioDocument } from "../../model/generated/schemas.ts";
import { type Html, html, joined } from "../page/html.ts";
import { pageAround } from "../page/page.ts";
import { safeLink } from "./link.ts";
import { outlineOf } from "./outline.ts";
import type { Cell, Column, Section, Table } from "./shape.ts";

/** A portfolio as one page. Everything can be read without its script, which filters and sorts. */
export function htmlPortfolio(portfolio: PortfolioDocument, style: string): string {
  const { title, words, sections } = outlineOf(portfolio);
  const tables = sections.flatMap((section) => section.tables);
  const body = joined([html`<h1>${title}</h1>`, ...words.map(paragraph), ...sections.map((section) => sectionHtml(section, tables))], "\n");
  return pageAround({ title, body, version: portfolio.tool.version, style, tables: tables.map(({ columns }) => columns) });
}

const paragraph = (text: string): Html => html`<p>${text}</p>`;

function sectionHtml({ heading, words, tables }: Section, all: readonly Table[]): Html {
  return joined([html`<h2>${heading}</h2>`, ...words.map(paragraph), ...tables.map((table) => tableHtml(table, all.indexOf(table)))], "\n");
}

function tableHtml({ caption, columns, rows, all }: Table, at: number): Html {
  if (rows.length === 0) return html`<p><b>${caption}</b></p>`;
  const cells = (row: readonly Cell[]): readonly Html[] =>
    row.map((cell, column) => (column === 0 ? html`<th scope=row>${cellHtml(cell)}` : html`<td>${cellHtml(cell)}`));
  const lines = [
    all === true ? html`<table id="t${at}" class="rows all" data-things="assessments">` : html`<table id="t${at}" class="rows">`,
    html`<caption>${caption}</caption>`,
    html`<thead><tr>${columns.map(columnHtml)}</tr></thead>`,
    html`<tbody>`,
    // A cell and a row end where the next begins: with thousands of rows that is a third of the page.
    ...rows.map((row) => html`<tr>${cells(row)}`),
    html`</tbody>`,
    html`</table>`,
  ];
  return joined(lines, "\n");
}

function columnHtml({ text, number, order }: Column): Html {
  const sorted = order === undefined ? (number === true ? html` data-number=""` : "") : html` data-order="${order.join("|")}"`;
  return html`<th scope="col"${sorted}>${text}</th>`;
}

function cellHtml({ text, judged, link, bar }: Cell): Html {
  const to = link === undefined ? undefined : safeLink(link);
  const words = to === undefined ? text : html`<a href="${to}">${text}</a>`;
  return html`${words}${bar === undefined ? "" : barHtml(bar)}${judged === undefined ? "" : html`<i>${judged}</i>`}`;
}

/** A bar repeats the figure beside it, so that it is passed over when the page is read aloud. */
function barHtml([count, of]: readonly [number, number]): Html {
  const width = of === 0 ? 0 : Math.round((count / of) * 96);
  return html` <svg class="bar" aria-hidden="true" focusable="false" width="98" height="10" viewBox="0 0 98 10"><rect class="line" x="1" y="1" width="96" height="8"></rect><rect class="fill" x="1" y="1" width="${width}" height="8"></rect></svg>`;
}
