import { isBlank, textOf, tidy } from "../cells.ts";
import { fieldFacts } from "../fields.ts";
import type { Column } from "../head.ts";
import { listRule, type Split, splitList } from "../lists.ts";
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
  const broken =
    holds === "prose" || holds === "key" || holds === "day"
      ? []
      : said.filter(({ cells }) => lineBreak.test(textOf(cells[at])) && lineBreak.test(textOf(cells[at]).trim()));
  const breaks = broken.map((row) => cellOf(table, row, at));
  const more = { column: heading };
  if (rule === undefined) return defectIn("register/line-breaks", table.sheet, breaks, said.length, more);
  // The lists are split again in each look at them: kept, those of a long register would take more room than its rows.
  const split = (row: Row): Split => splitList(textOf(row.cells[at]), rule);
  const marks = new Map<string, number>();
  const whole = new Set<string>();
  for (const row of said) {
    const { by, entries } = split(row);
    if (by !== undefined) marks.set(by, (marks.get(by) ?? 0) + 1);
    if (by !== ",") for (const entry of entries) if (entry.includes(",")) whole.add(entry.toLowerCase());
  }
  const lists = [...marks.values()].reduce((sum, count) => sum + count, 0);
  const [usual] = [...marks].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const mixed = marks.size < 2 ? [] : said.flatMap((row) => mixedIn(table, at, row, split(row), usual));
  const commas = marks.has(",") ? said.flatMap((row) => commaIn(table, at, row, split(row), whole)) : [];
  return [
    ...defectIn("register/line-breaks", table.sheet, breaks, said.length, more),
    ...defectIn("register/mixed-lists", table.sheet, mixed, lists, more),
    ...defectIn("register/comma-in-name", table.sheet, commas, said.length, more),
  ];
}

const lineBreak = /[\r\n]/;

const markNames: Readonly<Record<string, string>> = { "\n": "lines of their own", ";": "semicolons", ",": "commas" };
const markName = (mark: string): string => markNames[mark] ?? `“${mark}”`;

/** A list that is joined in another way than most of the column. Line breaks are told apart from that. */
const mixedIn = (table: Table, at: number, row: Row, { by }: Split, usual: string | undefined): readonly DefectCell[] =>
  by === undefined || by === usual || by === "\n" ? [] : [cellOf(table, row, at, `by ${markName(by)}, where most are by ${markName(usual ?? "")}`)];

/**
 * A name that a comma cuts in two where commas separate a list: what is left over cannot be a name (“Ltd”), or the whole stands elsewhere as one name.
 */
function commaIn(table: Table, at: number, row: Row, { by, entries, glued }: Split, whole: ReadonlySet<string>): readonly DefectCell[] {
  if (by !== ",") return [];
  const [first] = glued;
  const pair = entries
    .slice(1)
    .map((entry, index) => `${entries[index]}, ${entry}`)
    .find((name) => whole.has(tidy(name).toLowerCase()));
  const name = first ?? pair;
  return name === undefined ? [] : [cellOf(table, row, at, `“${name}” is one name`)];
}
