import type { Pointer } from "../model/pointer.ts";
import type { BookRow, Fault } from "./book-row.ts";
import type { Meant } from "./meant.ts";
import type { Data, Entry, Table } from "./model.ts";

/** An entry that says something else now. */
export interface Change {
  readonly table: Table;
  readonly entry: Entry;
  /** What it says now; undefined where every cell of it was emptied. */
  readonly after: Data | undefined;
  /** What a cell of it said when the book was exported. */
  readonly was: (key: string) => string;
  /** The cells that changed, as people find them, and the way to what each is about: for telling where something comes from. */
  readonly cells: readonly { readonly name: string; readonly key: string }[];
  readonly row: BookRow;
}

/** Where a new entry goes: to the end of a list of a file, or of whichever file is about a practice. */
export interface Home {
  readonly file?: string;
  readonly practice?: string;
  readonly to: Pointer;
}

/** An entry that was not there. */
export interface Addition {
  readonly table: Table;
  /** Its id, where that is not made of its title. */
  readonly id?: string;
  readonly data: Data;
  readonly home: Home;
  readonly row: BookRow;
}

/** What a book that came back asks for. */
export interface Plan {
  /** What keeps it from being written. */
  readonly wrong: readonly Fault[];
  /** What was read in another way than it stands there, and what becomes of it. Nothing has to be done. */
  readonly told: readonly string[];
  /** What was not used, or can hardly be meant: somebody has to look. */
  readonly doubts: readonly string[];
  readonly changes: readonly Change[];
  /** What is new; of a row in which something is wrong, as far as it can be read. */
  readonly added: readonly Addition[];
  /** The rows of entries that are there, by table and id. */
  readonly rows: ReadonlyMap<string, BookRow>;
}

/** By what the row of an entry is known. */
export const rowKey = (table: string, id: string): string => JSON.stringify([table, id]);

/** What a table or the book comes to, as it is gathered. */
export type Gathered = { readonly [Key in Exclude<keyof Plan, "rows">]: Plan[Key][number][] } & {
  readonly rows: Map<string, BookRow>;
  /** What was read as it was meant: of many of a kind one line is told. */
  readonly meant: Meant[];
};

/** A text on one line, as much of it as it takes to find it again. */
export const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
