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
