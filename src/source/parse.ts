import { isMap, isScalar, type ParsedNode } from "yaml";
import { signCode } from "../diagnostics/odd-signs.ts";
import type { Args, Span } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";
import { firstOfEach } from "./cascade.ts";
import { type Composed, compose } from "./compose.ts";
import { firstLineOf, type Lines, linesOf, pointAt, spanAt } from "./lines.ts";
import { mend } from "./mend.ts";
import { type Mistake, mistake, type YamlCode } from "./mistake.ts";
import { spanOf } from "./place.ts";
import type { Reading } from "./reading.ts";
import { keyText, structuralMistakes } from "./structure.ts";
import { tooDeep } from "./syntax.ts";

/** A mistake in the way a file is written, where it is. */
interface SyntaxProblem {
  readonly code: YamlCode;
  readonly args: Args;
  readonly span: Span;
}

/** A text, read with positions. */
export interface Parsed extends Reading {
  /** What the text says. Where it is not sound, as much as could be made out; undefined where that is nothing. */
  readonly data: unknown;
  /** Whether the data are what was written, so that it is worth looking for further mistakes in them. */
  readonly sound: boolean;
  /** Sorted by place. */
  readonly problems: readonly SyntaxProblem[];
  /** Where the key or the value at a pointer is written, or else the nearest thing around it. */
  readonly spanOf: (pointer: Pointer, target: "key" | "value") => Span;
}

/** Characters that no editor shows and that have no place in a text: they would end up in documents. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\r(?!\n)/;

const harmless: ReadonlySet<YamlCode> = new Set<YamlCode>(["yaml/duplicate-key", "yaml/unknown-tag", "yaml/multiple-documents"]);

const aliasCodes: ReadonlySet<YamlCode> = new Set<YamlCode>(["yaml/unresolved-alias", "yaml/too-many-aliases"]);

/** The same with what it was read into, for those who edit. */
export interface ParsedTree extends Parsed {
  readonly root: ParsedNode | null;
}

/** Reads a text with `yaml`, the authority on what it says, on what is wrong with it, and on where things are. Never throws. */
export function parse(text: string): Parsed {
  return parseTree(text);
}

/** Reads a text, and gives its nodes too. */
export function parseTree(text: string): ParsedTree {
  const lines = linesOf(text);
  const { composed, mistakes } = read(text, lines);
  const root = composed.document?.contents ?? null;
  let data: unknown;
  try {
    data = mistakes.some(({ code }) => aliasCodes.has(code)) || composed.tooDeep !== undefined ? outline(root) : composed.document.toJS();
  } catch {
    // All references lead somewhere, so there are too many of them: some stand for passages full of others.
    mistakes.push(mistake("yaml/too-many-aliases", {}, ...firstAlias(text)));
    data = outline(root);
  }
  return {
    root,
    data,
    sound: mistakes.every(({ code }) => harmless.has(code)),
    problems: mistakes.map(({ code, args, start, end }) => ({ code, args, span: spanAt(lines, start, end) })),
    spanOf: (pointer, target) => spanOf(root, lines, pointer, target),
  };
}

/** Reads a text, and tells what is wrong with the way it is written. */
function read(text: string, lines: Lines): { readonly composed: Composed; readonly mistakes: Mistake[] } {
  const composed = compose(text);
  const mistakes = mistakesIn(text, composed, composed.document?.contents ?? null, lines);
  if (!mistakes.some(({ code }) => code === "yaml/syntax")) return { composed, mistakes };
  const mended = mend(text);
  if (mended === undefined) return { composed, mistakes };
  // Without the odd signs, fewer mistakes are left: so those were the mistakes, and what is left are the others.
  const left = mistakesIn(mended.lines.text, mended.composed, mended.composed.document?.contents ?? null, mended.lines);
  if (mended.mistakes.length === 0 || left.length >= mistakes.length) return { composed, mistakes };
  return { composed: mended.composed, mistakes: [...mended.mistakes, ...left].sort((a, b) => a.start - b.start) };
}

function mistakesIn(text: string, { document, second, tooDeep: deepAt }: Composed, root: ParsedNode | null, lines: Lines): Mistake[] {
  if (deepAt !== undefined) return [tooDeep(deepAt)];
  const layout = firstOfEach(document.errors, document.warnings, lines);
  const certain = [...hiddenCharacter(text), ...structuralMistakes(root).filter(({ start }) => start < layout.broken)];
  // A stray asterisk or control character confuses the layout of its line, too. That is one mistake.
  const explained = new Set(certain.filter(({ code }) => code !== "yaml/duplicate-key").map(({ start }) => pointAt(lines, start).line));
  const mistakes = [...certain, ...layout.mistakes.filter(({ start }) => !explained.has(pointAt(lines, start).line))];
  if (second !== undefined) mistakes.push(mistake("yaml/multiple-documents", {}, second, firstLineOf(lines, second, text.length).end.offset));
  else if (mistakes.length === 0 && isNothing(root)) mistakes.push(mistake("yaml/empty", {}, 0, 0));
  return mistakes.sort((a, b) => a.start - b.start);
}

function hiddenCharacter(text: string): readonly Mistake[] {
  const found = control.exec(text);
  if (found === null) return [];
  const name = signCode(found[0]);
  return [mistake("yaml/syntax", { detail: `there is an invisible character (${name}) here` }, found.index, found.index + 1)];
}

function firstAlias(text: string): [number, number] {
  const found = /(?<=[\s[{,])\*[^\s,[\]{}]+/.exec(text);
  return found === null ? [0, 0] : [found.index, found.index + found[0].length];
}

const isNothing = (root: ParsedNode | null): boolean => root === null || (isScalar(root) && root.value === null && root.source === "");

/** Of data that cannot be made out in full, the top-level keys and what is plain text behind them: enough to tell what the file is. */
function outline(root: ParsedNode | null): unknown {
  if (!isMap(root)) return undefined;
  return Object.fromEntries(root.items.map(({ key, value }) => [keyText(key) ?? "", isScalar(value) ? value.value : null]));
}
