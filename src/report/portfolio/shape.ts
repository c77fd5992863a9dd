/** What stands in one place of a table. */
export interface Cell {
  readonly text: string;
  /** What the person judged, which stands beside the position and is never part of it. */
  readonly judged?: string;
  readonly link?: string;
  /** A bar beside the figure: so many of so many. */
  readonly bar?: readonly [count: number, of: number];
}

/** What a column is called, and how it is set and sorted. */
export interface Column {
  readonly text: string;
  readonly number?: true;
  /** The words of the column in the order in which they are sorted, where that is not their own. */
  readonly order?: readonly string[];
}

/** A table of the page, whose first column heads its rows. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether it is the table of all assessments, which can be filtered and sorted. */
  readonly all?: true;
}

export interface Section {
  readonly heading: string;
  readonly words: readonly string[];
  readonly tables: readonly Table[];
}

export interface Outline {
  readonly title: string;
  readonly words: readonly string[];
  readonly sections: readonly Section[];
}
