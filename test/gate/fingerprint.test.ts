import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { raise } from "../../src/diagnostics/raise.ts";
import { fingerprintsOf } from "../../src/gate/rules/fingerprint.ts";
import { sha256 } from "../../src/io/sha256.ts";
import { locate } from "../../src/source/locate.ts";
import { parse } from "../../src/source/parse.ts";
import { createPositions } from "../../src/source/positions.ts";
import { runsOf } from "../runs.ts";

const file = "T6.1.yaml";
const item = (id: string) => `  - id: ${id}\n    title: A page\n    dates: { valid_until: 2019-01-01 }\n    clauses: [T6.1a, T6.1x]\n`;
const lapsed = (index: number, as_of = "2020-01-01") =>
  raise("evidence/lapsed", { id: "b", date: "2019-01-01", as_of }, { file, pointer: ["evidence", index, "dates", "valid_until"] });

function prints(text: string, problems: readonly Problem[], path = `somewhere/${file}`): readonly string[] {
  const diagnostics = locate(problems, createPositions(new Map([[file, text]])), (name) => name);
  return fingerprintsOf(
    diagnostics.map((diagnostic) => ({ diagnostic, path })),
    sha256,
  ).flatMap((parts) => parts.map(({ print }) => print));
}

describe("the same finding keeps its fingerprint", () => {
  const before = `practice: T6.1\nevidence:\n${item("a")}${item("b")}`;
  const usual = prints(before, [lapsed(1)]);

  test("when lines move and items are added before it", () => {
    const after = `# a comment\n\npractice: T6.1\nevidence:\n${item("new")}${item("a")}${item("b")}`;
    expect(prints(after, [lapsed(2)])).toEqual(usual);
    expect(usual[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("when a day goes by", () => {
    expect(prints(before, [lapsed(1, "2020-01-02")])).toEqual(usual);
  });

  test("but not when it is about another file, item, date or code", () => {
    expect(prints(before, [lapsed(1)], `elsewhere/${file}`)).not.toEqual(usual);
    expect(prints(before, [lapsed(0)])).not.toEqual(usual);
    expect(prints(before, [{ ...lapsed(1), args: { ...lapsed(1).args, date: "2019-06-01" } }])).not.toEqual(usual);
    expect(prints(before, [{ ...lapsed(1), code: "evidence/review-overdue" }])).not.toEqual(usual);
  });

  test("a mistake in the layout is known by the words of its line", () => {
    const broken = (above: string) => {
      const text = `${above}practice: T6.1\nnotes: one: two\n`;
      return prints(
        text,
        parse(text).problems.map(({ code, args, span }): Problem => ({ code, args, file, where: { span } })),
      );
    };
    expect(broken("")).toHaveLength(1);
    expect(broken("# moved\n\n")).toEqual(broken(""));
  });
});

test("of several that nothing tells apart, each has its own", () => {
  const text = "clauses: [T6.1x, T6.1x]\n";
  const at = (index: number) => raise("reference/unknown-clause", { clause: "T6.1x" }, { file, pointer: ["clauses", index] });
  const both = prints(text, [at(0), at(1)]);
  expect(new Set(both).size).toBe(2);
  expect(prints(text, [at(0)])).toEqual(both.slice(0, 1));
});

test("a law: blank lines and comments between the lines of a file change no fingerprint", () => {
  const folder = "fixtures/npd-2019";
  const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const shuffled = fc.record({ which: fc.nat(texts.length - 1), at: fc.array(fc.nat(400), { maxLength: 8 }), steps: fc.array(fc.nat(20), { maxLength: 4 }) });
  fc.assert(
    fc.property(shuffled, ({ which, at, steps }) => {
      const text = (texts[which] ?? "").split("\n").slice(0, 40).join("\n");
      const pointer = wayInto(parse(text).data, steps);
      const problem = raise("reference/unknown-evidence", { id: "x" }, { file, pointer });
      const moved = text.split("\n").flatMap((line, index) => (at.includes(index) && isStart(line) ? ["# a remark", line] : [line]));
      expect(prints(moved.join("\n"), [problem])).toEqual(prints(text, [problem]));
    }),
    { numRuns: runsOf(1000) },
  );
});

/** A line before which there can be a comment, whatever comes before it: one at the outer level. */
const isStart = (line: string) => /^[a-z]/.test(line);

/** A way to something in the data, chosen by numbers. */
function wayInto(data: unknown, steps: readonly number[]): readonly (string | number)[] {
  const [step, ...rest] = steps;
  if (step === undefined || typeof data !== "object" || data === null) return [];
  const keys = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  const key = keys[step % Math.max(1, keys.length)];
  return key === undefined ? [] : [key, ...wayInto((data as Record<string | number, unknown>)[key], rest)];
}
