import { expect, test } from "vitest";
import { figureLevel, isChecked } from "../../src/assess/figure-level.ts";
import { good } from "./examples.ts";

const figure = { value: 110_000, unit: "views" };
const { verification: _, ...silent } = good;

test("a figure is as well checked as it says, else as its item is, else as nobody says", () => {
  expect(figureLevel({ ...figure, verification: "unverifiable" }, good)).toBe("unverifiable");
  expect(figureLevel(figure, { ...good, verification: { level: "corroborated" } })).toBe("corroborated");
  expect(figureLevel(figure, silent)).toBe("reported");
});

test("what was verified or corroborated was checked, and nothing else", () => {
  expect((["verified", "corroborated", "reported", "unverifiable"] as const).filter(isChecked)).toEqual(["verified", "corroborated"]);
});

test("a figure that says nothing itself was checked as far as the check of its item counts", () => {
  expect(figureLevel(figure, good, "reported")).toBe("reported");
  expect(figureLevel({ ...figure, verification: "corroborated" }, good, "reported")).toBe("corroborated");
});
