import { createHash } from "node:crypto";
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { noteInput } from "./inputs.ts";
import { readBytes } from "./read-bytes.ts";
import { reasonFor } from "./reasons.ts";

/** What a register may have at most: bytes of a text, rows, columns with something in them, and characters of a row. */
const registerLimits = Object.freeze({ bytes: 512 * 1024 * 1024, rows: 1_000_000, columns: 1000, rowCharacters: 4 * 1024 * 1024 });

/** A register as it lies on the disk: the rows of a text, or a spreadsheet that somebody has still to open. Or why it is not read, to follow its name. */
export type RegisterFile =
  | { readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[]; readonly sha256: string }
  | { readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly refusal: string };

const sniffed = 64 * 1024;
const separators = [",", ";", "\t", "|"] as const;

/** Reads a register. A text is read in a stream, row by row. */
export async function readRegisterFile(path: string): Promise<RegisterFile> {
  noteInput(path);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { refusal: stats.isDirectory() ? "is a folder: name the file" : "is a pipe or a device and not a file" };
    const start = firstBytes(path);
    if (start[0] === 0x50 && start[1] === 0x4b) return packed(path);
    if (start[0] === 0xd0 && start[1] === 0xcf)
      return {
        refusal: "is an old Excel file (.xls), or one that is locked by a password: open it, and save it as an Excel workbook (.xlsx) without a password",
      };
    if (start.length === 0) return { refusal: "is empty" };
    if (start.includes(0))
      return {
        refusal: "is neither a spreadsheet (.xlsx, .ods) nor UTF-8 text: where it is a table in UTF-16, which Notepad calls “Unicode”, save it as UTF-8",
      };
    if (stats.size > registerLimits.bytes) return { refusal: "is larger than 512 MiB, and t6 reads no register of that size" };
    return await rowsIn(path, separatorIn(start.toString("utf8")));
  } catch (error) {
    return { refusal: `cannot be read: ${reasonFor(error)}` };
  }
}

function packed(path: string): RegisterFile {
  const { bytes, reason } = readBytes(path);
  return bytes === undefined ? { refusal: `cannot be read: ${reason}` } : { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const block = Buffer.alloc(sniffed);
    return block.subarray(0, readSync(file, block, 0, sniffed, 0));
  } finally {
    closeSync(file);
  }
}

/** What stands between the cells: the sign of which a line has most, where all of its first lines are looked at. */
function separatorIn(start: string): string {
  const lines = start
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .slice(0, 60);
  const most = (sign: string): number => Math.max(0, ...lines.map((line) => line.split(sign).length - 1));
  return separators.toSorted((one, other) => most(other) - most(one))[0] ?? ",";
}

/** So many texts of a file are known again, and so long is one at most: what comes again and again in a table is short. */
const [mostKept, longestKept] = [20_000, 200];

/** Gives a text that was there before as the very same one: a column of a few words then takes up their room once, and not in each row. */
function keptOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text === "" || text.length > longestKept) return text;
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostKept) known.clear();
    known.set(text, text);
    return text;
  };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const notText = "is no UTF-8 text, and accents and dashes in it would come out wrong: open it where it was made, and save it as “CSV UTF-8”";

async function rowsIn(path: string, delimiter: string): Promise<RegisterFile> {
  const rows: string[][] = [];
  const lines: number[] = [];
  const hash = createHash("sha256");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let last = 0;
  const once = keptOnce();
  const options = { delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true, max_record_size: registerLimits.rowCharacters };
  const parser = parse(options);
  const refusal = await new Promise<string | undefined>((done) => {
    const stop = (reason: string): void => {
      source.destroy();
      parser.destroy();
      done(reason);
    };
    const source = createReadStream(path);
    source.on("error", (error) => stop(`cannot be read: ${reasonFor(error)}`));
    source.on("data", (chunk) => {
      hash.update(chunk);
      try {
        if (typeof chunk !== "string") decoder.decode(chunk, { stream: true });
      } catch {
        stop(notText);
      }
    });
    parser.on("readable", () => {
      for (let one: Parsed | null = parser.read(); one !== null; one = parser.read()) {
        const { record, info } = one;
        // Rows with nothing at their end are as long as what stands in them: somebody may have saved a sheet with all its columns.
        while (record.length > 0 && record.at(-1) === "") record.pop();
        if (record.length > registerLimits.columns)
          return stop(`has ${record.length} columns in line ${last + 1}, and t6 reads no register with more than 1,000`);
        if (rows.length >= registerLimits.rows) return stop("has more than 1,000,000 rows, and t6 reads no register of that size");
        rows.push(record.map(once));
        lines.push(last + 1);
        last = info.lines;
      }
    });
    parser.on("end", () => done(undefined));
    parser.on("error", (error) => stop(reasonOf(error)));
    source.pipe(parser);
  });
  return refusal === undefined ? { rows, lines, sha256: hash.digest("hex") } : { refusal };
}

function reasonOf(error: Error): string {
  if (!(error instanceof CsvError)) return `cannot be read: ${reasonFor(error)}`;
  const { lines } = error as CsvError & { readonly lines?: number };
  const near = lines === undefined ? "" : ` near line ${lines}`;
  if (error.code === "CSV_MAX_RECORD_SIZE") return `has a row of more than 4 MiB${near}: most often a quotation mark is not closed there`;
  return `cannot be read as a table: its quotation marks do not match${near}`;
}
