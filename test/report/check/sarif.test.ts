import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/problem.ts";
import type { CheckReport } from "../../../src/report/check/report.ts";
import { broken, checked, gated, inFormat } from "./broken.ts";
import { diagnostic, reportOf } from "./sample.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region: { readonly startLine: number; readonly startColumn?: number; readonly endLine?: number; readonly endColumn?: number };
      };
      readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly originalUriBaseIds: object;
      readonly results: readonly Result[];
      readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] }];
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string; readonly help: { readonly text: string } }[] };
      };
    },
  ];
}

// The official schema names itself in the way of draft 4, and uses nothing that later drafts read in another way.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync("test/definitions/sarif-2.1.0.schema.json", "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

async function log(report: CheckReport): Promise<Log> {
  const made = JSON.parse(await inFormat("sarif", report));
  validate(made);
  expect(validate.errors).toBeNull();
  return made;
}

let report: CheckReport;
let made: Log;
beforeAll(async () => {
  report = await gated();
  made = await log(report);
});

test("it is valid by the official schema, whatever is in it", async () => {
  await log(reportOf([]));
  await log(reportOf([diagnostic], { refusals: ["nowhere cannot be opened."], pages: "https://example.org/t6/" }));
  const { startLine } = made.runs[0].results[0]?.locations[0].physicalLocation.region ?? {};
  expect(startLine).toEqual(expect.any(Number));
});

test("columns count UTF-16 units, and regions hold exactly what is meant", () => {
  expect(made.runs[0].columnKind).toBe("utf16CodeUnits");
  const regions = made.runs[0].results.map(({ ruleId, locations: [{ physicalLocation }] }) => [ruleId, textOf(physicalLocation)]);
  expect(regions).toContainEqual(["reference/unknown-clause", "T6.1x"]);
  expect(regions).toContainEqual(["schema/not-one-of", ">\n      the\n      producer"]);
  expect(regions).toContainEqual(["schema/unknown-key", "acess"]);
  expect(regions).toContainEqual(["evidence/lapsed", '"2025-03-31"']);
});

/** The text in a region, found by lines and columns alone. */
function textOf({ artifactLocation, region }: Result["locations"][0]["physicalLocation"]): string {
  const lines = readFileSync(decodeURIComponent(artifactLocation.uri), "utf8").split("\n");
  const { startLine, startColumn = 1, endLine = startLine, endColumn = (lines[startLine - 1] ?? "").length + 1 } = region;
  const inside = lines.slice(startLine - 1, endLine);
  inside.push((inside.pop() ?? "").slice(0, endColumn - 1));
  return [(inside.shift() ?? "").slice(startColumn - 1), ...inside].join("\n");
}

test("every result has its rule, with help that a person can read and the page to read on", () => {
  const { results, tool } = made.runs[0];
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  for (const { id, help, helpUri } of tool.driver.rules) {
    expect(help.text).toContain(`docs/diagnostics/${id}.md`);
    expect(helpUri).toBeUndefined();
  }
});

test("a rule has an address where the pages have one", async () => {
  const { runs } = await log(reportOf([diagnostic], { pages: "https://example.org/t6/" }));
  expect(runs[0].tool.driver.rules[0]?.helpUri).toBe("https://example.org/t6/docs/diagnostics/reference/unknown-clause.md");
});

test("what is waived or in the baseline is suppressed from outside, with the reason; the rest is not", () => {
  const suppressed = made.runs[0].results.filter(({ suppressions }) => suppressions !== undefined);
  expect(suppressed.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.[0]?.kind, suppressions?.[0]?.justification])).toEqual([
    ["evidence/lapsed", "warning", "external", "Waived until 2025-09-30. A. Statistician: The register is being renewed."],
    ["judgement/partial-date", "warning", "external", "It was there when the baseline was written."],
  ]);
});

describe("files", () => {
  test("are named from the root of the repository, which is nowhere spelt out", () => {
    const [{ results, originalUriBaseIds }] = made.runs;
    for (const { locations } of results) {
      const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^test\/report\/check\/broken\/[\w.]+$/);
      expect(uriBaseId).toBe("%SRCROOT%");
    }
    expect(originalUriBaseIds).toEqual({ "%SRCROOT%": { description: { text: expect.any(String) } } });
  });

  test("are the same however they were named", async () => {
    const elsewhere = JSON.parse(await inFormat("sarif", await checked(`${process.cwd()}/${broken}`)));
    const here = JSON.parse(await inFormat("sarif", await checked(broken)));
    expect(elsewhere).toEqual(here);
  });

  test.each([
    ["a b/ü#1%.yaml", "a%20b/%C3%BC%231%25.yaml", "%SRCROOT%"],
    ["/tmp/a b.yaml", "file:///tmp/a%20b.yaml", undefined],
    ["C:/a b.yaml", "file:///C:/a%20b.yaml", undefined],
    ["../a.yaml", "../a.yaml", "%SRCROOT%"],
  ])("%s becomes an address", async (path, uri, uriBaseId) => {
    const [entry] = reportOf([diagnostic]).diagnostics;
    if (entry === undefined) throw new Error("there is one");
    const { runs } = await log(reportOf([], { diagnostics: [{ ...entry, path, fingerprint: "f" }] }));
    expect(runs[0].results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({ uri, ...(uriBaseId && { uriBaseId }) });
  });
});

test("words of a file fill nothing in, and make no link", async () => {
  const { runs } = await log(reportOf([{ ...diagnostic, message: "{0} [x](https://example.org)" }]));
  expect(runs[0].results[0]?.message.text).toMatch(/^\{\{0\}\} \[x\] \(https:/);
});

test("a file as a whole has a line, and no columns that would mean nothing", () => {
  const whole = made.runs[0].results.find(({ ruleId }) => ruleId === "file/practice-missing");
  expect(whole?.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  expect(whole?.locations[0].logicalLocations).toBeUndefined();
});

test("what stands in the data has a name there, and a fingerprint of its own", () => {
  const { results } = made.runs[0];
  const names = results.flatMap(({ locations }) => locations[0].logicalLocations ?? []).map(({ fullyQualifiedName }) => fullyQualifiedName);
  expect(names).toContain("evidence[policy].clauses[T6.1x]");
  const prints = results.map(({ partialFingerprints }) => partialFingerprints["t6/v1"]);
  expect(new Set(prints).size).toBe(results.length);
});

test("what could not be opened makes the run incomplete", async () => {
  const { runs } = await log(reportOf([], { refusals: ["nowhere cannot be opened."] }));
  expect(runs[0].invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ message: { text: "nowhere cannot be opened." } }],
  });
});

describe("what GitHub takes of a run", () => {
  type Run = { readonly results: readonly Result[]; readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }] };
  const runOf = async (report: Parameters<typeof inFormat>[1]): Promise<Run> => JSON.parse(await inFormat("sarif", report)).runs[0];
  const graver = (many: number, errors: number): readonly Diagnostic[] =>
    Array.from({ length: many }, (_, index) => ({ ...diagnostic, severity: index < many - errors ? ("note" as const) : ("error" as const) }));

  test("is no more than 25,000 results: the gravest that count are kept and come first, and the rest is counted", async () => {
    const run = await runOf(reportOf(graver(25_010, 10), { refusals: ["There is nothing here."] }));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.slice(0, 11).map(({ level }) => level)).toEqual(Array(11).fill("error"));
    expect(run.invocations[0].toolExecutionNotifications.slice(1)).toEqual([
      { level: "warning", message: { text: "And 11 more, for which there is no room here." } },
      { level: "warning", message: { text: "GitHub shows 5000 of these 25000 results: the gravest come first." } },
    ]);
  });

  test("is no more, where so many paths cannot be opened", async () => {
    const run = await runOf(reportOf(graver(10, 10), { refusals: Array.from({ length: 25_001 }, (_, index) => `${index} cannot be opened.`) }));
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0].toolExecutionNotifications.at(-2)).toEqual({
      level: "warning",
      message: { text: "And 11 more, for which there is no room here." },
    });
  });

  test("are the first 5,000 of it: of more than these the gravest come first, and fewer stay in their order", async () => {
    const fewer = await runOf(reportOf(graver(5_000, 1)));
    expect(fewer.results.at(-1)?.level).toBe("error");
    expect(fewer.invocations[0].toolExecutionNotifications).toEqual([]);
    const more = await runOf(reportOf(graver(5_001, 1)));
    expect(more.results[0]?.level).toBe("error");
  });

  test("is no more than 10 MB when it is packed, whatever the words are", async () => {
    let seed = 1;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 94));
    };
    const long = Array.from({ length: 6_000 }, () => ({ ...diagnostic, message: Array.from({ length: 2_500 }, next).join("") }));
    const text = await inFormat("sarif", reportOf(long));
    expect(gzipSync(text, { level: 1 }).length).toBeLessThan(10_000_000);
    expect(text).toMatch(/And \d+ more, for which there is no room here\./);
  });
});
