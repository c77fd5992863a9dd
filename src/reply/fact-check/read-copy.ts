import type { BlockField, CheckerField } from "../../model/correction.ts";
import { given, plainCharacters } from "../answer.ts";
import { type Piece, strangeIn, upToOurs } from "../beside.ts";
import type { KnownText } from "../known.ts";
import { marksIn } from "./marks.ts";
import { beyondNumbers, type Field, heading, labels, type Name, namesIn, numbersIn } from "./words.ts";

/** What was written on the lines of one form. */
export type Written = Readonly<Partial<Record<Exclude<BlockField, "paragraphs" | "which">, string>>>;

/** One correction of a copy, or a form with none. What was left empty is not there. */
export interface CopyForm {
  /** The paragraph that it is about, as it stands there: a number with its fingerprint; in a form for several, what somebody wrote. */
  readonly paragraph: string;
  /** The numbers that a form for several paragraphs is for: "T6.2-1 to T6.2-9". */
  readonly block?: string;
  /** The line on which the number stands, counted from 1. */
  readonly line: number;
  readonly written: Written;
}

/** A filled-in copy. */
export interface CopyRead {
  readonly checker: Readonly<Partial<Record<CheckerField, string>>>;
  readonly forms: readonly CopyForm[];
  /** Every number that stands in it with its fingerprint. */
  readonly names: ReadonlyMap<string, Name>;
  /** What stands in it outside the forms, and was not in it when it was sent. */
  readonly beside: readonly Piece[];
  /** What is written behind the words of a form that does not say which paragraph it is about: nobody can tell. */
  readonly astray: readonly Astray[];
}

export interface Astray {
  readonly line: number;
  readonly label: string;
  readonly text: string;
  /** The heading of the paragraph under which it stands, where there is one. */
  readonly heading: string | undefined;
}

interface Open {
  paragraph: string;
  block?: string;
  line: number;
  written: Partial<Record<keyof Written, string>>;
}

/**
 * Reads the forms of a fact-check that somebody filled in, and finds what else was written into it. What stands behind the words of a line belongs to
 * it, up to the next line of the form or the next heading of ours: paragraphs, lists, tables and headings of whoever wrote it as well.
 */
export function readCopy(source: string, known: KnownText, isMarkdown: boolean): CopyRead {
  const text = undone(source, isMarkdown);
  const marks = marksIn(text, known);
  const lineAt = linesOf(text);
  const forms: Open[] = [];
  const astray: Astray[] = [];
  let open: Open | undefined;
  let under: string | undefined;
  /** The paragraph or the part whose heading stands above. */
  let place: string | undefined;
  const seen = new Set<Field>();
  const checker: Partial<Record<CheckerField, string>> = {};
  const apart: Piece[] = [{ line: 1, text: text.slice(0, marks[0]?.start ?? text.length) }];
  const beside: Piece[] = [];
  const begin = (form: Open): void => {
    open = form;
    forms.push(form);
    under = undefined;
    seen.clear();
  };
  marks.forEach(({ field, start, end, isRow, endsForm }, index) => {
    const whole = text.slice(end, marks[index + 1]?.start ?? text.length);
    const line = lineAt(start);
    if (field === undefined) {
      const words = text.slice(start, end).replace(/[#*_]/g, "").trim();
      place = words;
      apart.push({ line, text: text.slice(start, end) + whole, under: place });
      if (endsForm) [open, under] = [undefined, heading.test(words) ? words : (under ?? words)];
      return;
    }
    if (field === "paragraph" || field === "paragraphs" || field === "which") {
      const [first = "", ...rest] = whole.replace(/^\s+/, "").split("\n");
      const name = first.replace(/^[ \t|*_]+|(?<![ \t|*_])[ \t|*_]+$/g, "");
      apart.push({ line: line + 1, text: rest.join("\n"), under: place });
      if (field === "paragraphs" && beyondNumbers(name) !== "") beside.push({ line, text: name, under: place });
      const block = open?.block;
      const isFurther = field === "which" || (field === "paragraph" && block !== undefined);
      if (!isFurther) begin(field === "paragraph" ? { paragraph: name, line, written: {} } : { paragraph: "", block: name, line, written: {} });
      else if (name === "") seen.add(field);
      // The first correction of a form stands in the form itself; what was said of all its paragraphs stands there too.
      else if (open?.block !== undefined && open.paragraph === "" && Object.keys(open.written).every((one) => one === "right")) open.paragraph = name;
      else if (block !== undefined || numbersIn(name, "").length > 0) begin({ paragraph: name, block: block ?? "", line, written: {} });
      else astray.push({ line, label: labels[field], text: name, heading: under });
      return;
    }
    const { own, others } = field === "shown_by" || field === "on" ? upToOurs(whole, known) : { own: whole, others: "" };
    if (others !== "") apart.push({ line: lineAt(end) + own.split("\n").length - 1, text: others, under: place });
    // A form has each line once: where one comes again, another form has begun, and the line that says what it is about is lost.
    if (open !== undefined && seen.has(field)) [open, under] = [undefined, undefined];
    seen.add(field);
    const value = writtenIn(isRow ? own.replace(/^[ \t]*\|/, "").replace(/(?<![ \t])[ \t]*\|[ \t]*$/m, "") : own);
    if (value === undefined) return;
    if (field === "by" || field === "on") checker[field] = [checker[field], value.replace(/\s+/g, " ")].filter((part) => part !== undefined).join("; ");
    else if (open !== undefined) open.written[field] = value;
    else if (forms.length > 0 || under !== undefined) astray.push({ line, label: labels[field], text: value, heading: under });
    else apart.push({ line, text: value });
  });
  const loose = forms.filter(isLoose);
  apart.push(...loose.map(({ line, written, block }) => ({ line, text: written.shown_by ?? "", under: `Paragraphs: ${block}` })));
  return {
    checker,
    forms: forms.map((form) => (isLoose(form) ? { ...form, written: {} } : form)),
    names: namesIn(text),
    beside: [...beside, ...apart.flatMap((piece) => strangeIn(piece, known))].toSorted((one, other) => one.line - other.line),
    astray,
  };
}

/** Whether nothing is written in a form for several paragraphs but behind its last line: what stands there may as well be about the whole. */
const isLoose = ({ paragraph, block, written }: Open): boolean =>
  block !== undefined && / |,/.test(block) && paragraph === "" && written.shown_by !== undefined && Object.keys(written).length === 1;

/** The line on which a place of the text stands. Places come in the order of the text, or nearly so: what was counted is not counted again. */
function linesOf(text: string): (at: number) => number {
  let [from, line] = [0, 1];
  return (at) => {
    if (at < from) [from, line] = [0, 1];
    for (let next = text.indexOf("\n", from); next !== -1 && next < at; next = text.indexOf("\n", from)) [from, line] = [next + 1, line + 1];
    return line;
  };
}

/** What was written, without what is left of emphasis that began before it. */
function writtenIn(text: string): string | undefined {
  const lines = text.split("\n").map((line) => line.replace(/(?<![ \t])[ \t]+$/, ""));
  const whole = lines.join("\n").trim();
  const mark = /[*_]{1,3}$/.exec(whole)?.[0];
  return given(mark === undefined || whole.slice(0, -mark.length).includes(mark) ? whole : whole.slice(0, -mark.length).trimEnd());
}

/** The text without what programs put into it: the marks of a mail that quotes it, and, in Markdown, backslashes. Every line stays one. */
function undone(source: string, isMarkdown: boolean): string {
  const plain = plainCharacters(source);
  const isQuoted = /^[ \t]*>[> \t]*[*_]*Paragraphs?\b/m.test(plain);
  const lines = isQuoted ? plain.replace(/^(?:[ \t]*>)+ ?/gm, "") : plain;
  return isMarkdown ? lines.replace(/\\(?=[!-/:-@[^-`{-~])/g, "") : lines;
}
