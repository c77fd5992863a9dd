import { jsonText } from "../model/orders.ts";
import { type Cell, isBlank, plainHeading, textOf, tidy } from "./cells.ts";
import { dayOrders } from "./day-order.ts";
import { fieldFacts, registerFields } from "./fields.ts";
import { type Guess, guessColumns } from "./guess.ts";
import { lastHead } from "./head.ts";
import { withoutHiddenCells } from "./hidden.ts";
import { saysSeveral } from "./questions.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { getReference, withoutReference } from "./reference.ts";
import { areAlike, partsOfOne } from "./register.ts";
import { openWords, type Separators, separatorsIn } from "./separators.ts";

/** A sheet that may be a table of a register. */
interface Candidate {
  readonly sheet: RawSheet;
  readonly columns: readonly (Guess & { readonly at: number })[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The line that most looks like headings: of the first lines that have most cells, one with nothing but words in them. */
function headIn(rows: RawSheet["rows"]): number {
  const first = rows.slice(0, lastHead);
  const width = (row: (typeof first)[number]): number => (row ?? []).filter((cell) => !isBlank(cell)).length;
  const widest = Math.max(0, ...first.map(width));
  if (widest < 2) return -1;
  return first.findIndex(
    (row) => width(row) >= Math.max(2, widest * 0.8) && (row ?? []).every((cell) => isBlank(cell) || (typeof cell === "string" && /\p{L}/u.test(cell))),
  );
}

function candidateIn(sheet: RawSheet): readonly Candidate[] {
  const head = headIn(sheet.rows);
  if (head === -1) return [];
  const headings = (sheet.rows[head] ?? []).flatMap((cell, at) => (isBlank(cell) ? [] : [{ at, heading: tidy(textOf(cell)) }]));
  const rows = sheet.rows.slice(head + 1).map((row) => row ?? []);
  const at = new Map(headings.toReversed().map((one) => [one.heading, one.at]));
  return [{ sheet, rows, columns: guessColumns(headings, rows).map((guess) => ({ ...guess, at: at.get(guess.heading) ?? 0 })) }];
}

const known = ({ columns }: Candidate): number => columns.filter(({ field }) => field !== undefined).length;

/** The references of a table, without capitals. */
function keysOf({ columns, rows }: Candidate): ReadonlySet<string> | undefined {
  const at = columns.find(({ field }) => field === "reference")?.at;
  return at === undefined ? undefined : new Set(rows.flatMap((row) => (isBlank(row[at]) ? [] : [tidy(textOf(row[at])).toLowerCase()])));
}

/** Whether a table belongs to the one with the requests: most of its references are among those. */
function isJoined(main: ReadonlySet<string> | undefined, other: Candidate): boolean {
  const keys = keysOf(other);
  if (main === undefined || keys === undefined || keys.size === 0) return false;
  return [...keys].filter((key) => main.has(key)).length > keys.size / 2;
}

/** A draft of a map, and what is to be looked at in it. */
export interface Draft {
  readonly map: string;
  readonly guesses: readonly Guess[];
  /** The sheets of which it was made; the others. */
  readonly sheets: readonly string[];
  readonly passedOver: readonly string[];
  /** Marks in cells that may separate the entries of a list or be part of a name, in sentences. */
  readonly open: readonly string[];
}

/** The sheets of a file in words, for whoever has to name one. */
const named = (sheets: readonly RawSheet[]): string =>
  sheets.length === 1 && sheets[0]?.name === ""
    ? ""
    : `: its sheets are ${sheets.map(({ name, isHidden }) => (isHidden === true ? name : `“${name}”`)).join(", ")}; --sheet NAME takes one of them`;

/**
 * A draft of a map, made of the headings and the values of a sheet, for somebody to go through. A title page, notes or lists to choose from are no tables
 * of it: the sheet of which most columns are known is the register, and what has its references belongs to it.
 */
export function draftMap(name: string, all: readonly RawSheet[], wanted?: string): Draft | { readonly refusal: string } {
  const sheets = withoutHiddenCells(all, wanted);
  const open = sheets.filter((sheet) => (wanted === undefined ? sheet.isHidden !== true : plainHeading(sheet.name) === plainHeading(wanted)));
  if (wanted !== undefined && open.length === 0) return { refusal: `it has no sheet “${wanted}”${named(sheets)}` };
  const found = open.flatMap(candidateIn).toSorted((one, other) => known(other) - known(one) || other.rows.length - one.rows.length);
  const [main, ...rest] = found;
  if (main === undefined) return { refusal: `it has no line with headings${named(sheets)}` };
  if (known(main) === 0 && found.length > 1 && wanted === undefined) return { refusal: `no sheet of it looks like a table of who has data${named(sheets)}` };
  const headings = (one: Candidate): readonly string[] => one.columns.map(({ heading }) => heading);
  const alike = rest.find((other) => areAlike(headings(main), headings(other)));
  if (alike !== undefined) return { refusal: `${partsOfOne(main.sheet.name, alike.sheet.name)}; or take one of them by --sheet NAME` };
  const keys = keysOf(main);
  const tables = [main, ...rest.filter((other) => isJoined(keys, other))];
  const separators = listsOf(tables);
  const used = new Set(tables.map(({ sheet }) => sheet));
  return {
    map: written(titleOf(main) ?? withoutDay(name), tables, separators),
    open: separators.flatMap(openWords),
    guesses: tables.flatMap(({ columns }) => columns),
    sheets: tables.map(({ sheet }) => sheet.name),
    passedOver: sheets.filter((sheet) => !used.has(sheet)).map((sheet) => sheet.name),
  };
}

/** A day, or what looks like one, at the end of a title or of a file's name, with what leads to it. */
const dayAtEnd =
  /[\s,(_.–-]{0,4}\b(?:as at|as of|to|updated|published|issued)?[\s:]{0,3}(?:\d{1,2}(?:st|nd|rd|th)?[\s_-])?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s_-])?(?:19|20)\d\d(?:[-_./]\d{1,2}){0,2}\)?$/i;

/** A title without the day of the edition: the next has another. */
const withoutDay = (title: string): string => {
  const bare = title.replace(dayAtEnd, "").trim();
  return /\p{L}/u.test(bare) ? bare : title;
};

const longestTitle = 120;

/** What stands in a line of its own above the headings, before what says of when it is. */
function titleOf({ sheet, rows }: Candidate): string | undefined {
  const above = sheet.rows.slice(0, sheet.rows.length - rows.length - 1).map((cells = []) => cells.filter((cell) => !isBlank(cell)));
  const titles = above.flatMap(([only, ...more]) =>
    more.length === 0 && typeof only === "string" && only.length <= longestTitle ? [withoutDay(tidy(only))] : [],
  );
  return titles.find(
    (title) => title.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length > 1 && !/^(?:as at|as of|updated|last updated|published)\b/i.test(title),
  );
}

/** What separates the entries of lists, in all tables together: a map says it once for each field. */
const listsOf = (tables: readonly Candidate[]): readonly Separators[] =>
  separatorsIn(tables.flatMap(({ columns, rows }) => columns.map(({ field, at }) => ({ field, cells: rows.map((row) => row[at]) }))));

function written(name: string, tables: readonly Candidate[], separators: readonly Separators[]): string {
  const fields = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? [])));
  const needed = (["reference", "organisation", "title"] as const).filter((field) => fields.has(field)).slice(0, 2);
  const lists = separators.filter(({ marks }) => marks.length > 0);
  const lines = tables.flatMap(({ sheet, columns }) => [
    sheet.name === "" ? "  - columns:" : `  - sheet: ${jsonText(sheet.name)}\n    columns:`,
    ...columns.map((guess) => `      ${jsonText(guess.heading)}: ${guess.field ?? "untold"} # ${about(guess)}`),
  ]);
  return [
    "# A draft, made of the headings and of what stands below them: go through it. Of each column it says which field it fills;",
    "# “untold” is a column at which nobody has looked: t6 says so until somebody writes its field, or “other” where it is none of them, which is shown and not",
    "# weighed. “Likely” is a guess that something may speak against.",
    `# The fields: ${registerFields.join(", ")}.`,
    ...(fields.has("reference") ? [] : [`# ${withoutReference}`, `# ${getReference}`]),
    `register: ${jsonText(name)}`,
    "tables:",
    ...lines,
    "# The fields that have to be filled in every row.",
    `needed: [${needed.join(", ")}]`,
    ...(lists.length === 0 ? [] : ["# What stands between the entries of a list in a cell, the surest first."]),
    ...(lists.length === 0
      ? ['# lists: { datasets: { separators: [";"] } }']
      : ["lists:", ...lists.map(({ field, marks }) => `  ${field}: { separators: ${jsonText(marks)} }`)]),
    ...separators.flatMap(openWords).map((line) => `# ${line}`),
    ...daysIn(tables),
    "# Where each version of a request has a row of its own: what stands before the number of the version in the reference.",
    '# versions: { mark: "-v" }',
    "",
  ].join("\n");
}

const about = ({ field, isSure, doubt }: Guess): string =>
  field === undefined
    ? `say what it is, or “other”${doubt === undefined ? "" : `: ${doubt}`}`
    : `${fieldFacts[field].label}${isSure ? "" : `; likely: ${doubt}`}${several(saysSeveral(field))}`;

const several = (said: readonly string[]): string => (said.length === 0 ? "" : `; it answers more than one question: ${said.join(", and ")}`);

/** What is first in dates that are written in figures: as they show, or for somebody to say. */
function daysIn(tables: readonly Candidate[]): readonly string[] {
  const dated = tables.map(({ columns, rows, sheet }) => ({
    columns: columns.flatMap(({ at, heading, field }) => (field === undefined ? [] : [{ at, heading, field }])),
    rows: rows.map((cells, index) => ({ number: sheet.rows.length - rows.length + index + 1, cells })),
  }));
  const found = dayOrders(dated, undefined).flatMap((columns) => [...columns.values()]);
  if (found.length === 0) return [];
  const open = found.some(({ order }) => order === undefined);
  return open
    ? ["# Nothing shows whether the day or the month is first in dates such as 03/04/2024: say which.", "# days: day_first"]
    : [`# Of dates in figures t6 takes what is first from the dates themselves, ${found[0]?.why}.`];
}
