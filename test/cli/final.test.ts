import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "./host.ts";

const examples = resolve("fixtures/diagnostics");
const catalogue = ["--catalogue", join(examples, "catalogue.yaml")];
const above = mkdtempSync(join(tmpdir(), "t6-final-"));
afterAll(() => rmSync(above, { recursive: true }));
const folder = join(above, "survey");
const out = join(above, "out");

beforeEach(() => {
  for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
  mkdirSync(out);
  for (const layer of ["base", "base-signed"]) cpSync(join(examples, layer), folder, { recursive: true });
});

/** Changes one file of the assessment. */
function change(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const report = (...options: readonly string[]) => run(["report", folder, ...catalogue, ...options]);
const undated = () => change("assessment.yaml", /^ {2}date: .*\n/m, "");

describe("t6 report --final", () => {
  test("writes letter, annex and all other documents where nothing stands against them", async () => {
    const kinds = ["letter", "annex", "record", "follow-up", "request", "scorecard"];
    const { code, err } = await report(...kinds.flatMap((kind) => ["-d", kind]), "-f", "markdown", "-f", "docx", "-o", `${out}/`, "--final");
    expect({ code, errors: /error/.test(err) }).toEqual({ code: 0, errors: false });
    expect(readdirSync(out)).toHaveLength(kinds.length * 2);
    for (const file of readdirSync(out).filter((name) => name.endsWith(".md"))) expect(readFileSync(join(out, file), "utf8")).not.toMatch(/\bDraft\b/);
  });

  test("refuses with file and line, and writes nothing at all", async () => {
    undated();
    const { code, out: printed, err } = await report("-d", "annex", "-d", "letter", "-o", `${out}/`, "--final");
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(err).toContain("survey/assessment.yaml:13:1");
    expect(err).toContain("error: The letter has no date.");
    expect(err).toContain("Nothing was written: 1 thing keeps the annex and the letter from being final. Without --final it is written as a draft.");
    expect(readdirSync(out)).toEqual([]);
  });

  test("does not ask a board's page, nor the check of an assessment without a letter, for an addressee", async () => {
    change("assessment.yaml", /^letter:\n(?: {2}.*\n)+/m, "");
    expect(await report("-d", "scorecard", "-f", "docx", "-o", join(out, "board"), "--final")).toMatchObject({ code: 0 });
    expect(readdirSync(out)).toEqual(["board.docx"]);
    const { code, out: printed } = await run(["check", folder, ...catalogue, "--final", "--fail-on", "error"]);
    expect({ code, isAsked: printed.includes("letter") }).toEqual({ code: 0, isAsked: false });
    const letter = await report("-d", "letter", "--final");
    expect(letter.code).toBe(1);
    expect(letter.err.replace(/\s+/g, " ")).toContain("book: Assessment (Letter: to) is empty. Write to whom the letter goes, and below it the post.");
  });

  test("asks of each document what it needs: an annex needs no date of a letter", async () => {
    undated();
    expect(await report("-d", "annex", "-o", join(out, "annex.md"), "--final")).toMatchObject({ code: 0 });
    expect(readdirSync(out)).toEqual(["annex.md"]);
  });

  test("leaves a document that is there as it was", async () => {
    writeFileSync(join(out, "letter.md"), "of last year");
    undated();
    expect(await report("-d", "letter", "-o", join(out, "letter.md"), "--final")).toMatchObject({ code: 1 });
    expect(readFileSync(join(out, "letter.md"), "utf8")).toBe("of last year");
  });

  test("of several assessments writes none where one cannot be signed, and says which", async () => {
    const other = join(above, "other");
    cpSync(folder, other, { recursive: true });
    undated();
    const { code, err } = await run(["report", other, folder, ...catalogue, "-d", "letter", "-o", `${out}/`, "--final"]);
    expect(code).toBe(1);
    expect(err.match(/error: /g)).toHaveLength(1);
    expect(err).toContain("survey/assessment.yaml:13:1");
    expect(readdirSync(out)).toEqual([]);
    rmSync(other, { recursive: true });
  });

  test("looks at the finished document: a template of one's own can leave nothing out", async () => {
    const own = join(above, "own");
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "letter.md.hbs"), readFileSync("templates/letter.md.hbs", "utf8").replace("{{prose letter.judgement level=2}}", "All is well."));
    const { code, err } = await report("-d", "letter", "--templates", own, "-o", join(out, "letter.md"), "--final");
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, " ")).toContain("The letter does not print what was judged, and what is open:");
    expect(err.replace(/\s+/g, " ")).toContain("Put {{prose letter.judgement level=2}} back into letter.md.hbs");
    expect(readdirSync(out)).toEqual([]);
    expect(await report("-d", "letter", "--templates", own, "-o", join(out, "letter.md"))).toMatchObject({ code: 0 });
  });

  test("is refused beside what it excludes, and of a saved result", async () => {
    const saved = join(above, "saved.json");
    writeFileSync(saved, (await run(["score", folder, ...catalogue, "--format", "json", "--audience", "internal"])).out);
    const cases = [
      [["report", folder, ...catalogue, "--final", "--allow-errors"], "exclude each other"],
      [["report", folder, ...catalogue, "--final", "-f", "json"], "neither draft nor final"],
      [["report", saved, "--final"], "is a saved result, and --final looks into the files and points at their lines."],
    ] as const;
    for (const [argv, sentence] of cases) {
      const { code, out: printed, err } = await run(argv);
      expect({ code, printed: printed.startsWith("{") ? "JSON" : printed }).toEqual({ code: 2, printed: argv.includes("json" as never) ? "JSON" : "" });
      expect(err).toContain(sentence);
    }
  });
});

describe("t6 check --final", () => {
  const check = (...options: readonly string[]) => run(["check", folder, ...catalogue, ...options]);

  test("passes what can be signed, and fails what cannot, which the check without it lets pass", async () => {
    expect((await check("--final")).code).toBe(0);
    undated();
    expect((await check()).code).toBe(0);
    const { code, out: printed } = await check("--final");
    expect(code).toBe(1);
    expect(printed).toContain("more: t6 explain sign-off/no-date");
  });

  test("tells it in every format like any other diagnostic", async () => {
    undated();
    const { out: printed } = await check("--final", "-f", "sarif");
    const { runs } = JSON.parse(printed) as { runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[] };
    expect(runs[0]?.results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.region.startLine])).toEqual([["sign-off/no-date", 13]]);
  });

  test("tells a judgement that is out of date once, and says what else the usual check finds", async () => {
    change("T6.5.yaml", "  outcome: consistent\n", `  outcome: consistent\n  evidence_digest: "${"0".repeat(64)}"\n`);
    const codes = async (...options: readonly string[]) =>
      (JSON.parse((await check(...options, "-f", "json")).out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
    expect(await codes()).toEqual(["judgement/stale"]);
    expect(await codes("--final")).toEqual(["sign-off/stale-judgement"]);
    const { diagnostics } = JSON.parse((await check("--final", "-f", "json")).out) as { diagnostics: { help: string }[] };
    expect(diagnostics[0]?.help).toBe(
      "Look again. If it stands, ‘t6 add judgement --confirm --practice T6.5 --by NAME’ says so and leaves its words; if not, judge anew.",
    );
  });

  test("says nothing of a signature while a file is lost", async () => {
    writeFileSync(join(folder, "T6.5.yaml"), "practice: T6.5\nevidence: [\n");
    const { code, out: printed } = await check("--final");
    expect(code).toBe(1);
    expect(printed).not.toContain("sign-off/");
  });
});
