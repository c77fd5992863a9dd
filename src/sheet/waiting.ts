import { cellName } from "../language/cell-name.ts";
import { type BookRow, cellOf, type Fault } from "./book-row.ts";
import type { DrawnCell, DrawnSheet } from "./drawn.ts";
import { isFilledIn } from "./plan-away.ts";
import { saidIn } from "./settle.ts";

/** A book in which rows wait. */
export interface WaitingBook {
  readonly sheets: readonly DrawnSheet[];
  /** Where each row stands in it, counted from the top; that of the sheet on the assessment has a line for each value. */
  readonly places: ReadonlyMap<BookRow, number>;
}

/** A book of the assessment as it is now, with the rows of an older one that wait in it, as somebody filled them in. What they filled in is marked. */
export function withWaiting(sheets: readonly DrawnSheet[], rows: readonly BookRow[]): WaitingBook {
  const placed: BookRow[] = [];
  const filled = sheets.map((sheet) => {
    const own = rows.filter((row) => row.own?.table.name === sheet.name);
    placed.push(...own);
    return own.length === 0 ? sheet : { ...sheet, rows: own.reduce((lines, row) => withRow(lines, row), sheet.rows) };
  });
  // Rows that were put in move those below them: where each stands is known at the end.
  const places = new Map(
    placed.flatMap((row) => filled.flatMap(({ name, rows: lines }) => (row.own?.table.name === name ? [[row, placeOf(lines, row)] as const] : []))),
  );
  return { sheets: filled, places };
}

/** Where the entries that something is said of stand in a book of the assessment as it is now: by the ids that they have, or that new ones got. */
export function placesById(sheets: readonly DrawnSheet[], said: readonly Fault[], ids: ReadonlyMap<BookRow, string>): WaitingBook["places"] {
  const placed = said.flatMap(({ row }) => {
    const id = row === undefined ? undefined : (row.own?.id ?? ids.get(row));
    const at = sheets.find(({ name }) => name === row?.own?.table.name)?.rows.findIndex((line) => isKeyed(line, id)) ?? -1;
    return row === undefined || at === -1 ? [] : [[row, at] as const];
  });
  return new Map(placed);
}

/** What is wrong with rows that wait, by their places in the new book: the cells of the old one are not there any more. */
export function inNewBook(faults: readonly Fault[], places: WaitingBook["places"]): readonly Fault[] {
  const names = new Map([...places].flatMap(([row, at]) => namesOf(row, at)));
  const any = [...names.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (any.length === 0) return faults;
  const found = new RegExp(`(?:${any.join("|")})(?!\\d)`, "g");
  return faults.map((fault) => {
    const bare = new Map((fault.row === undefined ? [] : cellsOf(fault.row, places.get(fault.row))).map(({ was, is }) => [`(${was})`, `(${is})`]));
    return { ...fault, text: fault.text.replace(found, (name) => names.get(name) ?? name).replace(/\([A-Z]+\d+\)/g, (name) => bare.get(name) ?? name) };
  });
}

/** The old and the new name of a row and of each of its cells. */
function namesOf(row: BookRow, at: number): readonly (readonly [string, string])[] {
  const { own } = row;
  if (own === undefined || own.table.what === "assessment") return [];
  return [
    [row.name, `${own.table.name}, row ${at + 1}`],
    ...own.cells.map((one) => [cellOf(own.table, one), cellOf(own.table, { ...one, row: at, column: columnOf(own.table, one) })] as const),
  ];
}

function cellsOf({ own }: BookRow, at: number | undefined): readonly { readonly was: string; readonly is: string }[] {
  if (own === undefined || at === undefined || own.table.what === "assessment") return [];
  return own.cells.map((one) => ({ was: cellName(one.row, one.column), is: cellName(at, columnOf(own.table, one)) }));
}

type Own = NonNullable<BookRow["own"]>;

const columnOf = ({ fields }: Own["table"], { field }: Own["cells"][number]): number => fields.findIndex(({ key }) => key === field.key) + 1;

type Lines = DrawnSheet["rows"];

/** What somebody filled in of a row. */
const changedIn = ({ cells, id, was }: Own) =>
  cells.filter(({ field, cell }) => (id === undefined || isFilledIn(field)) && field.kind.is !== "shown" && saidIn(cell) !== was(field.key));

const isKeyed = (line: Lines[number] | undefined, key: string | undefined): boolean => line?.[0]?.text === key;

/** Where a row stands once it is in its sheet. */
function placeOf(lines: Lines, { own }: BookRow): number {
  if (own === undefined) return 0;
  if (own.id !== undefined) return lines.findIndex((line) => isKeyed(line, own.id));
  const changed = changedIn(own);
  return lines.findIndex(
    (line) =>
      isKeyed(line, "") && changed.every((one) => line[columnOf(own.table, one)]?.text === saidIn(one.cell)) && line.some((cell) => cell?.look === "waits"),
  );
}

function withRow(lines: Lines, { own }: BookRow): Lines {
  if (own === undefined) return lines;
  const { table, id, heading } = own;
  const changed = changedIn(own);
  if (table.what === "assessment")
    return changed.reduce((so, one) => so.map((line) => (isKeyed(line, one.field.key) ? withCell(line, 2, one.cell) : line)), lines);
  const fill = (line: Lines[number]): Lines[number] => changed.reduce((so, one) => withCell(so, columnOf(table, one), one.cell), line);
  if (id !== undefined) return lines.map((line) => (isKeyed(line, id) ? fill(line) : line));
  const start = heading === undefined ? 0 : lines.findIndex((line) => isKeyed(line, heading.mark));
  const marks = new Set(table.headings.map(({ mark }) => mark));
  const end = lines.findIndex((line, at) => at > start && line[0]?.text !== "" && marks.has(line[0]?.text ?? ""));
  const last = end === -1 ? lines.length : end;
  const room = lines.findIndex((line, at) => at > start && at < last && line.every((cell) => cell === undefined || cell.text === ""));
  const model = lines.find((line, at) => at > 0 && line.every((cell) => cell === undefined || cell.text === "")) ?? [];
  return room === -1 ? [...lines.slice(0, last), fill(model), ...lines.slice(last)] : lines.map((line, at) => (at === room ? fill(line) : line));
}

function withCell(line: Lines[number], column: number, cell: Parameters<typeof saidIn>[0]): Lines[number] {
  const text = saidIn(cell);
  return line.map((one, at): DrawnCell | undefined => {
    if (at !== column) return one;
    const { isDay: _, ...rest } = one ?? { text: "" };
    return { ...rest, look: "waits", text, ...(cell?.kind === "day" && { isDay: true }) };
  });
}
