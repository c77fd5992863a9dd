import type { ErrorObject } from "ajv";
import type { Outline } from "../../build/generated/outlines.js";
import { oddDashes, plainly } from "../diagnostics/odd-signs.ts";
import type { Pointer } from "../model/pointer.ts";
import { adviseOnDate } from "./dates.ts";
import { oddSign } from "./odd-names.ts";
import { problem, type SchemaProblem } from "./problem.ts";
import { asId, asUrl, meant } from "./suggest.ts";
import { actualWords, entries, expectedWords, listed, shortened, written } from "./words.ts";

/** What is wrong with a value. Of the errors at one place the first in this order is the mistake, and the others are its echoes. */
const order = ["type", "enum", "const", "format", "pattern", "minItems", "uniqueItems"];

/** What may stand behind a key of the entry that a place is for. */
type FieldOf = (key: string) => Outline | undefined;

export function explainValue(errors: readonly ErrorObject[], value: unknown, outline: Outline, pointer: Pointer, fieldOf: FieldOf): readonly SchemaProblem[] {
  const rank = ({ keyword }: ErrorObject) => (order.includes(keyword) ? order.indexOf(keyword) : order.length);
  const [error] = [...errors].sort((a, b) => rank(a) - rank(b));
  return error === undefined ? [] : [explainOne(error, value, outline, pointer, fieldOf)];
}

function explainOne(error: ErrorObject, value: unknown, outline: Outline, pointer: Pointer, fieldOf: FieldOf): SchemaProblem {
  const odd = typeof value === "string" ? plainly(value) : undefined;
  if (odd !== undefined && isFitting(odd.plain, outline)) return oddSign(String(value), odd, pointer, outline.types?.includes("string"));
  switch (error.keyword) {
    case "type":
      return wrongType(value, outline, pointer, fieldOf);
    case "enum":
      return problem("schema/not-one-of", choice(written(value), outline.values ?? []), pointer);
    case "const":
      return problem("schema/const", { expected: String(error.params["allowedValue"]) }, pointer);
    case "format":
      return badDate(String(value), outline, pointer);
    case "pattern":
      return badText(String(value), outline, pointer);
    case "minItems":
      return problem("schema/too-few", { least: entries(Number(error.params["limit"])) }, pointer);
    case "minimum":
    case "maximum": {
      const [limit, way] = [String(error.params["limit"]), error.keyword === "minimum" ? "more" : "less"];
      return problem("schema/invalid", { detail: `${written(value)} is out of range: it should be ${limit} or ${way}` }, pointer);
    }
    case "uniqueItems": {
      const later = Math.max(Number(error.params["i"]), Number(error.params["j"]));
      return problem("schema/not-unique", { actual: written((value as readonly unknown[])[later]) }, [...pointer, later]);
    }
    default:
      return problem("schema/invalid", { detail: error.message === undefined ? undefined : `it ${error.message}` }, pointer);
  }
}

/** What is written without quotation marks of any kind. */
const bareWord = { boolean: /^(?:true|false)$/, integer: /^-?\d{1,15}$/, number: /^-?\d{1,15}(?:\.\d{1,9})?$/ };

/** Whether a text is what belongs in a place, as far as that is a matter of its form. */
function isFitting(text: string, { types = [], values, format, pattern }: Outline): boolean {
  if (!types.includes("string") && types.some((type) => type in bareWord && bareWord[type as keyof typeof bareWord].test(text))) return true;
  if (values !== undefined) return values.includes(text);
  if (format !== undefined) return adviseOnDate(text, format === "date").suggestion === text;
  return pattern !== undefined && new RegExp(pattern, "u").test(text);
}

const choice = (actual: string, values: readonly string[]) => ({ actual, suggestion: meant(plain(actual), values), allowed: listed(values) });

/** A text with plain signs. */
const plain = (text: string): string => plainly(text)?.plain ?? text;

function wrongType(value: unknown, outline: Outline, pointer: Pointer, fieldOf: FieldOf): SchemaProblem {
  const { types = [], values, format } = outline;
  const isWord = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (value === null && types.includes("string") && values === undefined) return problem("schema/blank", {}, pointer, pointer.length === 0 ? "value" : "key");
  if (isWord && values !== undefined) return problem("schema/not-one-of", choice(String(value), values), pointer);
  if (isWord && format === "date") return badDate(String(value), outline, pointer);
  const isRoot = pointer.length === 0;
  const expected = isRoot ? expectedWords(outline).replace("an entry", "a file") : expectedWords(outline);
  const args = { expected, actual: actualWords(value), hint: isRoot ? undefined : hintFor(value, outline, pointer, fieldOf) };
  return problem("schema/wrong-type", args, pointer, value === null && !isRoot ? "key" : "value");
}

/** What a short name is made of, as advice. */
export const namesOnly = "Use small letters, digits and hyphens, beginning with a letter.";

/** What usually went wrong when something of this type stands where something of that type should. */
function hintFor(value: unknown, outline: Outline, pointer: Pointer, fieldOf: FieldOf): string | undefined {
  const { types = [], required = [] } = outline;
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) {
    if (isShortName(outline.pattern) && !isFitting(String(value), outline)) return namesOnly;
    // 2.0 and 2018.0 are read as 2 and 2018, so a small whole number may have been written otherwise.
    const isAsWritten = typeof value === "boolean" || !Number.isInteger(value) || value > 999;
    return `Put it in quotation marks${isAsWritten ? `: "${value}"` : ""}.`;
  }
  if (typeof value === "string" && value.trim() !== "") {
    if (types.includes("boolean")) return yesOrNo(plain(value));
    if (types.includes("number") || types.includes("integer")) return "Digits only, without commas or words.";
    if (types.includes("array")) return oddBullet(value) ?? "Put it in square brackets, or below, behind a hyphen.";
  }
  const isWordOrNothing = value === null || typeof value === "string";
  const [needed] = required;
  if (isWordOrNothing && types.includes("object") && needed !== undefined && required.length === 1)
    return `It looks like this: ‘${asEntry(pointer, needed, wordFor(value, fieldOf(needed)))}’.`;
  if (Array.isArray(value) && types.includes("object")) return "Take the hyphen away.";
  return typeof value === "object" && value !== null && types.includes("array") ? "Put a hyphen in front of each entry." : undefined;
}

const bullet = new RegExp(`^([${oddDashes}•·▪])\\s`);

/** A list whose hyphens are none. */
function oddBullet(value: string): string | undefined {
  const sign = bullet.exec(value)?.[1];
  return sign === undefined ? undefined : `Each entry starts with a hyphen, and this one with another sign (${sign}).`;
}

/** What of a text can stand in a field: all of it, or the one value of a list that it names. Nothing where that is not plain. */
function wordFor(text: string | null, { values }: Outline = {}): string | null {
  if (text === null || values === undefined || values.includes(text)) return text;
  const named = values.filter((value) =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(value),
  );
  return meant(text, values) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** How a value would be written as the one thing that an entry needs: "agreed_by: { name: Sam Price }". */
function asEntry(pointer: Pointer, needed: string, value: string | null): string {
  const word = value === null || value.trim() === "" ? "…" : shortened(value);
  const key = pointer.at(-1);
  return `${typeof key === "string" ? `${key}: ` : ""}{ ${needed}: ${/^[\p{L}\d(…][^,:{}[\]#]*$/u.test(word) ? word : JSON.stringify(word)} }`;
}

function yesOrNo(value: string): string | undefined {
  if (/^(?:y|yes|on)$/i.test(value.trim())) return "Did you mean true?";
  return /^(?:n|no|off)$/i.test(value.trim()) ? "Did you mean false?" : undefined;
}

function badDate(actual: string, { format }: Outline, pointer: Pointer): SchemaProblem {
  if (actual.trim() === "") return problem("schema/blank", {}, pointer);
  return problem("schema/bad-date", { actual: shortened(actual), ...adviseOnDate(plain(actual), format === "date") }, pointer);
}

/** What is no short name. In the place of a source it may be an address, a title or a file: then the document was to be described. */
function badId(actual: string, pointer: Pointer): SchemaProblem {
  const described = pointer.at(-1) === "source" ? asSource(actual) : undefined;
  // Whether there is a source of a name like it is not known here, and a name that nothing has would be refused next.
  const suggestion = described === undefined ? asId(actual) : undefined;
  return problem("schema/bad-id", { actual: shortened(actual), suggestion, ...(described !== undefined && { described }) }, pointer);
}

/** How a document would be described of which an address, a place or a title was written. A single word can only be a name. */
function asSource(text: string): string | undefined {
  const address = asAddress(text);
  if (address !== undefined) return `source: { title: What it is called, url: ${JSON.stringify(address)} }`;
  if (/[\\/]/.test(text)) return `source: { title: What it is called, reference: ${JSON.stringify(shortened(text))} }`;
  return /\s/.test(text.trim()) ? `source: { title: ${JSON.stringify(shortened(text))} }` : undefined;
}

/** The web address that a text is, or plainly is meant to be. */
const asAddress = (text: string): string | undefined => {
  const [, behind] = /^https?:\/\/(\S+)$/.exec(text.trim()) ?? [];
  return behind?.slice(1, -1).includes(".") === true ? text.trim() : asUrl(text);
};

const isShortName = (pattern: string | undefined): boolean => pattern?.startsWith("^[a-z0-9]+(-") === true;

/** A text that does not have the form it should have; which form that is, its pattern says. */
function badText(actual: string, { pattern }: Outline, pointer: Pointer): SchemaProblem {
  if (actual.trim() === "") return problem("schema/blank", {}, pointer);
  const word = shortened(actual);
  if (pattern?.startsWith("^https?:")) return problem("schema/bad-url", { actual: word, suggestion: asUrl(actual) }, pointer);
  if (isShortName(pattern)) return badId(actual, pointer);
  if (pattern?.endsWith("{64}$")) return problem("schema/invalid", { detail: "a SHA-256 digest has 64 digits from 0 to 9 and a to f" }, pointer);
  if (pattern?.includes("[QV]-"))
    return problem(
      "schema/invalid",
      { detail: `‘${word}’ is not how questions are numbered: Q- and the id of a clause, or V- and the id of an item` },
      pointer,
    );
  if (pattern?.endsWith("%$")) return problem("schema/invalid", { detail: `‘${word}’ is neither a whole number nor a share such as 60%` }, pointer);
  if (pattern?.endsWith(".-]*$"))
    return problem(
      "schema/invalid",
      { detail: `‘${word}’ is not how practices and clauses are named: letters, digits, full stops and hyphens, without a blank` },
      pointer,
    );
  return problem("schema/invalid", { detail: undefined }, pointer);
}
