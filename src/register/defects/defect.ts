import type { Code } from "../../diagnostics/codes.ts";
import { cellName } from "../../language/cell-name.ts";
import { numberText } from "../../language/numbers.ts";
import { textOf, tidy } from "../cells.ts";
import type { Row, Table } from "../table.ts";

/** The codes of what can be wrong with a register. */
export type RegisterCode = Extract<Code, `register/${string}`>;

/** A cell in which something is wrong. */
export interface DefectCell {
  /** Empty for a file of text. */
  readonly sheet: string;
  /** As people know it: B17. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** The line of the file, where it is a text. */
  readonly line: number;
  /** What stands there. */
  readonly said: string;
  /** What belongs to it: the other cell, the other spelling. */
  readonly note?: string;
}

/** One thing that is wrong in one column, with every cell in which it is. */
export interface Defect {
  readonly code: RegisterCode;
  readonly sheet: string;
  /** What stands above the column; left out where it is about rows. */
  readonly column?: string;
  readonly cells: readonly DefectCell[];
  /** Of how many it is so. */
  readonly of: number;
  /** What else its words need. */
  readonly args?: Readonly<Record<string, string>>;
}

/** A cell of a row, to be told. */
export const cellOf = (table: Table, row: Row, at: number, note?: string, said?: string): DefectCell => new Hit(table, row, at, note, said);

/** A cell that is put into words when somebody reads it: there may be a hundred thousand of them. */
class Hit implements DefectCell {
  readonly note?: string;
  readonly #table: Table;
  readonly #row: Row;
  readonly #at: number;
  readonly #said: string | undefined;
  constructor(table: Table, row: Row, at: number, note: string | undefined, said: string | undefined) {
    this.#table = table;
    this.#row = row;
    this.#at = at;
    this.#said = said;
    if (note !== undefined) this.note = note;
  }
  get sheet(): string {
    return this.#table.sheet;
  }
  get cell(): string {
    return cellName(this.#row.number - 1, this.#at);
  }
  get row(): number {
    return this.#row.number;
  }
  get column(): number {
    return this.#at + 1;
  }
  get line(): number {
    return this.#row.line;
  }
  get said(): string {
    return this.#said ?? textOf(this.#row.cells[this.#at]);
  }
}

/** A defect, where there are cells in which it is. */
export const defectIn = (
  code: RegisterCode,
  sheet: string,
  cells: readonly DefectCell[],
  of: number,
  more: Pick<Defect, "column" | "args"> = {},
): readonly Defect[] => (cells.length === 0 ? [] : [{ code, sheet, cells, of, ...more }]);

/** So many cells are named in a sentence, and so many letters of each. */
const [mostNamed, longest] = [3, 40];

/** The first cells in words: A7 (2020/097 CLOSED), A9 and 12 more. */
export function cellsInWords(cells: readonly DefectCell[]): string {
  const named = cells.slice(0, mostNamed).map(({ cell, said }) => {
    const text = tidy(said);
    return text === "" ? cell : `${cell} (${text.length > longest ? `${text.slice(0, longest - 1)}…` : text})`;
  });
  const rest = cells.length - named.length;
  const last = rest > 0 ? `${numberText(rest)} more` : named.pop();
  return named.length === 0 ? (last ?? "") : `${named.join(", ")} and ${last}`;
}

/** So many different words are listed. */
const mostWords = 8;

/** The words as they were found, each with how often: “n/a” (12), “-” (3). */
export function asFound(cells: readonly DefectCell[]): string {
  const counts = new Map<string, number>();
  for (const { said } of cells) {
    const word = `“${tidy(said)}”`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([word, count]) => (count === 1 ? word : `${word} (${numberText(count)})`));
  return `${words.slice(0, mostWords).join(", ")}${words.length > mostWords ? ` and ${numberText(words.length - mostWords)} more` : ""}`;
}
