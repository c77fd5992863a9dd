import { describe, expect, test } from "vitest";
import { meantClause, meantPractice } from "../../src/assess/meant.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Practice } from "../../src/model/catalogue.ts";
import type { Clause } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "./arbitrary.ts";
import { clauseOf } from "./examples.ts";

/** Practices T6.1, T6.2 and T6.12, each with clauses a to c; and one without a number, so that its letters are all there is to go by. */
const clauses = (practice: string): Clause[] => ["a", "b", "c"].map((letter) => ({ ...clauseOf("P1a"), id: `${practice}${letter}` }));
const practice = (id: string): Practice => ({ id, title: id, text: id, clauses: clauses(id) as Practice["clauses"] });
const catalogue = buildCatalogue({ ...catalogueFile, practices: ["T6.1", "T6.2", "T6.12", "Care"].map(practice) as typeof catalogueFile.practices });

describe("the clause that was meant", () => {
  test.each([
    ["6.2c", undefined, "T6.2c"],
    ["6.2C", undefined, "T6.2c"],
    ["t6.2c", undefined, "T6.2c"],
    ["T6.2.c", undefined, "T6.2c"],
    ["T62c", undefined, "T6.2c"],
    ["2c", "T6.2", "T6.2c"],
    [".2c", "T6.2", "T6.2c"],
    ["12a", "T6.12", "T6.12a"],
  ])("‘%s’ in the file about %s is %s", (typed, home, meant) => expect(meantClause(typed, catalogue, home)).toBe(meant));

  test.each([
    ["2c", undefined, "of itself it could be of any practice"],
    ["2c", "T6.1", "that practice has no such clause"],
    ["2c", "T6.12", "the 2 is a part of 12"],
    ["c", "T6.2", "a letter alone is too little"],
    ["T6.2", "T6.2", "a practice is none of its clauses"],
    ["T6.2c", "T6.2", "nothing was left out"],
    ["T6.3c", undefined, "a digit is never a slip"],
    ["nonsense", "T6.2", "it is like nothing"],
    ["", "T6.2", "there is nothing"],
  ])("‘%s’ in the file about %s is nothing certain: %s", (typed, home, _why) => expect(meantClause(typed, catalogue, home)).toBeUndefined());

  test("letters that go on from letters are the rest of a word", () => {
    const named = buildCatalogue({ ...catalogueFile, practices: [{ ...practice("Care"), clauses: [{ ...clauseOf("P1a"), id: "Care-x1" }] }] });
    expect(meantClause("x1", named, "Care")).toBe("Care-x1");
    expect(meantClause("re-x1", named, "Care")).toBeUndefined();
  });
});

describe("the practice that was meant", () => {
  test.each([
    ["T6.2c", "T6.2"],
    ["6.2", "T6.2"],
    ["t6.2", "T6.2"],
    ["6.12", "T6.12"],
    ["Crae", "Care"],
  ])("‘%s’ is %s", (typed, meant) => expect(meantPractice(typed, catalogue)).toBe(meant));

  test.each(["2", "T6.3", "6.2c", "nonsense"])("‘%s’ is nothing certain", (typed) => expect(meantPractice(typed, catalogue)).toBeUndefined());
});
