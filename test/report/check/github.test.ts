import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic, Severity } from "../../../src/diagnostics/problem.ts";
import { gatedAs } from "../../../src/gate/rules/reported.ts";
import { withoutOrders } from "../../../src/model/orders.ts";
import { gated, inFormat } from "./broken.ts";
import { diagnostic, reportOf } from "./sample.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Reads a line as GitHub documents that its runner does: what is between the first two pairs of colons is the command and its
 * properties, separated by commas; codes are taken out last, the percent sign at the very end.
 */
function parsed(line: string): Command {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end === -1) throw new Error(`no command: ${line}`);
  const info = text.slice(2, end);
  const space = info.indexOf(" ");
  const pairs = info
    .slice(space + 1)
    .trim()
    .split(",")
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  const decoded = (value: string, codes: readonly (readonly [string, string])[]) => codes.reduce((rest, [code, sign]) => rest.split(code).join(sign), value);
  const breaks = [["%0D", "\r"] as const, ["%0A", "\n"] as const];
  const forProperty = [...breaks, ["%3A", ":"] as const, ["%2C", ","] as const, ["%25", "%"] as const];
  return {
    name: info.slice(0, space),
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, decoded(value, forProperty)])),
    data: decoded(text.slice(end + 2), [...breaks, ["%25", "%"]]),
  };
}

const commands = (text: string): readonly Command[] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .map(parsed);

test("the report of a broken folder, read back", async () => {
  const all = commands(await inFormat("github", await gated()));
  expect(all[0]).toEqual({
    name: "error",
    properties: { title: "The gate failed" },
    data: "7 errors and 3 warnings count, and none is allowed.\nT6.2 is unknown: the gate asks for “partly shown” or better.",
  });
  expect(all).toContainEqual({
    name: "error",
    properties: {
      file: "test/report/check/broken/T6.1.yaml",
      line: "3",
      endLine: "3",
      col: "64",
      endColumn: "69",
      title: "A clause that is not in the catalogue (reference/unknown-clause)",
    },
    data: expect.stringMatching(/^There is no clause ‘T6\.1x’\.\n[^\n]+\nThe clauses of T6\.1 are T6\.1a, [^\n]+\.$/),
  });
  const lapsed = all.find(({ properties }) => properties["title"]?.includes("evidence/lapsed"));
  expect([lapsed?.name, lapsed?.data]).toEqual(["notice", expect.stringMatching(/^Waived\. /)]);
  const severalLines = all.find(({ properties }) => properties["line"] !== properties["endLine"] && properties["endLine"] !== undefined);
  expect(Object.keys(severalLines?.properties ?? {})).toEqual(["file", "line", "endLine", "title"]);
});

const sign = fc.string({ minLength: 1, maxLength: 1, unit: "binary" }).filter((one) => withoutOrders(one) === one);
const text = fc.string({ unit: fc.oneof(fc.constantFrom("%", ":", ",", "=", "\n", "\r", "2", "5", "0", "A", "D"), sign) });

test("what the log of a job would take for an order is no part of it", async () => {
  const order = "\u001b[2J\u009b2J\u202e";
  const [entry] = reportOf([{ ...diagnostic, message: order }]).diagnostics;
  if (entry === undefined) throw new Error("there is one");
  const written = await inFormat("github", reportOf([], { diagnostics: [{ ...entry, path: order }] }));
  expect(written).toContain("\ufffd[2J\ufffd2J\ufffd");
  expect(withoutOrders(written)).toBe(written);
});

test("a law: whatever a path or a message is, it reads back as it was, and nothing in it is a command", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (file, message) => {
      const [entry] = reportOf([{ ...diagnostic, message, why: "w", help: "h" }]).diagnostics;
      if (entry === undefined) throw new Error("there is one");
      const all = commands(await inFormat("github", reportOf([], { diagnostics: [{ ...entry, path: file, fingerprint: "f" }] })));
      expect(all).toHaveLength(1);
      expect(all[0]?.name).toBe("error");
      expect(all[0]?.properties["file"]).toBe(file);
      expect(all[0]?.data).toBe(`${message}\nw\nh`);
    }),
    { numRuns: 1000 },
  );
});

const many = (severity: Severity, number: number): readonly Diagnostic[] =>
  Array.from({ length: number }, (_, index) => ({ ...diagnostic, severity, message: `${severity} ${index}` }));

test("GitHub shows ten of a kind: the gravest come first, and what is left out is counted", async () => {
  const all = commands(await inFormat("github", reportOf([...many("note", 12), ...many("warning", 3), ...many("error", 11)])));
  const names = all.map(({ name }) => name);
  expect(names).toEqual([...Array(10).fill("error"), ...Array(3).fill("warning"), ...Array(10).fill("notice")]);
  expect(all.at(-1)).toEqual({
    name: "notice",
    properties: { title: "and 4 more" },
    data: "GitHub shows at most 10 annotations of each level. Not shown: 1 error, 3 notices.",
  });
});

test.each([
  [10, 10, 10, undefined],
  [11, 0, 0, "and 1 more"],
  [11, 0, 9, "and 1 more"],
  [11, 0, 10, "and 2 more"],
])("%i errors, %i warnings and %i notes", async (errors, warnings, notes, title) => {
  const all = commands(await inFormat("github", reportOf([...many("error", errors), ...many("warning", warnings), ...many("note", notes)])));
  for (const name of ["error", "warning", "notice"]) expect(all.filter((command) => command.name === name).length).toBeLessThanOrEqual(10);
  expect(all.map(({ properties }) => properties["title"]).find((each) => each?.startsWith("and "))).toBe(title);
});

test("however many conditions of the gate are not met, they take one place of the ten", async () => {
  const failures = Array.from({ length: 12 }, (_, index) => `condition ${index}`);
  const report = reportOf(many("error", 9));
  const all = commands(await inFormat("github", { ...report, refusals: [], gate: { ...report.gate, failures } }));
  expect(all.map(({ data }) => data.split("\n")[0])).toEqual(["condition 0", ...many("error", 9).map(({ message }) => message)]);
  expect(all[0]?.data).toBe(failures.join("\n"));
});

test("what is told together is as long as can be read, and says how much more there is", async () => {
  const refusals = Array.from({ length: 500 }, (_, index) => `The folder a/b/c/${index} cannot be opened.`);
  const [first] = commands(await inFormat("github", reportOf([], { refusals })));
  const lines = first?.data.split("\n") ?? [];
  expect(first?.data.length).toBeLessThan(4_096);
  expect(lines.at(-1)).toBe(`And ${500 - (lines.length - 1)} more.`);
});

test("of several notices, those that count come before those that do not", async () => {
  const [first, second] = reportOf(many("note", 2)).diagnostics;
  if (first === undefined || second === undefined) throw new Error("there are two");
  const all = commands(await inFormat("github", reportOf([], { diagnostics: [gatedAs(first, "baseline", "error", "Known."), second] })));
  expect(all.map(({ data }) => data.split("\n")[0])).toEqual(["note 1", "In the baseline. note 0"]);
});

test("where nothing is wrong there is nothing to say", async () => {
  expect(await inFormat("github", reportOf([]))).toBe("");
});
