import type { Pointer } from "../model/pointer.ts";

/** What an entry of a file says: keys and values. */
export type Data = Readonly<Record<string, unknown>>;

/** A sentence that says what is wrong with what a cell says, to follow the name of the cell. */
export interface Wrong {
  readonly wrong: string;
}

/** What a cell says, in the words of its field; and what was made of it, where that is not what stands there. */
export interface Settled {
  readonly text: string;
  /** How it was read, to follow the name of the cell. */
  readonly readAs?: string;
  /** What stands there, where it can only be meant so. */
  readonly typed?: string;
}

/** How a cell is filled in. */
export type CellKind =
  | { readonly is: "text" }
  /** One of the values of a list, by the words that people see. */
  | { readonly is: "list"; readonly list: List }
  /** A date, as exact as it is known, or to the day. */
  | { readonly is: "date"; readonly needsDay: boolean }
  /** Shown, and never read back. */
  | { readonly is: "shown" }
  /** Where an entry belongs: said in a new row, and only shown in one that is there. */
  | { readonly is: "home" };

/** Values to choose from, each with its words. */
export interface List {
  readonly id: string;
  readonly choices: readonly {
    readonly value: unknown;
    readonly words: string;
    /** What people write for it because it stands above the column, and is certain to mean it. */
    readonly also?: string;
  }[];
}

/** One column of a table, or one line of the sheet on the assessment: a value of an entry as the text of a cell, and back. */
export interface Field {
  /** What the column is known by in the copy of what was exported. */
  readonly key: string;
  /** The words above the column. */
  readonly label: string;
  /** What belongs there, as a sentence or two. */
  readonly help: string;
  /** How wide the column is, in characters. */
  readonly width: number;
  readonly kind: CellKind;
  /** Of what is only shown: how it is changed, where that is not in the file. To end a sentence. */
  readonly elsewhere?: string;
  /** Of a column that puts something at the end of a list: the column that shows the list. */
  readonly addsTo?: string;
  /** Of a column by which an entry is taken away: it is empty in every book. */
  readonly takesAway?: true;
  /** What the words of a cell name, where some ways of writing it are certain to mean the same. */
  readonly names?: "clauses" | "practice" | "address" | "name";
  /** Of a cell that refers to entries by their ids: of which kinds they are. Titles will do too. */
  readonly refers?: readonly TableKind[];
  /** What stands behind the words above the column: what it means that the cell is empty. */
  readonly note?: string;
  /** Whether it is filled in for few entries: such columns stand at the right, and are narrow. */
  readonly isRare?: true;
  /** Whether an entry cannot be without it. */
  readonly required?: true;
  /** What the cell says of an entry, and of what is known beside it; empty where there is nothing to say. */
  readonly get: (entry: Data, beside?: Data) => string;
  /** Whether a cell can hold all of it; left out, it can. */
  readonly holds?: (entry: Data) => boolean;
  /** The entry with what a cell says; the empty text takes the value away. */
  readonly set: (entry: Data, text: string) => Data | Wrong;
}

/**
 * An entry that says something of another edition as well. A book is of one edition: it shows the clauses of that one, those that were carried over
 * among them, and what the file says of the other one stays.
 */
export interface Shared {
  /** What the file says, all of it. */
  readonly written: Data;
  /** Where each clause that the book shows stands among those of the file; undefined for one that was carried over, which stands in none. */
  readonly places: readonly (number | undefined)[];
  /** The catalogue that is named beside a clause that is new, where the file is about another one. */
  readonly of?: string;
  /** Of an entry that means every clause by naming none: those of the other edition, which it goes on to mean where it names some. */
  readonly means?: readonly string[];
  /** The other edition, as it is called. */
  readonly other: string;
}

/** An entry that is there. */
export interface Entry {
  /** What ties a row to it. */
  readonly id: string;
  readonly data: Data;
  /** What is shown beside it and is no part of it. */
  readonly beside?: Data;
  /** Where it is written; or will be, where nobody has written it yet. */
  readonly file: string;
  readonly at: Pointer;
  /** The practice that it is about, where that decides into which file it goes. */
  readonly practice?: string;
  /** Whether nobody has written it yet: there is one for each practice, as a judgement is. */
  readonly isAbsent?: true;
  /** What it says of another edition than the one of the book. */
  readonly shared?: Shared;
  /** The other edition for which something still needs it, as that is called. Then it cannot be taken away here. */
  readonly neededFor?: string;
}

/** A line that stands between the rows of a table and says what they are about. */
export interface Heading {
  /** What stands in the first column: “Clause T6.1a”. */
  readonly mark: string;
  /** The clause that a new row below it bears on, where there is one. */
  readonly clause?: string;
  /** The ids of its parts, where it has any. */
  readonly parts?: readonly string[];
  /** Whether the facts about the data set that clause aside. */
  readonly isAside?: true;
  /** What stands in the columns after the first. */
  readonly texts: readonly string[];
  /** The entries that stand below it. */
  readonly ids: readonly string[];
  /** How many empty rows for new entries stand below them. */
  readonly room: number;
}

/** What the entries of a table are. */
export type TableKind = "assessment" | "source" | "evidence" | "ask" | "limitation" | "strength" | "not_applicable" | "deferred" | "judgement";

/** One sheet on which something is filled in. */
export interface Table {
  /** What the sheet is called. */
  readonly name: string;
  readonly what: TableKind;
  /** The practice whose evidence it holds. */
  readonly practice?: string;
  readonly fields: readonly Field[];
  readonly entries: readonly Entry[];
  readonly headings: readonly Heading[];
  /** Entries of the same lists that stand for another edition: they have no rows, and stay as they are. */
  readonly besides?: readonly Pick<Entry, "id" | "file" | "at">[];
}

/** The words above a column, as they are printed: whether it is needed, or what an empty cell means, stands behind them. */
export const headOf = ({ label, note, required }: Pick<Field, "label" | "note" | "required">): string =>
  required === true ? `${label} (needed)` : note === undefined ? label : `${label} (${note})`;

/** The words above the column that ties a row to its entry. */
export const idLabel = "Id";

/** Sheets that hold nothing to fill in. */
export const startName = "Start here";
export const listsName = "Lists";
export const keptName = "t6";
