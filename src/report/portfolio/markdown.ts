import type { RootContent, Table as TableNode } from "mdast";
import type { PortfolioDocument } from "../../model/generated/schemas.ts";
import { type Inline, link, paragraph, strong } from "../../view/prose.ts";
import { hostDocument } from "../host-markdown.ts";
import { grid, heading } from "../tree/blocks.ts";
import { safeLink } from "./link.ts";
import { outlineOf } from "./outline.ts";
import type { Cell, Section, Table } from "./shape.ts";

/** A portfolio as Markdown: the same words and tables as the page. */
export function markdownPortfolio(portfolio: PortfolioDocument): string {
  const { title, words, sections } = outlineOf(portfolio);
  const children = [heading(1, title), ...words.map((text) => paragraph(text)), ...sections.flatMap(sectionBlocks)];
  return hostDocument({ type: "root", children });
}

function sectionBlocks(section: Section): readonly RootContent[] {
  return [heading(2, section.heading), ...section.words.map((text) => paragraph(text)), ...section.tables.map(tableBlock)];
}

function tableBlock({ caption, columns, rows }: Table): RootContent {
  if (rows.length === 0) return paragraph(strong(caption));
  const heads = columns.map(({ text }) => text);
  const table: TableNode = grid(
    caption,
    heads,
    rows.map((cells) => cells.map(cellWords)),
  );
  return { ...table, align: columns.map(({ number }) => (number === true ? "right" : null)) };
}

function cellWords({ text, judged, link: to }: Cell): Inline[] {
  const url = to === undefined ? undefined : safeLink(to);
  return [url === undefined ? text : link(text, url), ...(judged === undefined ? [] : [`; ${judged}`])];
}
