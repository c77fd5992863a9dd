import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, namesIn, replace, withFixture, write } from "./folder.ts";
import { ownT6, t6 } from "./t6.ts";

/*
 * How the command ends, and what it says on which stream. Everything is run in a folder of its own:
 *   npd-2019, all-met   as they are
 *   wrong               npd-2019 with a misspelt key
 *   configured          all-met with a broken t6.config.yaml
 *   own-templates, own-catalogue   all-met with a t6.config.yaml that names what is not there
 *   dangling            all-met with a link to nowhere
 */
let cwd: string;
beforeAll(() => {
  cwd = emptyFolder();
  for (const fixture of ["npd-2019", "all-met"]) withFixture(cwd, fixture);
  replace(join(withFixture(cwd, "npd-2019", "wrong"), "T6.2.yaml"), "statement:", "statment:");
  write(withFixture(cwd, "all-met", "configured"), "t6.config.yaml", "# ours\nfail_on: sometimes\n");
  write(withFixture(cwd, "all-met", "own-templates"), "t6.config.yaml", "templates: ./nowhere\n");
  write(withFixture(cwd, "all-met", "own-catalogue"), "t6.config.yaml", "catalogue: nowhere.yaml\n");
  const dangling = join(withFixture(cwd, "all-met", "dangling"), "T6.1.yaml");
  rmSync(dangling);
  symlinkSync("nowhere.yaml", dangling);
  write(cwd, "nothing/readme.txt", "no assessment here\n");
  write(cwd, "file.txt", "a file\n");
  write(cwd, "broken-templates/annex.md.hbs", "# {{md title}}\n\n{{#if provenance}}\n");
  write(cwd, "unknown-field/annex.md.hbs", "# {{titel}}\n");
  write(cwd, "no-templates/readme.txt", "nothing\n");
  write(cwd, "broken-catalogue.yaml", "catalogue: ours\ntitle: [Ours\n");
});

interface Case {
  readonly args: string;
  /** All of these are said on the standard error. */
  readonly says: readonly (string | RegExp)[];
  /** What it can do all the same comes on the standard output. */
  readonly product?: string;
}

/** A command line, split at blanks. */
const words = (args: string): readonly string[] => args.split(" ").filter((word) => word !== "");

describe("wrong use, and what cannot be opened: exit 2, one plain sentence, and no product", () => {
  const cases: readonly Case[] = [
    { args: "--formt", says: ["unknown option", "--formt"] },
    { args: "report npd-2019 --formt html", says: ["--formt", "Did you mean --format?"] },
    { args: "chek npd-2019", says: ["chek", "Did you mean check?"] },
    { args: "report", says: ["paths"] },
    { args: "explain T6.4cc", says: ["T6.4cc", "Did you mean T6.4c?"] },
    { args: "explain nonsense-altogether", says: ["nonsense-altogether", "standing/not-public"] },
    { args: "completion csh", says: ["csh", "bash, zsh, fish"] },
    { args: "check npd-2019 --as-of 2019-02-30", says: ["2019-02-30", "Give a day that exists"] },
    { args: "score npd-2019 --as-of yesterday", says: ["yesterday", "Give a day that exists"] },
    { args: "report npd-2019 --as-of 31/12/2019", says: ["31/12/2019", "Give a day that exists"] },
    { args: "check npd-2019 --format toml", says: ["toml", "pretty, json"] },
    { args: "score npd-2019 --format html", says: ["html", "text, json"] },
    { args: "report npd-2019 --format rtf", says: ["pdf", "markdown, html"] },
    { args: "check npd-2019 --fail-on grave", says: ["grave", "error, warning, note"] },
    { args: "check nowhere", says: ["nowhere cannot be opened: there is no such file or folder."] },
    { args: "score nowhere", says: ["nowhere cannot be opened"] },
    { args: "report nowhere", says: ["nowhere cannot be opened"] },
    { args: "explain T6.4c nowhere", says: ["nowhere cannot be opened"] },
    { args: "check nowhere --print-config", says: ["nowhere cannot be opened"] },
    { args: "help chek", says: ["chek", "Did you mean check?"] },
    { args: "check nothing", says: ["There is no assessment in nothing"] },
    { args: "score nothing", says: ["There is no assessment in nothing"] },
    { args: "report nothing", says: ["There is no assessment in nothing"] },
    { args: "report npd-2019 all-met", says: ["2 assessments", "-o"] },
    { args: "report npd-2019 all-met -o -", says: ["2 assessments", "-o"] },
    { args: "report npd-2019 all-met -o both.md", says: ["2 assessments", "both.md is one file"] },
    { args: "report npd-2019 -o file.txt/annex.md", says: ["file.txt/annex.md cannot be written"] },
    { args: "report npd-2019 -o file.txt/deeper/annex.md", says: ["file.txt/deeper/annex.md cannot be written"] },
    { args: "report npd-2019 all-met -o file.txt/", says: ["file.txt", "cannot be written"] },
    { args: `report npd-2019 -o ${"long".repeat(80)}.md`, says: ["cannot be written"] },
    { args: "report npd-2019 --templates nowhere", says: ["The templates in nowhere cannot be read: there is no such file or folder."] },
    { args: "report npd-2019 --templates file.txt", says: ["The templates in file.txt cannot be read"] },
    { args: "report npd-2019 --templates no-templates", says: ["no-templates", ".hbs"] },
    { args: "report npd-2019 --templates broken-templates", says: ["annex.md.hbs", "broken-templates", "line"] },
    { args: "report npd-2019 --templates unknown-field", says: ["annex.md.hbs, line 1", "unknown-field", "titel"] },
    {
      args: "check npd-2019 --catalogue nowhere.yaml",
      says: ["The catalogue nowhere.yaml cannot be read: there is no such file or folder."],
      product: "npd-2019: Everything here is unknown, because the catalogue could not be",
    },
    { args: "report npd-2019 --catalogue nowhere.yaml", says: ["The catalogue nowhere.yaml cannot be read"] },
    { args: "report own-templates", says: [/The templates in own-templates\/.*nowhere cannot be read/] },
    { args: "report own-catalogue", says: ["The catalogue own-catalogue/nowhere.yaml cannot be read", "Nothing was written"] },
    { args: "report dangling", says: ["dangling/T6.1.yaml:1:1", "This file cannot be read", "Nothing was written"] },
    { args: "report configured", says: ["configured/t6.config.yaml:2:10", "sometimes", "error, warning, note", "Nothing was written"] },
  ];
  test.each(cases)("t6 $args", ({ args, says, product }) => {
    const before = namesIn(cwd);
    const { code, out, err } = t6(words(args), { cwd });
    for (const each of says) expect(err).toMatch(each);
    if (product === undefined) expect(out).toBe("");
    else expect(out).toContain(product);
    expect(err).not.toContain("mistake in t6");
    expect(code).toBe(2);
    expect(namesIn(cwd)).toEqual(before);
  });

  test.each(["check npd-2019", "check wrong", "report wrong", "check nowhere", "--version", ""])("a process of its own ends the same: t6 %s", (args) => {
    expect(ownT6(words(args), { cwd })).toEqual(t6(words(args), { cwd }));
  });

  test("t6 alone says how it is used", () => {
    const { code, out, err } = t6([], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("t6 init");
  });

  test("a broken t6.config.yaml is pointed at by t6 check, with the line and the column", () => {
    const { code, out, err } = t6(["check", "configured"], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("configured/t6.config.yaml:2:10\nerror: ");
    expect(err).toContain("configured/t6.config.yaml is not in order");
  });

  test("one path that cannot be opened does not stop the others", () => {
    const { code, out, err } = t6(["score", "nowhere", "all-met"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("nowhere cannot be opened");
    expect(out).toContain("Brackenmere Household Energy Survey");
  });
});

describe("inputs with errors: exit 1, with diagnostics", () => {
  test("t6 check prints them as its product", () => {
    const { code, out, err } = t6(["check", "wrong"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong\/T6\.2\.yaml:\d+:5\nerror: /m);
    expect(out).toContain("Did you mean ‘statement’?");
    expect(err).toContain("7 files in 1 assessment:");
  });

  test("t6 score gives the scorecard and tells the errors beside it", () => {
    const { code, out, err } = t6(["score", "wrong"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("T6.1");
    expect(out).not.toContain("error:");
    expect(err).toMatch(/^wrong\/T6\.2\.yaml:\d+:5\nerror: /m);
  });

  test("t6 report writes nothing, and says how to have it all the same", () => {
    for (const more of [[], ["-o", "wrong.md"], ["-o", "folder/wrong.md"]]) {
      const { code, out, err } = t6(["report", "wrong", ...more], { cwd });
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain("Nothing was written: the inputs have");
      expect(err).toContain("--allow-errors");
    }
    expect(namesIn(cwd)).not.toContain("wrong.md");
    expect(namesIn(cwd)).not.toContain("folder");
  });

  test("t6 report --allow-errors writes, and names what could not be read", () => {
    const { code, out, err } = t6(["report", "wrong", "--allow-errors", "-o", "allowed.md"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("error: ");
    expect(err).toContain("wrote allowed.md");
    expect(readFileSync(join(cwd, "allowed.md"), "utf8")).toContain("because a file could not be read");
  });

  test.each(["check npd-2019", "score npd-2019", "report npd-2019"])("a broken catalogue is pointed at: t6 %s --catalogue", (args) => {
    const { code, out, err } = t6([...words(args), "--catalogue", "broken-catalogue.yaml"], { cwd });
    expect(code).toBe(1);
    expect(args.startsWith("check") ? out : err).toMatch(/^broken-catalogue\.yaml:2:8\nerror: /m);
    if (!args.startsWith("check")) expect(out).toBe("");
  });

  test("warnings fail only where they are asked to", () => {
    expect(t6(["check", "npd-2019"], { cwd }).code).toBe(0);
    expect(t6(["check", "npd-2019", "--fail-on", "warning"], { cwd }).code).toBe(1);
    expect(t6(["check", "all-met", "--fail-on", "note"], { cwd }).code).toBe(0);
  });
});

describe("fine: exit 0, the product on the standard output and the rest on the standard error", () => {
  test("--version and --help", () => {
    expect(t6(["--version"], { cwd })).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
    for (const args of [["--help"], ["help"], ["help", "report"], ["report", "--help"]]) {
      const { code, out, err } = t6(args, { cwd });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("Usage: t6");
    }
  });

  test("check: nothing to say, and a summary", () => {
    expect(t6(["check", "all-met"], { cwd })).toEqual({ code: 0, out: "", err: "7 files in 1 assessment: no problems\n" });
    expect(t6(["check", "all-met", "--quiet"], { cwd })).toEqual({ code: 0, out: "", err: "" });
  });

  test("check --format json is one JSON document", () => {
    const { code, out, err } = t6(["check", "npd-2019", "--format", "json", "-q"], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ format: "t6-check", counts: { raw: { error: 0 } } });
  });

  test.each(["score", "score --format json", "report", "report --format html", "report --format json", "report -o -"])(
    "%s: the product, and not a word more",
    (args) => {
      const { code, out, err } = t6([...words(args), "all-met"], { cwd });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out.endsWith("\n")).toBe(true);
      expect(out).toContain("Brackenmere");
      if (args === "report --format json") expect(JSON.parse(out)).toMatchObject({ format: "t6-result", assessment: {} });
      if (args === "score --format json") expect(JSON.parse(out)).toMatchObject({ format: "t6-score", assessments: [{ name: "all-met", result: {} }] });
      expect(out.startsWith("<!doctype html>") || out.startsWith("<!DOCTYPE html>")).toBe(args.endsWith("html"));
    },
  );

  test("report -o names what it wrote, unless it is to be quiet, and takes the kind of document from the name", () => {
    const { out: markdown } = t6(["report", "all-met"], { cwd });
    const { out: html } = t6(["report", "all-met", "--format", "html"], { cwd });
    expect(t6(["report", "all-met", "-o", "annex.html"], { cwd })).toEqual({ code: 0, out: "", err: "wrote annex.html\n" });
    expect(t6(["report", "all-met", "-o", "annex.md", "--quiet"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(t6(["report", "all-met", "-q", "-o", "-"], { cwd })).toEqual({ code: 0, out: markdown, err: "" });
    expect(readFileSync(join(cwd, "annex.html"), "utf8")).toBe(html);
    expect(readFileSync(join(cwd, "annex.md"), "utf8")).toBe(markdown);
    expect(existsSync(join(cwd, "-"))).toBe(false);
  });

  test("report -o makes the folders that are not there yet", () => {
    expect(t6(["report", "all-met", "-o", "new/deep/annex.md"], { cwd }).code).toBe(0);
    expect(namesIn(join(cwd, "new/deep"))).toEqual(["annex.md"]);
  });
});
