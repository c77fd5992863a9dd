import { type ReplyField, replyFields, replyLabels } from "../model/reply.ts";
import { given } from "./answer.ts";

/** A word of the form, or a line that ends what was written behind one. */
export interface Mark {
  readonly field: ReplyField | undefined;
  readonly start: number;
  readonly end: number;
  /** What stands in brackets behind the word. */
  readonly hint?: string | undefined;
}

/*
 * What may stand before a word of the form: a list's mark, a heading's, emphasis, quotation marks; and behind it. Blanks are taken by one part alone:
 * where two could, a long line of them would be tried in every division.
 */
const before = "[ \\t]*(?:(?:[-*+•]|#{1,6}|\\d+[.)])[ \\t]*)?[*_\"“”']*";
const behind = "(?:[ \\t]*\\(([^)]{0,400})\\))?[*_\"“”' \\t]*[:：][*_]*";
const words = replyFields.map((field) => replyLabels[field].replaceAll(" ", "[\\s*_]+"));
/** A heading, a rule, or what is left of the headings of a request when a program has taken their marks away. */
const divider =
  "[ \\t]*(?:#{1,6}[ \\t]|(?:-{3,}|\\*{3,}|_{3,})[ \\t]*$|Question\\s+\\d+\\s*:|Questions?\\s+[QV]-[^\\s,:]+(?:(?:, | and | to )Q-[^\\s,:]+)*(?::[^\\n]*)?[ \\t]*$|Practice\\s+\\S+\\s*:|--[ \\t]*$)";

/** The words of the forms in a text, and what ends what was written behind one, in their order. */
export function marksIn(text: string): readonly Mark[] {
  const labels = new RegExp(`^${before}(?:${words.map((word) => `(${word})`).join("|")})${behind}`, "gim");
  const found = [...text.matchAll(labels)].map((match): Mark => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return { field: replyFields[which], start: match.index, end: match.index + match[0].length, hint: given(match.at(-1) ?? "") };
  });
  const starts = new Set(found.map(({ start }) => start));
  const dividers = [...text.matchAll(new RegExp(`^${divider}`, "gim"))].filter(({ index }) => !starts.has(index));
  const all = [...found, ...dividers.map(({ index, 0: one }): Mark => ({ field: undefined, start: index, end: index + one.length }))].sort(
    (a, b) => a.start - b.start,
  );
  return withoutHeadings(all, text);
}

/** A heading or a rule of whoever answers: it stands in an answer, and the form goes on below it. */
function withoutHeadings(marks: readonly Mark[], text: string): readonly Mark[] {
  // What each mark is followed by in the form, looked up from the end so that many headings cost no more.
  const nexts: (ReplyField | undefined)[] = [];
  let next: ReplyField | undefined;
  for (const [index, { field }] of [...marks.entries()].reverse()) {
    nexts[index] = next;
    next = field ?? next;
  }
  let last: ReplyField | undefined;
  return marks.filter(({ field, start }, index) => {
    if (field !== undefined) {
      last = field;
      return true;
    }
    const goesOn = nexts[index] !== undefined && nexts[index] !== "question" && nexts[index] !== "answer";
    const isTheirs = last === "answer" && goesOn && !ourHeading.test(text.slice(start, start + 80));
    if (!isTheirs) last = undefined;
    return !isTheirs;
  });
}

/** How the headings of a request begin. */
const ourHeading = /^[ \t]*(?:#{1,6}[ \t]+)?(?:Questions?|Practice)[ \t]/i;
