import { type CheckerField, type CorrectionField, checkerFields, checkerLabels, correctionFields, correctionLabels } from "../../model/correction.ts";
import { given, plainCharacters } from "../answer.ts";
import { bare, isKnown, type KnownText } from "./known.ts";

/** What was written on the lines of one form. */
export type Written = Readonly<Partial<Record<Exclude<CorrectionField, "paragraph">, string>>>;

/** One form of a copy. What was left empty is not there. */
export interface CopyForm {
  /** The number and the fingerprint, as they stand there. */
  readonly paragraph: string;
  /** The line on which the number stands, counted from 1. */
  readonly line: number;
  readonly written: Written;
}

/** A filled-in copy. */
export interface CopyRead {
  readonly checker: Readonly<Partial<Record<CheckerField, string>>>;
  readonly forms: readonly CopyForm[];
  /** What stands in it outside the forms, and was not in it when it was sent. */
  readonly beside: readonly { readonly line: number; readonly text: string }[];
  /** What is written behind the words of a form that has no line “Paragraph: …”: nobody can tell what wording it is about. */
  readonly astray: readonly Astray[];
}

export interface Astray {
  readonly line: number;
  readonly label: string;
  readonly text: string;
  /** The heading of the paragraph under which it stands, where there is one. */
  readonly heading: string | undefined;
}

type Field = CorrectionField | CheckerField;

interface Mark {
  /** Undefined where something ends what was written before. */
  readonly field: Field | undefined;
  readonly start: number;
  readonly end: number;
  /** Whether somebody made a row of a table of the line. */
  readonly isRow: boolean;
  /** Whether a paragraph begins here, so that the form before it is over. */
  readonly endsForm: boolean;
}

/** A number with its fingerprint. */
const named = /([A-Za-z0-9][A-Za-z0-9.-]*-\d+)[\s*_]*\(\s*([0-9a-f]{8})\s*\)/i;
/** A number alone, its fingerprint lost. */
const numbered = /^[\s*_]*[A-Za-z0-9][A-Za-z0-9.-]*-\d+[\s*_|]*$/;

/** The number and the fingerprint in the first line of a form. */
export function nameIn(text: string): { readonly paragraph: string; readonly fingerprint: string } | undefined {
  const [, paragraph, fingerprint] = named.exec(text) ?? [];
  return paragraph === undefined || fingerprint === undefined ? undefined : { paragraph, fingerprint: fingerprint.toLowerCase() };
}

const before = "[ \\t]*\\|?[ \\t]*(?:[-*+•]|#{1,6}|\\d+[.)])?[ \\t]*[*_\"“”']*";
const behind = "\\??[*_\"“”' \\t]*(?:\\([^)\\n]{0,200}\\))?[*_\"“”' \\t]*(?:[:：]|(?=\\|)|\\t)[*_]*";
const pattern = (label: string): string => label.replaceAll(" ", "[ \\t*_]+");
const fields: readonly Field[] = [...correctionFields, ...checkerFields];
const labels = fields.map((field) => pattern({ ...correctionLabels, ...checkerLabels }[field]));
const heading = /^[ \t]*(?:#{1,6}[ \t]+)?[*_]*Paragraph[ \t]+[A-Za-z0-9][A-Za-z0-9.-]*-\d+[ \t*_]*(?:\([ \t]*[0-9a-f]{8}[ \t]*\)[ \t*_]*)?$/i;
/** The digits of a fingerprint, where the number before them cannot be read any more. */
const fingerprinted = /\(\s*[0-9a-f]{8}\s*\)/i;

/** Whether a text has a form of a fact-check in it. */
export const isCopy = (source: string): boolean => /^\W*Paragraph\W+[A-Za-z0-9][A-Za-z0-9.-]*-\d+\W+[0-9a-f]{8}\b/im.test(plainCharacters(source));

/**
 * Reads the forms of a fact-check that somebody filled in, and finds what else was written into it. What stands behind the words of a line belongs to
 * it, up to the next line of the form or the next heading of ours: paragraphs, lists, tables and headings of whoever wrote it as well.
 */
export function readCopy(source: string, known: KnownText, isMarkdown: boolean): CopyRead {
  const text = undone(source, isMarkdown);
  const marks = marksIn(text, known);
  const lineAt = linesOf(text);
  type Open = { paragraph: string; line: number; written: Partial<Record<keyof Written, string>> };
  const forms: Open[] = [];
  const astray: Astray[] = [];
  let open: Open | undefined;
  let under: string | undefined;
  const seen = new Set<Field>();
  const checker: Partial<Record<CheckerField, string>> = {};
  const apart: { line: number; text: string }[] = [{ line: 1, text: text.slice(0, marks[0]?.start ?? text.length) }];
  marks.forEach(({ field, start, end, isRow, endsForm }, index) => {
    const whole = text.slice(end, marks[index + 1]?.start ?? text.length);
    const line = lineAt(start);
    if (field === undefined) {
      apart.push({ line, text: text.slice(start, end) + whole });
      const words = text.slice(start, end).replace(/[#*_]/g, "").trim();
      if (endsForm) [open, under] = [undefined, heading.test(words) ? words : (under ?? words)];
    } else if (field === "paragraph") {
      const [first = "", ...rest] = whole.replace(/^\s+/, "").split("\n");
      open = { paragraph: first.trim(), line, written: {} };
      forms.push(open);
      under = undefined;
      seen.clear();
      apart.push({ line: line + 1, text: rest.join("\n") });
    } else {
      const { own, others } = field === "shown_by" || field === "on" ? upToOurs(whole, known) : { own: whole, others: "" };
      if (others !== "") apart.push({ line: lineAt(end) + own.split("\n").length - 1, text: others });
      // A form has each line once: where one comes again, another form has begun, and its first line is lost.
      if (open !== undefined && seen.has(field)) [open, under] = [undefined, undefined];
      seen.add(field);
      const value = writtenIn(isRow ? own.replace(/^[ \t]*\|/, "").replace(/[ \t]*\|[ \t]*$/m, "") : own);
      if (value === undefined) return;
      if (field === "by" || field === "on") checker[field] = [checker[field], value.replace(/\s+/g, " ")].filter((part) => part !== undefined).join("; ");
      else if (open !== undefined) open.written[field] = value;
      else if (forms.length > 0 || under !== undefined) astray.push({ line, label: correctionLabels[field], text: value, heading: under });
      else apart.push({ line, text: value });
    }
  });
  return { checker, forms, beside: apart.flatMap((piece) => strangeIn(piece, known)), astray };
}

function marksIn(text: string, known: KnownText): readonly Mark[] {
  const found = [...text.matchAll(new RegExp(`^${before}(?:${labels.map((label) => `(${label})`).join("|")})${behind}`, "gim"))].flatMap((match): Mark[] => {
    const field = fields[match.slice(1).findIndex((group) => group !== undefined)];
    const end = match.index + match[0].length;
    const [first = ""] = text
      .slice(end, end + 400)
      .replace(/^[\s|]+/, "")
      .split("\n");
    const isRow = /^[ \t]*\|/.test(match[0]) || (text[end] === "|" && !/[:：]/.test(match[0]));
    const mark: Mark = { field, start: match.index, end, isRow, endsForm: false };
    // “Paragraph:” may stand in an answer too: it begins a form where a number follows.
    if (field === "paragraph" && nameIn(first) === undefined && !numbered.test(first)) {
      return fingerprinted.test(first) ? [{ ...mark, field: undefined, end: end + text.slice(end).indexOf(first) + first.length, endsForm: true }] : [];
    }
    if (field === "paragraph") return [mark];
    // The table that tells how to fill in the forms has their words in it.
    const line = text.slice(match.index, end) + text.slice(end, (text.indexOf("\n", end) + 1 || text.length + 1) - 1);
    return bare(line) !== bare(match[0]) && isKnown(line, known) ? [] : [mark];
  });
  const firstForm = found.find(({ field }) => field === "paragraph")?.start ?? text.length;
  // Who checks is asked before the first form; further on the same words belong to an answer.
  const asked = found.filter(({ field, start }) => !(checkerFields as readonly unknown[]).includes(field) || start < firstForm);
  const taken = new Set(asked.map(({ start }) => start));
  const lines = [...text.matchAll(/^.+$/gm)].filter(({ 0: line, index }) => !taken.has(index) && isHeading(line, known.headings));
  const ends = lines.map(({ index, 0: line }): Mark => {
    return { field: undefined, start: index, end: index + line.length, isRow: false, endsForm: heading.test(line) };
  });
  return [...asked, ...ends].sort((a, b) => a.start - b.start);
}

function isHeading(line: string, headings: ReadonlySet<string>): boolean {
  return heading.test(line) || (line.length < 300 && headings.has(bare(line)));
}

/** The line on which a place of the text stands. Places come in the order of the text, or nearly so: what was counted is not counted again. */
function linesOf(text: string): (at: number) => number {
  let [from, line] = [0, 1];
  return (at) => {
    if (at < from) [from, line] = [0, 1];
    for (let next = text.indexOf("\n", from); next !== -1 && next < at; next = text.indexOf("\n", from)) [from, line] = [next + 1, line + 1];
    return line;
  };
}

/** What somebody wrote behind the last line of a form; and from the first block on that is ours, the text that follows. */
function upToOurs(value: string, known: KnownText): { readonly own: string; readonly others: string } {
  const blocks = value.split(/(\n[ \t]*\n)/);
  const from = blocks.findIndex((block, index) => index > 0 && block.trim().length > 0 && bare(block).length >= 25 && isKnown(block, known));
  return from === -1 ? { own: value, others: "" } : { own: blocks.slice(0, from).join(""), others: blocks.slice(from).join("") };
}

/** Blocks that were not in the copy when it was sent. */
function strangeIn({ line, text }: { readonly line: number; readonly text: string }, known: KnownText): CopyRead["beside"] {
  const strange: { line: number; text: string }[] = [];
  let at = line;
  for (const piece of text.split(/(\n(?:[ \t]*\n)+)/)) {
    const lines = piece.split("\n");
    if (piece.trim() !== "" && !isKnown(piece, known) && !lines.every((one) => isKnown(one, known))) {
      const skipped = lines.findIndex((one) => one.trim() !== "");
      strange.push({ line: at + Math.max(skipped, 0), text: piece.trim().replace(/\s+/g, " ") });
    }
    at += lines.length - 1;
  }
  return strange;
}

/** What was written, without what is left of emphasis that began before it. */
function writtenIn(text: string): string | undefined {
  const lines = text.split("\n").map((line) => line.replace(/[ \t]+$/, ""));
  const whole = lines.join("\n").trim();
  const mark = /[*_]{1,3}$/.exec(whole)?.[0];
  return given(mark === undefined || whole.slice(0, -mark.length).includes(mark) ? whole : whole.slice(0, -mark.length).trimEnd());
}

/** The text without what programs put into it: the marks of a mail that quotes it, and, in Markdown, backslashes. Every line stays one. */
function undone(source: string, isMarkdown: boolean): string {
  const plain = plainCharacters(source);
  const isQuoted = /^[ \t]*>[> \t]*[*_]*Paragraph\b/m.test(plain);
  const lines = isQuoted ? plain.replace(/^(?:[ \t]*>)+ ?/gm, "") : plain;
  return isMarkdown ? lines.replace(/\\(?=[!-/:-@[^-`{-~])/g, "") : lines;
}
