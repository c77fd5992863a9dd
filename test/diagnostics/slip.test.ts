import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onlySlip } from "../../src/diagnostics/slip.ts";

const clauses = ["T6.1a", "T6.1b", "T6.2a", "T6.2b", "T6.2c", "T6.3a", "T6.4c"];
const ids = ["sharing-page", "letter-2016", "letter-2019", "external-data-shares", "ask-a", "ask-b", "review"];

describe("one slip away", () => {
  test.each([
    ["t6.2c", "T6.2c"],
    ["T6.2C", "T6.2c"],
    ["T62c", "T6.2c"],
    ["T6-2c", "T6.2c"],
    ["T6..2c", "T6.2c"],
    ["T6.2cc", "T6.2c"],
    ["T6.2 c", "T6.2c"],
    ["T6.c2", "T6.2c"],
  ])("clause %s is %s", (typed, meant) => expect(onlySlip(typed, clauses)).toBe(meant));
  test.each([
    ["sharing_page", "sharing-page"],
    ["Sharing-Page", "sharing-page"],
    ["sharingpage", "sharing-page"],
    ["sharing-pge", "sharing-page"],
    ["sharing-pagee", "sharing-page"],
    ["sharing-paeg", "sharing-page"],
    ["sharing-pafe", "sharing-page"],
    ["lettre-2016", "letter-2016"],
    ["reviews", "review"],
    ["external-data-share", "external-data-shares"],
  ])("id %s is %s", (typed, meant) => expect(onlySlip(typed, ids)).toBe(meant));
});

describe("no slip, or not one alone", () => {
  test.each(["T6.2d", "T6.5a", "T7.2c", "T6.2", "T6.c", "T6.22c"])("clause %s", (typed) => expect(onlySlip(typed, clauses)).toBeUndefined());
  test.each(["letter-2017", "letter-201", "ask-c", "sharing-pxye", "internal-data-shares", "", "x".repeat(200)])("id %s", (typed) =>
    expect(onlySlip(typed, ids)).toBeUndefined(),
  );
  test("never the word itself", () => expect(onlySlip("review", ids)).toBeUndefined());
  test("of several, those that are the same but for capitals and marks come first", () => {
    expect(onlySlip("page_a", ["page-a", "pagea", "pages-a"])).toBeUndefined();
    expect(onlySlip("page_a", ["page-a", "pages-a"])).toBe("page-a");
  });
});

test("digits are never guessed, and what is meant is a candidate", () => {
  const id = fc.array(fc.constantFrom("letter", "data", "page", "a", "b", "2016", "2017", "1"), { minLength: 1, maxLength: 4 }).map((words) => words.join("-"));
  fc.assert(
    fc.property(id, fc.array(id, { maxLength: 6 }), (typed, candidates) => {
      const meant = onlySlip(typed, candidates);
      if (meant === undefined) return;
      expect(candidates).toContain(meant);
      expect(meant.replace(/\D/g, "")).toBe(typed.replace(/\D/g, ""));
    }),
    { numRuns: 1000 },
  );
});
