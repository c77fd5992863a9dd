import { describe, expect, test } from "vitest";
import { openRegister } from "../../src/api/register.ts";
import { notesOf } from "../../src/register/notes.ts";
import type { MergedRange, RawSheet } from "../../src/register/raw-sheet.ts";
import { readRegister } from "../../src/register/register.ts";
import { asOds, asXlsx, withFile } from "./files.ts";
import { type CellOf, registerOf, told } from "./synthetic.ts";

const range = (startRow: number, startCol: number, endRow: number, endCol: number): MergedRange => ({ startRow, startCol, endRow, endCol });
const head: CellOf[] = ["Reference", "Organisation", "Data"];
const sheet = (rows: readonly CellOf[][], merges: readonly MergedRange[]): RawSheet => ({ name: "Shares", rows: [head, ...rows], merges });
const shown = (one: RawSheet) => registerOf([one]).tables[0].rows.map(({ cells }) => cells.slice(0, 3));

describe("cells that were made one", () => {
  const below: CellOf[][] = [
    ["1", "Moss Trust", "Births"],
    ["2", null, "Deaths"],
    ["3", null, "Rents"],
  ];

  test.each([
    ["register.xlsx", asXlsx],
    ["register.ods", asOds],
  ] as const)("say the same in each row that they cover, and are told: %s", async (name, write) => {
    const read = await withFile(name, await write([sheet(below, [range(1, 1, 3, 1)])]), (path) => openRegister(path));
    if (!("register" in read)) throw new Error(read.refusals.join());
    expect(read.register.tables[0].rows.map(({ cells }) => cells[1])).toEqual(["Moss Trust", "Moss Trust", "Moss Trust"]);
    expect(told(read.register)).toEqual(["register/merged-cells Shares!B2"]);
  });

  test("say the same in each column that they cover", () => {
    expect(shown(sheet([["1", "Births", null]], [range(1, 1, 1, 2)]))).toEqual([["1", "Births", "Births"]]);
  });

  test("a reference over several rows is one request in several rows, and no reference that repeats", () => {
    const rows: CellOf[][] = [
      ["1", "Moss Trust", "Births"],
      [null, "Moss Trust", "Deaths"],
    ];
    expect(told(registerOf([sheet(rows, [range(1, 0, 2, 0)])]))).toEqual(["register/merged-cells Shares!A2"]);
  });

  test("a note over the whole width is a note, and its cells are no values", () => {
    const rows: CellOf[][] = [["1", "Moss Trust", "Births"], ["Source: the panel"]];
    const register = registerOf([sheet(rows, [range(2, 0, 2, 2)])]);
    expect([register.entries.length, told(register), notesOf(register)]).toEqual([1, [], ["Source: the panel"]]);
  });

  test("a value of its own in a covered cell stays", () => {
    expect(shown(sheet([below[0] ?? [], ["2", "Linden College", "Deaths"]], [range(1, 1, 2, 1)]))).toMatchObject([{}, ["2", "Linden College", "Deaths"]]);
  });

  test("a range to the end of the sheet is cut to the rows and columns that there are", () => {
    const register = registerOf([sheet(below, [range(1, 1, 1_048_575, 16_383)])]);
    expect([register.entries.length, register.tables[0].merges]).toEqual([3, [range(1, 1, 3, 2)]]);
  });

  test("a hundred thousand ranges over one table are refused in a sentence", () => {
    const merges = Array.from({ length: 100_000 }, () => range(1, 0, 100, 2));
    const rows = Array.from({ length: 100 }, (_, at): CellOf[] => [String(at), "Moss Trust", "Births"]);
    expect(readRegister([sheet(rows, merges)], undefined, false)).toEqual({
      refusal: "more than 2,000,000 of its cells are merged with others: split them again",
    });
  });
});
