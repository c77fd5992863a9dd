import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Observation, Opener } from "../../src/links/observation.ts";
import type { LinkReport } from "../../src/model/generated/schemas.ts";
import { linksForms } from "../../src/report/links/formats.ts";
import { linkText } from "../../src/report/links/text.ts";
import { plain } from "../../src/report/paint.ts";
import { folderWith } from "../io/folder.ts";
import { answers, holds, movesTo, noName, opens, pretending } from "../links/look.ts";
import { run } from "./host.ts";

const root = join(import.meta.dirname, "../..");
const formats: Readonly<Record<string, (text: string) => boolean>> = createRequire(import.meta.url)("../../scripts/formats.cjs");
const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
for (const name of ["common", "check", "refusal", "links", "link-report"])
  ajv.addSchema(JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8")));

const site = "https://statistics.brackenmere.example";
const register = `${site}/about/register-of-data-shares`;
const panel = `${site}/about/data-access-panel`;
const notice = `${site}/energy-survey/your-answers`;

/** A copy of a fixture, with changes to its main file. */
function copyOf(fixture: string, change = (text: string) => text): string {
  const folder = join(folderWith({}), fixture);
  cpSync(join(root, "fixtures", fixture), folder, { recursive: true });
  const head = join(folder, "assessment.yaml");
  writeFileSync(head, change(readFileSync(head, "utf8")));
  return folder;
}

/** Where lines end would depend on how long the names of temporary folders are. */
const wide = { COLUMNS: "1000" };

/** Runs t6 links in a folder on a day, where these addresses answer so and all others open. */
const links = (folder: string, day: string, seen: Readonly<Record<string, Observation>> = {}, ...options: readonly string[]) =>
  run(["links", folder, "--as-of", day, ...options], wide, false, pretending(seen));

const cacheIn = (folder: string) => JSON.parse(readFileSync(join(folder, "t6.links.json"), "utf8"));
const withoutFolder = (text: string, folder: string) => text.replaceAll(folder, "all-met");

describe("a source that goes", () => {
  test("is told at once, with what it means for clauses; fails after 14 days; and is forgiven when it comes back", async () => {
    const folder = copyOf("all-met");
    const first = await links(folder, "2026-03-01", { [register]: answers(404) });
    expect(first.code).toBe(0);
    expect(withoutFolder(first.out, folder)).toContain(`Gone: 1
Find where the page is now and correct the address. If it is nowhere, name its copy in a web archive as archived_url and run t6 links --archive.

${register}
  found: The site says that it is not there (404). First seen gone on 1 March 2026.
  then:  This fails the run from 15 March 2026.
  cited: all-met/assessment.yaml:64:10 (source shares-page)
`);
    expect(cacheIn(folder).addresses[register]).toEqual({ state: "gone", since: "2026-03-01", first_gone_on: "2026-03-01", status: 404 });

    expect((await links(folder, "2026-03-14", { [register]: answers(404) })).code).toBe(0);
    const late = await links(folder, "2026-03-15", { [register]: answers(404) });
    expect(late.code).toBe(1);
    expect(late.out).toContain("This fails the run: it has been so for 14 days.");
    // Nobody answers for a day; that starts nothing anew.
    expect((await links(folder, "2026-03-16", { [register]: noName })).code).toBe(1);

    const back = await links(folder, "2026-03-17");
    expect(back).toMatchObject({ code: 0, out: "" });
    expect(cacheIn(folder).addresses[register]).toEqual({ state: "ok", since: "2026-03-17" });
  });

  test("takes clauses with it that need evidence the public can open: each is named, with what it is now", async () => {
    const folder = copyOf("all-met");
    const { out } = await links(folder, "2026-03-01", { [register]: answers(404), [notice]: answers(410) }, "--format", "json");
    const { clauses } = JSON.parse(out) as LinkReport;
    expect(clauses.length).toBeGreaterThan(0);
    for (const { lost, before, assessment } of clauses) {
      expect(assessment).toBe(folder);
      expect(before).toBe("met");
      expect(lost.every(({ address }) => address === register || address === notice)).toBe(true);
    }
    const told = clauses.map(({ clause, after, lost, left }) => `${clause} ${after}, without ${lost.map(({ evidence }) => evidence)}, with ${left}`);
    expect(told).toEqual([
      "T6.1g met, without register-of-shares, with data-management-policy",
      "T6.2c partly_met, without privacy-notice, with ",
      "T6.2d partly_met, without privacy-notice, with ",
    ]);
  });

  test("and changes nothing that any other command says", async () => {
    const folder = copyOf("all-met");
    const before = await run(["score", folder, "--format", "json"]);
    await links(folder, "2026-03-01", { [register]: answers(404) });
    expect(existsSync(join(folder, "t6.links.json"))).toBe(true);
    expect(await run(["score", folder, "--format", "json"])).toEqual(before);
    expect(await run(["check", folder])).toMatchObject({ code: 0, out: "" });
  });

  test("loses no clause while a copy that the record names can be opened; with --archive it does not fail either", async () => {
    const copy = "https://archive.example.org/register";
    const folder = copyOf("all-met", (text) => text.replace(`url: ${register}\n`, `url: ${register}\n    archived_url: ${copy}\n`));
    const gone = { [register]: answers(404) };
    const first = await links(folder, "2026-03-01", gone);
    expect(first.out).not.toContain("Clauses that lost");
    expect(first.out).toContain(`copy:  ${copy} opens. With --archive it stands in.`);
    expect((await links(folder, "2026-03-20", gone)).code).toBe(1);
    expect((await links(folder, "2026-03-20", gone, "--archive")).code).toBe(0);
    expect(cacheIn(folder).addresses[register]).toMatchObject({ archived_copy: copy });
    // It is recorded, so nobody has to say so again, and it holds as long as the copy opens.
    const later = await links(folder, "2026-03-21", gone);
    expect(later.code).toBe(0);
    expect(later.out).toContain("Its archived copy stands in for it.");
    const both = await links(folder, "2026-03-22", { ...gone, [copy]: answers(404) });
    expect(both.code).toBe(1);
    expect(both.out).toContain("Clauses that lost evidence the public could open");
  });
});

describe("every state in every format", () => {
  const digest = "ab".repeat(32);
  const folder = () =>
    copyOf("all-met", (text) =>
      text
        .replace(`url: ${panel}\n`, `url: ${panel}\n    sha256: "${"0".repeat(64)}"\n`)
        .replace("sources:\n", `sources:\n  - {id: other, title: Other, url: "ftp-like://nowhere.example", access: public}\n`.replace("ftp-like", "https")),
    );
  const seen: Readonly<Record<string, Observation>> = {
    [register]: answers(404),
    [panel]: holds(digest),
    [notice]: movesTo(`${site}/`),
    [`${site}/about/keeping-data-safe`]: answers(403),
    [`${site}/about/how-we-manage-survey-data`]: noName,
    "https://nowhere.example/": { outcome: "unopened", reason: "over_budget" },
  };

  test("json keeps to its published schema, and so does the link cache", async () => {
    const place = folder();
    const { out, code } = await links(place, "2026-03-01", seen, "--format", "json");
    const report = JSON.parse(out) as LinkReport;
    const validate = ajv.getSchema("link-report.schema.json");
    expect(validate?.(report), ajv.errorsText(validate?.errors)).toBe(true);
    const validateCache = ajv.getSchema("links.schema.json");
    expect(validateCache?.(cacheIn(place)), ajv.errorsText(validateCache?.errors)).toBe(true);
    expect({ code, counts: report.counts }).toEqual({ code: 0, counts: { ok: 4, moved: 1, gone: 1, changed: 1, blocked: 1, unreachable: 1, unchecked: 1 } });
    expect(cacheIn(place).addresses[panel]).toMatchObject({ state: "changed", sha256: digest });
    expect(cacheIn(place).addresses).not.toHaveProperty("https://nowhere.example/");
  });

  test("text and Markdown say the same in sentences", async () => {
    const place = folder();
    const { out } = await links(place, "2026-03-01", seen, "--format", "json");
    const report = JSON.parse(withoutFolder(out, place)) as LinkReport;
    await expect(linkText(report, { width: 80, paint: plain })).toMatchFileSnapshot("../golden/links-all-met.txt");
    await expect(linksForms.markdown(report)).toMatchFileSnapshot("../golden/links-all-met.md");
  });

  test.each(["text", "markdown"])("--format %s --quiet: that, and nothing besides", async (format) => {
    const { out, err } = await links(folder(), "2026-03-01", seen, "--format", format, "--quiet");
    expect({ err, starts: /^(?:Clauses that lost|# Cited sources)/.test(out) }).toEqual({ err: "", starts: true });
  });

  test("the summary is for the standard error", async () => {
    const place = folder();
    const { err } = await links(place, "2026-03-01", seen);
    expect(withoutFolder(err, place)).toBe(
      "\n10 addresses: 4 in order, 1 moved, 1 gone, 1 changed, 1 blocked, 1 unreachable, 1 not checked\nwrote all-met/t6.links.json\n",
    );
  });
});

describe("exit codes", () => {
  test.each([
    ["all in order", {}, [], 0],
    ["gone, and no grace", { [register]: answers(404) }, ["--grace", "0"], 1],
    ["gone, and nobody remembers since when", { [register]: answers(404) }, ["--no-cache"], 1],
    ["gone, and that is not to fail", { [register]: answers(404) }, ["--grace", "0", "--fail-on", "changed,moved"], 0],
    ["moved, and that is to fail", { [notice]: movesTo(`${site}/new`) }, ["--grace", "0", "--fail-on", "moved"], 1],
    ["blocked", { [register]: answers(403) }, ["--grace", "0"], 0],
    ["one unreachable, within the days of grace", { [register]: noName }, [], 0],
    ["one unreachable, without", { [register]: noName }, ["--grace", "0"], 1],
    ["listed only", { [register]: answers(404) }, ["--list", "--grace", "0"], 0],
    ["nothing known, and nothing opened", {}, ["--offline"], 2],
  ] as const)("%s: %s", async (_what, seen, options, code) => {
    expect((await links(copyOf("all-met"), "2026-03-01", seen, ...options)).code).toBe(code);
  });

  test.each([
    [["--grace", "soon"], "whole number"],
    [["--limit", "0"], "whole number"],
    [["--fail-on", "gone,lost"], "“lost” is none of"],
    [["--as-of", "2026-02-30"], "day that exists"],
    [["--allow-loopback"], "unknown option"],
  ] as const)("wrong use: %s", async (options, words) => {
    const { code, err } = await run(["links", copyOf("all-met"), ...options]);
    expect({ code, told: err.includes(words) }).toEqual({ code: 2, told: true });
  });

  test("no assessment there", async () => {
    expect((await run(["links", folderWith({})])).code).toBe(2);
  });

  test("an assessment with errors: what it cites is checked all the same, and nothing that was remembered is thrown away", async () => {
    const folder = copyOf("all-met");
    await links(folder, "2026-03-01");
    const certificate = "https://register.fenwick-certification.example/FC-20718";
    writeFileSync(join(folder, "T6.3.yaml"), "practice: [\n");
    const { code, err } = await links(folder, "2026-03-02");
    expect({ code, told: err.includes("T6.3.yaml") }).toEqual({ code: 1, told: true });
    expect(cacheIn(folder).addresses[certificate]).toEqual({ state: "ok", since: "2026-03-01", checked_on: "2026-03-01" });
  });

  test("what could not be read is told in the report too, in each form", async () => {
    const folder = copyOf("all-met");
    writeFileSync(join(folder, "T6.3.yaml"), "practice: [\n");
    const report = JSON.parse((await links(folder, "2026-03-02", {}, "--format", "json")).out) as LinkReport;
    expect(report.diagnostics.map(({ code, file }) => [code, basename(file)])).toEqual([["yaml/syntax", "T6.3.yaml"]]);
    expect(report.refusals).toEqual([]);
    expect((await links(folder, "2026-03-02", {}, "--format", "markdown")).out).toMatch(
      /There are errors in .*T6\.3\.yaml, so addresses that are cited there may be missing here\./,
    );
  });
});

describe("no network", () => {
  const nobody: Opener = pretending({}, noName);

  test("is told kindly, is not green, and is written down nowhere", async () => {
    const folder = copyOf("all-met");
    const { code, out, err } = await run(["links", folder], wide, false, nobody);
    expect(code).toBe(2);
    expect(err).toContain("there is probably no network here");
    expect(out).toContain("Unreachable: 9");
    expect(out).not.toContain("fails the run");
    expect(existsSync(join(folder, "t6.links.json"))).toBe(false);
  });

  test("a proxy that is not used is named", async () => {
    expect((await run(["links", copyOf("all-met")], { HTTPS_PROXY: "http://proxy:3128" }, false, nobody)).err).toContain("HTTPS_PROXY names a proxy");
  });

  test("starts no days of grace, and ends none", async () => {
    const folder = copyOf("all-met");
    await links(folder, "2026-03-01", { [register]: answers(404) });
    const before = readFileSync(join(folder, "t6.links.json"), "utf8");
    await run(["links", folder, "--as-of", "2026-03-02"], {}, false, nobody);
    expect(readFileSync(join(folder, "t6.links.json"), "utf8")).toBe(before);
  });

  test("--offline says what is remembered, and what follows from it", async () => {
    const folder = copyOf("all-met");
    const opener = pretending({ [register]: answers(404) });
    await run(["links", folder, "--as-of", "2026-03-01"], {}, false, opener);
    const asked = opener.asked.length;
    const { code, out } = await run(["links", folder, "--as-of", "2026-03-15", "--offline"], {}, false, opener);
    expect(opener.asked.length).toBe(asked);
    expect(code).toBe(1);
    expect(out).toContain("Last opened on 1");
  });
});

describe("the link cache", () => {
  test("forgets what is no longer cited, but only where everything was looked at", async () => {
    const folder = copyOf("all-met");
    await links(folder, "2026-03-01");
    const head = join(folder, "assessment.yaml");
    writeFileSync(head, readFileSync(head, "utf8").replace(register, `${register}-new`));
    await links(folder, "2026-03-02");
    expect(Object.keys(cacheIn(folder).addresses)).not.toContain(register);
    expect(Object.keys(cacheIn(folder).addresses)).toContain(`${register}-new`);
  });

  test("above several assessments is the one for each of them, and for all", async () => {
    const [one, two] = ["all-met", "npd-2016"];
    const tree = folderWith({});
    for (const name of [one, two]) cpSync(join(root, "fixtures", name), join(tree, name), { recursive: true });
    await links(tree, "2026-03-01");
    const all = Object.keys(cacheIn(tree).addresses);
    expect(all.length).toBeGreaterThan(8);
    await links(join(tree, two), "2026-03-02");
    expect(existsSync(join(tree, two, "t6.links.json"))).toBe(false);
    expect(Object.keys(cacheIn(tree).addresses)).toEqual(all);
  });

  test("is where one says", async () => {
    const folder = copyOf("all-met");
    const cache = join(folder, "..", "elsewhere", "links.json");
    expect((await links(folder, "2026-03-01", {}, "--cache", cache)).err).toContain("wrote ");
    expect(existsSync(join(folder, "t6.links.json"))).toBe(false);
    expect(JSON.parse(readFileSync(cache, "utf8"))).toMatchObject({ format: "t6-links", checked_on: "2026-03-01" });
  });

  test("is written only where something in it is new", async () => {
    const folder = copyOf("all-met");
    await links(folder, "2026-03-01");
    expect((await links(folder, "2026-03-01")).err).not.toContain("wrote");
  });

  test("is not written without, and not by a list", async () => {
    const folder = copyOf("all-met");
    await links(folder, "2026-03-01", {}, "--no-cache");
    await links(folder, "2026-03-01", {}, "--list");
    expect(existsSync(join(folder, "t6.links.json"))).toBe(false);
  });

  test.each([
    ["half a merge", "<<<<<<< ours\n{}", "it is no JSON"],
    ["something else", `{"format": "t6-result"}`, "must have required property"],
    ["a wrong day", `{"format":"t6-links","version":1,"checked_on":"yesterday","addresses":{}}`, "checked_on"],
  ])("that is %s: one sentence, and nothing is opened", async (_, text, words) => {
    const folder = copyOf("all-met");
    writeFileSync(join(folder, "t6.links.json"), text);
    const opener = pretending({});
    const { code, err, out } = await run(["links", folder], {}, false, opener);
    expect({ code, out, asked: opener.asked, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", asked: [], lines: 1 });
    expect(err).toContain(words);
    expect(readFileSync(join(folder, "t6.links.json"), "utf8")).toBe(text);
  });

  test("opens again in a week what is in order, if so wished; what is not, at once", async () => {
    const folder = copyOf("all-met");
    await links(folder, "2026-03-01", { [register]: answers(404) });
    const opener = pretending({ [register]: answers(404) });
    await run(["links", folder, "--as-of", "2026-03-03", "--max-age", "7"], {}, false, opener);
    expect(opener.asked).toEqual([register]);
    expect(cacheIn(folder).addresses[panel]).toEqual({ state: "ok", since: "2026-03-01", checked_on: "2026-03-01" });
  });

  test("each address is opened once, however many places cite it", async () => {
    const tree = folderWith({});
    for (const name of ["one", "two"]) cpSync(join(root, "fixtures/all-met"), join(tree, name), { recursive: true });
    const opener = pretending({});
    const { out } = await run(["links", tree, "--list"], wide, false, opener);
    expect(out.match(new RegExp(`^${register}$`, "gm"))).toHaveLength(1);
    await run(["links", tree], {}, false, opener);
    expect(new Set(opener.asked).size).toBe(opener.asked.length);
  });
});

test("somebody who watches is told what was found, and on `--quiet` nothing", async () => {
  const folder = copyOf("all-met");
  expect((await run(["links", folder, "--no-cache", "--no-color"], wide, true)).err).toBe("9 addresses: 9 in order\n");
  expect((await run(["links", folder, "--no-cache", "--no-color", "--quiet"], wide, true)).err).toBe("");
});

test("an address with a password in it: refused, told without the password, and written down nowhere", async () => {
  const folder = copyOf("all-met", (text) =>
    text.replace(
      "https://statistics.brackenmere.example/about/data-access-panel",
      "https://user:secret@statistics.brackenmere.example/about/data-access-panel",
    ),
  );
  for (const format of ["text", "json", "markdown"]) {
    const { out, err } = await links(folder, "2026-03-01", {}, "--format", format);
    expect(out + err).not.toContain("secret");
    expect(out).toContain("A user name or password is written into it".slice(0, format === "json" ? 0 : 20));
  }
  expect(readFileSync(join(folder, "t6.links.json"), "utf8")).not.toMatch(/secret|…@/);
});

test("what an opened site says cannot move the cursor of a terminal", async () => {
  const { out } = await links(copyOf("all-met"), "2026-03-01", { [register]: movesTo("https://evil.example/\u001b[2J") });
  expect(out).toContain("<U+001B>");
  expect(out).not.toContain("\u001b");
});

test("nothing is opened before everything is read, and nothing is written when a run breaks off", async () => {
  const folder = copyOf("all-met");
  const breaking: Opener = async (requests, told) => {
    told(requests[0]?.href ?? "", opens);
    throw new Error("broken off");
  };
  expect((await run(["links", folder], {}, false, breaking)).code).toBe(3);
  expect(existsSync(join(folder, "t6.links.json"))).toBe(false);
});
