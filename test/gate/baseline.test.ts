import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineProblems, baselineText, fingerprintsIn, frozen, pruned } from "../../src/gate/rules/baseline.ts";
import type { BaselineFile, FrozenDiagnostic } from "../../src/model/generated/schemas.ts";
import { validateRare } from "../../src/schema/validate-rare.ts";
import { parse } from "../../src/source/parse.ts";
import { readData } from "../../src/source/read-data.ts";

const print = (character: string) => character.repeat(32);
const entry = (file: string, fingerprint: string, code = "evidence/lapsed"): Required<FrozenDiagnostic> => ({
  file,
  code,
  about: "",
  place: "evidence[a]",
  fingerprint,
});
const all = () => true;

describe("writing", () => {
  test("is sorted, each diagnostic once, whatever the order in which they were found", () => {
    const found = [entry("b.yaml", print("1")), entry("a.yaml", print("3")), entry("a.yaml", print("2")), entry("a.yaml", print("3"))];
    const order = (file: BaselineFile) => file.frozen.map(({ fingerprint }) => fingerprint[0]);
    expect(order(frozen(found, undefined, all))).toEqual(["2", "3", "1"]);
    expect(frozen(found.toReversed(), undefined, all)).toEqual(frozen(found, undefined, all));
  });

  test("leaves out what can never be waived", () => {
    expect(frozen([entry("a.yaml", print("1"), "schema/bad-date"), entry("a.yaml", print("2"), "waiver/expired")], undefined, all).frozen).toEqual([]);
  });

  test("keeps what the old one says about files that were not looked at, and forgets the rest", () => {
    const old = { frozen: [entry("one/a.yaml", print("1")), entry("two/a.yaml", print("2"))] };
    expect(frozen([], old, (file) => file.startsWith("one/")).frozen).toEqual([entry("two/a.yaml", print("2"))]);
  });

  test("gives a file that can be read back, by both readers, and is in order", () => {
    const file = {
      frozen: [{ file: 'odd "name": #1.yaml', code: "evidence/lapsed", place: 'sources["a: b"].url', fingerprint: "01234567890123456789012345678901" }],
    };
    const text = baselineText(file);
    expect(readData(text)?.data).toEqual(file);
    expect(parse(text).data).toEqual(file);
    expect(validateRare("baseline", file)).toEqual([]);
    expect(readData(baselineText({ frozen: [] }))?.data).toEqual({ frozen: [] });
  });
});

describe("pruning", () => {
  const old = { frozen: [entry("one/a.yaml", print("1")), entry("one/a.yaml", print("2")), entry("two/a.yaml", print("3"))] };

  test("takes out what is gone from where it was looked, and nothing else", () => {
    expect(pruned(old, new Set([print("1")]), (file) => file.startsWith("one/")).frozen.map(({ fingerprint }) => fingerprint[0])).toEqual(["1", "3"]);
  });

  test("what is gone is told once, at the first", () => {
    expect(baselineProblems(old, "t6.baseline.yaml", new Set([print("1")]), all)).toEqual([
      {
        code: "baseline/outdated",
        args: { count: "2 diagnostics", are: "are" },
        file: "t6.baseline.yaml",
        where: { pointer: ["frozen", 1, "fingerprint"], target: "value" },
      },
    ]);
    expect(baselineProblems(old, "t6.baseline.yaml", fingerprintsIn(old), all)).toEqual([]);
    expect(baselineProblems(old, "t6.baseline.yaml", new Set(), () => false)).toEqual([]);
  });

  test("never adds, and after it nothing is left to prune (law)", () => {
    const some = fc.array(fc.tuple(fc.constantFrom("one/a.yaml", "two/a.yaml"), fc.constantFrom(..."0123456789abcdef")), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.subarray([..."0123456789abcdef"]), fc.boolean(), (entries, present, whole) => {
        const before = { frozen: entries.map(([file, digit]) => entry(file, print(digit))) };
        const there = new Set(present.map(print));
        const covers = (file: string) => whole || file.startsWith("one/");
        const after = pruned(before, there, covers);
        const had = fingerprintsIn(before);
        expect([...fingerprintsIn(after)].filter((one) => !had.has(one))).toEqual([]);
        expect(baselineProblems(after, "t6.baseline.yaml", there, covers)).toEqual([]);
        expect(pruned(after, there, covers)).toEqual(after);
      }),
      { numRuns: 1000 },
    );
  });
});
