import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { composed, type Files, overlay } from "../../scripts/diagnostics-cases.ts";
import { folderWith } from "../io/folder.ts";
import { type Ran, run } from "./host.ts";

/*
 * What a check ends with: result × gate × waiver × baseline. The assessment is the base of the examples, whose as-of date is
 * 30 June 2025. In it nothing is wrong; T6.2 and T6.5 are not yet shown; its certificate is valid for 427 more days.
 */
const day = "2025-06-30";
const catalogue = resolve("fixtures/diagnostics/catalogue.yaml");

/** What is in the folder of the assessment, by what t6 has to say about it. */
const results = {
  clean: () => composed(),
  warning: () => composed(overlay("ask/overdue", "bad")),
  "two warnings": () => composed(new Map([...overlay("ask/overdue", "bad"), ...overlay("evidence/lapsed", "bad")])),
  error: () => composed(overlay("ask/no-owner", "bad")),
  broken: () => composed(overlay("yaml/syntax", "bad")),
  misspelt: () => composed(overlay("schema/bad-date", "bad")),
  undecided: () => composed(new Map([["assessment.yaml", Buffer.from("title: [\n")]])),
  unreadable: () => composed(),
  empty: () => new Map() as Files,
} as const;
type Result = keyof typeof results;

const waiver = (code: string, more = "", approved = "2025-06-01", expires = "2025-12-31") =>
  `waivers:\n  - {code: ${code}, file: survey/asks.yaml, reason: It is agreed., approved_by: {name: Priya Shah}, approved_on: ${approved}, expires_on: ${expires}${more}}\n`;
const waivers = {
  overdue: waiver("ask/overdue"),
  expired: waiver("ask/overdue", "", "2024-12-01", "2025-06-29"),
  "on its last day": waiver("ask/overdue", "", "2024-12-01", "2025-06-30"),
  "from the future": waiver("ask/overdue", "", "2025-07-01"),
  "too long": waiver("ask/overdue", "", "2025-06-01", "2026-06-02"),
  "for an error": waiver("ask/no-owner"),
  "for a broken file": waiver("yaml/syntax"),
  unused: waiver("ask/no-date"),
} as const;

interface Case {
  readonly config?: string;
  /** Freezes what there is of this result before the check. */
  readonly freeze?: Result;
  readonly baseline?: string;
  readonly args?: readonly string[];
}

function folderFor(result: Result, { config, baseline }: Case): string {
  const root = folderWith({});
  const survey = join(root, "survey");
  mkdirSync(survey);
  fill(survey, results[result]());
  if (result === "unreadable") symlinkSync("nowhere", join(survey, "T6.9.yaml"));
  if (config !== undefined) writeFileSync(join(root, "t6.config.yaml"), config);
  if (baseline !== undefined) writeFileSync(join(root, "t6.baseline.yaml"), baseline);
  return root;
}

function fill(folder: string, files: Files): void {
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

async function checked(result: Result, one: Case): Promise<Ran> {
  const root = folderFor(one.freeze ?? result, one);
  const options = ["--as-of", day, "--catalogue", catalogue];
  if (one.freeze !== undefined) {
    expect(await run(["baseline", "write", root, ...options])).toMatchObject({ code: 0 });
    rmSync(join(root, "survey"), { recursive: true });
    mkdirSync(join(root, "survey"));
    fill(join(root, "survey"), results[result]());
  }
  return run(["check", root, ...options, ...(one.args ?? [])]);
}

const strict = "fail_on: warning\n";
const onWarning = ["--fail-on", "warning"];

describe("exit codes", () => {
  const table: readonly (readonly [Result, string, Case, 0 | 1 | 2])[] = [
    // The result alone, against fail_on.
    ["clean", "nothing asked", {}, 0],
    ["clean", "fail_on: note", { args: ["--fail-on", "note"] }, 0],
    ["warning", "nothing asked", {}, 0],
    ["warning", "--fail-on warning", { args: onWarning }, 1],
    ["warning", "fail_on: warning", { config: strict }, 1],
    ["warning", "fail_on: warning, --fail-on error wins", { config: strict, args: ["--fail-on", "error"] }, 0],
    ["warning", "fail_on: warning, --no-config", { config: strict, args: ["--no-config"] }, 0],
    ["error", "nothing asked", {}, 1],
    ["broken", "nothing asked", {}, 1],
    ["misspelt", "nothing asked", {}, 1],
    ["undecided", "nothing asked", {}, 1],
    ["unreadable", "nothing asked", {}, 2],
    ["unreadable", "a gate that fails too", { args: ["--minimum-position", "meets"] }, 2],
    ["empty", "nothing asked", {}, 2],
    ["empty", "--allow-empty", { args: ["--allow-empty"] }, 0],
    ["empty", "--allow-empty, asked for a lot", { args: ["--allow-empty", "--minimum-position", "meets", ...onWarning] }, 0],
    // The number of warnings.
    ["two warnings", "max_warnings: 2", { config: "max_warnings: 2\n" }, 0],
    ["two warnings", "max_warnings: 1", { config: "max_warnings: 1\n" }, 1],
    ["two warnings", "max_warnings: 1, and one of them waived", { config: `max_warnings: 1\n${waivers.overdue}` }, 0],
    ["two warnings", "max_warnings: 1, and one of them frozen", { config: "max_warnings: 1\n", freeze: "warning" }, 0],
    ["two warnings", "max_warnings: 0, --max-warnings 2 wins", { config: "max_warnings: 0\n", args: ["--max-warnings", "2"] }, 0],
    ["two warnings", "max_warnings: 2, --max-warnings 1 wins", { config: "max_warnings: 2\n", args: ["--max-warnings", "1"] }, 1],
    ["two warnings", "max_warnings: 2, and none may count", { config: `max_warnings: 2\n${strict}` }, 1],
    ["clean", "--max-warnings 0", { args: ["--max-warnings", "0"] }, 0],
    ["clean", "--max-warnings 0, and a waiver for nothing is a warning", { config: waivers.unused, args: ["--max-warnings", "0"] }, 1],
    ["clean", "max_warnings: 0, and a waiver for nothing is a warning", { config: `max_warnings: 0\n${waivers.unused}` }, 1],
    ["clean", "wrong use: a number of warnings that is none", { args: ["--max-warnings", "-1"] }, 2],
    ["clean", "max_warnings that is no number", { config: "max_warnings: few\n" }, 2],
    // Conditions.
    ["clean", "a minimum it has", { args: ["--minimum-position", "partly_shown"] }, 0],
    ["clean", "a minimum it has not", { args: ["--minimum-position", "meets"] }, 1],
    ["clean", "the same, but not of these practices", { args: ["--minimum-position", "T6.3=partly_shown"] }, 0],
    ["clean", "certificate valid for 427 days, asked for 427", { args: ["--evidence-valid-for-days", "427"] }, 0],
    ["clean", "certificate valid for 427 days, asked for 428", { args: ["--evidence-valid-for-days", "428"] }, 1],
    ["clean", "a file it has", { args: ["--required-file", "asks.yaml"] }, 0],
    ["clean", "a file it has not", { args: ["--required-file", "asks.yaml", "--required-file", "letter.pdf"] }, 1],
    ["clean", "gate in t6.config.yaml", { config: "gate: {required_files: [letter.pdf]}\n" }, 1],
    ["clean", "gate in t6.config.yaml, a flag wins", { config: "gate: {minimum_position: meets}\n", args: ["--minimum-position", "not_consistent"] }, 0],
    ["clean", "gate in t6.config.yaml, turned off by a flag", { config: "gate: {no_overdue_asks: true}\n", args: ["--overdue-asks"] }, 0],
    ["warning", "no_overdue_asks", { config: "gate: {no_overdue_asks: true}\n" }, 1],
    ["warning", "no_overdue_asks, turned off by a flag", { config: "gate: {no_overdue_asks: true}\n", args: ["--overdue-asks"] }, 0],
    ["broken", "the lowest minimum: unknown is below everything", { args: ["--minimum-position", "not_consistent"] }, 1],
    // Waivers.
    ["warning", "waived", { config: strict + waivers.overdue }, 0],
    ["warning", "waived, no_overdue_asks as well", { config: `${strict}gate: {no_overdue_asks: true}\n${waivers.overdue}` }, 0],
    ["warning", "waived, --no-config", { config: strict + waivers.overdue, args: ["--no-config", ...onWarning] }, 1],
    ["warning", "waived, on the waiver's last day", { config: strict + waivers["on its last day"] }, 0],
    ["warning", "the waiver has expired", { config: strict + waivers.expired }, 1],
    ["warning", "the waiver has expired, and warnings are let pass", { config: waivers.expired }, 0],
    ["warning", "the waiver is from the future", { config: strict + waivers["from the future"] }, 1],
    ["warning", "the waiver is too long: wrong configuration", { config: waivers["too long"] }, 2],
    ["two warnings", "one of them waived", { config: strict + waivers.overdue }, 1],
    ["error", "waived", { config: waivers["for an error"] }, 0],
    ["broken", "a waiver for it: wrong configuration", { config: waivers["for a broken file"] }, 2],
    ["clean", "a waiver for nothing", { config: waivers.unused }, 0],
    ["clean", "a waiver for nothing, and warnings fail", { config: strict + waivers.unused }, 1],
    ["unreadable", "a waiver for something else", { config: waivers.overdue }, 2],
    // The baseline.
    ["warning", "frozen", { config: strict, freeze: "warning" }, 0],
    ["warning", "frozen, no_overdue_asks as well", { config: `${strict}gate: {no_overdue_asks: true}\n`, freeze: "warning" }, 0],
    ["warning", "frozen, --no-baseline", { config: strict, freeze: "warning", args: ["--no-baseline"] }, 1],
    ["two warnings", "one of them frozen", { config: strict, freeze: "warning" }, 1],
    ["clean", "frozen, and put right since", { config: strict, freeze: "warning" }, 0],
    ["clean", "frozen, and put right since, and notes fail", { config: "fail_on: note\n", freeze: "warning" }, 0],
    ["error", "frozen", { config: "{}\n", freeze: "error" }, 0],
    ["broken", "a clean baseline", { config: strict, freeze: "clean" }, 1],
    ["warning", "a baseline of another kind of file", { config: strict, baseline: "asks: []\n" }, 2],
    ["clean", "a baseline that is not YAML", { config: strict, baseline: "frozen: [\n" }, 2],
    ["clean", "a baseline that is not there", { config: "baseline: nowhere.yaml\n" }, 2],
    ["clean", "a baseline that is not there, named by a flag", { args: ["--baseline", "nowhere.yaml"] }, 2],
    // Waiver and baseline.
    [
      "two warnings",
      "one frozen, one waived",
      { config: `${strict}${waivers.overdue.replace("ask/overdue", "evidence/lapsed").replace("asks", "T6.3")}`, freeze: "two warnings" },
      0,
    ],
    // Configuration.
    ["clean", "a configuration that is not YAML", { config: "fail_on: [\n" }, 2],
    ["clean", "a misspelt key", { config: "gate: {minimum_positon: meets}\n" }, 2],
    ["clean", "a practice that does not exist", { config: "gate: {practices: [{practice: T6.33, no_overdue_asks: true}]}\n" }, 2],
    ["clean", "a broken configuration, --no-config", { config: "fail_on: [\n", args: ["--no-config"] }, 0],
    ["clean", "--config that is not there", { args: ["--config", "nowhere.yaml"] }, 2],
    ["empty", "--config that is not there, --allow-empty", { args: ["--allow-empty", "--config", "nowhere.yaml"] }, 2],
    ["clean", "wrong use: a position that does not exist", { args: ["--minimum-position", "good"] }, 2],
    ["clean", "a practice that does not exist, named by a flag", { args: ["--minimum-position", "t6.3=partly_shown"] }, 2],
    ["clean", "a clause named by a flag, where practices are asked", { args: ["--evidence-valid-for-days", "T6.3a=1"] }, 2],
    ["clean", "wrong use: half a clause", { args: ["--minimum-clauses-met", "2.5"] }, 2],
    ["clean", "wrong use: days that are none", { args: ["--evidence-valid-for-days", "soon"] }, 2],
  ];

  test.each(table)("%s, %s", async (result, _what, one, code) => {
    const ran = await checked(result, one);
    expect({ code: ran.code, said: ran.code === code ? "" : ran.out + ran.err }).toEqual({ code, said: "" });
    // Whoever is failed is told why, in the product or beside it; whoever passes is not told that something failed.
    if (code === 1) expect(ran.out).toMatch(/The gate failed:\n {2}- /);
    if (code === 0) expect(ran.out).not.toContain("The gate failed");
    if (code === 2) expect(ran.out + ran.err).toMatch(/^(?:t6: |.*error: )/m);
  });
});

test.each([
  ["a minimum it has not", { args: ["--minimum-position", "meets"] }, "clean"],
  ["too many warnings", { args: ["--max-warnings", "0"] }, "warning"],
] as const)("no format of a run that fails by a condition alone reads as if all were well: %s", async (_what, one, result) => {
  const inFormat = async (format: string) => {
    const ran = await checked(result, { args: [...one.args, "--format", format] });
    expect(ran.code).toBe(1);
    return ran.out;
  };
  const issues = JSON.parse(await inFormat("gitlab")) as { readonly severity: string; readonly check_name: string; readonly fingerprint: string }[];
  const missed = issues.filter(({ check_name }) => check_name.startsWith("gate/"));
  expect(missed.map(({ severity }) => severity)).toContain("major");
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  const { results } = JSON.parse(await inFormat("sarif")).runs[0];
  expect(results).toContainEqual(expect.objectContaining({ ruleId: missed[0]?.check_name, level: "error", kind: "fail" }));
  expect(await inFormat("junit")).toMatch(/<failure /);
  expect(await inFormat("github")).toMatch(/^::error /m);
  expect(JSON.parse(await inFormat("json")).gate).toMatchObject({ passed: false });
  expect(JSON.parse((await inFormat("ndjson")).trim().split("\n").at(-1) ?? "")).toMatchObject({ gate: { passed: false } });
  expect(await inFormat("markdown")).toContain("failed");
});

describe("what is said", () => {
  test("an option that asks something of a practice that does not exist", async () => {
    const { err } = await checked("clean", { args: ["--minimum-clauses-met", "t6.3=1"] });
    expect(err).toContain("t6: There is no practice ‘t6.3’ of which an option could ask anything. Did you mean ‘T6.3’? The practices are T6.");
  });

  test.each([
    ["a link that leads nowhere", (path: string) => symlinkSync("nowhere", path), "there is no such file or folder"],
    ["a link to itself", (path: string) => symlinkSync("t6.config.yaml", path), "it is a link that leads to itself"],
    ["a folder", (path: string) => mkdirSync(path), "it is a folder"],
  ])("%s in the place of a configuration is not taken for none", async (_what, make, reason) => {
    const root = folderFor("clean", {});
    make(join(root, "t6.config.yaml"));
    const { code, err } = await run(["check", "--catalogue", catalogue, root]);
    expect([code, err]).toEqual([2, expect.stringContaining(`t6.config.yaml cannot be read: ${reason}.`)]);
  });

  test("a broken configuration: file, line, column, help", async () => {
    const { code, out, err } = await checked("clean", { config: "# ours\ngate:\n  minimum_positon: meets\n" });
    expect(code).toBe(2);
    expect(out).toMatch(/t6\.config\.yaml:3:3\nerror: .*\n(?:.*\n)*.*help: .*minimum_position/);
    expect(err).toContain("t6.config.yaml is not in order, so nothing in it was gone by.");
  });

  test("a share that is none", async () => {
    const { out } = await checked("clean", { config: "gate: {minimum_clauses_met: most}\n" });
    expect(out).toMatch(/t6\.config\.yaml:1:29\nerror: /);
    expect(out.replace(/\s+/g, " ")).toContain("‘most’ is neither a whole number nor a share such as 60%");
  });

  test("raw and gated results, and every waiver, in every format", async () => {
    const config = `${strict}${waivers.overdue}`;
    const json = JSON.parse((await checked("two warnings", { config, args: ["--format", "json", "-q"] })).out);
    expect(json.gate).toMatchObject({ passed: false, passed_raw: false, failures: [expect.stringContaining("1 warning, and the gate allows none")] });
    expect(json.counts).toEqual({ raw: { error: 0, warning: 2, note: 0 }, gated: { error: 0, warning: 1, note: 0 } });
    expect(json.waivers).toEqual([
      {
        code: "ask/overdue",
        where: "survey/asks.yaml",
        reason: "It is agreed.",
        approved_by: "Priya Shah",
        approved_on: "2025-06-01",
        expires: "2025-12-31",
        state: "used",
        matches: 1,
      },
    ]);
    for (const format of ["pretty", "junit", "sarif", "github", "gitlab", "markdown"])
      expect((await checked("two warnings", { config, args: ["--format", format] })).out).toContain("It is agreed.");
    expect(JSON.parse((await checked("warning", { config, args: ["--format", "json", "-q"] })).out).gate).toMatchObject({ passed: true, passed_raw: false });
  });

  test("an empty tree that is let pass says that nothing was checked", async () => {
    expect(await checked("empty", { args: ["--allow-empty"] })).toEqual({ code: 0, out: "", err: "Nothing was checked: there is no assessment here.\n" });
    expect(await checked("empty", { args: ["--allow-empty", "-q"] })).toEqual({ code: 0, out: "", err: "" });
  });

  test("--print-config: what is in force, and where it comes from", async () => {
    const config = `fail_on: note\ngate: {minimum_position: meets, evidence_valid_for_days: 30}\n${waivers.overdue}`;
    const { code, out } = await checked("warning", { config, args: ["--print-config", "--minimum-position", "partly_shown", "--no-overdue-asks"] });
    expect(code).toBe(0);
    const [head = "", ...lines] = out.split("\n");
    expect(head).toMatch(/^# In force for .*\/survey; from .*t6\.config\.yaml$/);
    expect(lines.map((line) => line.replace(/ # .*\//, " # "))).toEqual([
      "fail_on: note # t6.config.yaml",
      "gate:",
      "  minimum_position: partly_shown # the command line",
      "  evidence_valid_for_days: 30 # t6.config.yaml",
      "  no_overdue_asks: true # the command line",
      "waivers: # t6.config.yaml",
      "  - code: ask/overdue",
      "    file: survey/asks.yaml",
      '    reason: "It is agreed."',
      "    approved_by:",
      '      name: "Priya Shah"',
      '    approved_on: "2025-06-01"',
      '    expires_on: "2025-12-31"',
      expect.stringMatching(/^catalogue: .*catalogue\.yaml$/),
      "",
    ]);
    expect((await checked("clean", { args: ["--print-config"] })).out).toMatch(
      /^# In force for .*\/survey; from no configuration file\nfail_on: error # the default\ngate: \{\} # nothing else is asked\n/,
    );
    expect((await checked("clean", { config: "fail_on: never\n", args: ["--print-config"] })).code).toBe(2);
  });
});

describe("t6 baseline write", () => {
  const options = ["--as-of", day, "--catalogue", catalogue];
  const baselineIn = (root: string) => readFileSync(join(root, "t6.baseline.yaml"), "utf8");

  test("writes the same bytes again, from wherever it is run", async () => {
    const root = folderFor("two warnings", { config: strict });
    expect((await run(["baseline", "write", root, ...options])).err).toMatch(/^wrote .*t6\.baseline\.yaml: 2 diagnostics, 2 new, 0 gone\.\n$/);
    const first = baselineIn(root);
    expect((await run(["baseline", "write", join(root, "survey"), ...options])).err).toMatch(/: 2 diagnostics, 0 new, 0 gone\.\n$/);
    expect(baselineIn(root)).toBe(first);
  });

  test("what is waived is not frozen: when the waiver expires, it counts again", async () => {
    const root = folderFor("warning", { config: strict + waivers.overdue });
    await run(["baseline", "write", root, ...options]);
    expect(baselineIn(root)).toContain("frozen: []");
  });

  test("--prune takes out what is gone and adds nothing", async () => {
    const root = folderFor("two warnings", { config: strict });
    await run(["baseline", "write", root, ...options]);
    fill(join(root, "survey"), composed(overlay("evidence/lapsed", "bad")));
    fill(join(root, "survey"), overlay("evidence/dates-reversed", "bad").size > 0 ? overlay("ask/no-owner", "bad") : new Map());
    expect((await run(["baseline", "write", root, "--prune", ...options])).err).toMatch(/: 1 diagnostic, 0 new, 1 gone\.\n$/);
    expect(baselineIn(root)).toContain("evidence/lapsed");
    expect(baselineIn(root)).not.toContain("ask/");
    expect((await run(["check", root, ...options])).code).toBe(1);
  });

  test("what is said of assessments that were not looked at is kept", async () => {
    const root = folderFor("warning", { config: strict });
    mkdirSync(join(root, "other"));
    fill(join(root, "other"), results.warning());
    await run(["baseline", "write", root, ...options]);
    fill(join(root, "survey"), results.clean());
    expect((await run(["baseline", "write", join(root, "survey"), "--prune", ...options])).err).toMatch(/: 1 diagnostic, 0 new, 1 gone\.\n$/);
    expect(baselineIn(root)).toContain('file: "other/asks.yaml"');
  });

  test("nothing is written while a file cannot be read: it hides what is wrong in it", async () => {
    for (const result of ["broken", "misspelt", "undecided"] as const) {
      const root = folderFor(result, { config: strict, baseline: "frozen: []\n" });
      const { code, err } = await run(["baseline", "write", root, ...options]);
      expect(code).toBe(1);
      expect(err).toMatch(/error: /);
      expect(err).toContain("Nothing was written: put these right first");
      expect(baselineIn(root)).toBe("frozen: []\n");
    }
  });

  test("without a configuration it says how t6 check can go by it", async () => {
    const root = folderFor("warning", {});
    const file = join(root, "known.yaml");
    expect((await run(["baseline", "write", root, "--baseline", file, ...options])).err).toContain(`t6 check goes by it with --baseline ${file}`);
    expect((await run(["check", root, "--baseline", file, ...onWarning, ...options])).code).toBe(0);
    expect((await run(["check", root, ...onWarning, ...options])).code).toBe(1);
  });

  test("there has to be something to prune, and the old one has to be in order", async () => {
    const root = folderFor("warning", { config: strict });
    expect(await run(["baseline", "write", root, "--prune", ...options])).toMatchObject({ code: 2, err: expect.stringContaining("There is no baseline") });
    writeFileSync(join(root, "t6.baseline.yaml"), "frozen: 3\n");
    const { code, err } = await run(["baseline", "write", root, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(/t6\.baseline\.yaml:1:9\nerror: /);
    expect(baselineIn(root)).toBe("frozen: 3\n");
  });
});

test("max_warnings is about all assessments of its configuration together, and the flag about the run", async () => {
  const root = folderFor("warning", { config: "max_warnings: 1\n" });
  for (const name of ["second", "third"]) {
    mkdirSync(join(root, name));
    fill(join(root, name), results.warning());
  }
  writeFileSync(join(root, "third", "t6.config.yaml"), "max_warnings: 1\n");
  const options = ["--as-of", day, "--catalogue", catalogue, "--format", "json"];
  const failuresOf = async (...more: readonly string[]) => JSON.parse((await run(["check", root, ...options, ...more])).out).gate.failures as string[];
  expect(await failuresOf()).toEqual([expect.stringMatching(/t6\.config\.yaml: 3 warnings count, 2 more than the 1 that the gate allows/)]);
  writeFileSync(join(root, "t6.config.yaml"), "max_warnings: 1\nnested: replace\n");
  expect(await failuresOf()).toEqual([expect.stringMatching(/t6\.config\.yaml: 2 warnings count, 1 more than the 1 that the gate allows/)]);
  expect(await failuresOf("--max-warnings", "2")).toEqual([expect.stringMatching(/^all that was checked: 3 warnings count, 1 more than the 2/)]);
  expect(await failuresOf("--max-warnings", "3")).toEqual([]);
  const { out } = await run(["check", root, "--max-warnings", "3", "--print-config"]);
  expect(out).toContain("max_warnings: 3 # the command line\n");
  expect((await run(["check", root, "--print-config"])).out).toMatch(/max_warnings: 1 # .*t6\.config\.yaml\n/);
});
