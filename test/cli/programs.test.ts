import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ScoreDocument } from "../../src/model/generated/schemas.ts";
import { faultsOf } from "../schema/published.ts";
import { run } from "./host.ts";

/*
 * What a program gets that runs t6: whatever comes of the run, one JSON document that keeps to its published schema. An independent
 * validator looks at it.
 */

const fixtures = join(import.meta.dirname, "../../fixtures");
const folder = mkdtempSync(join(tmpdir(), "t6-programs-"));
const at = (name: string) => join(folder, name);
/** A folder with one file changed. */
const edited = (name: string, from: string, file: string, edit: (text: string) => string): string => {
  cpSync(join(fixtures, from), at(name), { recursive: true });
  writeFileSync(join(at(name), file), edit(readFileSync(join(at(name), file), "utf8")));
  return at(name);
};

const canary = "Policy";
beforeAll(() => {
  edited("undecided", "npd-2019", "assessment.yaml", (text) => text.replace("edition:", "editoin:"));
  edited("copy", "npd-2019", "T6.1.yaml", (text) => text);
  edited("regulator", "all-met", "assessment.yaml", (text) =>
    text.replace(/assessor:\n {2}name: .*\n(?: {2}short_name: .*\n)? {2}role: producer/, "assessor:\n  name: A regulator\n  role: regulator"),
  );
  edited("broken", "npd-2019", "T6.3.yaml", (text) => `${text}\n: [`);
  edited("internal", "npd-2019", "T6.1.yaml", (text) =>
    text.replace(
      /^evidence:$/m,
      `evidence:\n  - id: zanzibar-memo\n    title: ${canary}\n    clauses: [T6.1a]\n    kind: record\n    statement: Zanzibar.\n    state: in_place\n    said_by: producer\n    access: internal\n    audience: internal\n`,
    ),
  );
});

/** The documents by what a run prints, of which the format says the schema. */
const schemaOf: Readonly<Record<string, string>> = {
  "t6-score": "score",
  "t6-check": "check",
  "t6-diff": "diff",
  "t6-comparison": "comparison",
  "t6-forecast": "forecast",
  "t6-next": "next",
  "t6-portfolio": "portfolio",
  "t6-link-report": "link-report",
  "t6-result": "result",
  "t6-refusal": "refusal",
};

const documentsOf = (out: string, isLines: boolean): readonly { readonly format: string }[] =>
  (isLines ? out.trimEnd().split("\n") : [out]).map((text) => JSON.parse(text));

const runs: readonly (readonly [code: number, format: string, argv: readonly string[]])[] = [
  [0, "t6-score", ["score", "FIX/npd-2019", "-f", "json"]],
  [0, "t6-score", ["score", "FIX/npd-2019", "-f", "json", "--audience", "internal"]],
  [1, "t6-score", ["score", "FIX/all-met", "TMP/undecided", "TMP/broken", "-f", "json"]],
  [1, "t6-score", ["score", "FIX/all-met", "TMP/undecided", "-f", "ndjson"]],
  [2, "t6-score", ["score", "nowhere", "FIX/all-met", "-f", "json"]],
  [2, "t6-refusal", ["score", "--format=json", "--bogus"]],
  [2, "t6-refusal", ["score", "FIX/npd-2019", "-fjson", "--as-of", "yesterday"]],
  [2, "t6-score", ["score", "FIX/npd-2019", "-f", "ndjson", "--config", "nowhere.yaml"]],
  [0, "t6-result", ["report", "FIX/npd-2019", "-f", "json"]],
  [0, "t6-result", ["report", "FIX/npd-2019", "--earlier", "FIX/npd-2016", "-f", "json"]],
  [1, "t6-refusal", ["report", "TMP/undecided", "-f", "json"]],
  [2, "t6-refusal", ["report", "nowhere", "-f", "json"]],
  [0, "t6-diff", ["diff", "FIX/npd-2016", "FIX/npd-2019", "-f", "json"]],
  [1, "t6-diff", ["diff", "FIX/npd-2019", "TMP/broken", "-f", "json"]],
  [1, "t6-refusal", ["diff", "FIX/npd-2019", "TMP/undecided", "-f", "json"]],
  [2, "t6-refusal", ["diff", "nowhere", "FIX/npd-2019", "-f", "json"]],
  [2, "t6-refusal", ["diff", "FIX/all-met", "FIX/npd-2019", "-f", "json"]],
  [2, "t6-refusal", ["compare", "nowhere", "FIX/npd-2019", "-f", "json"]],
  [0, "t6-comparison", ["compare", "FIX/all-met", "TMP/regulator", "-f", "json"]],
  [1, "t6-refusal", ["compare", "TMP/undecided", "FIX/npd-2019", "-f", "json"]],
  [0, "t6-forecast", ["forecast", "FIX/all-met", "--days", "900", "-f", "json"]],
  [1, "t6-forecast", ["forecast", "FIX/all-met", "TMP/undecided", "--days", "900", "-f", "json"]],
  [2, "t6-forecast", ["forecast", "FIX/all-met", "nowhere", "--days", "900", "-f", "json"]],
  [2, "t6-refusal", ["forecast", "nowhere", "--days", "900", "-f", "json"]],
  [0, "t6-portfolio", ["portfolio", "FIX/npd-2016", "FIX/npd-2019", "FIX/all-met", "-f", "json"]],
  [0, "t6-portfolio", ["portfolio", "FIX/npd-2019", "--as-of", "2025-01-01", "-f", "json", "--audience", "internal"]],
  [1, "t6-portfolio", ["portfolio", "FIX/all-met", "TMP/undecided", "TMP/broken", "-f", "json"]],
  [2, "t6-portfolio", ["portfolio", "FIX/all-met", "nowhere", "-f", "json"]],
  [2, "t6-refusal", ["portfolio", "nowhere", "-f", "json"]],
  [0, "t6-next", ["next", "FIX/npd-2019", "-f", "json"]],
  [0, "t6-next", ["next", "FIX/npd-2019", "TMP/internal", "-f", "json", "--audience", "internal"]],
  [1, "t6-next", ["next", "FIX/all-met", "TMP/undecided", "TMP/broken", "-f", "json"]],
  [2, "t6-next", ["next", "FIX/all-met", "nowhere", "-f", "json"]],
  [2, "t6-refusal", ["next", "nowhere", "-f", "json"]],
  [0, "t6-check", ["check", "FIX/npd-2019", "-f", "json"]],
  [1, "t6-check", ["check", "TMP/undecided", "-f", "json"]],
  [2, "t6-check", ["check", "nowhere", "-f", "json"]],
  [2, "t6-refusal", ["check", "-f", "json", "--bogus"]],
  [2, "t6-refusal", ["check", "-f", "json", "-f", "sarif=x.sarif", "--bogus"]],
  [2, "t6-refusal", ["check", "-qf", "json", "--bogus"]],
  [2, "t6-refusal", ["score", "-f", "ndjson", "--bogus"]],
  [0, "t6-link-report", ["links", "TMP/copy", "-f", "json"]],
  [2, "t6-refusal", ["links", "nowhere", "-f", "json"]],
];
const put = (word: string) => word.replace("FIX", fixtures).replace("TMP", folder);

test.each(runs.map(([code, format, argv]) => ({ code, format, argv, name: argv.join(" ") })))("t6 $name gives $format, and ends with $code", async (asked) => {
  const { code, out, err } = await run(asked.argv.map(put));
  const documents = documentsOf(out, asked.argv.includes("ndjson"));
  expect(
    documents.map(({ format }) => format).filter((format) => format !== asked.format),
    err,
  ).toEqual([]);
  expect(code).toBe(asked.code);
  for (const document of documents) expect(faultsOf(schemaOf[document.format] ?? "", document)).toEqual([]);
});

describe("what a score says for programs", () => {
  const score = async (...argv: string[]): Promise<ScoreDocument> => JSON.parse((await run(["score", ...argv, "--format", "json"])).out);

  test("of which folder each result is, in one shape for one and for many", async () => {
    const [one, many] = [await score(join(fixtures, "npd-2019")), await score(join(fixtures, "npd-2016"), join(fixtures, "npd-2019"))];
    expect(one.assessments.map(({ name }) => name)).toEqual([join(fixtures, "npd-2019")]);
    expect(many.assessments.map(({ name }) => name)).toEqual([join(fixtures, "npd-2016"), join(fixtures, "npd-2019")]);
    expect(many.assessments[1]).toEqual(one.assessments[0]);
  });

  test("what could not be decided is there, with the reason", async () => {
    const { assessments } = await score(at("undecided"), join(fixtures, "all-met"));
    const undecided = assessments.find(({ name }) => name === at("undecided"));
    expect(undecided?.result).toBeUndefined();
    expect(undecided?.diagnostics.map(({ code }) => code)).toContain("schema/unknown-key");
    expect(undecided?.errors).toBeGreaterThan(0);
  });

  test("each line is a document of its own, and together they say what the one says", async () => {
    const paths = [join(fixtures, "npd-2016"), at("undecided"), "nowhere"];
    const whole = await score(...paths);
    const lines = documentsOf((await run(["score", ...paths, "--format", "ndjson"])).out, true) as readonly ScoreDocument[];
    expect(lines.flatMap(({ assessments }) => assessments)).toEqual(whole.assessments);
    expect(lines.flatMap(({ refusals }) => refusals)).toEqual(whole.refusals);
    expect(lines.flatMap(({ diagnostics }) => diagnostics)).toEqual(whole.diagnostics);
  });

  test("nothing that is internal, unless it is for people inside", async () => {
    expect(JSON.stringify(await score(at("internal")))).not.toMatch(/zanzibar/i);
    expect(JSON.stringify(await score(at("internal"), "--audience", "internal"))).toMatch(/zanzibar/i);
    expect((await run(["score", at("internal"), "--audience", "public"])).out).not.toMatch(/zanzibar/i);
  });

  test("where earlier assessments stood", async () => {
    const { out } = await run(["report", join(fixtures, "npd-2019"), "--earlier", join(fixtures, "npd-2016"), "-f", "json"]);
    expect(JSON.parse(out).trend).toMatchObject([{ as_of: "2016-04-22", practices: [{ id: "T6.1" }, {}, {}, {}, {}] }]);
  });
});

test("what a forecast leaves out is told in it", async () => {
  const { out } = await run(["forecast", at("undecided"), "nowhere", "--days", "30", "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({ assessments: [], refusals: [expect.stringContaining("nowhere")] });
  expect(JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code)).toContain("schema/unknown-key");
});

test("a run that prints something else than JSON is refused in words alone, and one into a file leaves no file", async () => {
  expect((await run(["diff", "nowhere", "nowhere-else"])).out).toBe("");
  expect((await run(["diff", "nowhere", "nowhere-else", "-f", "json", "-o", at("diff.json")])).out).toBe("");
  expect((await run(["check", "-f", "json", "-f", "sarif", "--bogus"])).out).toBe("");
  expect((await run(["check", "-f", "json=x.json", "--bogus"])).out).toBe("");
});

test("a copy for the public is not shown as if what is internal were in it", async () => {
  writeFileSync(at("copy.json"), (await run(["score", at("internal"), "-f", "json"])).out);
  for (const command of [
    ["report", at("copy.json")],
    ["score", at("copy.json"), "-f", "text"],
    ["compare", at("copy.json"), join(fixtures, "all-met")],
  ]) {
    const { code, out, err } = await run([...command, "--audience", "internal"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      `t6: ${at("copy.json")} is a copy for the public, so what is internal is not in it: save one with t6 score --format json --audience internal.\n`,
    );
  }
  expect((await run(["report", at("copy.json")])).code).toBe(0);
});
