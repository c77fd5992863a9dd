import { numberText } from "../../language/numbers.ts";
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
  const ways = [...marks].toSorted(([, one], [, other]) => other - one);
  const mixed = ways.length < 2 ? [] : said.flatMap((row) => mixedIn(table, at, row, split(row), ways));
  const commas = marks.has(",") ? said.flatMap((row) => commaIn(table, at, row, split(row), whole)) : [];
  return [
    ...defectIn("register/line-breaks", table.sheet, breaks, said.length, more),
    ...defectIn("register/mixed-lists", table.sheet, mixed, lists, { ...more, args: { ways: waysInWords(ways, said.length - lists) } }),
    ...defectIn("register/comma-in-name", table.sheet, commas, said.length, more),
  ];
}

const lineBreak = /[\r\n]/;

const markNames: Readonly<Record<string, string>> = { "\n": "lines of their own", ";": "semicolons", ",": "commas" };
const markName = (mark: string): string => markNames[mark] ?? `“${mark}”`;

/** How lists are joined, the way of most of them first, each with how many. */
type Ways = readonly (readonly [mark: string, count: number])[];

/** A list that is joined in another way than the first of a column. Line breaks are told apart from that. */
function mixedIn(table: Table, at: number, row: Row, { by }: Split, [first, second]: Ways): readonly DefectCell[] {
  if (by === undefined || by === first?.[0] || by === "\n") return [];
  return [cellOf(table, row, at, `by ${markName(by)}, where ${first?.[1] === second?.[1] ? "as many" : "more"} are by ${markName(first?.[0] ?? "")}`)];
}

/** What was counted, so that nobody has to guess of what: “9 by lines of their own, 7 by semicolons; 24 other cells are one entry, as the map splits them”. */
function waysInWords(ways: Ways, single: number): string {
  const told = ways.map(([mark, count]) => `${numberText(count)} by ${markName(mark)}`).join(", ");
  return `${told}; ${numberText(single)} other ${single === 1 ? "cell is one entry" : "cells are one entry each"}, as the map splits them`;
}

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
