import type { PortfolioDocument } from "../../model/generated/schemas.ts";
import { escapeHtml } from "../../render/html/escape.ts";
import { narrowLabels } from "../page/labels.ts";
import { pageAround } from "../page/page.ts";
import { printable } from "../printable.ts";
import { safeLink } from "./link.ts";
import { outlineOf } from "./outline.ts";
import type { Cell, Column, Section, Table } from "./shape.ts";

/** A portfolio as one page. Everything can be read without its script, which filters and sorts. */
export function htmlPortfolio(portfolio: PortfolioDocument, style: string): string {
  const { title, words, sections } = outlineOf(portfolio);
  const tables = sections.flatMap((section) => section.tables);
  const body = [`<h1>${said(title)}</h1>`, ...words.map(paragraph), ...sections.map((section) => sectionHtml(section, tables))].join("\n");
  return pageAround({ title: said(title), body, version: portfolio.tool.version, style: style + narrowLabels(tables.map(({ columns }) => columns)) });
}

const said = (text: string): string => escapeHtml(printable(text));
const paragraph = (text: string): string => `<p>${said(text)}</p>`;

function sectionHtml({ heading, words, tables }: Section, all: readonly Table[]): string {
  return [`<h2>${said(heading)}</h2>`, ...words.map(paragraph), ...tables.map((table) => tableHtml(table, all.indexOf(table)))].join("\n");
}

function tableHtml({ caption, columns, rows, all }: Table, at: number): string {
  if (rows.length === 0) return `<p><b>${said(caption)}</b></p>`;
  const cells = (row: readonly Cell[]): string =>
    row.map((cell, column) => (column === 0 ? `<th scope=row>${cellHtml(cell)}` : `<td>${cellHtml(cell)}`)).join("");
  return [
    `<table id="t${at}" class="rows${all === true ? " all" : ""}"${all === true ? ' data-things="assessments"' : ""}>`,
    `<caption>${said(caption)}</caption>`,
    `<thead><tr>${columns.map(columnHtml).join("")}</tr></thead>`,
    "<tbody>",
    // A cell and a row end where the next begins: with thousands of rows that is a third of the page.
    ...rows.map((row) => `<tr>${cells(row)}`),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function columnHtml({ text, number, order }: Column): string {
  const sorted = order === undefined ? (number === true ? ' data-number=""' : "") : ` data-order="${said(order.join("|"))}"`;
  return `<th scope="col"${sorted}>${said(text)}</th>`;
}

function cellHtml({ text, judged, link, bar }: Cell): string {
  const to = link === undefined ? undefined : safeLink(link);
  const words = to === undefined ? said(text) : `<a href="${escapeHtml(to)}">${said(text)}</a>`;
  return `${words}${bar === undefined ? "" : barHtml(bar)}${judged === undefined ? "" : `<i>${said(judged)}</i>`}`;
}

/** A bar repeats the figure beside it, so that it is passed over when the page is read aloud. */
function barHtml([count, of]: readonly [number, number]): string {
  const width = of === 0 ? 0 : Math.round((count / of) * 96);
  return ` <svg class="bar" aria-hidden="true" focusable="false" width="98" height="10" viewBox="0 0 98 10"><rect class="line" x="1" y="1" width="96" height="8"></rect><rect class="fill" x="1" y="1" width="${width}" height="8"></rect></svg>`;
}
