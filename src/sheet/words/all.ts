import type { Code } from "../../diagnostics/codes.ts";
import { describe } from "../../diagnostics/describe.ts";
import type { BookRow } from "../book-row.ts";
import { ended } from "../ended.ts";
import { oneLine } from "../gathered.ts";
import type { Field, Table } from "../model.ts";
import { saidIn } from "../settle.ts";
import { asTyped } from "../text.ts";
import { checkWords } from "./checks.ts";
import { finalWords } from "./final.ts";
import { nameWords } from "./names.ts";
import { recordWords } from "./record.ts";
import { remarkWords } from "./remarks.ts";
import { ruleWords } from "./rules.ts";
import type { About, BookWords, WordsByCode } from "./said.ts";
import { shapeWords } from "./shape.ts";

/** Every mistake that a book can make, and every remark about what is in it, in its own words. */
export const bookWords: WordsByCode = { ...shapeWords, ...nameWords, ...ruleWords, ...remarkWords, ...checkWords, ...recordWords, ...finalWords };

/** Whether a book can have that in it: anything else is about files and settings. */
export const hasBookWords = (code: string): code is Code => Object.hasOwn(bookWords, code);

/** What a mistake is about: the entry, and the field that was pointed at. */
export interface Mistake extends Pick<About, "args" | "table" | "data"> {
  readonly code: Code;
  readonly id: string;
  readonly key: string | undefined;
  readonly row: BookRow | undefined;
}

/** A mistake as a book says it, and the field whose cell is to be changed. Without a row in the book, by the sheet and the id. */
export function inBook(mistake: Mistake): { readonly text: string; readonly key: string | undefined } {
  const { code, args, table, row, id } = mistake;
  const own: BookWords | undefined = bookWords[code];
  const { key, field } = meantBy(mistake, own);
  const place = (key === undefined ? undefined : row?.cell(key)) ?? row?.name ?? placeIn(table, id, field);
  if (own === undefined) return { text: `${place}: ${describe(code, args).message}`, key };
  const cell = row?.own?.cells.find(({ field: one }) => one === field);
  const isEmpty = cell !== undefined && asTyped(saidIn(cell.cell)) === "";
  const words = saidOf(mistake, own, isEmpty);
  // What the file says there no book can hold, so it would be told as nothing.
  if (words.startsWith("says “”")) return { text: `${place}: ${describe(code, args).message}`, key };
  return { text: ended(`${place} ${words}`), key };
}

/** The field that a mistake is about: where words name one, that; else the one that was pointed at. */
export function meantBy(
  { args, data, table, key: pointed }: Pick<Mistake, "args" | "data" | "table" | "key">,
  own: BookWords | undefined,
): { readonly key: string | undefined; readonly field: Field | undefined } {
  const meant = typeof own?.key === "function" ? own.key({ args, data }) : own?.key;
  const key = table.fields.some((one) => one.key === meant) ? meant : pointed;
  return { key, field: table.fields.find((one) => one.key === key) };
}

/**
 * A mistake in some words, to follow the name of its field.
 * @param others where a field is looked for that its own table does not have
 */
export function saidOf(mistake: Pick<Mistake, "args" | "data" | "table" | "key">, own: BookWords, isEmpty = false, others: readonly Table[] = []): string {
  const { args, data, table } = mistake;
  const { key = "", field } = meantBy(mistake, own);
  return own.words({ args, table, data, key, said: saidBy(field, data), isEmpty, column: columnIn([table, ...others]) });
}

/** Where something stands in any book of the assessment: the sheet, the id in its first column and the words above the column; on the first, the line. */
function placeIn({ name, what, fields }: Table, id: string, field: Field | undefined): string {
  if (field === undefined) return what === "assessment" ? name : `${name}, ‘${id}’`;
  if (what !== "assessment") return `${name}, ‘${id}’ (${field.label.trim()})`;
  // A line that is set in belongs to the one above it: several are called “Post”.
  const above = fields.slice(0, fields.indexOf(field)).findLast(({ label }) => !label.startsWith(" "));
  return field.label.startsWith(" ") && above !== undefined ? `${name} (${above.label}, ${field.label.trim()})` : `${name} (${field.label})`;
}

/** What cells say of entries, once worked out: there may be thousands of mistakes in one. */
const known = new WeakMap<About["data"], Map<Field, string>>();

function saidBy(field: Field | undefined, data: About["data"]): string {
  if (field === undefined) return "“”";
  const cells = known.get(data) ?? new Map<Field, string>();
  known.set(data, cells);
  const said = cells.get(field) ?? `“${oneLine(field.get(data))}”`;
  cells.set(field, said);
  return said;
}

const columnIn =
  (tables: readonly Table[]) =>
  (key: string): string =>
    `“${
      tables
        .flatMap(({ fields }) => fields)
        .find((field) => field.key === key)
        ?.label.trim() ?? key
    }”`;
