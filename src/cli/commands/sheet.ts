import { basename } from "node:path";
import { type BookFormat, exportSheet, type ImportedSheet, importSheet, leftOutOfBook, nextBook, type SheetRefusal } from "../../api/sheet.ts";
import type { TableFile } from "../../api/sheet-table.ts";
import { readText } from "../../io/read.ts";
import { readBytes } from "../../io/read-bytes.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { importedInWords, refusedInWords } from "../imported-sheet.ts";
import { inPath } from "../next.ts";
import { type OneAssessment, openOne } from "../one-assessment.ts";
import type { SheetExportOptions, SheetImportOptions } from "../options.ts";
import { showPatches } from "../patches.ts";
import { Refusal } from "../refusal.ts";
import { finishFirst } from "../unfinished.ts";
import { refuseThere, writeDocuments } from "../write.ts";

/** t6 sheet export: an assessment as a book for a spreadsheet program. */
export async function sheetExport(path: string, options: SheetExportOptions, host: Host): Promise<ExitCode> {
  const { output } = options;
  const format = formatOf(output);
  refuseThere(output);
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  writeDocuments([{ to: output, content: await exportSheet(one.decision, format) }], host, options.quiet === true);
  const left = leftOutOfBook(one.decision);
  if (options.quiet !== true && left !== undefined) host.err.write(`${left}\n`);
  if (options.quiet !== true) host.err.write(`Fill it in; its first sheet says how. Then: t6 sheet import${inPath(output)}${inPath(path)}\n`);
  return exit.fine;
}

function formatOf(output: string): BookFormat {
  const ending = /\.(xlsx|ods)$/i.exec(output)?.[1]?.toLowerCase();
  if (ending === undefined) throw new Refusal(`${output} has to end in .xlsx or .ods, which says what kind of spreadsheet it is. Nothing was written.`);
  return ending as BookFormat;
}

/** t6 sheet import: what was changed in a book, written into the files it was made of; all of it, or nothing. */
export async function sheetImport(book: string, path: string, options: SheetImportOptions, host: Host): Promise<ExitCode> {
  const { bytes, reason } = readBytes(book);
  if (bytes === undefined) throw new Refusal(`${book} cannot be read: ${reason}.`);
  if (options.draftMap === true) return draft({ name: basename(book), bytes }, book, host);
  const { park } = options;
  if (park !== undefined && options.map !== undefined) throw new Refusal("--park is for a book of t6's, and --map for another table: give one of the two.");
  const format = park === undefined ? undefined : formatOf(park);
  if (park !== undefined) refuseThere(park);
  finishFirst([path], options, host);
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  const imported =
    options.map === undefined
      ? await importSheet(one.loaded, one.decision, bytes, { parks: park !== undefined })
      : await tableBy(options.map, book, bytes, one);
  if ("refusals" in imported) {
    host.err.write(refusedInWords(imported, options.map !== undefined || park !== undefined ? undefined : { book, path }, park !== undefined));
    throw new Refusal(`${book} was not imported. Nothing was written.`);
  }
  const { changes, waiting } = imported;
  const isDry = options.dryRun === true;
  const next =
    park === undefined || format === undefined || waiting.length === 0 ? undefined : { path: park, ...(await nextBook(one.loaded, imported, format)) };
  if (isDry) showPatches(changes, host);
  else {
    const failure = writeAllAtomic([...changes.map(({ path: file, after }) => ({ path: file, content: after })), ...(next === undefined ? [] : [next])]);
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet !== true)
    host.err.write(
      importedInWords(
        { ...imported, waiting: next?.waiting ?? waiting, found: next?.found ?? imported.found },
        { isDry, isTable: options.map !== undefined, path, book, park },
      ),
    );
  return exit.fine;
}

/** A draft of a map, to the standard output: somebody goes through it and keeps it. */
async function draft(file: TableFile, book: string, host: Host): Promise<ExitCode> {
  const drafted = await (await import("../../api/sheet-table.ts")).draftTableMap(file);
  if ("refusal" in drafted) throw new Refusal(`${book}: ${drafted.refusal}`);
  host.out.write(drafted.map);
  return exit.fine;
}

/** Somebody else's table, by a map. */
async function tableBy(map: string, book: string, bytes: Uint8Array, { loaded, decision }: OneAssessment): Promise<ImportedSheet | SheetRefusal> {
  const { text, problem } = readText(map);
  if (problem !== undefined) throw new Refusal(`The map ${map} cannot be read. Nothing was written.`);
  const { importTable } = await import("../../api/sheet-table.ts");
  const imported = await importTable(loaded, decision, { name: basename(book), bytes }, text);
  if ("refusals" in imported || imported.known === 0) return imported;
  const { known } = imported;
  return { ...imported, told: [...imported.told, `${known} ${known === 1 ? "row is" : "rows are"} there already, and added nothing.`] };
}
