import { cellName } from "../language/cell-name.ts";
import type { List } from "./model.ts";

/** How a cell looks. */
export type Look = "title" | "prose" | "head" | "rare" | "practice" | "clause" | "id" | "fill" | "fixed" | "waits";

/** What a program does when somebody goes into a cell: it says what belongs there, offers a list, or refuses. */
export interface Rule {
  readonly id: string;
  readonly list?: List;
  /** Whether nothing is to be typed there. */
  readonly isFixed?: true;
  readonly title: string;
  readonly message: string;
}

/** A cell, as it is to be written. */
export interface DrawnCell {
  readonly text: string;
  readonly look: Look;
  /** Whether the text is a day that is to be written as a date. */
  readonly isDay?: boolean;
  /** Whether a date belongs there: what is typed is read as one, and shown with the year first. */
  readonly takesDate?: boolean;
  readonly rule?: Rule;
}

/** A sheet, as it is to be written. */
export interface DrawnSheet {
  readonly name: string;
  readonly isHidden?: true;
  readonly widths: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly (DrawnCell | undefined)[])[];
}

/** The size of words, in points, where a look has none of its own. */
export const plainSize = 10;

/** How the looks are drawn. Colours say nothing that the words do not. */
export const looks: Readonly<
  Record<Look, { readonly bold?: true; readonly size?: number; readonly fill?: string; readonly colour?: string; readonly isOneLine?: true }>
> = {
  title: { bold: true, size: 16, isOneLine: true },
  prose: {},
  head: { bold: true, fill: "1F3864", colour: "FFFFFF" },
  rare: { fill: "D9D9D9" },
  practice: { bold: true, fill: "D9E2F3" },
  clause: { fill: "EDEDED" },
  id: { colour: "595959", fill: "F7F7F7" },
  fill: {},
  /** What somebody filled in and is not written yet; what is wrong with it was told. */
  waits: { fill: "FFE699" },
  fixed: { colour: "595959", fill: "F7F7F7" },
};

/** The ranges that a rule is for, column by column, as few as there are. */
export function rangesByRule({ rows }: DrawnSheet): readonly { readonly rule: Rule; readonly ranges: readonly string[] }[] {
  const found = new Map<string, { rule: Rule; ranges: string[] }>();
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const rule = rows[row]?.[column]?.rule;
      if (rule === undefined) continue;
      let last = row;
      while (rows[last + 1]?.[column]?.rule?.id === rule.id) last += 1;
      const range = last === row ? cellName(row, column) : `${cellName(row, column)}:${cellName(last, column)}`;
      const known = found.get(rule.id) ?? { rule, ranges: [] };
      known.ranges.push(range);
      found.set(rule.id, known);
      row = last;
    }
  }
  return [...found.values()];
}
