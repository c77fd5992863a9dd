import type { RegisterDiff } from "../../model/generated/schemas.ts";
import { hostText } from "../host-markdown.ts";
import type { Appearance } from "../paint.ts";
import { printable } from "../printable.ts";
import { labelled, wrap } from "../wrap.ts";
import { diffSections } from "./diff.ts";

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
  return `${[
    "## t6 register diff",
    ...lead.map(hostText),
    ...sections.flatMap(({ heading, lines }) => [`### ${hostText(heading)}`, lines.map((line) => `- ${hostText(line)}`).join("\n")]),
  ].join("\n\n")}\n`;
}
