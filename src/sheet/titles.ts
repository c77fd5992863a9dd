import { unquoted } from "../diagnostics/odd-signs.ts";
import { meant } from "../schema/suggest.ts";
import { type BookRow, faultIn } from "./book-row.ts";
import { plainId } from "./edits.ts";
import { valueAt, withValue } from "./fields/make.ts";
import type { Addition, Change, Gathered } from "./gathered.ts";
import type { Data, Field, Table, TableKind } from "./model.ts";

/** What has an id of its own, and so can be referred to. */
const named: readonly TableKind[] = ["evidence", "source", "ask"];

/** An entry as a book knows it. */
interface Known {
  readonly id: string;
  readonly what: TableKind;
  readonly title: string;
  /** Whether the row is new: nobody can know its id before the import has made it. */
  readonly isNew: boolean;
}

/** Gives every new row its id, in the order of the book: a row that is left out does not change that of another. */
export function giveIds(tables: readonly Table[], plan: Gathered): void {
  const taken = new Set(tables.flatMap(({ what, entries, besides = [] }) => (named.includes(what) ? [...entries, ...besides].map(({ id }) => id) : [])));
  plan.added.forEach((addition, at) => {
    if (!named.includes(addition.table.what)) return;
    const id = plainId(addition.table.what, addition.data, taken);
    taken.add(id);
    plan.added[at] = { ...addition, id };
  });
}

/**
 * Reads titles where ids belong: a title is what people know a document by, and the only name that a row has before it is imported. What is neither is
 * told with the cell, and a guess is one that an import takes.
 * @param doubles rows of an older book, whose entries are in the files already: a title names those
 */
export function readTitles(tables: readonly Table[], doubles: ReadonlySet<BookRow>, plan: Gathered): void {
  const known: readonly Known[] = [
    ...tables.flatMap(({ what, entries }) => (named.includes(what) ? entries.map(({ id, data }) => ({ id, what, title: titleOf(data), isNew: false })) : [])),
    // What stands for another edition has no row, and can be referred to all the same.
    ...tables.flatMap(({ what, besides = [] }) => besides.map(({ id }) => ({ id, what, title: "", isNew: false }))),
    ...plan.added.flatMap(({ id, table: { what }, data, row }) =>
      id === undefined || doubles.has(row) ? [] : [{ id, what, title: titleOf(data), isNew: true }],
    ),
  ];
  plan.added.forEach((addition, at) => {
    plan.added[at] = { ...addition, data: settled(addition, addition.data, addition.table.fields, known, plan) };
  });
  plan.changes.forEach((change, at) => {
    if (change.after === undefined) return;
    const touched = change.table.fields.filter(({ key }) => change.cells.some((cell) => cell.key === key));
    plan.changes[at] = { ...change, after: settled(change, change.after, touched, known, plan) };
  });
}

/** What a cell says, with the ids in the place of titles of entries that are there, as the assessment says the same. */
export function inIds(text: string, { refers }: Pick<Field, "refers">, tables: readonly Table[]): string {
  if (refers === undefined || text === "") return text;
  const among = tables.flatMap(({ what, entries }) =>
    refers.includes(what) ? entries.map(({ id, data }) => ({ id, what, title: titleOf(data), isNew: false })) : [],
  );
  return withCommas(text.split(", "), among)
    .map((one) => (among.some(({ id }) => id === one) ? one : (idOf(one, among) ?? one)))
    .join(", ");
}

const titleOf = (data: Data): string => String(data["title"] ?? "");

function settled({ row }: Pick<Addition | Change, "row">, data: Data, fields: readonly Field[], known: readonly Known[], plan: Gathered): Data {
  return fields.reduce((so, { key, refers }) => {
    const path = key.split(".");
    const value = refers === undefined ? undefined : valueAt(so, path);
    if (refers === undefined || value === undefined || (typeof value === "object") !== Array.isArray(value)) return so;
    const among = known.filter(({ what }) => refers.includes(what));
    const isId = (text: string): boolean => among.some(({ id }) => id === text);
    const texts = (Array.isArray(value) ? value : [value]).map(String);
    // An address has a column of its own, and is told so.
    if (texts.every((text) => isId(text) || /^\w+:\/\//.test(text))) return so;
    const whole = withCommas(texts, among);
    const ids = whole.map((text) => [text, unquoted(text)].find(isId) ?? idOf(text, among));
    whole.forEach((text, at) => {
      const id = ids[at];
      const cell = row.cell(key) ?? row.name;
      if (id === undefined) plan.wrong.push(faultIn(row, key, unknown(text, key, among, refers)));
      else if (id !== text && id !== unquoted(text))
        plan.meant.push({ kind: "title", place: cell, words: `says “${text}”, which is the title of ‘${id}’: the id is read`, short: `‘${id}’` });
    });
    const read = ids.map((id, at) => id ?? String(whole[at]));
    return withValue(so, path, Array.isArray(value) ? read : read[0]);
  }, data);
}

/** What stands between commas, put together again where that is a title with commas of its own. */
function withCommas([first, ...rest]: readonly string[], among: readonly Known[]): readonly string[] {
  if (first === undefined) return [];
  for (let count = rest.length; count > 0; count -= 1) {
    const title = [first, ...rest.slice(0, count)].join(", ");
    if (idOf(title, among) !== undefined) return [title, ...withCommas(rest.slice(count), among)];
  }
  return [first, ...withCommas(rest, among)];
}

/** Quotation marks around a title are none of its own. */
const plain = (text: string): string => unquoted(text.replace(/\s+/g, " ")).toLowerCase();

/** The id of the one entry that has a title; undefined where none has it, or several. */
function idOf(text: string, among: readonly Known[]): string | undefined {
  const ids = [...new Set(among.filter(({ title }) => title !== "" && plain(title) === plain(text)).map(({ id }) => id))];
  return ids.length === 1 ? ids[0] : undefined;
}

/** Words without their marks: a comma for a colon, or a dash for a hyphen, is a slip. */
const loose = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const kinds: Readonly<Partial<Record<TableKind, string>>> = { evidence: "evidence", source: "source", ask: "ask" };

/** That some words name nothing, to follow the name of a cell. A new row can be named by its title alone. */
function unknown(text: string, key: string, among: readonly Known[], refers: readonly TableKind[]): string {
  const what = refers.flatMap((one) => kinds[one] ?? []).join(" and no ");
  const twice = among.filter(({ title }) => title !== "" && plain(title) === plain(text));
  if (twice.length > 1) {
    const names = twice.map(({ id, isNew }) => (isNew ? "a new row of this book" : `‘${id}’`));
    return `says “${text}”, which is the title of several: ${names.join(", ")}. Write the id of the one that is meant; of two that are the same thing, take one away`;
  }
  const loosely = among.filter(({ title }) => loose(title) !== "" && loose(title) === loose(text));
  const near =
    loosely.length === 1
      ? loosely[0]?.title
      : meant(
          text,
          among.flatMap(({ id, title, isNew }) => [...(isNew ? [] : [id]), ...(idOf(title, among) === undefined ? [] : [title])]),
        );
  const other = key === "source" ? " on the sheet “Sources”, or write its title under “Document” instead" : "";
  const guess = near === undefined ? "" : `Did you mean “${near}”? `;
  return `says “${text}”, and no ${what} has that id or title. ${guess}Write the id or the title of one that is in the book, or add a row for it${other}. Or empty the cell`;
}
