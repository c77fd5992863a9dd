import type { Entry, Field } from "./model.ts";

/** A cell holds so many characters in a spreadsheet program. */
const most = 32_000;

/** Characters that no XML may hold, or that change on the way: a spreadsheet cannot give them back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unheld = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What a cell shows of an entry, and whether it holds all of it: what it cannot hold is shown as far as it goes, and never read back. */
export function cellText(field: Field, { data, beside }: Pick<Entry, "data" | "beside">): { readonly text: string; readonly isWhole: boolean } {
  const text = field.get(data, beside);
  const isWhole = text.length <= most && !unheld.test(text) && field.holds?.(data) !== false;
  return isWhole ? { text, isWhole } : { text: `(not shown in full) ${text.slice(0, most).replace(new RegExp(unheld, "g"), "")}`, isWhole };
}

/** A text as it comes from a cell, without what a program puts there by itself. */
export const asTyped = (text: string): string => text.replace(/\r\n?/g, "\n").trim();
