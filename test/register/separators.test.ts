import { describe, expect, test } from "vitest";
import { defectsOf } from "../../src/register/defects.ts";
import { diagnosticOf } from "../../src/register/diagnostics.ts";
import { draftMap } from "../../src/register/draft.ts";
import { separatorsIn } from "../../src/register/separators.ts";
import { registerOf } from "./synthetic.ts";

const of = (cells: readonly string[], field = "datasets" as const) => separatorsIn([{ field, cells }])[0];

describe("a mark that names have too is taken only where its parts stand elsewhere as well", () => {
  test.each([
    [",", ["Births, Deaths", "Deaths, Census", "Births", "Census"]],
    ["/", ["Births/Deaths", "Deaths/Census", "Census", "Births"]],
  ])("“%s” between what stands alone in other cells separates", (mark, cells) => {
    expect(of(cells)).toMatchObject({ marks: [mark], open: [] });
  });

  test.each([
    [",", ["Quill, Marsh and Partners", "Moss Trust", "Quill, Marsh and Partners"], 2],
    ["/", ["A study of school/college moves", "Moss Trust"], 1],
    [",", ["Births, by area", "Deaths, by month", "Census"], 2],
  ])("“%s” in a name is asked about, with how many cells of how many", (mark, cells, count) => {
    expect(of(cells)).toMatchObject({ marks: [], open: [{ mark, count, of: cells.length }] });
  });

  test("in a year, a date, an amount or a word for nothing it is neither", () => {
    expect(of(["2019/20", "01/02/2024", "1,000", "N/A", "n/a", "Births"])).toMatchObject({ marks: [], open: [] });
  });

  test("in an entry of a list that a surer mark separates, it is part of the entry", () => {
    expect(of(["Quill, Marsh and Partners; Moss Trust", "Moss Trust"])).toMatchObject({ marks: [";"], open: [] });
  });
});

test("a draft asks about what may separate or be part of a name, and says it once for the lists of several sheets", () => {
  const rows = [["Reference", "Organisation", "Datasets"]].concat(["A1", "A2"].map((key) => [key, "Moss Trust", "Births, by area"]));
  const draft = draftMap("list", [{ name: "", rows }]);
  const line = "“,” stands in 2 of 2 cells of datasets, and may be part of a name: where it separates entries, add it to the separators.";
  expect("open" in draft && draft.open).toEqual([line]);
  expect("map" in draft && draft.map).toContain(`# ${line}\n`);
  const two = draftMap("list", [
    {
      name: "One",
      rows: [
        ["Reference", "Organisation", "Datasets"],
        ["A1", "Moss Trust", "Births; Deaths"],
      ],
    },
    {
      name: "Two",
      rows: [
        ["Reference", "Dataset"],
        ["A1", "Births; Deaths"],
      ],
    },
  ]);
  expect("map" in two && two.map.match(/datasets: \{/g)).toHaveLength(1);
});

test("of lists that are joined in several ways is told what was counted, and no “most” where there is none", () => {
  const cells = ["Births; Deaths", "Births, Census", "Census"];
  const map = {
    register: "R",
    tables: [{ columns: { Reference: "reference", Data: "datasets" } }],
    lists: { datasets: { separators: [";", ","] } },
  } as const;
  const register = registerOf([{ name: "", rows: [["Reference", "Data"], ...cells.map((cell, at) => [`A${at}`, cell])] }], map as never);
  const [found] = defectsOf(register).filter(({ code }) => code === "register/mixed-lists");
  expect(found?.cells.map(({ note }) => note)).toEqual(["by commas, where as many are by semicolons"]);
  expect(found && diagnosticOf(found, "r.csv").message).toBe(
    "Lists that are not joined alike under “Data”: 1 by semicolons, 1 by commas; 1 other cell is one entry, as the map splits them. By another sign than the first: 1 of 2 lists, such as B3 (Births, Census).",
  );
});
