import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { assess } from "../../src/api/assess.ts";
import { render } from "../../src/api/render.ts";
import type { Config, Format, LoadedAssessment } from "../../src/api/types.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { raiseWhole } from "../../src/diagnostics/raise.ts";
import { baselineText } from "../../src/gate/rules/baseline.ts";
import type { Reported } from "../../src/gate/rules/reported.ts";
import { isWaivable } from "../../src/gate/rules/waivable.ts";
import { examine } from "../../src/gate/run/examine.ts";
import { judge } from "../../src/gate/run/judge.ts";
import type { Verdict } from "../../src/gate/run/types.ts";
import { memoryWorkspace } from "../../src/io/memory.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import { type DocumentKind, documentKinds } from "../../src/model/documents.ts";
import type { Gate, Waiver } from "../../src/model/generated/schemas.ts";
import { asOf, assessment } from "../assess/arbitrary.ts";
import { catalogue, muddle } from "../checks/arbitrary.ts";
import { runsOf } from "../runs.ts";

/*
 * Waivers and baselines touch the exit code and nothing else. Each case is an assessment with whatever is wrong in it, first without
 * any waiver and baseline, then with some that are about what is wrong, and some that are not.
 */
const folder = mkdtempSync(join(tmpdir(), "t6-laws-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of an assessment as texts. JSON is YAML. */
function loadedFrom(input: Assessment, config: Config | undefined): LoadedAssessment {
  const { head, practices, asks, broken } = input;
  const kinds = [
    [head, "assessment"] as const,
    ...practices.map((one) => [one, "practice"] as const),
    ...(asks === undefined ? [] : [[asks, "asks"] as const]),
  ];
  return {
    folder,
    workspace: memoryWorkspace({}),
    assessment: input,
    catalogue: { catalogue, name: "catalogue.yaml", digest: () => "0".repeat(64) },
    config,
    files: kinds.map(([{ file, data }, kind]) => ({ file, kind, text: JSON.stringify(data) })),
    problems: broken.map(({ file }): Problem => raiseWhole("file/unknown-kind", {}, file)),
  };
}

interface Document {
  readonly document: DocumentKind;
  readonly format: Exclude<Format, "json">;
}

interface Outcome {
  readonly verdict: Verdict;
  readonly result: string;
  readonly document: string;
}

/** Everything that a run gives. The gate has its turn before anything is written down, so that it could spoil it if it would. */
async function outcome(input: Assessment, config: Config | undefined, wanted: Document | undefined): Promise<Outcome> {
  const loaded = loadedFrom(input, config);
  const assessed = assess(loaded, { asOf });
  const flags = { fail_on: "note" } as const;
  const options = { asOf, flags };
  const result = await assessed.result();
  const verdict = await judge({ paths: [folder], complete: true, shared: [], examined: [await examine(assessed, loaded, options)] }, options);
  if (result === undefined) throw new Error("nothing was decided");
  const made = wanted === undefined ? "" : await render(result, { ...wanted, audience: "internal" });
  return { verdict, result: JSON.stringify(result), document: typeof made === "string" ? made : Buffer.from(made).toString("base64") };
}

const gate: Gate = {
  minimum_position: "meets",
  minimum_clauses_met: "100%",
  no_overdue_asks: true,
  evidence_valid_for_days: 30,
  no_unverified_figures: true,
  required_files: ["letter.pdf"],
};
const path = join(folder, "t6.config.yaml");
const configWith = (waivers: readonly Waiver[], baseline: string | undefined): Config => {
  const data = { gate, waivers: [...waivers] };
  return { data, path, folder, text: JSON.stringify(data, null, 1), ...(baseline !== undefined && { baseline }) };
};

/** How a waiver is made: for the so-many-th thing that is wrong, or for something that is not. */
const recipe = fc.record({
  pick: fc.nat({ max: 40 }),
  code: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    "evidence/lapsed",
    "gate/unknown",
    "gate/minimum-position",
    "gate/required-file",
    "yaml/syntax",
    "nonsense",
  ),
  by: fc.constantFrom("file", "id", "both"),
  approved_on: fc.constantFrom("2019-01-01", "2019-06-30", "2019-07-01"),
  expires_on: fc.constantFrom("2019-06-29", "2019-06-30", "2019-12-31", "2020-07-01"),
});

function waiverFrom(
  { pick, code, by, approved_on, expires_on }: typeof recipe extends fc.Arbitrary<infer Recipe> ? Recipe : never,
  found: readonly Reported[],
): Waiver {
  const { diagnostic } = found[pick % Math.max(found.length, 1)] ?? {};
  const id = /^\w+\[([^\]"]+)\]/.exec(diagnostic?.place ?? "")?.[1] ?? "P1";
  const file = diagnostic?.file.slice(folder.length + 1) ?? "P1.yaml";
  return {
    code: code ?? diagnostic?.code ?? "evidence/lapsed",
    ...(by !== "id" && { file }),
    ...(by !== "file" && { id }),
    reason: "It is agreed.",
    approved_by: { name: "A Person" },
    approved_on,
    expires_on,
  };
}

const isOwn = ({ diagnostic }: Reported) => /^(?:waiver|baseline|config)\//.test(diagnostic.code);
const told = (entries: readonly Reported[]) =>
  JSON.stringify(
    entries.filter((entry) => !isOwn(entry)).map(({ diagnostic: { code, file, span, message }, fingerprint }) => [code, file, span, message, fingerprint]),
  );

let covered = 0;
let passed = 0;

test("adding any waiver or baseline changes no finding, position or score, and no byte of any document (law)", { timeout: 300_000 }, async () => {
  // Every document is made of the result alone, which is compared each time. In one case of sixteen a document is made and compared too.
  const documents = fc.oneof(
    { weight: 15, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.record({ document: fc.constantFrom(...documentKinds), format: fc.constantFrom("markdown", "html", "odt") }) },
  ) as fc.Arbitrary<Document | undefined>;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(assessment, muddle),
      fc.array(recipe, { maxLength: 6 }),
      fc.array(fc.nat({ max: 40 }), { maxLength: 10 }),
      fc.boolean(),
      documents,
      async (input, recipes, frozen, all, document) => {
        const before = await outcome(input, configWith([], undefined), document);
        const found = before.verdict.diagnostics;
        const waivers = recipes.map((one) => waiverFrom(one, found));
        const chosen = all ? found : frozen.flatMap((index) => found[index] ?? []);
        const entries = chosen.map(({ diagnostic, fingerprint }) => ({ file: diagnostic.file.slice(folder.length + 1), code: diagnostic.code, fingerprint }));
        const baseline = join(folder, "t6.baseline.yaml");
        writeFileSync(baseline, baselineText({ frozen: [...entries, { file: "gone.yaml", code: "ask/overdue", fingerprint: "0".repeat(32) }] }));
        const after = await outcome(input, configWith(waivers, baseline), document);

        expect(after.result).toBe(before.result);
        expect(after.document).toBe(before.document);
        // Every diagnostic is still told, in the same words, in its place and under its name; nothing is told instead.
        expect(told(after.verdict.diagnostics)).toBe(told(before.verdict.diagnostics));
        expect(after.verdict.diagnostics.filter(({ gated, diagnostic }) => gated !== "counts" && !isWaivable(diagnostic.code))).toEqual([]);
        expect(after.verdict.diagnostics.filter((entry) => isOwn(entry) && entry.gated !== "counts")).toEqual([]);
        // The raw result is no better than it was, and unknown fails whatever is waived.
        expect(after.verdict.gate.passed_raw).toBe(false);
        if (input.broken.length > 0) expect(after.verdict.gate.passed).toBe(false);
        expect(after.verdict.groups.flatMap((group) => group.waivers)).toHaveLength(waivers.length);
        covered += after.verdict.diagnostics.filter(({ gated }) => gated !== "counts").length;
        passed += after.verdict.gate.failures.length < before.verdict.gate.failures.length ? 1 : 0;
      },
    ),
    { numRuns: runsOf(1000) },
  );
  // The cases are worth something: much was waived or frozen, and it made a difference at the gate.
  expect(covered).toBeGreaterThan(runsOf(1000));
  expect(passed).toBeGreaterThan(runsOf(20));
});
