import type { ReplyField } from "../model/reply.ts";
import { isPromise } from "./future.ts";
import { denies, named, saysNothing } from "./nothing.ts";

/** One answer as somebody wrote it down: what stands behind each of the form's words. What was left empty is not there. */
export interface Answer {
  /** The number of the question, as it was written. */
  readonly question: string;
  /** The line of the reply on which the number of the question stands, counted from 1. */
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Exclude<ReplyField, "question">, string>>>;
}

/** Whether somebody answered: a word about the document or the answer itself. The other lines alone say nothing. */
export function isAnswered({ fields }: Answer): boolean {
  return fields.answer !== undefined || fields.title !== undefined || fields.address !== undefined;
}

/** The document that an answer names: “n/a” is no title, and “to follow” no address. */
export function documentIn({ title, address }: Answer["fields"]): { readonly title: string | undefined; readonly address: string | undefined } {
  return { title: named(title), address: named(address) };
}

/**
 * What an answer is. Evidence: it names a document, or says something in its own words. A denial: it names none, and says that there is no such
 * thing or that the question does not apply. Nothing: it names none, and says nothing that could be looked at (“See attached.”).
 */
export function natureOf({ fields }: Answer): "evidence" | "denial" | "nothing" {
  const { title, address } = documentIn(fields);
  if (title !== undefined || address !== undefined) return "evidence";
  const { answer } = fields;
  if (answer === undefined || saysNothing(answer)) return "nothing";
  return denies(answer) && !isPromise(answer) ? "denial" : "evidence";
}

/** What was written behind a word of the form; undefined where that is nothing, a dash for nothing, or a box that nobody ticked. */
export function given(text: string): string | undefined {
  const plain = text.trim();
  return /[\p{L}\p{N}]|(?![□☐])\p{So}/u.test(plain) ? plain : undefined;
}

/** The numbers of questions in a piece of text, with ordinary hyphens. Several stand where one document answers them together. */
export function questionNumbers(text: string): string[] {
  const found = plainCharacters(text).matchAll(/(?:^|[^\p{L}\p{N}])([QV])\s*-\s*([A-Z0-9][A-Z0-9.-]*)/giu);
  return [...found].map(([, letter = "", rest = ""]) => `${letter.toUpperCase()}-${rest.replace(/(?<![.-])[.-]+$/, "")}`);
}

/** A text without what mail programs and word processors put into it unseen: other hyphens, blanks that do not break, soft hyphens, marks. */
export function plainCharacters(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00A0\u2007\u202F]/g, " ")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\u2010-\u2012\u2212\uFE63\uFF0D]/g, "-")
    .replace(/(?<=\b[QVqv]\s?)[\u2013\u2014]/g, "-")
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(unseen, "");
}

/** Control characters other than tab and line feed, and those that turn the line round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202A-\u202E\u2066-\u2069]/g;
