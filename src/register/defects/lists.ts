import { isBlank, textOf, tidy } from "../cells.ts";
import { fieldFacts } from "../fields.ts";
import type { Column } from "../head.ts";
import { listRule, splitList } from "../lists.ts";
import type { Register } from "../register.ts";
import type { Row, Table } from "../table.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** What is wrong with the lists in cells, and with line breaks where no list is. */
export function listDefects(register: Register): readonly Defect[] {
  return register.tables.flatMap((table) => table.columns.flatMap((column) => inColumn(register, table, column)));
}

function inColumn({ map }: Register, table: Table, column: Column): readonly Defect[] {
  const { at, heading, field } = column;
  const rule = listRule(map, field);
  const { holds } = fieldFacts[field];
  const said = table.rows.filter(({ cells }) => !isBlank(cells[at]));
  const broken = holds === "prose" || holds === "key" || holds === "day" ? [] : said.filter(({ cells }) => /[\r\n]/.test(tidyEnds(textOf(cells[at]))));
  const breaks = broken.map((row) => cellOf(table, row, at));
  const more = { column: heading };
  if (rule === undefined) return defectIn("register/line-breaks", table.sheet, breaks, said.length, more);
  const split = said.map((row) => ({ row, ...splitList(textOf(row.cells[at]), rule) }));
  return [
    ...defectIn("register/line-breaks", table.sheet, breaks, said.length, more),
    ...defectIn("register/mixed-lists", table.sheet, mixed(table, at, split), split.filter(({ by }) => by !== undefined).length, more),
    ...defectIn("register/comma-in-name", table.sheet, commas(table, at, split), said.length, more),
  ];
}

const tidyEnds = (text: string): string => text.trim();

type SplitRows = readonly { readonly row: Row; readonly by: string | undefined; readonly entries: readonly string[]; readonly glued: readonly string[] }[];

const markNames: Readonly<Record<string, string>> = { "\n": "lines of their own", ";": "semicolons", ",": "commas" };
const markName = (mark: string): string => markNames[mark] ?? `“${mark}”`;

/** Lists that are joined in another way than most of the column. Line breaks are told apart from that. */
function mixed(table: Table, at: number, split: SplitRows): readonly DefectCell[] {
  const counts = new Map<string, number>();
  for (const { by } of split) if (by !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  const usual = [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
  return split.flatMap(({ row, by }) =>
    by === undefined || by === usual || by === "\n" ? [] : [cellOf(table, row, at, `by ${markName(by)}, where most are by ${markName(usual ?? "")}`)],
  );
}

/**
 * Names that a comma cuts in two where commas separate a list: what is left over cannot be a name (“Ltd”), or the whole stands elsewhere as one name.
 */
function commas(table: Table, at: number, split: SplitRows): readonly DefectCell[] {
  const whole = new Set(
    split.flatMap(({ by, entries }) => (by === "," ? [] : entries.filter((entry) => entry.includes(",")).map((entry) => entry.toLowerCase()))),
  );
  return split.flatMap(({ row, by, glued, entries }) => {
    if (by !== ",") return [];
    const [first] = glued;
    const pair = entries
      .slice(1)
      .map((entry, index) => `${entries[index]}, ${entry}`)
      .find((name) => whole.has(tidy(name).toLowerCase()));
    const name = first ?? pair;
    return name === undefined ? [] : [cellOf(table, row, at, `“${name}” is one name`)];
  });
}
