import type { YAMLError } from "yaml";
import { type Lines, pointAt } from "./lines.ts";
import type { Mistake } from "./mistake.ts";
import { explain } from "./syntax.ts";

/** Errors about the way lines hang together. After one of these the next lines are often misread too. */
const layout = /^(?:MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY|BAD_INDENT|TAB_AS_INDENT|MISSING_CHAR|UNEXPECTED_TOKEN|BAD_ALIAS)$/;

/** What is wrong within one line, and says nothing about the next. */
const withinLine = /^(?:Comments must|Block scalar header|Missing [,s]|Unexpected ,)/;

/** Warnings that matter here. The others are about style. */
const warnsOfMistake = /^(?:TAG_RESOLVE_FAILED|BAD_COLLECTION_TYPE|BAD_DIRECTIVE)$/;

/** A file with more than this is not YAML at all, and the hundred-and-first mistake teaches nothing. */
const mostMistakes = 100;

/** What is told of a text's layout: one mistake for each thing that somebody has to put right. */
export interface Layout {
  readonly mistakes: readonly Mistake[];
  /** From here on what was read cannot be relied on. */
  readonly broken: number;
}

/**
 * `yaml` reports what it stumbles over, and goes on stumbling: one line indented by a space too many makes five errors. Of errors
 * on one line, and of layout errors on lines that follow each other, the first is the mistake. After the end of the document
 * everything is one mistake.
 */
export function firstOfEach(errors: readonly YAMLError[], warnings: readonly YAMLError[], lines: Lines): Layout {
  const all = [...errors, ...warnings.filter(({ code }) => warnsOfMistake.test(code))].sort((a, b) => a.pos[0] - b.pos[0]);
  const multiline = new Set(errors.filter(({ code }) => code === "MULTILINE_IMPLICIT_KEY").map(({ pos }) => pos[0]));
  const mistakes: Mistake[] = [];
  const told = new Set<number>();
  let reach = 0;
  let broken = Number.POSITIVE_INFINITY;
  for (const error of all) {
    const from = pointAt(lines, error.pos[0]).line;
    const to = pointAt(lines, error.pos[1]).line;
    // Of a line of which something was told, nothing more is asked: it may be as long as the file, with an error at each sign of it.
    const isToldOf = from <= reach && reach > 0;
    const isLayout = !isToldOf && isAboutLayout(error, lines);
    const isEcho = isToldOf || (isLayout && from === reach + 1 && reach > 0);
    reach = Math.max(reach, isLayout || isEcho ? to : from);
    if (isEcho) continue;
    const found = explain(error, lines.text, multiline.has(error.pos[0]));
    const line = pointAt(lines, found.start).line;
    if (told.has(line)) continue;
    told.add(line);
    mistakes.push(found);
    if (found.code !== "yaml/unknown-tag") broken = Math.min(broken, found.start);
    if (/in YAML stream/.test(error.message) || mistakes.length === mostMistakes) break;
  }
  return { mistakes, broken };
}

function isAboutLayout({ code, message, pos: [start] }: YAMLError, lines: Lines): boolean {
  return layout.test(code) && !withinLine.test(message) && !(/at node end$/.test(message) && hasWordsBefore(lines, start));
}

function hasWordsBefore({ text }: Lines, offset: number): boolean {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() !== "";
}
