import type { Decision } from "../model/decision.ts";
import { draftMap } from "../sheet/flat/draft-map.ts";
import { readMap } from "../sheet/flat/map.ts";
import { planFlat } from "../sheet/flat/plan.ts";
import { flatTable, sheetOfText } from "../sheet/flat/table.ts";
import type { ReadSheet } from "../sheet/read-book.ts";
import { tablesOf } from "../sheet/tables.ts";
import { parse } from "../source/parse.ts";
import { type ImportedSheet, type SheetRefusal, written } from "./sheet.ts";
import type { LoadedAssessment } from "./types.ts";

/** Somebody else's table, as it was read from a file. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Sheets = { readonly sheets: readonly ReadSheet[]; readonly isBook: boolean } | { readonly refusal: string };

/** Reads a table: CSV, an Excel workbook or an OpenDocument spreadsheet. */
async function sheetsIn({ name, bytes }: TableFile): Promise<Sheets> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readSpreadsheet } = await import("../sheet/office/read.ts");
    const read = await readSpreadsheet(bytes);
    return read.sheets === undefined ? { refusal: `It ${read.refusal}.` } : { sheets: read.sheets, isBook: true };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refusal: "It is neither a spreadsheet (.xlsx, .ods) nor UTF-8 text. Save it as “CSV UTF-8”." };
  }
  const sheet = sheetOfText(name, text);
  return "refusal" in sheet ? sheet : { sheets: [sheet], isBook: false };
}

/** A draft of a map for a table, made of its headings. */
export async function draftTableMap(file: TableFile): Promise<{ readonly map: string } | { readonly refusal: string }> {
  const read = await sheetsIn(file);
  if ("refusal" in read) return read;
  const table = flatTable(read.sheets, []);
  return "refusal" in table ? table : { map: draftMap(table, read.isBook) };
}

/** What becomes of a table that is imported by a map: as of a book, with the rows that are there already. */
export async function importTable(
  loaded: LoadedAssessment,
  decision: Decision,
  file: TableFile,
  mapText: string,
): Promise<(ImportedSheet & { readonly known: number }) | SheetRefusal> {
  const refused = (refusals: readonly string[]): SheetRefusal => ({ refusals, told: [], doubts: [], canWait: false });
  const { data, sound, problems } = parse(mapText);
  if (!sound || problems.length > 0) return refused(["The map cannot be read as YAML. t6 sheet import TABLE --draft-map makes one that can."]);
  const map = readMap(data);
  if ("wrong" in map) return refused(map.wrong);
  const read = await sheetsIn(file);
  if ("refusal" in read) return refused([read.refusal]);
  const table = flatTable(read.sheets, [...new Set([map.knownBy, ...map.columns.map(({ heading }) => heading)])], read.isBook ? map.sheet : undefined);
  if ("refusal" in table) return refused([table.refusal]);
  const taken = new Set([
    ...decision.evidence.map(({ item }) => item.id),
    ...decision.asks.map(({ item }) => item.id),
    ...(decision.assessment.head.data.sources ?? []).map(({ id }) => id),
  ]);
  const plan = planFlat(table, map, tablesOf(decision), taken);
  const result = await written(loaded, decision, plan);
  return "refusals" in result ? result : { ...result, known: plan.known };
}
