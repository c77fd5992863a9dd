import { describe, expect, test } from "vitest";
import { type CellOf, registerOf, uksaRows, uksaSheet } from "./synthetic.ts";

const [one = [], two = [], three = []] = uksaRows(3);
const entries = (rows: readonly (readonly CellOf[])[]): readonly number[] => registerOf([uksaSheet(rows)]).tables[0].rows.map(({ number }) => number);
const taken = (rows: readonly (readonly CellOf[])[]): readonly number[] => registerOf([uksaSheet(rows)]).tables[0].remarks.map(({ number }) => number);

describe("rows that are no entries", () => {
  test.each(["2025", 2025, "2024/25", "FY25", "Q1 2025", "April 2025", "Approved in 2025", "2025 projects"])("%s alone, above the rows of it", (band) => {
    expect(taken([[band], one, two])).toEqual([6]);
  });

  test("a year with a sum beside it", () => expect(taken([["2025", "12 projects"], one, two])).toEqual([6]));

  test.each(["Note: 3 rows were taken out in 2024", "Source: the panel", "1. Projects of 2020 are in the archive", "* see the guidance of 2019"])(
    "%s, below a table",
    (note) => expect(taken([one, two, [], [note]])).toEqual([9]),
  );

  test("notes in two cells, with a number or a word before each", () => {
    expect(taken([one, two, [], ["Note 1", "Dates are those of the panel."], ["2", "Projects that were withdrawn are not listed here."]])).toEqual([9, 10]);
  });
});

describe("rows that are entries all the same", () => {
  test.each(["2024/099", "2024/099 CLOSED"])("%s alone, like the references of the others", (reference) => {
    expect(entries([one, [reference], two])).toEqual([6, 7, 8]);
  });

  test("a reference of another form that is one word", () => expect(entries([one, ["JS-7b"], two])).toEqual([6, 7, 8]));

  test("a year, where the references are years", () => {
    const yearly = [one, two, three].map((row, at) => row.with(0, String(2019 + at)));
    expect(entries([...yearly, ["2025"]])).toEqual([6, 7, 8, 9]);
  });

  test("a refused request with its reference and its body, at the end of the list", () => {
    expect(entries([one, two, ["2024/099", "A study of five things that was refused"]])).toEqual([6, 7, 8]);
  });
});
