import type { Outline } from "../../build/generated/outlines.js";

/** A text short enough to be part of a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

export const listed = (words: readonly string[]): string => words.join(", ");

/** What is there, to end the sentence "This should be …, and is". */
export function actualWords(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (typeof value === "string") return value.trim() === "" ? "empty" : `the text ‘${shortened(value)}’`;
  if (typeof value === "boolean") return `the word ${value}`;
  if (typeof value === "number") return `the number ${value}`;
  return Array.isArray(value) ? "a list" : "an entry with lines of its own";
}

/** A value as it might have been written, for words that quote it. */
export function written(value: unknown): string {
  return typeof value === "string" ? shortened(value) : shortened(JSON.stringify(value) ?? String(value));
}

/** What should be there, to begin the sentence "Write … here." */
export function expectedWords({ types = [], required = [], values }: Outline): string {
  if (values !== undefined) return `one of ${listed(values)}`;
  const entry =
    required.length === 0
      ? "an entry with lines of its own"
      : `an entry with ${required
          .map((key) => `‘${key}’`)
          .join(", ")
          .replace(/, (?=[^,]*$)/, " and ")}`;
  const words = { string: "text", number: "a number", integer: "a whole number", boolean: "true or false", array: "a list", object: entry };
  return types.map((type) => words[type]).join(" or ") || "something else";
}

const small = ["no", "one", "two", "three", "four", "five"];

/** "one entry", "two entries". */
export const entries = (count: number): string => `${small[count] ?? count} ${count === 1 ? "entry" : "entries"}`;
