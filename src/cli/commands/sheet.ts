import { basename } from "node:path";
import { type BookFormat, exportSheet, type ImportedSheet, importSheet, type SheetRefusal } from "../../api/sheet.ts";
import type { TableFile } from "../../api/sheet-table.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { readText } from "../../io/read.ts";
import { readBytes } from "../../io/read-bytes.ts";
import { statusOf } from "../../io/target.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { patch } from "../../report/patch.ts";
import { prettyDiagnostics } from "../../report/pretty.ts";
import { paintFor, widthFor } from "../appearance.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { type OneAssessment, openOne } from "../one-assessment.ts";
import type { SheetExportOptions, SheetImportOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import { writeDocuments } from "../write.ts";

/** t6 sheet export: an assessment as a book for a spreadsheet program. */
export async function sheetExport(path: string, options: SheetExportOptions, host: Host): Promise<ExitCode> {
  const { output } = options;
  const format = formatOf(output);
  if (statusOf(output) !== undefined)
    throw new Refusal(`${output} is there already, and may hold what somebody filled in. Name another file, or take it away. Nothing was written.`);
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  writeDocuments([{ to: output, content: await exportSheet(one.decision, format) }], host, options.quiet === true);
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
  const one = await openOne(path, options, host, "written");
  if (typeof one === "number") return one;
  const imported = options.map === undefined ? await importSheet(one.loaded, one.decision, bytes) : await tableBy(options.map, book, bytes, one);
  if ("refusals" in imported) {
    host.err.write(lines([...imported.refusals, ...notUsed(imported.told)]));
    await show(imported.found, host, options);
    throw new Refusal(`${book} was not imported. Nothing was written.`);
  }
  const { changes, found } = imported;
  if (options.dryRun === true) for (const { path: file, before, after } of changes) host.out.write(patch(file, before, after));
  else {
    const failure = writeAllAtomic(changes.map(({ path: file, after }) => ({ path: file, content: after })));
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet === true) return exit.fine;
  host.err.write(told(imported, options.dryRun === true, options.map !== undefined));
  if (found.length > 0) {
    host.err.write("\nt6 check will say of it:\n\n");
    await show(found, host, options);
  }
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

async function show(found: readonly Diagnostic[], { err, env }: Host, { color }: SheetImportOptions): Promise<void> {
  if (found.length > 0) err.write(prettyDiagnostics(found, { width: widthFor(err, env), paint: await paintFor(err, env, color) }));
}

/** So many lines are told of what was not used: more would hide the rest. */
const mostTold = 200;

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

function notUsed(all: readonly string[]): readonly string[] {
  return all.length <= mostTold ? all : [...all.slice(0, mostTold), `And ${all.length - mostTold} more cells were not used.`];
}

/** What was done, a line each; then what was not used. */
function told({ changes, done, told: unused }: ImportedSheet, isDry: boolean, isTable: boolean): string {
  const pathOf = (file: string): string => changes.find((change) => change.file === file)?.path ?? file;
  const verbs = isDry
    ? { changed: "would change", added: "would add", removed: "would take away" }
    : { changed: "changed", added: "added", removed: "took away" };
  return lines([
    ...done.map(({ file, id, deed, cells }) => `${pathOf(file)}: ${verbs[deed]} ‘${id}’ (${cells.join("; ")})`),
    ...(done.length > 0 ? [] : [isTable ? "Nothing was added." : "Nothing was changed in the book."]),
    ...notUsed(unused),
    ...(isDry || done.every(({ deed }) => deed !== "added")
      ? []
      : ["To go on, export a new book with t6 sheet export: this one does not know what was added."]),
  ]);
}
