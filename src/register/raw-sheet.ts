import type { Cell } from "./cells.ts";

/** Cells that somebody made one, counted from 0. A file keeps what stands in them in the first, and the others are empty. */
export interface MergedRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet of a spreadsheet, or the one table of a file of text. */
export interface RawSheet {
  /** Empty for a file of text. */
  readonly name: string;
  readonly isHidden?: boolean;
  /** Rows and columns that are hidden or filtered out, counted from 0. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly rows: readonly (readonly Cell[] | undefined)[];
  /** The line of the file on which each row begins, where it is a text. */
  readonly lines?: readonly number[];
  /** Cells that somebody made one. */
  readonly merges?: readonly MergedRange[];
}
