import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/api/assess.ts";
import { baselineOf, catalogueOf, createConfigs } from "../../src/api/config.ts";
import { outermost } from "../../src/api/in-force.ts";
import type { Config } from "../../src/api/types.ts";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import { type Grade, isLess, ownSeverity } from "../../src/diagnostics/severity.ts";
import type { Reported } from "../../src/gate/rules/reported.ts";
import { examine } from "../../src/gate/run/examine.ts";
import { judge } from "../../src/gate/run/judge.ts";
import type { Verdict } from "../../src/gate/run/types.ts";
import { loadFiles } from "../../src/index.ts";
import { memoryWorkspace } from "../../src/io/memory.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { ConfigFile, Gate, OwnCheck, SeveritySetting, Waiver } from "../../src/model/generated/schemas.ts";
import { asOf, assessment } from "../assess/arbitrary.ts";
import { catalogue } from "../checks/arbitrary.ts";
import { runsOf } from "../runs.ts";

/*
 * A configuration that is nested in another one may ask for more, and never for less: whatever it says, what failed without it fails
 * with it. Only the outer one can say otherwise.
 */
const positions = fc.constantFrom("meets", "consistent_with_recommendations", "partly_shown", "not_shown", "not_consistent");
const practiceGate = fc.record({ practice: fc.constantFrom("P1", "P2"), minimum_position: positions });
const gate = fc.record(
  {
    minimum_position: positions,
    minimum_clauses_met: fc.constantFrom(0, 1, "0%", "50%", "100%"),
    no_overdue_asks: fc.boolean(),
    evidence_valid_for_days: fc.constantFrom(0, 30, 3660),
    no_unverified_figures: fc.boolean(),
    practices: fc.array(practiceGate, { maxLength: 1 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Gate>;
const waiver: fc.Arbitrary<Waiver> = fc.record({
  code: fc.constantFrom("gate/minimum-position", "gate/minimum-clauses-met", "evidence/lapsed", "ask/overdue"),
  id: fc.constantFrom("P1", "P2"),
  reason: fc.constant("It is agreed."),
  approved_by: fc.constant({ name: "A Person" }),
  approved_on: fc.constant("2019-01-01"),
  expires_on: fc.constant("2019-12-31"),
});
const setting: fc.Arbitrary<SeveritySetting> = fc.record(
  {
    codes: fc.uniqueArray(
      fc.constantFrom("house/a", "house/b", ...(Object.keys(codes) as Code[]).filter((code) => /^(?:evidence|ask|scope|judgement)\//.test(code))),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
    paths: fc.constantFrom(["a"], ["b"], ["**"], ["elsewhere"]),
    severity: fc.constantFrom("error", "warning", "note", "off"),
    reason: fc.constant("It is agreed."),
  },
  { requiredKeys: ["codes", "severity"] },
) as fc.Arbitrary<SeveritySetting>;
const ownCheck: fc.Arbitrary<OwnCheck> = fc.record({
  code: fc.constantFrom("house/a", "house/b", "house/c"),
  severity: fc.constantFrom("warning", "note"),
  message: fc.constant("{clause}{text}"),
  needs: fc.record({
    clauses: fc.constant(["P1a", "P2a"]),
    kinds: fc.constantFrom(["register"], ["policy"]),
    verification: fc.constantFrom("checked", "verified"),
  }),
  forbids: fc.record({ texts: fc.constantFrom(["e"], ["zzz"]), fields: fc.constantFrom(["title"], ["statement"]) }),
});
const config = fc.record(
  {
    fail_on: fc.constantFrom("error", "warning", "note"),
    max_warnings: fc.constantFrom(0, 1, 1000),
    nested: fc.constantFrom("tighten", "replace"),
    gate,
    severity: fc.array(setting, { maxLength: 3 }),
    checks: fc.uniqueArray(ownCheck, { maxLength: 2, selector: ({ code }) => code }),
    waivers: fc.array(waiver, { maxLength: 6 }),
    exclude: fc.constantFrom(["**"], ["survey"], ["*"]),
    catalogue: fc.constantFrom("easy.yaml", "other.yaml"),
    baseline: fc.constant("own.baseline.yaml"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ConfigFile>;

/** The configuration of `a/b` in a tree of configurations. Undefined ones are not there. */
async function configIn(outer: ConfigFile, middle: ConfigFile | undefined, inner: ConfigFile | undefined, base?: ConfigFile): Promise<Config> {
  const files = [
    ["t6.config.yaml", outer] as const,
    ["a/t6.config.yaml", middle] as const,
    ["a/b/t6.config.yaml", inner] as const,
    ["a/b/base.yaml", base] as const,
  ];
  const texts = files.flatMap(([name, data]) => (data === undefined ? [] : [[name, JSON.stringify(data)] as const]));
  const found = await createConfigs(memoryWorkspace(Object.fromEntries([...texts, ["a/b/assessment.yaml", "title: [\n"]]))).above("a/b");
  if (found === undefined) throw new Error("there is a configuration");
  return found;
}

async function verdictOf(input: Assessment, config: Config): Promise<Verdict> {
  const kinds = [[input.head, "assessment"] as const, ...input.practices.map((one) => [one, "practice"] as const)];
  const asks = input.asks === undefined ? [] : [[input.asks, "asks"] as const];
  const loaded = {
    folder: "a/b",
    workspace: memoryWorkspace({}),
    assessment: input,
    catalogue: { catalogue, name: "catalogue.yaml", digest: () => "0".repeat(64) },
    config,
    files: [...kinds, ...asks].map(([{ file, data }, kind]) => ({ file, kind, text: JSON.stringify(data) })),
    problems: [],
  };
  const options = { asOf, flags: {}, baseline: false as const };
  const examined = await examine(assess(loaded, { asOf }), loaded, options);
  // Errors fail whatever is asked, and most of these assessments have one: without them something hangs on what is asked.
  const found = examined.found.filter((diagnostic) => ownSeverity(diagnostic) !== "error");
  return judge({ paths: ["a/b"], complete: true, shared: [], examined: [{ ...examined, found }] }, options);
}

const given = fc.option(config, { nil: undefined });
let failed = 0;
let replaced = 0;
let raised = 0;
let lowered = 0;

/** How grave the gate takes a diagnostic to be. */
const gradeOf = ({ diagnostic: { severity, regraded } }: Reported): Grade => regraded?.to ?? severity;

test("whatever nested configurations say, the outer gate never becomes green because of them; with ‘replace’ it may (law)", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(assessment, config, given, given, given, async (input, outer, middle, written, base) => {
      const inner = written === undefined || base === undefined ? written : { ...written, extends: ["base.yaml"] };
      const binding = { ...outer, nested: "tighten" as const };
      const [alone, both] = [await configIn(binding, undefined, undefined), await configIn(binding, middle, inner, base)];
      const [before, after] = [await verdictOf(input, alone), await verdictOf(input, both)];
      if (!before.gate.passed) expect(after.gate.passed).toBe(false);
      if (!before.gate.passed_raw) expect(after.gate.passed_raw).toBe(false);
      expect(before.diagnostics.filter(({ gated }) => gated === "counts").length).toBeLessThanOrEqual(
        after.diagnostics.filter(({ gated }) => gated === "counts").length,
      );
      expect(outermost(both).path).toBe("t6.config.yaml");
      expect([catalogueOf(both), baselineOf(both)]).toEqual([catalogueOf(alone), baselineOf(alone)]);
      const grades = new Map(before.diagnostics.map((one) => [one.fingerprint, gradeOf(one)]));
      for (const one of after.diagnostics) {
        const grade = grades.get(one.fingerprint);
        if (grade !== undefined && isLess(gradeOf(one), grade)) throw new Error(`${one.diagnostic.code} is ${gradeOf(one)}, and was ${grade}`);
        if (grade !== undefined && isLess(grade, gradeOf(one))) raised += 1;
      }
      lowered += before.diagnostics.filter(({ diagnostic }) => isLess(diagnostic.severity, ownSeverity(diagnostic))).length;
      failed += before.gate.passed ? 0 : 1;
      const loose = await configIn({ ...outer, nested: "replace" }, middle, inner, base);
      if (!before.gate.passed && (await verdictOf(input, loose)).gate.passed) replaced += 1;
    }),
    { numRuns: runsOf(1000) },
  );
  // The cases are worth something.
  expect(failed).toBeGreaterThan(runsOf(300));
  expect(replaced).toBeGreaterThan(runsOf(10));
  expect(raised).toBeGreaterThan(runsOf(40));
  expect(lowered).toBeGreaterThan(runsOf(40));
});

test("what the root binds stays bound, though one between says ‘replace’", async () => {
  const paths = (found: Config) => [found, ...(found.above ?? [])].map(({ path }) => path);
  expect(paths(await configIn({}, { nested: "replace" }, {}))).toEqual(["a/b/t6.config.yaml", "t6.config.yaml"]);
  expect(paths(await configIn({ nested: "replace" }, {}, {}))).toEqual(["a/b/t6.config.yaml", "a/t6.config.yaml"]);
  expect(paths(await configIn({ nested: "replace" }, { nested: "replace" }, {}))).toEqual(["a/b/t6.config.yaml"]);
  expect(paths(await configIn({}, {}, undefined))).toEqual(["a/t6.config.yaml", "t6.config.yaml"]);
});

test("a nested configuration cannot leave out what the outer one asks about, and is told so", async () => {
  const files = { "t6.config.yaml": "fail_on: warning\n", "a/t6.config.yaml": 'exclude: ["**"]\n', "a/b/assessment.yaml": "title: [\n" };
  const { assessments, excluded, diagnostics } = await loadFiles(files);
  expect(assessments.map(({ folder }) => folder)).toEqual(["a/b"]);
  expect(excluded).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "config/nested", file: "a/t6.config.yaml", message: expect.stringContaining("../t6.config.yaml") }]);
  const loose = await loadFiles({ ...files, "t6.config.yaml": "nested: replace\n" }, { allowEmpty: true });
  expect(loose.assessments).toEqual([]);
  expect(loose.diagnostics).toEqual([]);
});

test("waivers, a baseline beside it and a catalogue of a nested configuration are each told in its place", async () => {
  const inner =
    "catalogue: ours.yaml\nwaivers:\n  - {code: ask/overdue, id: a, reason: r, approved_by: {name: P}, approved_on: 2025-01-01, expires_on: 2025-02-01}\n";
  const files = { "t6.config.yaml": "{}\n", "a/t6.config.yaml": inner, "a/t6.baseline.yaml": "frozen: []\n", "a/b/assessment.yaml": "title: [\n" };
  const { diagnostics } = await loadFiles(files);
  expect(diagnostics.filter(({ code }) => code === "config/nested").map(({ span, args }) => [span.start.line, args["what"]])).toEqual([
    [1, "t6.baseline.yaml"],
    [1, "catalogue"],
    [2, "waivers"],
  ]);
});
