import type { Row } from "./table.ts";

/** A cell that says something else than before. */
export interface CellChange {
  readonly heading: string;
  readonly from: string;
  readonly to: string;
}

/** A row that is in both. */
export interface RowChange {
  readonly reference: string;
  readonly before: Row;
  readonly after: Row;
  readonly cells: readonly CellChange[];
  /** Whether the row says that it was brought up to date. */
  readonly saysSo: boolean;
}

/** One value that became another in several rows at once. */
export interface Relabelled extends CellChange {
  /** The rows of the newer, and how many had the value before. */
  readonly rows: readonly Row[];
  readonly of: number;
}

/** A row that is in one of two editions only. */
export interface LoneRow {
  readonly row: Row;
  /** As it is written. */
  readonly reference: string;
  /** The row of the other edition in which the reference stands too, where there is one. */
  readonly other: Row | undefined;
  /** It is hidden in the file of the other edition: it is there, and nobody sees it. */
  readonly isHiddenThere?: true;
}

/** A day of the last change that became an earlier one, or none, and the rows in which it did. */
export interface TurnedBack extends CellChange {
  readonly rows: readonly LoneRow[];
}
