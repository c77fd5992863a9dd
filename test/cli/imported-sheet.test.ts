import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { refusedInWords } from "../../src/cli/imported-sheet.ts";

const refusal = { refusals: ["Something is wrong."], told: [], doubts: [], canWait: true };
const proposed = (book: string): string | undefined => / --park (\S+)/.exec(refusedInWords(refusal, { book, path: "case" }))?.[1];

test("a new book is proposed by a name that a book can have, whatever the old one is called", () => {
  expect(["filled.xlsx", "filled.ods", "filled.txt", "filled", "filled-2.csv"].map(proposed)).toEqual([
    "filled-2.xlsx",
    "filled-2.ods",
    "filled-2.xlsx",
    "filled-2.xlsx",
    "filled-3.xlsx",
  ]);
});

test("a name that is taken is not proposed", () => {
  const folder = mkdtempSync(join(tmpdir(), "t6-park-"));
  writeFileSync(join(folder, "filled-2.xlsx"), "");
  expect(proposed(join(folder, "filled.xlsx"))).toBe(join(folder, "filled-3.xlsx"));
});
