import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import type { RawSheet } from "../../src/register/raw-sheet.ts";

/** Gives something a file with some bytes, and takes it away again. */
export async function withFile<Made>(name: string, bytes: Uint8Array | string, use: (path: string) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), "t6-register-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const plain = (sheets: readonly RawSheet[]) =>
  sheets.map(({ name, rows, merges, isHidden, hiddenRows, hiddenColumns }) => ({
    name,
    ...(isHidden === true && { hidden: true }),
    ...(hiddenRows !== undefined && { rowDefs: new Map([...hiddenRows].map((row) => [row, { hidden: true }])) }),
    ...(hiddenColumns !== undefined && { columns: Array.from({ length: 1 + Math.max(...hiddenColumns) }, (_, at) => ({ hidden: hiddenColumns.has(at) })) }),
    rows: rows.map((row) => [...(row ?? [])].map((cell) => cell ?? null)),
    ...(merges !== undefined && { merges: [...merges] }),
  }));

/** Sheets as an Excel workbook, or as an OpenDocument spreadsheet. */
export const asXlsx = (sheets: readonly RawSheet[]): Promise<Uint8Array> => writeXlsx({ sheets: plain(sheets) });
export const asOds = (sheets: readonly RawSheet[]): Promise<Uint8Array> => writeOds({ sheets: plain(sheets) });
