import { CsvError, parse } from "csv-parse/sync";
import { type ReplyField, replyFields, replyLabels } from "../model/reply.ts";
import { type Answer, given, plainCharacters } from "./answer.ts";
import type { Beside } from "./beside.ts";
import { isKnown, type KnownText, knownText } from "./known.ts";

/** The answers of a table, or why it cannot be read, to end a sentence. */
export type CsvReply =
  | { readonly answers: readonly Answer[]; readonly beside: readonly Beside[]; readonly reason?: undefined }
  | { readonly answers?: undefined; readonly reason: string };

/** The words of a heading, whatever stands in brackets behind them. */
export const columnWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]{0,400}\)/g, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

const fields = new Map(replyFields.map((field) => [columnWords(replyLabels[field]), field]));

/** A row, and the line of the file on which it ends. */
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table of answers, one a row. Columns are found by their headings, in any order. A row without a number belongs to the question above it.
 * What stands in other columns is told, unless it is what the table said when it was sent.
 */
export function readCsv(source: string, known: KnownText = knownText([], [])): CsvReply {
  const table = tableIn(source);
  if (table.rows === undefined) return { reason: table.reason };
  const { rows, above } = table;
  const names = (rows[0]?.record ?? []).map(plainCharacters);
  const columns = names.map((name) => fields.get(columnWords(name)));
  if (!columns.includes("question")) return { reason: `its first row has no column “${replyLabels.question}”` };
  const beside = rows.slice(1).flatMap(({ record, info }) =>
    record.flatMap((cell, index): Beside[] => {
      const said = given(plainCharacters(cell));
      if (said === undefined || columns[index] !== undefined || isKnown(said, known)) return [];
      return [
        {
          line: info.lines,
          text: [names[index] ?? "", said]
            .map((text) => text.replace(/\s+/g, " ").trim())
            .filter((text) => text !== "")
            .join(": "),
        },
      ];
    }),
  );
  // Where the answers have no column of theirs and another has something in it, that may be all that was answered.
  if (!columns.includes("answer") && beside.length > 0)
    return { reason: withoutAnswers(names.filter((name, index) => columns[index] === undefined && name.trim() !== "")) };
  return { answers: answersIn(rows.slice(1), columns), beside: [...above, ...beside] };
}

function withoutAnswers(others: readonly string[]): string {
  const meant =
    others.length === 0
      ? ""
      : ` Is it ${others
          .slice(0, 3)
          .map((name) => `“${name.replace(/\s+/g, " ").trim().slice(0, 60)}”`)
          .join(" or ")}?`;
  return `its first row has no column “${replyLabels.answer}”.${meant} Give the columns the names that they had`;
}

/** The rows of a table, the headings first; and what stands above them. */
export interface Table {
  readonly rows: readonly Row[];
  readonly above: readonly Beside[];
  readonly reason?: undefined;
}

/** So far down the row with the words above the columns is looked for. */
const lastHead = 20;
const isHead = (name: string): boolean => /^(?:question|paragraph)$/.test(columnWords(plainCharacters(name)));

/** The rows of a table, or why it cannot be read. Spreadsheets write semicolons or tabs where others write commas. */
export function tableIn(source: string): Table | { readonly rows?: undefined; readonly reason: string } {
  const text = source.replace(/^\uFEFF/, "");
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const heading = lines.slice(0, lastHead).find((line) => line.split(/[,;\t]/).some((cell) => isHead(cell))) ?? lines[0] ?? "";
  const delimiter = [",", ";", "\t"].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ",";
  try {
    const rows = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as readonly Row[];
    const head = Math.max(
      rows.slice(0, lastHead).findIndex(({ record }) => record.some(isHead)),
      0,
    );
    const above = rows.slice(0, head).flatMap(({ record, info }): Beside[] => {
      const said = record.map((cell) => plainCharacters(cell).replace(/\s+/g, " ").trim()).filter((cell) => given(cell) !== undefined);
      return said.length === 0 ? [] : [{ line: info.lines, text: said.join(" | ") }];
    });
    return { rows: rows.slice(head), above };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines: at } = error as CsvError & { lines?: number };
    return { reason: `its quotation marks do not match${at === undefined ? "" : ` near line ${at}`}` };
  }
}

function answersIn(rows: readonly Row[], columns: readonly (ReplyField | undefined)[]): readonly Answer[] {
  let question = "";
  return rows.flatMap(({ record, info }) => {
    const written: Partial<Record<ReplyField, string>> = {};
    columns.forEach((field, index) => {
      const value = given(plainCharacters(record[index] ?? ""));
      if (field !== undefined && value !== undefined) written[field] = field === "answer" ? value : value.replace(/\s+/g, " ");
    });
    const { question: number, ...rest } = written;
    if (number === undefined && Object.keys(rest).length === 0) return [];
    question = number ?? question;
    return [{ question, line: info.lines, fields: rest }];
  });
}
