import fc from "fast-check";
import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import type { RegisterMap } from "../../src/model/generated/schemas.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { runsOf } from "../runs.ts";
import { clean, headings, map, spoils } from "./spoils.ts";
import { registerOf, told } from "./synthetic.ts";

/* What is wrong with the shape of a register, and not with single cells: it is found in its place in any register, and nothing else is. */

/** The sheets of a register in order: requests, their data, and what was handed over. */
interface Sheets {
  rows: string[][];
  data: string[][];
  released: string[][] | undefined;
  merges: RawSheet["merges"];
}

const threeTables: RegisterMap = {
  ...map,
  tables: [
    { columns: { ...map.tables[0]?.columns, Decision: "decision" }, sheet: "Requests" },
    { sheet: "Data", columns: { Reference: "reference", "Data held": "datasets", Sensitivity: "sensitivity" } },
    { sheet: "Released", columns: { Reference: "reference", "Data held": "datasets", Sensitivity: "sensitivity" } },
  ],
};

/** Spoils the sheets at a row, and says what is to be found. */
const shapes: Readonly<Record<string, (sheets: Sheets, at: number) => readonly string[]>> = {
  "register/heading-again": ({ rows }, at) => {
    rows.splice(at, 0, [...headings, "Decision"]);
    return [`Requests!A${at + 1}`];
  },
  "register/heading-twice": ({ rows }) => {
    for (const [index, row] of rows.entries()) row.push(index === 0 ? "Title" : "Something");
    return ["Requests!K1"];
  },
  "register/heading-missing": ({ rows: [head] }) => {
    if (head !== undefined) head[8] = "Ends on";
    return [""];
  },
  "register/merged-cells": (sheets, at) => {
    const row = sheets.rows[at + 1];
    if (row !== undefined) row[2] = "";
    sheets.merges = [{ startRow: at, startCol: 2, endRow: at + 1, endCol: 2 }];
    return [`Requests!C${at + 1}`];
  },
  "register/date-order": ({ rows }) => {
    for (const [index, row] of rows.entries()) if (index > 0) row[8] = `0${1 + (index % 4)}/0${6 + (index % 3)}/2031`;
    return rows.slice(1).map((_, index) => `Requests!I${index + 2}`);
  },
  "register/decided-late": ({ rows }) => {
    rows.unshift([`Requests as at ${rows.at(-2)?.[6]}`]);
    return [`Requests!G${rows.length}`];
  },
  "register/states": (sheets, at) => {
    const row = sheets.rows[at];
    if (row !== undefined) row[9] = "Ended";
    return [`Requests!J${at + 1}`];
  },
  "register/codes": (sheets, at) => {
    const row = sheets.rows[at];
    if (row !== undefined) row[9] = "R2";
    return [`Requests!J${at + 1}`];
  },
  "register/not-joined": ({ data }, at) => {
    const row = data[at];
    if (row !== undefined) row[0] = "2024/999";
    return [`Data!A${at + 1}`];
  },
  "register/sheets-differ": ({ released = [] }, at) => {
    const row = released[at];
    if (row !== undefined) row[2] = "Low";
    return [`Released!C${at + 1}`];
  },
  "register/sheet-missing": (sheets) => {
    sheets.released = undefined;
    return [""];
  },
};

const sheetsOf = (made: readonly { readonly cells: Readonly<Record<string, string>> }[]): Sheets => {
  const about = [["Reference", "Data held", "Sensitivity"], ...made.map(({ cells }) => [cells["Reference"] ?? "", "Census", "High"])];
  return {
    rows: [[...headings, "Decision"], ...made.map(({ cells }) => [...headings.map((heading) => cells[heading] ?? ""), "Approved"])],
    data: about.map((row) => [...row]),
    released: about.map((row) => [...row]),
    merges: [],
  };
};

const found = ({ rows, data, released, merges = [] }: Sheets): readonly string[] =>
  told(
    registerOf(
      [{ name: "Requests", rows, merges }, { name: "Data", rows: data }, ...(released === undefined ? [] : [{ name: "Released", rows: released }])],
      threeTables,
      true,
    ),
  );

test("a mistake in the shape is found in its place, and nothing else is; in a clean register nothing is", () => {
  fc.assert(
    fc.property(clean, fc.constantFrom(...Object.keys(shapes)), fc.nat(1000), (made, code, place) => {
      expect(found(sheetsOf(made))).toEqual([]);
      const sheets = sheetsOf(made);
      const cells = shapes[code]?.(sheets, 2 + (place % (made.length - 4))) ?? [];
      expect(found(sheets)).toEqual(cells.map((cell) => `${code} ${cell}`.trim()).toSorted());
    }),
    { numRuns: runsOf(500) },
  );
});

test("every kind of mistake is put in by one of the two laws", () => {
  // The names of spoils that are no codes are ways in which one of the others comes.
  const ways = ["state in brackets", "apostrophe", "line break in a key", "month", "no date", "changed over", "ran together"];
  expect(Object.keys(spoils)).toEqual(expect.arrayContaining(ways));
  const put = new Set([...Object.keys(spoils).map((name) => `register/${name}`), ...Object.keys(shapes)]);
  for (const code of ["key-untidy", "spellings", "date-form", "date-unread", "date-changed-over"]) put.add(`register/${code}`);
  expect(Object.keys(codes).filter((code) => code.startsWith("register/") && !put.has(code))).toEqual([]);
});
