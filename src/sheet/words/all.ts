import type { Code } from "../../diagnostics/codes.ts";
import { describe } from "../../diagnostics/describe.ts";
import type { BookRow } from "../book-row.ts";
import type { Field, Table } from "../model.ts";
import { nameWords } from "./names.ts";
import { ruleWords } from "./rules.ts";
import type { About, BookWords, WordsByCode } from "./said.ts";
import { shapeWords } from "./shape.ts";

/** Every mistake that a book can make, in its own words. */
export const bookWords: WordsByCode = { ...shapeWords, ...nameWords, ...ruleWords };

/** What a mistake is about: the entry, and the field that was pointed at. */
export interface Mistake extends Pick<About, "args" | "table" | "data"> {
  readonly code: Code;
  readonly id: string;
  readonly key: string | undefined;
  readonly row: BookRow | undefined;
}

/** A mistake as a book says it, and the field whose cell is to be changed. Without a row in the book, by the sheet and the id. */
export function inBook(mistake: Mistake): { readonly text: string; readonly key: string | undefined } {
  const { code, args, table, data, row, id } = mistake;
  const own: BookWords | undefined = bookWords[code];
  const key = typeof own?.key === "function" ? own.key({ args, data }) : (own?.key ?? mistake.key);
  const field = table.fields.find((one) => one.key === key);
  const place = (key === undefined ? undefined : row?.cell(key)) ?? row?.name ?? `${table.name}, ‘${id}’`;
  if (own === undefined) return { text: `${place}: ${describe(code, args).message}`, key };
  return { text: `${place} ${own.words({ args, table, data, key: key ?? "", said: saidBy(field, data), column: columnIn(table) })}.`, key };
}

const saidBy = (field: Field | undefined, data: About["data"]): string => `“${(field?.get(data) ?? "").replace(/\s+/g, " ").trim().slice(0, 80)}”`;

const columnIn =
  ({ fields }: Table) =>
  (key: string): string =>
    `“${fields.find((field) => field.key === key)?.label.trim() ?? key}”`;
