import { type CheckerField, type CorrectionField, checkerFields, checkerLabels, correctionFields, correctionLabels } from "../../model/correction.ts";
import { markLabel } from "../../model/reply.ts";
import { given, plainCharacters } from "../answer.ts";
import type { Piece } from "../beside.ts";
import { columnWords, tableIn } from "../csv.ts";
import { bare, isKnown, type KnownText, knownText } from "../known.ts";
import { isMarkText } from "../mark.ts";
import type { CopyForm, CopyRead, Written } from "./read-copy.ts";
import { beyondNumbers } from "./words.ts";

type Field = CorrectionField | CheckerField;

const labels: Readonly<Record<Field, string>> = { ...correctionLabels, ...checkerLabels };
const fields: readonly Field[] = [...correctionFields, ...checkerFields];

/** The columns of the table that t6 makes beside those that are filled in. */
export const shownColumns = Object.freeze(["Text", "What it rests on"] as const);

/**
 * Reads a fact-check that was filled in as a table, a paragraph a row. Every column of the form has to be there: what stands in one that was given
 * another name would be lost. What was written into the other columns is told, be it a correction of the text itself.
 */
export function readCopyTable(source: string, known: KnownText = knownText([], [])): CopyRead | { readonly reason: string } {
  const table = tableIn(source);
  if (table.rows === undefined) return { reason: table.reason };
  const { rows } = table;
  const names = (rows[0]?.record ?? []).map(plainCharacters);
  const columns = names.map((name) => fields.find((field) => columnWords(labels[field]) === columnWords(name)));
  const missing = correctionFields.find((field) => !columns.includes(field));
  if (missing !== undefined) return { reason: `its first row has no column “${labels[missing]}”: give the columns the names that they had` };
  const forms: CopyForm[] = [];
  const checker: Partial<Record<CheckerField, string>> = {};
  const beside: Piece[] = table.above.filter(({ text }) => !isKnown(text, known));
  for (const { record, info } of rows.slice(1)) {
    const written: Partial<Record<keyof Written, string>> = {};
    let paragraph: string | undefined;
    for (const [index, cell] of record.entries()) {
      const value = given(plainCharacters(cell));
      const field = columns[index];
      if (value === undefined) continue;
      if (field === "paragraph") paragraph = value;
      else if (field === "by" || field === "on") checker[field] ??= value.replace(/\s+/g, " ");
      else if (field !== undefined) written[field] = value;
      else if (!known.texts.has(bare(value)) && !isMark(names[index], value)) beside.push({ line: info.lines, text: inColumn(names[index], value) });
    }
    if (paragraph !== undefined && beyondNumbers(paragraph) !== "") beside.push({ line: info.lines, text: inColumn(labels.paragraph, paragraph) });
    if (paragraph !== undefined) forms.push({ paragraph, line: info.lines, written });
    else beside.push(...Object.values(written).map((text) => ({ line: info.lines, text })));
  }
  return { checker, forms, names: new Map(), beside, astray: [] };
}

/** Whether it is a reference, of today or of another day: what is wrong with it is told elsewhere. */
const isMark = (name: string | undefined, value: string): boolean => columnWords(name ?? "") === columnWords(markLabel) && isMarkText(value);

const inColumn = (name: string | undefined, value: string): string =>
  [name ?? "", value]
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(": ");

/** Whether the first row of a table is that of a fact-check. */
export function isCopyTable(source: string): boolean {
  const [first] = tableIn(source).rows ?? [];
  return first?.record.some((name) => columnWords(plainCharacters(name)) === columnWords(labels.paragraph)) === true;
}
