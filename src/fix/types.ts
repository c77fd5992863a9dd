import { meantPractice } from "../assess/meant.ts";
import { plainly, withoutQuotes } from "../diagnostics/odd-signs.ts";
import { isName } from "../schema/odd-names.ts";
import { isFreeText, outlineAt } from "../schema/outline.ts";
import { type Fixer, replaced } from "./context.ts";
import { dateWritten } from "./dates.ts";
import { badId } from "./ids.ts";

/** One word of an id, as stands in lists of them. */
const shortName = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * A number where a text belongs is put in quotation marks, as it is written, and so are somebody's own words that begin with a bracket; a short name where a
 * list belongs, in brackets.
 */
export const wrongType: Fixer = (one) => {
  const { value, at, file, context } = one;
  const { types = [], format, pattern, items } = outlineAt(file.kind, at) ?? {};
  const words = typeof value === "object" && isFreeText(file.kind, at) ? file.inBrackets(at) : undefined;
  if (words !== undefined) return { kind: "set", at, value: words };
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) {
    const text = file.written(at);
    if (text !== undefined && at.length === 1 && at[0] === "practice") return replaced(one, meantPractice(text, context.catalogue) ?? text);
    // What is no name in quotation marks either is made one, or left.
    if (text !== undefined && pattern !== undefined && !new RegExp(pattern, "u").test(text)) return badId({ ...one, value: text });
    return replaced(one, format === undefined ? text : dateWritten(one));
  }
  if (typeof value !== "string" || !types.includes("array") || items?.types?.includes("object") === true) return undefined;
  if (shortName.test(value)) return { kind: "enclose", at };
  const plain = plainly(value)?.plain;
  return plain !== undefined && shortName.test(plain) ? { kind: "set", at, value: [plain] } : undefined;
};

/** A value with a sign in it that looks like another: the check has seen that it is in order without. */
export const oddSign: Fixer = (one) => {
  const { value, at, file } = one;
  if (typeof value !== "string") return undefined;
  const plain = (isName(file.kind, at) ? withoutQuotes(value) : plainly(value))?.plain;
  const { types = ["string"] } = outlineAt(file.kind, at) ?? {};
  if (plain === undefined || types.includes("string")) return replaced(one, plain);
  return { kind: "set", at, value: types.includes("boolean") ? plain === "true" : Number(plain) };
};

/** A value from a list that is written with other capitals, or with blanks or hyphens between its words. */
export const listedValue: Fixer = (one) => {
  const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");
  const { value, at, file } = one;
  if (typeof value !== "string") return undefined;
  const plain = plainly(value)?.plain ?? value;
  const same = (outlineAt(file.kind, at)?.values ?? []).filter((known) => bare(known) === bare(plain));
  return replaced(one, same.length === 1 ? same[0] : undefined);
};

/** A text that goes on behind a number sign: the sign stands before a number or a word, and not as in “#TODO”. */
export const cutOff: Fixer = ({ at, problem }) => (/^#(?:\p{Ll}|[ \t]*\d)/u.test(problem.args["lost"] ?? "") ? { kind: "absorb", at } : undefined);
