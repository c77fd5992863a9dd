import { expect, test } from "vitest";
import { splitList } from "../../src/register/lists.ts";

const rule = { separators: [";", ","], whole: ["Births, Deaths", "Moss; Sons"] };

test("a name that is kept whole is not split", () => {
  expect(splitList("Births, Deaths, Census", rule).entries).toEqual(["Births, Deaths", "Census"]);
  expect(splitList("Moss; Sons", rule)).toEqual({ by: undefined, entries: ["Moss; Sons"], glued: [] });
  expect(splitList("A; Moss; Sons; Births, Deaths", rule).entries).toEqual(["A", "Moss; Sons", "Births, Deaths"]);
});

test("whatever sign stands in a cell stays that sign", () => {
  for (const sign of ["\ue000", "\ue001", "\0", "\uf8ff"]) expect(splitList(`${sign}, B${sign}`, rule).entries).toEqual([sign, `B${sign}`]);
});
