import { curlyQuotes } from "../diagnostics/odd-signs.ts";
import type { Settled, Wrong } from "./model.ts";

/** Ids with a word between them, as in a sentence: “T6.2c and T6.2d”. */
const between = /(?:(?<!\s)\s+)?(?:[,;]\s+|(?<=\s))(?:and|&|plus|und)\s+|(?:(?<!\s)\s+)?[&+]\s*/gi;

/** Quotation marks around one of them, or around all: no id has any. */
const marks = new RegExp(`["${curlyQuotes}]`, "g");

/** The first and the last of several: “T6.5a to T6.5e”, “T6.5a–e”. */
const range = /(?<![A-Za-z0-9.])([A-Za-z0-9.]*\d[A-Za-z]?)\s*(?:\bto\b|\bbis\b|–|—|-|\.\.\.?|…)\s*([A-Za-z0-9.]+)/i;

/** Ids as they are written in the Code, where it is certain which are meant; what is no id of it stays as it is. */
export function settleIds(text: string, known: readonly string[], parts: readonly string[] = []): Settled | Wrong {
  // A blank before the letter of a clause: “T6.5 a”.
  const joined = text
    .replace(marks, "")
    .replace(/(?<![A-Za-z0-9])([A-Za-z0-9]+\.\d+)\s+([a-zA-Z])(?![A-Za-z0-9.])/g, (all, practice, letter) => idMeant(`${practice}${letter}`, known) ?? all);
  const found = rangeIn(joined, known);
  if (found !== undefined) return { wrong: `says “${text}”. Write each of them, with commas between: ${found.join(", ")}` };
  // What is in brackets are the parts of a clause.
  return {
    text: joined
      .split(/(\([^()]*\))/)
      .map((piece, at) =>
        at % 2 === 1
          ? piece.replace(/[A-Za-z0-9][A-Za-z0-9_-]*/g, (word) => sameBut(word, parts) ?? word)
          : piece.replace(between, ", ").replace(/[A-Za-z0-9][A-Za-z0-9.-]*/g, (word) => idMeant(word.replace(/\.$/, ""), known) ?? word),
      )
      .join(""),
  };
}

/** The one id that differs from a word in its capitals at most. */
function sameBut(word: string, known: readonly string[]): string | undefined {
  const same = known.filter((id) => id.toLowerCase() === word.toLowerCase());
  return same.length === 1 ? same[0] : undefined;
}

/** The one id that a word is, whatever its capitals; or without the letters in front, which all have. */
function idMeant(word: string, known: readonly string[]): string | undefined {
  const plain = word.toLowerCase();
  const same = known.find((id) => id.toLowerCase() === plain);
  if (same !== undefined || !/^\d+\.\d/.test(plain)) return same;
  const ends = known.filter((id) => id.toLowerCase().replace(/^[a-z]+/, "") === plain);
  return ends.length === 1 ? ends[0] : undefined;
}

function rangeIn(text: string, known: readonly string[]): readonly string[] | undefined {
  const [, first = "", last = ""] = range.exec(text) ?? [];
  const from = idMeant(first, known);
  const to = from === undefined ? undefined : (idMeant(last, known) ?? idMeant(`${from.replace(/[a-z]$/i, "")}${last}`, known));
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [known.indexOf(from), known.indexOf(to)];
  return start < end ? known.slice(start, end + 1) : undefined;
}
