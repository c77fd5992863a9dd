import { pageOf } from "../../diagnostics/describe.ts";
import type { Reported } from "../../gate/rules/reported.ts";
import { type CheckReport, configsInForce } from "./report.ts";
import { configLine, gateWords, isAboutFile, severitiesInUse, severityLine, severityWords, waiverWords } from "./words.ts";
import { type Element, xmlDocument } from "./xml.ts";

/**
 * A JUnit report, as Jenkins, GitLab and Azure Pipelines read it. Every file is a test that passes, or one test for each diagnostic:
 * a failure where it fails the gate, skipped where it is waived, in the baseline or switched off, else passed with a remark.
 * There are no times in it: the same files give the same report.
 */
export function junitReport(report: CheckReport): string {
  const { assessments, diagnostics } = report;
  const byFile = new Map<string, Reported[]>();
  for (const entry of diagnostics) {
    const known = byFile.get(entry.diagnostic.file);
    if (known === undefined) byFile.set(entry.diagnostic.file, [entry]);
    else known.push(entry);
  }
  const own = new Set(assessments.flatMap(({ files }) => files));
  const others = [...byFile.keys()].filter((file) => !own.has(file));
  const tests = (folder: string, file: string) => testsOf(folder, file, byFile.get(file) ?? []);
  const suites = [
    ...assessments.map(({ folder, files }) =>
      suite(
        folder,
        files.flatMap((file) => tests(folder, file)),
      ),
    ),
    ...(others.length === 0
      ? []
      : [
          suite(
            "configuration",
            others.flatMap((file) => tests("configuration", file)),
          ),
        ]),
    gateSuite(report),
  ];
  return xmlDocument({ name: "testsuites", attributes: { name: "t6 check", ...totals(suites) }, content: suites });
}

function testsOf(suiteName: string, file: string, found: readonly Reported[]): readonly Element[] {
  if (found.length === 0) return [test(suiteName, file, [])];
  const seen = new Map<string, number>();
  return found.map((entry) => {
    const name = nameOf(entry);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return test(suiteName, number === 1 ? name : `${name} (${number})`, [outcome(entry)]);
  });
}

/** The name of a test is the same from run to run, so that a history can be kept of it. Of several with one name the later are numbered. */
function nameOf({ diagnostic: { file, code, place } }: Reported): string {
  return `${file}: ${code}${place === "" ? "" : ` at ${place}`}`;
}

function outcome(entry: Reported): Element {
  const { diagnostic, gated, fails } = entry;
  const because = gateWords(entry);
  const { code, file, span, message, why, help } = diagnostic;
  const where = isAboutFile(diagnostic) ? file : `${file}:${span.start.line}:${span.start.column}`;
  const text = [
    `${where}: ${severityWords(entry)}: ${message}`,
    `Why: ${why}`,
    `Help: ${help}`,
    `More: ${pageOf(diagnostic)}`,
    ...(because === undefined ? [] : [`Gate: ${because}`]),
  ].join("\n");
  if (gated !== "counts") return { name: "skipped", attributes: {}, content: text };
  return fails ? { name: "failure", attributes: { type: code, message }, content: text } : { name: "system-out", attributes: {}, content: text };
}

/** What is about the run as a whole. */
function gateSuite(report: CheckReport): Element {
  const { gate, refusals, waivers } = report;
  const problem = (name: "failure" | "error", text: string): Element => ({ name, attributes: { message: text }, content: [] });
  const tests = [
    ...refusals.map((text) => test("gate", text, [problem("error", text)])),
    ...gate.failures.map((text) => test("gate", text, [problem("failure", text)])),
  ];
  const property = (name: string, value: string): Element => ({ name: "property", attributes: { name, value }, content: [] });
  const properties = [
    ...configsInForce(report).map((one) => property("configuration", configLine(one))),
    ...severitiesInUse(report).map((one) => property("severity", severityLine(one))),
    ...waivers.map((waiver) => {
      const { code, where, reason, approved_by: approver } = waiver;
      return property("waiver", `${code} in ${where}, ${waiverWords(waiver)}. ${approver}: ${reason}`);
    }),
  ];
  return suite("gate", tests.length === 0 ? [test("gate", "the gate", [])] : tests, properties);
}

const test = (suiteName: string, name: string, content: readonly Element[]): Element => ({
  name: "testcase",
  attributes: { classname: suiteName, name, time: "0" },
  content,
});

function suite(name: string, tests: readonly Element[], properties: readonly Element[] = []): Element {
  const head: readonly Element[] = properties.length === 0 ? [] : [{ name: "properties", attributes: {}, content: properties }];
  const count = (kind: string) => tests.filter(({ content }) => typeof content !== "string" && content[0]?.name === kind).length;
  const attributes = { name, tests: tests.length, failures: count("failure"), errors: count("error"), skipped: count("skipped"), time: "0" };
  return { name: "testsuite", attributes, content: [...head, ...tests] };
}

function totals(suites: readonly Element[]): Readonly<Record<string, number>> {
  const sum = (key: string) => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
}
