import { type Cell, isBlank, textOf, tidy } from "./cells.ts";

/** A row with few cells, which may be something else than an entry: what stands in it, and by what it would be known. */
export interface Narrow<One> {
  readonly row: One;
  /** What stands in its own cells, in their order. */
  readonly said: readonly string[];
  /** Whether the first of them is in the column of the references. */
  readonly hasKey: boolean;
  readonly key: string;
  /** The row above is empty, or is narrow too. */
  readonly isApart: boolean;
  /** No row with more cells comes below it. */
  readonly isLast: boolean;
}

/** So many cells has a row at most that is looked at. */
export const narrowest = 2;

/** What stands in the cells of a row, where there are few of them. */
export const saidInCells = (cells: readonly Cell[]): readonly string[] => cells.flatMap((cell) => (isBlank(cell) ? [] : [tidy(textOf(cell))]));

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
/** A year, a quarter or a month, as it stands above the rows of it: 2025, 2024/25, Q1 2025, April 2025, FY25. */
const period = new RegExp(
  `^(?:(?:fy|year|financial year|calendar year|q[1-4]|quarter [1-4]|${month})[\\s:-]*)*(?:(?:19|20)\\d\\d(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?|fy\\s?\\d\\d(?:/\\d\\d)?)(?:[\\s:(]*q[1-4]\\)?)?$`,
  "i",
);

const opening = /^(?:\*|†|©|notes?\b|sources?\b|footnotes?\b|key\b|contact\b|(?:last )?updated\b|end of )/i;
const amount = /^[\d.,\s]+(?:[a-z]+)?$/i;

/** A reference by its form: what is a digit, what a letter, and what stands between them. */
const shapeOf = (key: string): string => key.replace(/\d+/g, "0").replace(/\p{L}+/gu, "a");

/**
 * Tells the rows that are no entries: notes below a table, the year above the rows of it. A row with a reference alone is an entry: one that looks like
 * the references of the others, or at least like no words.
 * @param keys the references of the rows with more cells
 */
export function remarksAmong<One>(narrow: readonly Narrow<One>[], keys: readonly string[]): ReadonlySet<One> {
  if (narrow.length === 0) return new Set();
  const shapes = new Set(keys.map(shapeOf));
  const periods = keys.filter((key) => period.test(key)).length;
  const found = new Set<One>();
  for (const one of narrow) if (isRemark(one, shapes, periods * 2 > keys.length)) found.add(one.row);
  return found;
}

function isRemark<One>({ said, hasKey, key, isApart, isLast }: Narrow<One>, shapes: ReadonlySet<string>, hasPeriods: boolean): boolean {
  const [first = "", second] = said;
  const isPeriod = !hasPeriods && period.test(first);
  const words = first.split(" ").length;
  if (second === undefined) return !hasKey || !/\d/.test(key) || isPeriod || (words > 1 && !shapes.has(shapeOf(key)));
  if (!hasKey) return false;
  if (opening.test(first)) return true;
  if (isPeriod && amount.test(second)) return true;
  // A numbered note below the table has its number where the references are.
  return isLast && isApart && !shapes.has(shapeOf(key)) && second.split(" ").length > 4;
}
