import { textOf, tidy } from "./cells.ts";
import type { Row, Table } from "./table.ts";

/** The rows of two editions that are the same request, and those that are in one only. */
export interface Paired {
  readonly pairs: readonly { readonly before: Row; readonly after: Row }[];
  readonly came: readonly Row[];
  readonly went: readonly Row[];
  /** Rows that are in one only and say, word for word, what another one of the same edition says that is in both: nothing came or went with them. */
  readonly repeats: { readonly came: readonly Row[]; readonly went: readonly Row[] };
}

/**
 * Finds the rows that are the same request: by the reference and the version. Of several with one reference those that say the same belong together, and
 * the others in their order. Rows without a reference are known by what they say.
 */
export function pairRows(before: Table, after: Table): Paired {
  const left = new Map<string, Row[]>();
  for (const row of before.rows) left.set(nameOf(row), [...(left.get(nameOf(row)) ?? []), row]);
  const pairs: { before: Row; after: Row }[] = [];
  const open: Row[] = [];
  const came: Row[] = [];
  const take = (row: Row, at: number): void => {
    const [found] = left.get(nameOf(row))?.splice(at, 1) ?? [];
    if (found !== undefined) pairs.push({ before: found, after: row });
  };
  for (const row of after.rows) {
    const same = left.get(nameOf(row)) ?? [];
    const at = same.length === 1 ? 0 : same.findIndex((one) => saidIn(one) === saidIn(row));
    if (at === -1) open.push(row);
    else take(row, at);
  }
  for (const row of open) {
    if ((left.get(nameOf(row))?.length ?? 0) > 0) take(row, 0);
    else came.push(row);
  }
  const sorted = pairs.toSorted((one, other) => one.after.number - other.after.number);
  const [cameApart, wentApart] = [
    apart(
      came,
      sorted.map((pair) => pair.after),
    ),
    apart(
      [...left.values()].flat(),
      sorted.map((pair) => pair.before),
    ),
  ];
  return { pairs: sorted, came: cameApart.own, went: wentApart.own, repeats: { came: cameApart.repeats, went: wentApart.repeats } };
}

/** Sets those rows apart that repeat one of an edition that is in both. */
function apart(rows: readonly Row[], inBoth: readonly Row[]): { readonly own: readonly Row[]; readonly repeats: readonly Row[] } {
  if (rows.length === 0) return { own: rows, repeats: [] };
  const names = new Set(rows.map(nameOf));
  const said = new Set(inBoth.filter((row) => names.has(nameOf(row))).map((row) => `${nameOf(row)}\0${saidIn(row)}`));
  const isRepeat = (row: Row): boolean => said.has(`${nameOf(row)}\0${saidIn(row)}`);
  return { own: rows.filter((row) => !isRepeat(row)), repeats: rows.filter(isRepeat) };
}

/** All that a row says. */
export const saidIn = ({ cells }: Row): string =>
  cells
    .map((cell) => tidy(textOf(cell)))
    .join("\0")
    .replace(/\0+$/, "");

/** By what a row is known: its reference and version, or what it says. */
export const nameOf = (row: Row): string => (row.key === "" ? `\0${saidIn(row)}` : `${row.key}\0${row.version?.join(".") ?? ""}`);
