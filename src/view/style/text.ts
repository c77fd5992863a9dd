import { firstWord, openers } from "../../language/first-word.ts";

/** Items in a sentence: "a", "a and b", "a, b and c". */
export function series(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A sentence with its gaps filled: "{producer} told us" with what the producer is called. A gap that nobody fills stays, so that a test can see it. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** "a", "a or b", "a, b or c". */
export function alternatives(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

/** A whole or decimal number with commas between thousands. */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "1 clause", "2 clauses". */
export function countText(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters whose names begin with a vowel. */
const spoken = /^[AEFHILMNORSX](?![a-z])|^[aeiouAEIOU](?=[a-z])/;

/** A name behind its indefinite article: “an OSR”, “a UKSA”, “an Ofsted”. An abbreviation is said letter by letter. */
export function anyOf(name: string): string {
  return `${spoken.test(name) ? "an" : "a"} ${name}`;
}

/** Whose: “DfE's”, and “HM Revenue and Customs'” of a name that is a plural, or sounds like one. An abbreviation is said letter by letter: “DHS's”. */
export function possessive(name: string): string {
  return /\p{Ll}s$/u.test(name) ? `${name}'` : `${name}'s`;
}

/** The text with a full stop at its end, unless it already ends a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Sentences one after another; empty ones are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .map(sentence)
    .filter((part) => part !== "")
    .join(" ");
}

/** The words that some texts use in lower case: a capital on one of them opens a sentence and is not part of a name. */
export function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}’'-]+/gu) ?? []));
}

/** A statement made ready to follow "that": its first letter in lower case, unless it begins with a name. Where nobody can tell, it is taken for a name. */
export function continued(statement: string, names: readonly string[], vocabulary: ReadonlySet<string>): string {
  const text = statement.trim();
  return firstWord(text, names, vocabulary) === "ordinary" ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** Whether a text begins with what somebody is to do, “publish the list”, and not with what it is about, “the list should be published”. */
export function beginsWithVerb(text: string, names: readonly string[]): boolean {
  const [first = "", second = ""] = text.split(/\s+/);
  if (names.some((name) => text.startsWith(name)) || openers.has(first.toLowerCase()) || /\p{Lu}/u.test(first.slice(1))) return false;
  return !/^(?:should|must|shall|will|is|are|to|could|may|has|have)$/i.test(second) && !/(?<![su])s$/.test(first);
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A small number as a word, as it opens a sentence. */
export function numberWord(count: number): string {
  return small[count] ?? numberText(count);
}
