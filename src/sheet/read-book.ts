/** What a cell holds, as far as it has to be known. */
export interface ReadCell {
  readonly kind: "text" | "number" | "truth" | "day" | "moment" | "formula" | "error";
  /** What it says: a day as 2026-04-22, a formula as it is written. */
  readonly text: string;
  /** The address that it is a link to. */
  readonly link?: string;
}

/** A sheet, as it was read. Rows and columns are counted from 0. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  /** Where people find each row, where that is not by counting: the lines of a file of text. */
  readonly numbers?: readonly number[];
  /** Cells that were made one: the first row, the first column, and how people call them, “B2:C3”. */
  readonly merged: readonly { readonly row: number; readonly range: string }[];
  /** Comments that stand beside cells. */
  readonly comments: readonly { readonly cell: string; readonly text: string }[];
}
