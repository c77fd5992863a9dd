import type { RegisterDiff } from "../../model/generated/schemas.ts";
import { bullets, paragraph } from "../../view/prose.ts";
import { hostDocument } from "../host-markdown.ts";
import type { Appearance } from "../paint.ts";
import { printable } from "../printable.ts";
import { heading } from "../tree/blocks.ts";
import { labelled, wrap } from "../wrap.ts";
import { diffSections } from "./diff-sections.ts";

/** A comment has headings of its own above these. */
const level = 2;

/** The difference for people at a terminal. */
export function diffText(document: RegisterDiff, { width, paint }: Appearance): string {
  const { lead, sections } = diffSections(document);
  return [
    ...lead.flatMap((line) => wrap(printable(line), width)),
    ...sections.flatMap(({ heading, lines }) => ["", paint.strong(heading), ...lines.flatMap((line) => labelled("  ", printable(line), width))]),
    "",
  ].join("\n");
}

/** The same as Markdown. */
export function diffMarkdown(document: RegisterDiff): string {
  const { lead, sections } = diffSections(document);
  const children = [
    heading(1, "t6 register diff"),
    ...lead.map((line) => paragraph(line)),
    ...sections.flatMap((section) => [heading(2, section.heading), bullets(section.lines.map((line) => [line]))]),
  ];
  return hostDocument({ type: "root", children }, level);
}
