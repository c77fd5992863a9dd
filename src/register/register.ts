import type { RegisterField, RegisterMap } from "../model/generated/schemas.ts";
import { isAnswer } from "./answering.ts";
import { byKey } from "./by-key.ts";
import { type Cell, plainHeading } from "./cells.ts";
import { commonOrder, dayOrders, type ShownOrder } from "./day-order.ts";
import type { DayOrder } from "./days.ts";
import { isDecision, saysRefused } from "./decided.ts";
import { type Column, findHead } from "./head.ts";
import { compareVersions, plainVersion } from "./keys.ts";
import { shippedMaps } from "./maps/shipped.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { columnsOf, findTable, type Row, readTable, type Table, textsIn } from "./table.ts";

/** An entry of a register: the row that holds now, and those of its earlier versions. */
export interface Entry {
  readonly key: string;
  readonly row: Row;
  /** The earliest first; the row that holds is the last. */
  readonly versions: readonly Row[];
}

/** A register, as it was read by a map. */
export interface Register {
  readonly map: RegisterMap;
  /** The name of a map that comes with t6, where it was chosen by the headings. */
  readonly chosen?: string;
  /** The file is a text, in which nothing but text can stand. */
  readonly isText: boolean;
  /** The table with the entries first. */
  readonly tables: readonly [Table, ...Table[]];
  /** What stands on the sheets before the first table, as on a title page. */
  readonly front: readonly string[];
  /** Sheets with something on them that are no table of the map. */
  readonly unread: readonly string[];
  /** Which of day and month is first in its dates, where all columns of which it is known have the same. */
  readonly days?: DayOrder | undefined;
  /** The sheets of the map that are not there. */
  readonly missing: readonly string[];
  readonly entries: readonly Entry[];
  /** Whether entries have versions, so that there are more rows than entries. */
  readonly hasVersions: boolean;
  /** The rows of the other tables by entry, for each of these tables. */
  readonly joined: readonly ReadonlyMap<string, readonly Row[]>[];
}

/** How many of a map's columns have to be there for it to be chosen by the headings. */
const share = 0.6;

/** t6's own words stand for every field there can be, so that a few of them are enough. */
const fewestOf = (map: RegisterMap): number | undefined => (map === shippedMaps["own"] ? 3 : undefined);

/** The map that comes with t6 of which most columns are there; undefined where none fits. */
function fittingMap(sheets: readonly RawSheet[]): string | undefined {
  const rated = Object.entries(shippedMaps).flatMap(([name, map]) => {
    const [first] = map.tables;
    const fewest = fewestOf(map);
    const counts = sheets
      .filter(({ isHidden }) => isHidden !== true)
      .map(({ rows }) => (first === undefined ? 0 : (findHead(rows, first, fewest)?.columns.length ?? 0)));
    const found = Math.max(0, ...counts);
    const fits = fewest !== undefined ? found >= fewest : first !== undefined && found >= Object.keys(first.columns).length * share;
    return fits ? [{ name, found }] : [];
  });
  return rated.toSorted((one, other) => other.found - one.found)[0]?.name;
}

/** Reads a register by a map, or by the one that comes with t6 and fits. */
export function readRegister(sheets: readonly RawSheet[], given: RegisterMap | undefined, isText: boolean): Register | { readonly refusal: string } {
  const chosen = given === undefined ? fittingMap(sheets) : undefined;
  const map = given ?? (chosen === undefined ? undefined : shippedMaps[chosen]);
  if (map === undefined) return { refusal: "its columns are not those of any form that t6 knows" };
  const used = new Set<RawSheet>();
  const found = map.tables.map((table) => {
    // A sheet is one table, and one that the map names is that table.
    const others = new Set(map.tables.flatMap(({ sheet }) => (sheet === undefined || sheet === table.sheet ? [] : [plainHeading(sheet)])));
    const open = sheets.filter((sheet) => !used.has(sheet) && !others.has(plainHeading(sheet.name)));
    const at = findTable(table, open, fewestOf(map));
    if (at !== undefined) used.add(at.sheet);
    return { table, at };
  });
  const read = found.map(({ at }) => (at === undefined ? undefined : readTable(at, map)));
  const refused = read.find((table) => table !== undefined && "refusal" in table);
  if (refused !== undefined && "refusal" in refused) return refused;
  const [first, ...rest] = read.map((table) => (table === undefined || "refusal" in table ? undefined : table));
  if (first === undefined) return { refusal: `no line of it has the headings of the map: ${headingsOf(map)}` };
  const others = rest.filter((table) => table !== undefined);
  const alike = others.find((table) => areAlike(headingsIn(first), headingsIn(table)));
  if (alike !== undefined) return { refusal: partsOfOne(first.sheet, alike.sheet) };
  const { entries, hasVersions } = entriesOf(first);
  const said = map.days === undefined ? undefined : map.days === "day_first" ? "day first" : "month first";
  const dayOrder = dayOrders([first, ...others], said);
  return {
    map,
    ...(chosen !== undefined && { chosen }),
    isText,
    tables: [withOrders(first, dayOrder[0]), ...others.map((table, at) => withOrders(table, dayOrder[at + 1]))],
    days: commonOrder(dayOrder, said),
    front: frontOf(sheets, found[0]?.at?.sheet),
    unread: sheets.filter((sheet) => !used.has(sheet) && sheet.isHidden !== true && textsIn(sheet.rows).length > 0).map(({ name }) => name),
    missing: found.flatMap(({ table, at }) => (at === undefined ? [table.sheet ?? "a table"] : [])),
    entries,
    hasVersions,
    joined: others.map(({ rows }) => byKey(rows)),
  };
}

/** A table whose columns know which of day and month is first in them. */
function withOrders(table: Table, found: ReadonlyMap<number, ShownOrder> = new Map()): Table {
  if (found.size === 0) return table;
  const columns = table.columns.map((column): Column => {
    const order = found.get(column.at)?.order;
    return order === undefined ? column : { ...column, days: order };
  });
  return { ...table, columns, dayOrders: found };
}

const headingsIn = ({ columns }: Table): readonly string[] => columns.map(({ heading }) => heading);

/** Whether two tables have nearly the same headings: the years of one list, and not requests with what belongs to them. */
export function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const headings = new Set(other.map(plainHeading));
  const same = one.filter((heading) => headings.has(plainHeading(heading))).length;
  return same > 2 && same >= 0.8 * Math.max(one.length, other.length);
}

/** Why sheets that are parts of one list are not read. */
export const partsOfOne = (one: string, other: string): string =>
  `the sheets “${one}” and “${other}” have the same headings, so they look like parts of one list, and the second would be taken for what belongs to the requests of the first: put the rows of one below those of the other, on one sheet`;

/** So many rows of a title page are looked at. */
const mostFront = 40;

/** What stands on the sheets before a table: the page that says what the file is, and of when. */
function frontOf(sheets: readonly RawSheet[], first: RawSheet | undefined): readonly string[] {
  const before = sheets.slice(0, Math.max(0, first === undefined ? 0 : sheets.indexOf(first)));
  return before.filter(({ isHidden }) => isHidden !== true).flatMap((sheet) => textsIn(sheet.rows.slice(0, mostFront)));
}

const headingsOf = ({ tables }: RegisterMap): string => {
  const all = Object.keys(tables[0]?.columns ?? {}).map((heading) => `“${heading}”`);
  return all.length > 5 ? `${all.slice(0, 5).join(", ")} and ${all.length - 5} more` : all.join(", ");
};

/** The entries behind the rows. Only what has the number of a version is put together: a reference that comes twice is a mistake, and stays two rows. */
function entriesOf({ rows }: Table): Pick<Register, "entries" | "hasVersions"> {
  const known = new Map<string, { readonly rows: Row[]; readonly versions: Set<string> }>();
  const all: (readonly Row[])[] = [];
  let hasVersions = false;
  for (const row of rows) {
    const before = row.version === undefined ? undefined : known.get(row.key);
    const version = plainVersion(row.version);
    if (before !== undefined && !before.versions.has(version)) {
      before.rows.push(row);
      before.versions.add(version);
      hasVersions = true;
    } else {
      const started = [row];
      all.push(started);
      if (row.version !== undefined && before === undefined) known.set(row.key, { rows: started, versions: new Set([version]) });
    }
  }
  const entries = all.flatMap((some): Entry[] => {
    const versions = some.length === 1 ? some : some.toSorted((one, other) => compareVersions(one.version, other.version));
    const row = versions.at(-1);
    return row === undefined ? [] : [{ key: row.key, row, versions }];
  });
  return { entries, hasVersions };
}

/** Whether the request of an entry was refused. A refusal that stands among states is one all the same. */
export const isRefused = ({ tables: [first] }: Register, { row: { cells } }: Entry): boolean =>
  columnsOf(first, "decision").some(({ at }) => saysRefused(cells[at])) ||
  columnsOf(first, "status").some(({ at }) => isDecision(cells[at]) && saysRefused(cells[at]));

/** Whether a register has a column for a field. */
export const hasColumn = ({ tables }: Register, field: RegisterField): boolean => tables.some((table) => columnsOf(table, field).length > 0);

/** What is asked of a cell of a column. */
type Test = (cell: Cell, column: Column) => boolean;

/** Whether an entry says what belongs to a field, in its own row or on another sheet. */
export const saysOf = (register: Register, field: RegisterField): ((entry: Entry) => boolean) => whereCells(register, field, isAnswer);

/** The entries with a cell of a field of which something is so, in their own row or on another sheet. */
export function whereCells(register: Register, field: RegisterField, test: Test): (entry: Entry) => boolean {
  const [first, ...others] = register.tables.map((table) => columnsOf(table, field));
  const says = (row: Row, columns: readonly Column[]): boolean => columns.some((column) => test(row.cells[column.at], column));
  // Whoever says it on another sheet is found once: many rows can have one reference.
  const joined = others.map((columns, at) => {
    const keys = new Set<string>();
    if (columns.length === 0) return keys;
    for (const row of register.tables[at + 1]?.rows ?? []) if (!keys.has(row.key) && says(row, columns)) keys.add(row.key);
    return keys;
  });
  return ({ key, row }) => says(row, first ?? []) || joined.some((keys) => keys.has(key));
}
