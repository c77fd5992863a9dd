import { expect, test } from "vitest";
import { guessColumns } from "../../src/register/guess.ts";
import { shownColumns } from "../../src/register/shown.ts";
import { registerOf } from "./synthetic.ts";

const labelsOf = (end: readonly string[]): readonly string[] => {
  const columns = { "Ref. no.": "reference", Organisation: "organisation", "Data destroyed?": "end_state" } as const;
  const rows = [Object.keys(columns), ...end.map((text, at) => [String(at + 1), "UCL", text])];
  return shownColumns(registerOf([{ name: "", rows }], { register: "Shares", tables: [{ columns }] })).map(({ label }) => label);
};

test("where yes or no is the answer, the heading is the question and stays, in brackets that are passed over when it is read again", () => {
  expect(labelsOf(["Yes", "no", ""])).toEqual(["Reference", "Organisation", "At the end (Data destroyed?)"]);
  expect(labelsOf(["Destroyed", "Still held"])).toEqual(["Reference", "Organisation", "At the end"]);
});

test("how a number was counted stays", () => {
  const columns = { Reference: "reference", "Records (approx.)": "volume" } as const;
  const rows = [Object.keys(columns), ["1", "2,000"], ["2", "10"]];
  const register = registerOf([{ name: "", rows }], { register: "Shares", tables: [{ columns }] });
  expect(shownColumns(register).map(({ label }) => label)).toEqual(["Reference", "How much (Records approx.)"]);
});

test.each(["Ref. no.", "Ref.", "Ref. No"])("full stops in a heading shorten words: %s is a reference", (heading) => {
  expect(guessColumns([{ at: 0, heading }], [["A1"], ["A2"]])).toMatchObject([{ field: "reference" }]);
});
