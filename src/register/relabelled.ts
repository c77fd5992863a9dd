import { textOf } from "./cells.ts";
import type { CellChange, Relabelled, RowChange } from "./changes.ts";
import type { Row } from "./table.ts";

/** In so many rows at least one value has to become one other, and in so large a share of those that had it. */
const [fewest, share] = [3, 0.5];

/**
 * Takes out of the changes what happened to many rows at once: that a value was replaced by another wherever it stood. It is one change, and says nothing
 * about each row.
 */
export function relabelledIn(
  all: readonly RowChange[],
  before: readonly Row[],
  shared: readonly { readonly heading: string; readonly before: number }[],
): { readonly relabelled: readonly Relabelled[]; readonly rest: readonly RowChange[] } {
  const groups = new Map<string, { change: CellChange; rows: RowChange[] }>();
  for (const row of all) {
    for (const change of row.cells) {
      const name = nameOf(change);
      const known = groups.get(name);
      if (known === undefined) groups.set(name, { change, rows: [row] });
      else known.rows.push(row);
    }
  }
  const counts = new Map<number, Map<string, number>>();
  const together = new Map<string, Relabelled>();
  for (const [name, { change, rows }] of groups) {
    const at = shared.find(({ heading }) => heading === change.heading)?.before;
    if (rows.length < fewest || at === undefined) continue;
    const column = counts.get(at) ?? countsIn(before, at);
    counts.set(at, column);
    const of = column.get(change.from) ?? 0;
    if (rows.length >= of * share) together.set(name, { ...change, rows: rows.map(({ after }) => after), of });
  }
  const rest = all.flatMap((row) => {
    const cells = row.cells.filter((change) => !together.has(nameOf(change)));
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
  return { relabelled: [...together.values()], rest };
}

/** How often each text stands in a column, in the rows that are in both: one that went became nothing. */
function countsIn(rows: readonly Row[], at: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) counts.set(textOf(cells[at]), (counts.get(textOf(cells[at])) ?? 0) + 1);
  return counts;
}

const nameOf = ({ heading, from, to }: CellChange): string => `${heading}\0${from}\0${to}`;
