import {
  type BlockField,
  blockFields,
  blockLabels,
  type CheckerField,
  type CorrectionField,
  checkerFields,
  checkerLabels,
  correctionFields,
  correctionLabels,
} from "../../model/correction.ts";
import { plainCharacters } from "../answer.ts";

/** A line of one of the forms of a copy. */
export type Field = BlockField | CorrectionField | CheckerField;

/** The lines of all forms, each once. */
export const fields: readonly Field[] = [...new Set<Field>([...blockFields, ...correctionFields, ...checkerFields])];

export const labels: Readonly<Record<Field, string>> = { ...correctionLabels, ...blockLabels, ...checkerLabels };

/** A number of a paragraph. */
const number = "[A-Za-z0-9][A-Za-z0-9.-]*-\\d+";
/** A number with its fingerprint. */
const named = new RegExp(`(${number})[\\s*_]*\\(\\s*([0-9a-f]{8})\\s*\\)`, "i");
/** A number alone, its fingerprint lost. */
export const numbered = new RegExp(`^[\\s*_]*${number}[\\s*_|]*$`);
/** The digits of a fingerprint, where the number before them cannot be read any more. */
export const fingerprinted = /\(\s*[0-9a-f]{8}\s*\)/i;
/** The heading of a paragraph. */
export const heading = new RegExp(`^[ \\t]*(?:#{1,6}[ \\t]+)?[*_]*Paragraph[ \\t]+(${number})[ \\t*_]*(?:\\([ \\t]*[0-9a-f]{8}[ \\t]*\\)[ \\t*_]*)?$`, "i");

/** A paragraph of a copy: its number, and the fingerprint of its wording. */
export interface Name {
  readonly paragraph: string;
  readonly fingerprint: string;
}

/** The number and the fingerprint in the first line of a form about one paragraph. */
export function nameIn(text: string): Name | undefined {
  const [, paragraph, fingerprint] = named.exec(text) ?? [];
  return paragraph === undefined || fingerprint === undefined ? undefined : { paragraph, fingerprint: fingerprint.toLowerCase() };
}

/** Every number that stands in a copy with its fingerprint, in small letters: the list at its end has them all. */
export function namesIn(text: string): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const [, paragraph = "", fingerprint = ""] of text.matchAll(new RegExp(named, "gi")))
    if (!names.has(paragraph.toLowerCase())) names.set(paragraph.toLowerCase(), { paragraph, fingerprint: fingerprint.toLowerCase() });
  return names;
}

/**
 * The numbers that somebody wrote to say which paragraph a correction is about: "T6.2-3", "3", "T6.2-3 and T6.2-5", "T6.2-3 to T6.2-5".
 * @param block the numbers that the form is for, which tell what a bare "3" means
 */
export function numbersIn(written: string, block: string): string[] {
  // “All others” and “not the last” mean more than the numbers beside them.
  if (/\b(?:all|others?|rest|whole|everything|except|but|not|without)\b/i.test(written)) return [];
  const prefix = /^\W*([A-Za-z0-9][A-Za-z0-9.-]*)-\d/.exec(block)?.[1];
  // A number whose first letters were left out: “6.2-4” of “T6.2”.
  const letters = /^[A-Za-z]+(?=\d)/.exec(prefix ?? "")?.[0] ?? "";
  const text = written.replace(/(?<![\w.-])\d+(?:\.\d+)+-\d/g, (part) => `${letters}${part}`);
  const bare = new RegExp(`^\\W*(?:paragraphs?|paras?|numbers?|nos?)?[.\\s]*(\\d{1,3}${more})(?![\\w-])`, "i").exec(text)?.[1];
  const isBare = bare !== undefined && prefix !== undefined && !whole.test(text);
  const said = isBare ? `${prefix}-${bare}` : text;
  // Behind a number a bare one belongs to the same part: "T6.2-1 and 3".
  const full = said.replace(new RegExp(`${whole.source}${more}(?![\\w-])`, "g"), (all) => {
    const part = all.replace(/-\d[\s\S]*$/, "");
    return all
      .slice(part.length + 1)
      .replace(/(?:(?<!\s)\s+)?[-–]\s*/g, " to ")
      .replace(/\d+/g, (digits) => `${part}-${digits}`);
  });
  const found = [...full.matchAll(new RegExp(isBare ? number : whole.source, "g"))];
  // What looks like a number and was not read makes the rest uncertain.
  if (/\d\.\d|\d[-–/]\d/.test(full.replace(new RegExp(isBare ? number : whole.source, "g"), " "))) return [];
  return [...new Set(found.flatMap((match, index) => [match[0], ...between(match, found[index + 1], full)]))];
}

/** What somebody wrote to say which paragraph a correction is about, where it holds more than numbers: “T6.2-3, second sentence”. Otherwise empty. */
export function beyondNumbers(written: string): string {
  const words = written
    .replace(new RegExp(named, "gi"), " ")
    .replace(new RegExp(number, "g"), " ")
    .replace(/\b(?:paragraphs?|paras?|numbers?|nos?|and|to|until|the|only)\b|[\d.\W_]+/gi, " ");
  return /\p{L}{2}/u.test(words) ? written.trim().replace(/\s+/g, " ") : "";
}

/** A number that begins with a letter, as those of t6 do. */
const whole = /(?<![A-Za-z0-9.-])[A-Za-z][A-Za-z0-9.]*(?:-[0-9.]*[A-Za-z][A-Za-z0-9.]*)*-\d+/;
/** Further numbers behind one. */
const more = "(?:\\s*(?:,|;|/|and|&|to|-|–)\\s*\\d{1,3}(?!\\d))*";

const lastDigits = /(?<!\d)\d+$/;

/** So many paragraphs may lie between two that are joined by "to". */
const mostBetween = 100;

/** The numbers between two that are joined by "to". */
function between(from: RegExpExecArray, to: RegExpExecArray | undefined, text: string): string[] {
  if (to === undefined || !/^\s*(?:to|–|until)\s*$/.test(text.slice(from.index + from[0].length, to.index))) return [];
  const [first, last] = [from[0], to[0]].map((one) => Number(lastDigits.exec(one)?.[0]));
  if (first === undefined || last === undefined || last - first > mostBetween) return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => from[0].replace(lastDigits, String(first + index + 1)));
}

/** Whether a text has a form of a fact-check in it. */
export const isCopy = (source: string): boolean =>
  new RegExp(`^\\W*(?:Paragraph\\W+${number}\\W+[0-9a-f]{8}\\b|Paragraphs\\W+${number})`, "im").test(plainCharacters(source));
