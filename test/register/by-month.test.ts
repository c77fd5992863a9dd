import { describe, expect, test } from "vitest";
import { isAfter } from "../../src/register/days.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { registerFacts } from "../../src/register/evidence.ts";
import { withoutHidden } from "../../src/register/hidden.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { answersOf } from "../../src/register/says.ts";
import { type CellOf, registerOf } from "./synthetic.ts";

const heads = ["Reference", "Organisation", "Purpose", "Decided on", "At the end"];
const sheetOf = (rows: readonly (readonly CellOf[])[], above?: string): RawSheet => ({
  name: "",
  rows: [...(above === undefined ? [] : [[above]]), heads, ...rows.map((row, at) => [`A${at + 1}`, "Moss Trust", "A study", ...row])],
});
const latest = (sheet: RawSheet): string | undefined => {
  const register = registerOf(withoutHidden([sheet]));
  return registerFacts(register, answersOf(register), defectsOf(register), new Map()).latest;
};
const late = (sheet: RawSheet): readonly string[] =>
  defectsOf(registerOf([sheet])).flatMap(({ code, cells }) => (code === "register/decided-late" ? cells.map(({ cell }) => cell) : []));

describe("dates that are a month", () => {
  test.each([
    ["March 2024", "May 2024"],
    ["Mar-24", "May-24"],
    ["2024-03", "2024-05"],
    ["03/2024", "05/2024"],
  ])("%s and %s: the register is as new as its latest month, and whoever asks for its age is given that", (one, other) =>
    expect(latest(sheetOf([[other], [one]]))).toBe("2024-05"),
  );

  test("a month lies behind another only as a whole", () => {
    expect([isAfter("2024-06", "2024-05-31"), isAfter("2024-05", "2024-05-01"), isAfter("2024-05-31", "2024-05"), isAfter("2025", "2024-12")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test("a decision of a month after that of the register is told, and one of its own month is not", () => {
    const rows = [["30 June 2026"], ["July 2026"], ["1 July 2026"], ["June 2026"]];
    expect(late(sheetOf(rows, "As at June 2026"))).toEqual(["D4", "D5"]);
  });

  test("what becomes of the data in a month that had not come is planned, and not done", () => {
    const answer = answersOf(
      registerOf([
        sheetOf(
          [
            ["May 2024", "July 2026"],
            ["May 2024", "destroyed"],
          ],
          "As at June 2026",
        ),
      ]),
    ).find(({ question }) => question.id === "end");
    expect(answer).toMatchObject({ count: 1, words: expect.stringContaining("1 gives a day after that of the register: that is planned, and not done.") });
  });
});

describe("a date that is hidden in the file", () => {
  const rows = [["2024-03-01"], ["2025-09-09"]];

  test("in a hidden row is not what the register is about", () => {
    expect(latest({ ...sheetOf(rows), hiddenRows: new Set([2]) })).toBe("2024-03-01");
  });

  test("in a hidden column is not told at all", () => {
    const sheet = { ...sheetOf(rows), hiddenColumns: new Set([3]) };
    expect(latest(sheet)).toBeUndefined();
    expect(JSON.stringify(answersOf(registerOf(withoutHidden([sheet]))))).not.toMatch(/2025/);
  });

  test("one date in rows of which all are hidden is told of no column", () => {
    const sheet = {
      name: "",
      rows: [["Reference", "Organisation", "Updated"], ...["1", "2", "3"].map((key) => [key, "Moss Trust", "2025-09-09"])],
      hiddenRows: new Set([1, 2, 3]),
    };
    expect(JSON.stringify(answersOf(registerOf(withoutHidden([sheet]))))).not.toMatch(/2025/);
  });
});
