import { type ReplyField, replyFields, replyLabels } from "../model/reply.ts";
import { type Answer, given, plainCharacters, questionNumbers } from "./answer.ts";

/** Something that was written, and that is no part of an answer. */
export interface Beside {
  readonly line: number;
  readonly text: string;
}

/** A reply in text. */
export interface MarkdownReply {
  readonly answers: readonly Answer[];
  /** What stands behind the words of a form that has no line “Question: …”: nobody can tell what it answers. */
  readonly astray: readonly Beside[];
  /** What stands within a form, but behind none of its words. */
  readonly beside: readonly Beside[];
}

/** A word of the form, or a line that ends what was written behind one. */
interface Mark {
  readonly field: ReplyField | undefined;
  readonly start: number;
  readonly end: number;
}

/** What may stand before a word of the form: a list's mark, a heading's, emphasis, quotation marks. */
const before = "[ \\t]*(?:[-*+•]|#{1,6}|\\d+[.)])?[ \\t]*[*_\"“”']*";
const behind = "[ \\t]*(?:\\([^)]{0,400}\\))?[*_\"“”' \\t]*[:：][*_]*";
const words = replyFields.map((field) => replyLabels[field].replaceAll(" ", "[\\s*_]+"));
/** A heading, a rule, or what is left of the headings of a request when a program has taken their marks away. */
const divider = "[ \\t]*(?:#{1,6}[ \\t]|(?:-{3,}|\\*{3,}|_{3,})[ \\t]*$|Question\\s+\\d+\\s*:|Practice\\s+\\S+\\s*:|--[ \\t]*$)";

/**
 * Reads the forms of a request that somebody filled in, in a text editor, a word processor or a mail program. What such programs do to
 * a text is undone: quotation marks of mail before each line, lines broken anew, escaped signs, emphasis, other hyphens and blanks.
 */
export function readMarkdown(source: string): MarkdownReply {
  const text = unwrapped(source);
  const marks = marksIn(text);
  const answers: Answer[] = [];
  const astray: Beside[] = [];
  const beside: Beside[] = [];
  const lineAt = (at: number): number => text.slice(0, at).split("\n").length;
  let open: { question: string; line: number; fields: Partial<Record<ReplyField, string>> } | undefined;
  const seen = new Set<ReplyField>();
  const close = (): void => {
    if (open !== undefined) answers.push(open);
    open = undefined;
  };
  marks.forEach(({ field, start, end }, index) => {
    const value = text.slice(end, marks[index + 1]?.start ?? text.length);
    if (field !== undefined && field !== "answer")
      beside.push(...behindFirst(value, field === "question").map(({ at, text: other }) => ({ line: lineAt(end + at), text: other })));
    if (field === undefined) close();
    else if (field === "question") {
      close();
      seen.clear();
      open = { question: (firstParagraph(value) ?? "").slice(0, 1000), line: lineAt(start), fields: {} };
    } else {
      // A form that begins anew below a whole one is about another question: its first line is lost.
      if (field === "answer" && seen.has("answer") && seen.has("access")) close();
      seen.add(field);
      const written = field === "answer" ? given(cleaned(value)) : firstParagraph(value);
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
    }
  });
  close();
  return { answers, astray, beside };
}

function marksIn(text: string): readonly Mark[] {
  const labels = new RegExp(`^${before}(?:${words.map((word) => `(${word})`).join("|")})${behind}`, "gim");
  const found = [...text.matchAll(labels)].map((match): Mark => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return { field: replyFields[which], start: match.index, end: match.index + match[0].length };
  });
  const starts = new Set(found.map(({ start }) => start));
  const dividers = [...text.matchAll(new RegExp(`^${divider}`, "gim"))].filter(({ index }) => !starts.has(index));
  return [...found, ...dividers.map(({ index, 0: all }): Mark => ({ field: undefined, start: index, end: index + all.length }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The text without the quotation marks of mail and without the backslashes of Markdown. Each line stays a line, so that it can be counted. */
function unwrapped(source: string): string {
  return plainCharacters(source)
    .split("\n")
    .map((line) => line.replace(/^(?:[ \t]*>)+ ?/, "").replace(/[ \t]+$/, ""))
    .join("\n")
    .replace(/\\(?=[!-/:-@[^-`{-~])/g, "");
}

/** What was written on the first lines behind a word of the form. Whatever follows a blank line is something else. */
function firstParagraph(value: string): string | undefined {
  const [first = ""] = value.trim().split(/\n[ \t]*\n/);
  return given(cleaned(first.replace(/\s+/g, " ")));
}

/** What follows the first paragraph behind a word of the form; and, behind the number of a question, the lines of it that have no number. */
function behindFirst(value: string, isQuestion: boolean): { readonly at: number; readonly text: string }[] {
  const others: { at: number; text: string }[] = [];
  let at = 0;
  let isFirst = true;
  for (const piece of value.split(/(\n(?:[ \t]*\n)+)/)) {
    const said = given(piece);
    const lead = piece.length - piece.trimStart().length;
    if (said !== undefined && !isFirst) others.push({ at: at + lead, text: said.replace(/\s+/g, " ") });
    if (said !== undefined && isFirst && isQuestion) {
      let from = at;
      for (const line of piece.split("\n")) {
        if (given(line) !== undefined && questionNumbers(line).length === 0) others.push({ at: from, text: line.trim() });
        from += line.length + 1;
      }
    }
    if (piece.trim() !== "") isFirst = false;
    at += piece.length;
  }
  return others;
}

/** Without emphasis around the whole, or what is left of it where it began before the word of the form. */
function cleaned(value: string): string {
  const whole = value.trim().replace(/^([*_]{1,3})(?=\S)([\s\S]*\S)\1$/, "$2");
  const mark = /[*_]{1,3}$/.exec(whole)?.[0];
  return mark === undefined || whole.slice(0, -mark.length).includes(mark) ? whole : whole.slice(0, -mark.length).trimEnd();
}
