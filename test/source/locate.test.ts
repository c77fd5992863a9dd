import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point, Problem } from "../../src/diagnostics/problem.ts";
import { kindOf } from "../../src/schema/kind.ts";
import { locate } from "../../src/source/locate.ts";
import { parse } from "../../src/source/parse.ts";
import { createPositions } from "../../src/source/positions.ts";
import { validateAny } from "../schema/any.ts";
import { written } from "./corpus.ts";
import { mutated, soup } from "./mutate.ts";

const at = (file: string, pointer: readonly (string | number)[], name = "x"): Problem => ({
  code: "schema/missing",
  args: { name },
  file,
  where: { pointer, target: "key" },
});

const texts = new Map([
  ["b.yaml", "one: 1\ntwo: 2\n"],
  ["a.yaml", "one: 1\n"],
]);

test("diagnostics are worded, placed, sorted by file and place, and told once", () => {
  const problems = [at("b.yaml", ["two"]), at("b.yaml", ["one"], "y"), at("b.yaml", ["one"]), at("a.yaml", ["one"]), at("b.yaml", ["two"])];
  const found = locate(problems, createPositions(texts), (file) => `case/${file}`);
  expect(found.map(({ file, span, message }) => `${file}:${span.start.line}:${span.start.column} ${message}`)).toEqual([
    "case/a.yaml:1:1 ‘x’ is missing.",
    "case/b.yaml:1:1 ‘x’ is missing.",
    "case/b.yaml:1:1 ‘y’ is missing.",
    "case/b.yaml:2:1 ‘x’ is missing.",
  ]);
  expect(found[0]).toMatchObject({ code: "schema/missing", severity: "error", frame: "1 | one: 1\n  | ^^^" });
  expect(locate([...problems].reverse(), createPositions(texts), (file) => `case/${file}`)).toEqual(found);
});

test("a problem about a file as a whole, or in a file that could not be read, has a place and no frame", () => {
  const problems: Problem[] = [
    { code: "file/unreadable", args: { reason: "it is a folder" }, file: "c.yaml", where: { whole: true } },
    at("c.yaml", ["one"]),
    { code: "yaml/empty", args: {}, file: "a.yaml", where: { whole: true } },
  ];
  const top = { line: 1, column: 1, offset: 0 };
  for (const { span, frame } of locate(problems, createPositions(texts), (file) => file)) {
    expect(span).toEqual({ start: top, end: top });
    expect(frame).toBe("");
  }
});

const framed = (text: string, start: number, end: number) => {
  const point = (offset: number) => ({ line: 0, column: 0, offset });
  const problem: Problem = { code: "yaml/syntax", args: {}, file: "f", where: { span: { start: point(start), end: point(end) } } };
  return `\n${locate([problem], createPositions(new Map([["f", text]])), (file) => file)[0]?.frame}\n`;
};

test("a frame shows two lines on either side", () => {
  const text = Array.from({ length: 12 }, (_, index) => `line${index + 1}: x`).join("\n");
  expect(framed(text, text.indexOf("line9"), text.indexOf("line9") + 5)).toBe(`
 7 | line7: x
 8 | line8: x
 9 | line9: x
   | ^^^^^
10 | line10: x
11 | line11: x
`);
});

test("a frame marks the first of several lines, and an empty stretch", () => {
  expect(framed("a: |\n  b\n  c\n", 3, 12)).toBe("\n1 | a: |\n  |    ^\n2 |   b\n3 |   c\n");
  expect(framed("a:\n", 2, 2)).toBe("\n1 | a:\n  |   ^\n");
  expect(framed("", 0, 0)).toBe("\n1 |\n  | ^\n");
});

test("tabs, wide letters and combining accents do not move the marker", () => {
  expect(framed("\ta: b\n", 1, 2)).toBe("\n1 |     a: b\n  |     ^\n");
  expect(framed("日本 😀 e\u0301: b\n", 6, 8)).toBe("\n1 | 日本 😀 e\u0301: b\n  |         ^\n");
});

test("what would play tricks on a terminal is shown as a sign", () => {
  expect(framed("a: \u001b[31m\u202eb\r\n", 3, 4)).toBe("\n1 | a: \ufffd[31m\ufffdb\n  |    ^\n");
});

test("a long line is shown through a window, and its neighbours through the same", () => {
  const long = `a: ${"word ".repeat(60)}`;
  const frame = framed(`short\n${long}\n${long}\n`, 6 + 203, 6 + 207);
  expect(frame).toBe(`
1 |
2 | …${long.slice(173, 273)}…
  | ${" ".repeat(31)}^^^^
3 | …${long.slice(173, 273)}…
`);
});

/** Everything that is wrong with a text, as a run over it would find. */
function diagnose(text: string) {
  const parsed = parse(text);
  const { data, problems } = parsed;
  const kind = kindOf(data, "T6.1.yaml") ?? "practice";
  const found: Problem[] = [
    ...problems.map(({ code, args, span }) => ({ code, args, file: "f.yaml", where: { span } })),
    ...validateAny(kind, data).map(({ code, args, pointer, target }) => ({ code, args, file: "f.yaml", where: { pointer, target } })),
  ];
  return locate(found, createPositions(new Map([["f.yaml", text]]), new Map([["f.yaml", parsed]])), (file) => file);
}

test("the range of every diagnostic lies inside its file: 2,000 files with accidents", () => {
  let found = 0;
  const isInside = (text: string): boolean => {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const fits = ({ line, column, offset }: Point): boolean => {
      const start = starts[line - 1] ?? Number.POSITIVE_INFINITY;
      const hasMark = start === 0 && text.startsWith("\ufeff") && offset > 0;
      return offset <= text.length && offset < (starts[line] ?? text.length + 1) && column >= 1 && offset === start + column - (hasMark ? 0 : 1);
    };
    return diagnose(text).every(({ span, frame, message, help }) => {
      found += 1;
      const isWorded = !/\{(?:name|of|suggestion|actual|expected|allowed|hint|detail|key|alias|tag|least)\}|undefined|\[object/.test(`${message} ${help}`);
      return fits(span.start) && fits(span.end) && span.end.offset >= span.start.offset && /^ *\d* \| *\^+$/m.test(frame) && isWorded;
    });
  };
  fc.assert(fc.property(mutated(written, 4), isInside), { numRuns: 1200, seed: 6 });
  fc.assert(fc.property(soup, isInside), { numRuns: 800, seed: 6 });
  expect(found).toBeGreaterThan(2000);
});
