import { type BookFormat, exportSheet, importSheet, leftOutOfBook, nextBook } from "../../api/sheet.ts";
import { besideLines, nothingNew, refusedLines, type ToldLines, things } from "../../api/sheet-told.ts";
import { inDisplay } from "../../io/in-display.ts";
import type { Decision } from "../../model/decision.ts";
import { asPageTells } from "./book-words.ts";
import { changesBetween, type ToldChange } from "./changes.ts";
import { type Files, type OpenAssessment, openIn } from "./open.ts";
import { saidOfDiagnostic } from "./problem-places.ts";
import { nameOf } from "./trial.ts";

/*
 * A spreadsheet of the assessment: made, and read when it comes back, by what t6 sheet does it with.
 */

/** What becomes of the files with a book that came back. Nothing of it has been done yet. */
export interface TakenBook {
  readonly files: Files;
  /** What would be otherwise: each entry by its title, the old beside the new. */
  readonly changes: readonly ToldChange[];
  /** What there is to say besides. */
  readonly told: readonly ToldLines[];
  /** Whether anything would be. */
  readonly isNew: boolean;
  /** A new book with the rows that are left out; nothing where none is. */
  readonly rest?: Uint8Array;
  readonly refused?: undefined;
}

/** Why nothing of it is taken in. */
export interface RefusedBook {
  readonly refused: readonly ToldLines[];
  /** Whether the rows that are ready can be taken in without the others. */
  readonly canWait: boolean;
}

const refusal = (text: string): RefusedBook => ({ refused: [refusedLines([text])], canWait: false });

/** What keeps an assessment from being made a book of, or a book from being taken in; undefined where nothing does. */
export function noBookOf({ loaded, assessed }: Pick<OpenAssessment, "loaded" | "assessed">): string | undefined {
  if (assessed.decision === undefined || loaded.assessment?.lost?.length !== 0)
    return "Not all of the files can be read as they are. Put right first what is wrong.";
  return undefined;
}

/** The assessment as a spreadsheet: what t6 sheet export writes, with the way back by the page; and what of the files is not in it. */
export async function bookOf(decision: Decision, format: BookFormat): Promise<{ readonly bytes: Uint8Array; readonly left?: string }> {
  const left = leftOutOfBook(decision);
  return { bytes: await exportSheet(decision, format, "page"), ...(left !== undefined && { left }) };
}

/**
 * Reads a book that came back.
 * @param parks whether rows in which something is wrong are left out, and wait in a new book
 */
export async function readBook(
  open: Pick<OpenAssessment, "files" | "folder" | "loaded" | "assessed" | "diagnostics">,
  bytes: Uint8Array,
  parks = false,
): Promise<TakenBook | RefusedBook> {
  const { files, folder, loaded, assessed } = open;
  const { decision } = assessed;
  const hindrance = noBookOf(open);
  if (hindrance !== undefined || decision === undefined) return refusal(hindrance ?? "");
  const imported = await importSheet(loaded, decision, bytes, { parks });
  if ("refusals" in imported) return { refused: asPageTells([refusedLines(imported.refusals), ...besideLines(imported)], decision), canWait: imported.canWait };
  const { changes, waiting } = imported;
  const next = waiting.length === 0 ? undefined : await nextBook(loaded, imported, "xlsx", "page");
  const then = new Map([...files, ...changes.map(({ file, after }) => [inDisplay(folder, file), after] as const)]);
  const opened = changes.length === 0 ? undefined : await openIn(then, folder);
  const after = opened?.assessed.decision;
  const known = new Set(open.diagnostics.map(nameOf));
  const found = (opened?.diagnostics ?? []).filter((one) => !known.has(nameOf(one))).map((one) => saidOfDiagnostic(one, after).text);
  // Where rows wait there are two spreadsheets, and a cell that is named stands in one of them.
  const inBook = (which: string, heading: string): string =>
    next === undefined ? heading : heading.replace(/:$/, ` (the cells are those of ${which} spreadsheet):`);
  const lines: readonly ToldLines[] = [
    { heading: "What it changes:", lines: changes.length === 0 ? [nothingNew] : [] },
    {
      heading: `Left out, and waiting in a new spreadsheet: ${things(waiting.length)} to put right there.`,
      lines: (next?.waiting ?? []).map(({ text }) => text),
    },
    ...besideLines(imported).map(({ heading, lines: beside }) => ({ heading: inBook("the old", heading), lines: beside })),
    { heading: "What will be said of it under “Problems”:", lines: found },
  ];
  return {
    files: then,
    changes: after === undefined ? [] : changesBetween(decision, after),
    told: asPageTells(lines, after ?? decision).filter((one) => one.lines.length > 0),
    isNew: changes.length > 0,
    ...(next !== undefined && { rest: next.content }),
  };
}
