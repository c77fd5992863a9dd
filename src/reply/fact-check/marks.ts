import { checkerFields } from "../../model/correction.ts";
import { bare, isKnown, type KnownText } from "../known.ts";
import { type Field, fields, fingerprinted, heading, labels, nameIn, numbered } from "./words.ts";

/** A place in a copy at which a line of a form begins, or something that ends what was written before. */
export interface Mark {
  /** Undefined where something ends what was written before. */
  readonly field: Field | undefined;
  readonly start: number;
  readonly end: number;
  /** Whether somebody made a row of a table of the line. */
  readonly isRow: boolean;
  /** Whether a paragraph begins here, so that the form before it is over. */
  readonly endsForm: boolean;
}

const before = "[ \\t]*\\|?[ \\t]*(?:[-*+•]|#{1,6}|\\d+[.)])?[ \\t]*[*_\"“”']*";
const behind = "\\??[*_\"“”' \\t]*(?:\\([^)\\n]{0,200}\\))?[*_\"“”' \\t]*(?:[:：]|(?=\\|)|\\t)[*_]*";
const patterns = fields.map((field) => labels[field].replaceAll(" ", "[ \\t*_]+"));
const line = new RegExp(`^${before}(?:${patterns.map((label) => `(${label})`).join("|")})${behind}`, "gim");
const begins: ReadonlySet<Field | undefined> = new Set<Field>(["paragraph", "paragraphs"]);

/** The lines of the forms, and the headings between them, in the order of the text. */
export function marksIn(text: string, known: KnownText): readonly Mark[] {
  const found = [...text.matchAll(line)].flatMap((match) => markOf(match, text, known));
  const firstForm = found.find(({ field }) => begins.has(field))?.start ?? text.length;
  // Who checks is asked before the first form; further on the same words belong to an answer.
  const asked = found.filter(({ field, start }) => !(checkerFields as readonly unknown[]).includes(field) || start < firstForm);
  const taken = new Set(asked.map(({ start }) => start));
  const lines = [...text.matchAll(/^.+$/gm)].filter(({ 0: one, index }) => !taken.has(index) && isHeading(one, known.headings));
  const ends = lines.map(({ index, 0: one }): Mark => ({ field: undefined, start: index, end: index + one.length, isRow: false, endsForm: heading.test(one) }));
  return [...asked, ...ends].sort((a, b) => a.start - b.start);
}

function markOf(match: RegExpExecArray, text: string, known: KnownText): Mark[] {
  const field = fields[match.slice(1).findIndex((group) => group !== undefined)];
  const end = match.index + match[0].length;
  const [first = ""] = text
    .slice(end, end + 400)
    .replace(/^[\s|]+/, "")
    .split("\n");
  const isRow = /^[ \t]*\|/.test(match[0]) || (text[end] === "|" && !/[:：]/.test(match[0]));
  const mark: Mark = { field, start: match.index, end, isRow, endsForm: false };
  // “Paragraph:” may stand in an answer too: it begins a form where a number follows.
  if (begins.has(field)) {
    if (nameIn(first) !== undefined || numbered.test(first)) return [mark];
    if (field === "paragraphs" && /-\d+ (?:to|and) \S+-\d+/i.test(first)) return [mark];
    return fingerprinted.test(first) ? [{ ...mark, field: undefined, end: end + text.slice(end).indexOf(first) + first.length, endsForm: true }] : [];
  }
  // The table that tells how to fill in the forms has their words in it.
  const whole = text.slice(match.index, end) + text.slice(end, (text.indexOf("\n", end) + 1 || text.length + 1) - 1);
  return bare(whole) !== bare(match[0]) && isKnown(whole, known) ? [] : [mark];
}

function isHeading(text: string, headings: ReadonlySet<string>): boolean {
  return heading.test(text) || (text.length < 300 && headings.has(bare(text)));
}
