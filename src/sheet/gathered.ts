import type { Data, Entry, Table } from "./model.ts";

/** An entry that says something else now. */
export interface Change {
  readonly entry: Entry;
  readonly after: Data;
  /** The cells that changed, as people find them, and the way to what each is about: for telling where something comes from. */
  readonly cells: readonly { readonly name: string; readonly key: string }[];
}

/** An entry that was not there. */
export interface Addition {
  readonly table: Table;
  readonly data: Data;
  /** The row, as people find it. */
  readonly row: string;
}

/** What a book that came back asks for. */
export interface Plan {
  /** What keeps it from being written, a sentence each. */
  readonly wrong: readonly string[];
  /** What was not used, or was read in another way than it stands there. */
  readonly told: readonly string[];
  readonly changes: readonly Change[];
  readonly added: readonly Addition[];
}

/** What a table or the book comes to, as it is gathered. */
export type Gathered = { readonly [Key in keyof Plan]: Plan[Key][number][] };

/** A text on one line, as much of it as it takes to find it again. */
export const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
