import { cellName } from "../../language/cell-name.ts";
import { byRepeatedKey } from "../by-key.ts";
import { textOf, tidy } from "../cells.ts";
import { dayOf } from "../days.ts";
import { readKey } from "../keys.ts";
import { saidIn } from "../pair-rows.ts";
import type { Register } from "../register.ts";
import { columnsOf, type Row } from "../table.ts";
import { cellOf, type Defect, type DefectCell, defectIn } from "./defect.ts";

/** What is wrong with the references of the first table, by which entries are known. */
export function keyDefects(register: Register): readonly Defect[] {
  const { tables, map } = register;
  const [table] = tables;
  const [column] = columnsOf(table, "reference");
  if (column === undefined) return [];
  const { at, heading } = column;
  const of = table.rows.length;
  const state: DefectCell[] = [];
  const untidy: DefectCell[] = [];
  for (const row of table.rows) {
    const text = textOf(row.cells[at]);
    const hidden = text === "" ? undefined : readKey(text, map).state;
    if (hidden !== undefined) state.push(cellOf(table, row, at, `the state “${hidden}”`));
    if (text !== tidy(text) && tidy(text) !== "") untidy.push(cellOf(table, row, at, blankIn(text)));
  }
  return [
    ...repeated(register, at, heading),
    ...defectIn("register/state-in-key", table.sheet, state, of, { column: heading }),
    ...defectIn("register/key-untidy", table.sheet, untidy, of, { column: heading }),
    ...otherYears(register, at, heading),
  ];
}

const blankIn = (text: string): string =>
  /[\r\n]/.test(text) ? "a line break" : /^\s|\s$/.test(text) ? "a blank at its end or start" : "a blank that nobody sees";

/** References that stand in several rows: in the same row again, or in another one. Versions of one entry have numbers of their own. */
function repeated({ tables: [table] }: Register, at: number, column: string): readonly Defect[] {
  const same: DefectCell[] = [];
  const other: DefectCell[] = [];
  for (const [key, rows] of byRepeatedKey(table.rows)) {
    if (key === "") continue;
    // Each row is read once, and the first with its version and the first that says the same are known by that.
    const firsts = new Map<string, Row>();
    const twins = new Map<string, Row>();
    for (const row of rows) {
      const version = row.version?.join(".") ?? "";
      // A reference that was merged over several rows says itself that they are of one request.
      if (row.merged?.has(at) === true) continue;
      const said = `${version}\0${saidIn(row)}`;
      const [first, twin] = [firsts.get(version), twins.get(said)];
      if (first !== undefined) (twin === undefined ? other : same).push(cellOf(table, row, at, `also in ${cellName((twin ?? first).number - 1, at)}`));
      if (first === undefined) firsts.set(version, row);
      if (twin === undefined) twins.set(said, row);
    }
  }
  const of = table.rows.length;
  return [...defectIn("register/key-repeated", table.sheet, other, of, { column }), ...defectIn("register/row-repeated", table.sheet, same, of, { column })];
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Most references have the year of the decision in them: those whose year is another. */
function otherYears({ tables: [table] }: Register, at: number, column: string): readonly Defect[] {
  const [date] = columnsOf(table, "decision_date");
  if (date === undefined) return [];
  const cells: DefectCell[] = [];
  let dated = 0;
  for (const row of table.rows) {
    const inKey = year.exec(textOf(row.cells[at]))?.[0];
    const decided = dayOf(row.cells[date.at])?.date.slice(0, 4);
    if (inKey === undefined || decided === undefined) continue;
    dated += 1;
    if (inKey !== decided) cells.push(cellOf(table, row, at, `${cellName(row.number - 1, date.at)} says ${decided}`));
  }
  return cells.length > dated / 4 ? [] : defectIn("register/key-year", table.sheet, cells, dated, { column });
}
