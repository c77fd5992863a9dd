import { type ReplyField, replyLabels } from "../model/reply.ts";
import { type Answer, given, plainCharacters, questionNumbers } from "./answer.ts";
import { type Beside, type Piece, strangeIn, upToOurs } from "./beside.ts";
import { bare, isKnown, type KnownText, knownText } from "./known.ts";
import { type Mark, marksIn } from "./marks.ts";

/** A reply in text. */
export interface MarkdownReply {
  readonly answers: readonly Answer[];
  /** What stands behind the words of a form that has no line “Question: …”: nobody can tell what it answers. */
  readonly astray: readonly Beside[];
  /** What stands behind none of the words of a form, and was not in the request when it was sent. */
  readonly beside: readonly Beside[];
}

/** So long has a text to be before it is taken for ours and not for an answer in the same words. */
const sentenceLength = 40;

/**
 * Reads the forms of a request that somebody filled in, in a text editor, a word processor or a mail program, and finds what else was written into it.
 * What such programs do to a text is undone: quotation marks of mail before each line, lines broken anew, escaped signs, emphasis, other hyphens and blanks.
 * @param known what a request says by itself: all else was written by whoever sent it back
 */
export function readMarkdown(source: string, known: KnownText = knownText([], [])): MarkdownReply {
  const text = unwrapped(source);
  const marks = marksIn(text);
  const answers: Answer[] = [];
  const astray: Beside[] = [];
  const apart: Piece[] = [{ line: 1, text: text.slice(0, marks[0]?.start ?? text.length) }];
  const beside: Beside[] = [];
  const lineAt = linesOf(text);
  let open: { question: string; line: number; fields: Partial<Record<ReplyField, string>> } | undefined;
  const seen = new Set<ReplyField>();
  const close = (): void => {
    if (open !== undefined) answers.push(open);
    open = undefined;
  };
  marks.forEach(({ field, start, end, hint }, index) => {
    const next = marks[index + 1];
    const value = text.slice(end, next?.start ?? text.length);
    if (field === undefined) {
      close();
      apart.push({ line: lineAt(start), text: text.slice(start, end) + value });
      return;
    }
    if (hint !== undefined && !isKnown(`${replyLabels[field]} ${hint}`, known)) beside.push({ line: lineAt(start), text: hint });
    const { own, others } =
      next?.field === undefined ? upToEnd(value, field, { known, isTight: isTight(text, marks[index - 1], start) }) : { own: value, others: "" };
    if (others !== "") apart.push({ line: lineAt(end + own.length), text: others });
    if (field === "question") {
      close();
      seen.clear();
      open = { question: (firstParagraph(own) ?? "").slice(0, 1000), line: lineAt(start), fields: {} };
      apart.push({ line: lineAt(end), text: behindNumbers(own) });
      return;
    }
    if (field !== "answer") apart.push({ line: lineAt(end), text: behindFirst(own) });
    // A form that begins anew below a whole one is about another question: its first line is lost.
    if (field === "answer" && seen.has("answer") && seen.has("access")) close();
    seen.add(field);
    const written = field === "answer" ? given(cleaned(own)) : firstParagraph(own);
    if (written === undefined) return;
    if (open === undefined) {
      astray.push({ line: lineAt(start), text: written.replace(/\s+/g, " ") });
      return;
    }
    // A line that is there already begins a further answer: with a new document the answer itself stays the same.
    if (open.fields[field] !== undefined) {
      const { question, line, fields } = open;
      close();
      open = { question, line, fields: field === "answer" || fields.answer === undefined ? {} : { answer: fields.answer } };
    }
    open.fields[field] = written;
  });
  close();
  beside.push(...apart.flatMap((piece) => strangeIn(piece, known)));
  return { answers, astray, beside: beside.toSorted((one, other) => one.line - other.line) };
}

/** Tells which line something stands on. The text is gone through once, however often that is asked. */
function linesOf(text: string): (at: number) => number {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** Whether no blank line stands between two lines of a form: then a program has taken them away, and what is below the form follows at once. */
const isTight = (text: string, before: Mark | undefined, start: number): boolean =>
  before?.field !== undefined && !/\n[ \t]*\n/.test(text.slice(before.end, start));

/** So long may what stands below the last word of a form be and still be taken for what belongs behind it. */
const lineLength = 80;

/** What was written behind the last word of a form; and from the first text on that is ours, or can be no answer to it, what follows. */
function upToEnd(value: string, field: ReplyField, { known, isTight: tight }: { readonly known: KnownText; readonly isTight: boolean }): OwnAndOthers {
  const isOurs = (block: string): boolean => known.headings.has(bare(block)) || (bare(block).length >= sentenceLength && isKnown(block, known));
  const end = (at: number): OwnAndOthers => ({ own: value.slice(0, at), others: value.slice(at) });
  const [onLine = ""] = value.split("\n", 1);
  const isLong = (said: string): boolean => field !== "answer" && given(onLine) === undefined && said.length > lineLength;
  if (tight) {
    const below = [...value.matchAll(/\n[^\n]*/g)];
    // Only an answer has lines of its own there.
    const first = given(onLine) !== undefined && field !== "answer" ? below[0] : below.find(({ 0: line }) => isOurs(line) || isLong(line.trim()));
    return end(first?.index ?? value.length);
  }
  const read = upToOurs(value, known, isOurs);
  const [paragraph = ""] = read.own.trim().split(/\n[ \t]*\n/);
  return isLong(paragraph) ? end(onLine.length) : read;
}

interface OwnAndOthers {
  readonly own: string;
  readonly others: string;
}

/** The text without the quotation marks of mail and without the backslashes of Markdown. Each line stays a line, so that it can be counted. */
function unwrapped(source: string): string {
  return plainCharacters(source)
    .split("\n")
    .map((line) => line.replace(/^(?:[ \t]*>)+ ?/, "").trimEnd())
    .join("\n")
    .replace(/\\(?=[!-/:-@[^-`{-~])/g, "");
}

/** What was written on the first lines behind a word of the form. Whatever follows a blank line is something else. */
function firstParagraph(value: string): string | undefined {
  const [first = ""] = value.trim().split(/\n[ \t]*\n/);
  return given(cleaned(first.replace(/\s+/g, " ")));
}

/** What follows the first paragraph behind a word of the form. What goes before it is blanked, so that its lines can be counted. */
function behindFirst(value: string): string {
  const [, first = ""] = /^(\s*(?:\S[^\n]*\n?)*)/.exec(value) ?? [];
  return blanked(first) + value.slice(first.length);
}

/** What stands behind “Question” besides numbers: the lines that have none, or more than that. */
const behindNumbers = (value: string): string =>
  value
    .split("\n")
    .map((line) => (isNumbers(line) ? "" : line.trim()))
    .join("\n");

const isNumbers = (line: string): boolean =>
  questionNumbers(line).length > 0 &&
  !/[\p{L}\p{N}]/u.test(
    plainCharacters(line)
      .replace(/(?<![\p{L}\p{N}])[QV]\s*-\s*[A-Z0-9][A-Z0-9.-]*/giu, "")
      .replace(/\band\b/gi, ""),
  );

const blanked = (text: string): string => text.replace(/[^\n]+/g, "");

/** Without emphasis around the whole, or what is left of it where it began before the word of the form. */
function cleaned(value: string): string {
  const whole = value.trim().replace(/^([*_]{1,3})(?=\S)([\s\S]*\S)\1$/, "$2");
  const mark = /[*_]{1,3}$/.exec(whole)?.[0];
  return mark === undefined || whole.slice(0, -mark.length).includes(mark) ? whole : whole.slice(0, -mark.length).trimEnd();
}
