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
    .replace(/\([^)]*\)/g, " ")
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
  const { rows, reason } = tableIn(source);
  if (rows === undefined) return { reason };
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
  return { answers: answersIn(rows.slice(1), columns), beside };
}

/** The rows of a table, the headings among them, or why it cannot be read. Spreadsheets write semicolons or tabs where others write commas. */
export function tableIn(
  source: string,
): { readonly rows: readonly Row[]; readonly reason?: undefined } | { readonly rows?: undefined; readonly reason: string } {
  const text = source.replace(/^\uFEFF/, "");
  const [heading = ""] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const delimiter = [",", ";", "\t"].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ",";
  try {
    return { rows: parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as readonly Row[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    return { reason: `its quotation marks do not match${lines === undefined ? "" : ` near line ${lines}`}` };
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
