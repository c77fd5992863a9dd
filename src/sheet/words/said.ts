import type { Code } from "../../diagnostics/codes.ts";
import type { Args } from "../../diagnostics/problem.ts";
import type { Data, Table } from "../model.ts";

/** What the words about a mistake are made of. */
export interface About {
  readonly args: Args;
  readonly table: Table;
  /** The entry, as the book has it. */
  readonly data: Data;
  /** The field that it is about. */
  readonly key: string;
  /** What the cell says, in quotation marks. */
  readonly said: string;
  /** Whether nothing stands in the cell: what it is about was taken from where the row stands. */
  readonly isEmpty?: boolean;
  /** The words above the column of a field, in quotation marks. */
  readonly column: (key: string) => string;
}

/** How a book says a mistake: to follow the name of the cell, without the full stop at its end. */
export interface BookWords {
  /** The field whose cell is to be filled in or changed, where that is another than the one pointed at. */
  readonly key?: string | ((about: Pick<About, "args" | "data">) => string);
  readonly words: (about: About) => string;
}

export type WordsByCode = Readonly<Partial<Record<Code, BookWords>>>;

/** A guess at what was meant, as a sentence with a blank behind it. */
export const guess = ({ suggestion }: Args): string => (suggestion === undefined ? "" : `Did you mean “${suggestion}”? `);
