import type { PortfolioDocument } from "../../model/generated/schemas.ts";
import { hostCell, hostText } from "../host-markdown.ts";
import { safeLink } from "./link.ts";
import { outlineOf } from "./outline.ts";
import type { Cell, Section, Table } from "./shape.ts";

/** A portfolio as Markdown: the same words and tables as the page. */
export function markdownPortfolio(portfolio: PortfolioDocument): string {
  const { title, words, sections } = outlineOf(portfolio);
  return `${[`# ${hostText(title)}`, ...words.map(hostText), ...sections.flatMap(sectionMarkdown)].join("\n\n")}\n`;
}

function sectionMarkdown({ heading, words, tables }: Section): readonly string[] {
  return [`## ${hostText(heading)}`, ...words.map(hostText), ...tables.flatMap(tableMarkdown)];
}

function tableMarkdown({ caption, columns, rows }: Table): readonly string[] {
  if (rows.length === 0) return [`**${hostText(caption)}**`];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = columns.map(({ number }) => (number === true ? "---:" : "---"));
  return [
    `**${hostText(caption)}**`,
    [line(columns.map(({ text }) => hostCell(text))), line(rule), ...rows.map((cells) => line(cells.map(cellMarkdown)))].join("\n"),
  ];
}

function cellMarkdown({ text, judged, link }: Cell): string {
  const words = hostCell(text);
  const to = link === undefined ? undefined : safeLink(link)?.replaceAll("|", "%7C");
  const shown = to === undefined ? words : `[${words}](<${to}>)`;
  return judged === undefined ? shown : `${shown}; ${hostCell(judged)}`;
}
