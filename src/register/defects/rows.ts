import { type Cell, isEmpty, textOf, tidy } from "../cells.ts";
import { fieldFacts, usuallyNeeded } from "../fields.ts";
import type { Column } from "../head.ts";
import type { Register } from "../register.ts";
import { columnsOf, type Row, type Table } from "../table.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** What is wrong with rows: what is empty and must not be, records of a test, values that were filled down, headings that come again. */
export function rowDefects(register: Register): readonly Defect[] {
  const [first] = register.tables;
  return [
    ...empty(register),
    ...defectIn("register/test-record", first.sheet, tests(first), first.rows.length),
    ...register.tables.flatMap((table) => [
      ...defectIn(
        "register/heading-again",
        table.sheet,
        table.again.map((row) => cellOf(table, row, table.columns[0]?.at ?? 0)),
        table.rows.length,
      ),
      ...defectIn(
        "register/heading-twice",
        table.sheet,
        table.head.twice.map(({ at }) =>
          cellOf(table, { number: table.headRow, line: table.headLine, cells: headCells(table), key: "", version: undefined }, at),
        ),
        table.columns.length,
      ),
      ...table.columns.flatMap((column) => [...filledDown(table, column), ...mistakes(table, column)]),
    ]),
  ];
}

/** The words above the columns, as cells. */
function headCells({ columns, head }: Table): readonly string[] {
  const cells: string[] = [];
  for (const { at, heading } of [...columns, ...head.twice]) cells[at] = heading;
  return cells;
}

function empty({ map, tables }: Register): readonly Defect[] {
  return (map.needed ?? usuallyNeeded).flatMap((field) => {
    // It is looked for in the table of the entries, or in the first that has a column for it.
    const table = tables.find((one) => columnsOf(one, field).length > 0);
    const all = table === undefined ? [] : columnsOf(table, field);
    const [column] = all;
    if (table === undefined || column === undefined) return [];
    // Where several columns fill it, one of them is enough.
    const cells = table.rows.filter((row) => all.every(({ at }) => isEmpty(row.cells[at]))).map((row) => cellOf(table, row, column.at));
    return defectIn("register/empty-cell", table.sheet, cells, table.rows.length, { column: column.heading });
  });
}

const testKey = /(?:^|[^a-z])(?:test|dummy|xxx+)(?:[^a-z]|$)/i;
const testTitle =
  /^(?:(?:test(?:ing)?|dummy|xxx+|delete(?: me)?|do not use|sample)[\s\d.!-]*|asdf\w*(?:[\s.!-][\s\d.!-]*)?)$|\b(?:test|dummy) (?:record|entry|row|project|application|agreement|data uses? register|request|only)\b|\bdo not (?:use|publish)\b|lorem ipsum|please ignore/i;
const testBody = /^(?:test|dummy|asdf|xxx+)(?:(?: (?:company|body|user|applicant|university))?[\s\d]*| org\w*(?:\s[\s\d]*)?)$/i;

function tests(table: Table): readonly DefectCell[] {
  const looks: readonly (readonly [Column, RegExp])[] = [
    ...columnsOf(table, "title").map((column) => [column, testTitle] as const),
    ...columnsOf(table, "reference").map((column) => [column, testKey] as const),
    ...columnsOf(table, "organisation").map((column) => [column, testBody] as const),
  ];
  return table.rows.flatMap((row) => {
    const [column] = looks.find(([{ at }, pattern]) => pattern.test(tidy(textOf(row.cells[at])))) ?? [];
    return column === undefined ? [] : [cellOf(table, row, column.at)];
  });
}

/** The last number of a text: it begins where a number begins, so that a long one is gone through once. */
const lastNumber = /(?<!\d)\d+(?=\D*$)/;
const runTogether = /\d\ds\s+[A-Z]/;

/**
 * Values that somebody pulled down a column so that the number in them went up, in a column where the same words keep coming back; and two values that
 * ran into each other, “2021s Act”.
 */
function filledDown(table: Table, { at, heading, field }: Column): readonly Defect[] {
  if (fieldFacts[field].holds !== "words") return [];
  const texts = table.rows.map(({ cells }) => tidy(textOf(cells[at])));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  // A column of words has few of them, and each is taken apart once.
  const stems = new Map<string, Stem>();
  const most = new Map<string, number>();
  for (const [text, count] of counts) {
    const read = stemOf(text);
    if (read === undefined) continue;
    stems.set(text, read);
    most.set(read.stem, Math.max(most.get(read.stem) ?? 0, count));
  }
  const together = new Set([...counts.keys()].filter((text) => runTogether.test(text)));
  if (stems.size === 0 && together.size === 0) return [];
  const cells: DefectCell[] = [];
  let base: Stem | undefined;
  for (const [index, text] of texts.entries()) {
    const read = stems.get(text);
    const row = table.rows[index] as Row;
    const isNext = read !== undefined && base !== undefined && read.stem === base.stem && read.number === base.number + 1;
    const isRare = read !== undefined && (counts.get(text) ?? 0) <= 2 && (most.get(read.stem) ?? 0) >= 3;
    if (together.has(text)) cells.push(cellOf(table, row, at, "two values that ran into each other"));
    else if (isNext && isRare) cells.push(cellOf(table, row, at, `above it stands ${base?.number ?? ""}`));
    base = read;
  }
  return defectIn("register/filled-down", table.sheet, cells, texts.length, { column: heading });
}

/** A text with a number in it, taken apart. */
interface Stem {
  readonly stem: string;
  readonly number: number;
}

function stemOf(text: string): Stem | undefined {
  const found = lastNumber.exec(text);
  if (found === null) return undefined;
  const [number] = found;
  const before = text.slice(0, found.index);
  if (before.trim().length < 3 || number.length > 9) return undefined;
  return { stem: `${before}#${text.slice(found.index + number.length)}`, number: Number(number) };
}

const mistake = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

const isMistake = (cell: Cell): boolean => typeof cell === "string" && cell.startsWith("#") && mistake.test(cell);

/** What a spreadsheet says where a formula leads nowhere. */
function mistakes(table: Table, { at, heading }: Column): readonly Defect[] {
  const cells = table.rows.filter(({ cells }) => isMistake(cells[at])).map((row) => cellOf(table, row, at));
  return defectIn("register/error-cell", table.sheet, cells, table.rows.length, { column: heading });
}
