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
  const left = new Map<string, Left>();
  for (const row of before.rows) {
    const name = nameOf(row);
    const known = left.get(name) ?? new Left();
    left.set(name, known);
    known.add(row);
  }
  const pairs: { before: Row; after: Row }[] = [];
  const open: Row[] = [];
  const came: Row[] = [];
  for (const row of after.rows) {
    const same = left.get(nameOf(row));
    const found = same?.size === 1 ? same.first() : same?.saying(row);
    if (found === undefined) open.push(row);
    else pairs.push({ before: found, after: row });
  }
  for (const row of open) {
    const found = left.get(nameOf(row))?.first();
    if (found === undefined) came.push(row);
    else pairs.push({ before: found, after: row });
  }
  const sorted = pairs.toSorted((one, other) => one.after.number - other.after.number);
  const [cameApart, wentApart] = [
    apart(
      came,
      sorted.map((pair) => pair.after),
    ),
    apart(
      [...left.values()].flatMap((some) => some.rest()),
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

/** The rows with one name that are not paired yet: in their order, and by what they say. */
class Left {
  readonly #rows = new Set<Row>();
  readonly #saying = new Map<string, Set<Row>>();

  get size(): number {
    return this.#rows.size;
  }

  add(row: Row): void {
    this.#rows.add(row);
  }

  rest(): readonly Row[] {
    return [...this.#rows];
  }

  /** Takes the first. */
  first(): Row | undefined {
    return this.#take(this.#rows.values().next().value);
  }

  /** Takes the first that says the same. */
  saying(row: Row): Row | undefined {
    if (this.#saying.size === 0)
      for (const one of this.#rows) {
        const said = saidIn(one);
        this.#saying.set(said, (this.#saying.get(said) ?? new Set<Row>()).add(one));
      }
    return this.#take(this.#saying.get(saidIn(row))?.values().next().value);
  }

  #take(row: Row | undefined): Row | undefined {
    if (row === undefined) return undefined;
    this.#rows.delete(row);
    this.#saying.get(saidIn(row))?.delete(row);
    return row;
  }
}

/** All that a row says. What is empty behind its last words says nothing. */
export const saidIn = ({ cells }: Row): string => {
  const said = cells.map((cell) => tidy(textOf(cell)));
  while (said.at(-1) === "") said.pop();
  return said.join("\0");
};

/** By what the rows of a table are known. */
export const namesOf = ({ rows }: Table): ReadonlySet<string> => new Set(rows.map(nameOf));

/** How many hidden rows of one edition the other has neither seen nor hidden. */
export function hiddenOnlyIn(names: ReadonlySet<string> = new Set(), { rows }: Table, hiddenThere: ReadonlySet<string> = new Set()): number {
  if (names.size === 0) return 0;
  const there = new Set(rows.map(nameOf));
  return [...names].filter((name) => !there.has(name) && !hiddenThere.has(name)).length;
}

/** By what a row is known: its reference and version, or what it says. */
export const nameOf = (row: Row): string => (row.key === "" ? `\0${saidIn(row)}` : `${row.key}\0${row.version?.join(".") ?? ""}`);
