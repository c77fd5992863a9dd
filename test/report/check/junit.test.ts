import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { gatedAs } from "../../../src/gate/rules/reported.ts";
import { gated, inFormat } from "./broken.ts";
import { diagnostic, reportOf } from "./sample.ts";

const xsd = readFileSync("test/definitions/jenkins-junit.xsd", "utf8");

async function errorsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: "junit.xml", contents: xml }, schema: { fileName: "junit.xsd", contents: xsd } });
  return errors.map(({ message }) => message);
}

interface Test {
  readonly suite: string;
  readonly name: string;
  readonly outcome: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The tests of a report, as an independent parser reads them, and the totals of every suite. */
function read(xml: string) {
  const tests: { suite: string; name: string; outcome: string | undefined; attributes: Record<string, string>; text: string }[] = [];
  const suites: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "testsuite") suites.push(attributes);
    else if (name === "testcase")
      tests.push({ suite: suites.at(-1)?.["name"] ?? "", name: attributes["name"] ?? "", outcome: undefined, attributes: {}, text: "" });
    else {
      const last = tests.at(-1);
      if (last !== undefined && name !== "properties" && name !== "property") Object.assign(last, { outcome: name, attributes });
    }
  });
  parser.on("text", (text) => {
    const last = tests.at(-1);
    if (last?.outcome !== undefined && last.text === "") last.text = text;
  });
  parser.write(xml).close();
  return { tests: tests as readonly Test[], suites };
}

test("it is valid by the schema of Jenkins, whatever is in it", async () => {
  expect(await errorsOf(await inFormat("junit", await gated()))).toEqual([]);
  expect(await errorsOf(await inFormat("junit", reportOf([])))).toEqual([]);
  expect(await errorsOf(await inFormat("junit", reportOf([diagnostic], { refusals: ["nowhere cannot be opened."] })))).toEqual([]);
  expect(await errorsOf('<testsuites><testcase name="x"/></testsuites>')).not.toEqual([]);
});

test("a diagnostic that fails the gate is a failure, one that does not count is skipped, any other passes with a remark", async () => {
  const report = reportOf([diagnostic, { ...diagnostic, severity: "note", place: "evidence[other]" }, { ...diagnostic, place: "evidence[known]" }]);
  const [failing, note, known] = report.diagnostics;
  if (failing === undefined || note === undefined || known === undefined) throw new Error("there are three");
  const { tests, suites } = read(await inFormat("junit", reportOf([], { diagnostics: [failing, note, gatedAs(known, "waived", "error", "For now.")] })));
  expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual([
    ["evidence/T6.2.yaml: reference/unknown-clause at evidence[page].clauses[T6.2x]", "failure"],
    ["evidence/T6.2.yaml: reference/unknown-clause at evidence[other]", "system-out"],
    ["evidence/T6.2.yaml: reference/unknown-clause at evidence[known]", "skipped"],
    ["evidence/assessment.yaml", undefined],
    ["the gate", undefined],
  ]);
  expect(suites[0]).toMatchObject({ name: "evidence", tests: "4", failures: "1", skipped: "1", errors: "0" });
  expect(tests[2]?.text).toContain("Gate: For now.");
});

test("two diagnostics with one name are two tests", async () => {
  const { tests } = read(await inFormat("junit", reportOf([diagnostic, diagnostic])));
  const names = tests.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("what failed the gate, and what could not be opened, are tests of their own", async () => {
  const report = reportOf([], { gate: { passed: false, passed_raw: false, failures: ["T6.3 is unknown."] }, refusals: ["nowhere cannot be opened."] });
  const { tests } = read(await inFormat("junit", report));
  expect(tests.filter(({ suite }) => suite === "gate").map(({ name, outcome }) => [name, outcome])).toEqual([
    ["nowhere cannot be opened.", "error"],
    ["T6.3 is unknown.", "failure"],
  ]);
});

test("a diagnostic about no assessment is in a suite of its own", async () => {
  const { tests } = read(await inFormat("junit", reportOf([{ ...diagnostic, file: "t6.config.yaml" }])));
  expect(tests.find(({ outcome }) => outcome === "failure")?.suite).toBe("configuration");
});

test("a law: every text reads back, but for what no XML document can hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (message) => {
      const { tests } = read(await inFormat("junit", reportOf([{ ...diagnostic, message }])));
      const possible = [...message]
        .map((character) => (/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character) ? character : "\ufffd"))
        .join("");
      expect(tests[0]?.attributes["message"]).toBe(possible);
      expect(tests[0]?.text).toContain(possible);
    }),
    { numRuns: 1000 },
  );
});
