import type { Assessment } from "../../../model/assessment.ts";
import type { OwnCheck } from "../../../model/generated/schemas.ts";
import type { Pointer } from "../../../model/pointer.ts";
import type { OwnFinding } from "./finding.ts";

type Forbids = NonNullable<OwnCheck["forbids"]>;

/** The texts in which something stands that is not to be written. Case makes no difference, and neither does how lines are broken. Each text is told once. */
export function forbidden({ texts, fields, whole_words: wholeWords = false }: Forbids, { head, practices, asks }: Assessment): readonly OwnFinding[] {
  const wanted = texts.map((text) => ({ text, plain: plain(text) }));
  const found: OwnFinding[] = [];
  for (const { file, data } of [head, ...practices, ...(asks === undefined ? [] : [asks])]) {
    eachText(data, [], "", (value, pointer, field) => {
      if (fields !== undefined && !fields.includes(field)) return;
      const whole = plain(value);
      const hit = wanted.find((one) => stands(one.plain, whole, wholeWords));
      if (hit === undefined) return;
      found.push({ file, where: { pointer, target: "value" }, args: { text: hit.text, field }, help: `Take ‘${hit.text}’ out, and write what is meant.` });
    });
  }
  return found;
}

function eachText(value: unknown, pointer: Pointer, field: string, visit: (text: string, pointer: Pointer, field: string) => void): void {
  if (typeof value === "string") visit(value, pointer, field);
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) eachText(one, [...pointer, index], field, visit);
  else if (typeof value === "object" && value !== null) for (const [key, one] of Object.entries(value)) eachText(one, [...pointer, key], key, visit);
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, " ").trim();

/** Whether a text stands in another one: plain search, no pattern of somebody else's. */
function stands(wanted: string, text: string, wholeWords: boolean): boolean {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!wholeWords || (!isInWord(text.slice(Math.max(0, at - 2), at), true) && !isInWord(text.slice(at + wanted.length, at + wanted.length + 2), false)))
      return true;
  }
  return false;
}

/** Whether what stands beside a text belongs to a word. */
function isInWord(beside: string, isBefore: boolean): boolean {
  return (isBefore ? /[\p{L}\p{N}]$/u : /^[\p{L}\p{N}]/u).test(beside);
}
