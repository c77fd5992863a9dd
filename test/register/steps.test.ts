import { expect, test } from "vitest";
import { defectsOf } from "../../src/register/defects.ts";
import { compareRegisters } from "../../src/register/diff.ts";
import { answersOf } from "../../src/register/says.ts";
import { registerCsv } from "../../src/report/register/page.ts";
import { agreement, type CellOf, nhsSheets, registerOf } from "./synthetic.ts";

/** How often a cell was read, whoever did it. */
let reads = 0;
const counted = (cells: readonly CellOf[]): readonly CellOf[] =>
  new Proxy(cells, {
    get(target, name, receiver) {
      if (typeof name === "string" && /^\d+$/.test(name)) reads += 1;
      return Reflect.get(target, name, receiver);
    },
  });

const headings = ["Reference", "Organisation", "Title", "Date of decision"];
const own = {
  register: "A",
  tables: [{ columns: { Reference: "reference", Organisation: "organisation", Title: "title", "Date of decision": "decision_date" } }],
};
type RegisterMap = Parameters<typeof registerOf>[1];
/** A register of so many rows, with a row for each number. */
const list = (rows: number, row: (at: number) => readonly CellOf[]) =>
  registerOf([{ name: "", rows: [headings, ...Array.from({ length: rows }, (_, at) => counted(row(at)))] }], own as RegisterMap, true);

const joined = (rows: number) => {
  const [first = { name: "", rows: [] }, ...others] = nhsSheets(
    Array.from({ length: rows }, (_, at) => agreement("NIC-1", at)),
    Array.from({ length: rows }, () => ["NIC-1", "Births", "", "", "", "", ""]),
    [],
  );
  return registerOf([first, ...others.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => counted(row ?? [])) }))]);
};

/** How many cells are read for so many rows. */
function readsOf(rows: number, work: (rows: number) => () => unknown): number {
  const call = work(rows);
  reads = 0;
  call();
  return reads;
}

test.each<readonly [string, (rows: number) => () => unknown]>([
  [
    "one reference in all rows, and each says something else",
    (rows) => {
      const register = list(rows, (at) => ["A1", "Body", `T${at}`, "2020-01-01"]);
      return () => defectsOf(register);
    },
  ],
  [
    "two editions of that",
    (rows) => {
      const [one, other] = ["x", "y"].map((word) => list(rows, (at) => ["A1", "Body", `${word}${at}`, "2020-01-01"]));
      return () => one && other && compareRegisters(one, other);
    },
  ],
  [
    "many values that each became another",
    (rows) => {
      const [one, other] = ["x", "y"].map((word) => list(rows, (at) => [`A${at}`, `${word}${Math.floor(at / 3)}`, "T", "2020-01-01"]));
      return () => one && other && compareRegisters(one, other);
    },
  ],
  [
    "one reference on two sheets: what is said",
    (rows) => {
      const register = joined(rows);
      return () => answersOf(register);
    },
  ],
  [
    "one reference on two sheets: the table of it",
    (rows) => {
      const register = joined(rows);
      return () => registerCsv(register);
    },
  ],
])("twice the rows are read in twice the steps: %s", (_, work) => {
  expect(readsOf(400, work)).toBeLessThan(2.1 * readsOf(200, work));
});
