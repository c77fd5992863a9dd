import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, namesIn, replace, withFixture, write } from "./folder.ts";
import { t6 } from "./t6.ts";

interface Found {
  readonly code: string;
  readonly file: string;
  readonly severity: string;
  readonly span: { readonly start: { readonly line: number; readonly column: number } };
}
const errorsIn = (paths: readonly string[], cwd: string): readonly string[] =>
  (JSON.parse(t6(["check", ...paths, "--format", "json"], { cwd }).out).diagnostics as readonly Found[])
    .filter(({ severity }) => severity === "error")
    .map(({ file, span, code }) => `${file}:${span.start.line}:${span.start.column} ${code}`);

describe("a tree of two assessments, one of them broken", () => {
  const cwd = emptyFolder();
  withFixture(cwd, "all-met", "tree/office/sound");
  replace(join(withFixture(cwd, "npd-2016", "tree/broken"), "assessment.yaml"), "title:", "title: [");
  write(cwd, "tree/node_modules/a/assessment.yaml", "not: ours\n");
  write(cwd, "tree/.hidden/other.yaml", "not: ours\n");

  test("both are checked, and nothing else", () => {
    const { code, out, err } = t6(["check", "tree"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^tree\/broken\/assessment\.yaml:\d+:\d+\nerror: /m);
    expect(out).not.toMatch(/sound|node_modules|hidden/);
    expect(err).toContain("14 files in 2 assessments: 1 error");
  });

  test("the other is still scored", () => {
    const { code, out, err } = t6(["score", "tree"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("Brackenmere Household Energy Survey");
    expect(out).toContain("8 of 8 clauses met");
    expect(err).toContain("tree/broken/assessment.yaml:");
    const { assessments } = JSON.parse(t6(["score", "tree", "--format", "json"], { cwd }).out);
    expect(assessments).toMatchObject([
      { name: "tree/broken", errors: 1 },
      {
        name: "tree/office/sound",
        errors: 0,
        result: { assessment: { title: "Brackenmere Household Energy Survey: self-assessment of data governance (T6)" } },
      },
    ]);
  });

  test("no annex is written beside an error, and the sound one is when it is asked for by itself", () => {
    expect(t6(["report", "tree", "-o", "annexes"], { cwd }).code).toBe(1);
    expect(namesIn(cwd)).toEqual(["tree"]);
    expect(t6(["report", "tree/office", "-o", "annexes/"], { cwd })).toEqual({ code: 0, out: "", err: "wrote annexes/sound.md\n" });
  });
});

test("an empty folder is named", () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, "empty"));
  for (const args of [
    ["check", "empty"],
    ["score", "empty"],
    ["report", "empty"],
    ["explain", "T6.4c", "empty"],
  ]) {
    const { code, err } = t6(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain("There is no assessment in empty: nothing there is called assessment.yaml.");
  }
  const here = t6(["check"], { cwd: join(cwd, "empty") });
  expect([here.code, here.err]).toEqual([2, expect.stringContaining("There is no assessment in this folder: nothing there is called assessment.yaml.")]);
});

test("practice files without an assessment.yaml are not passed over in silence", () => {
  const cwd = emptyFolder();
  write(cwd, "lost/T6.1.yaml", "practice: T6.1\n");
  const { code, err } = t6(["check", "lost"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("lost holds what looks like an assessment's files and has no assessment.yaml");
});

test("bytes that are not UTF-8 are told with their line, and the other files are still checked", () => {
  const cwd = emptyFolder();
  const folder = withFixture(cwd, "npd-2019", "a");
  withFixture(cwd, "all-met", "b");
  const bytes = readFileSync(join(folder, "T6.3.yaml"));
  const at = bytes.indexOf("oversees");
  bytes[at] = 0xe9;
  write(folder, "T6.3.yaml", bytes);
  replace(join(folder, "T6.5.yaml"), "    kind: review", "    knd: review");
  const line = bytes.subarray(0, at).toString("latin1").split("\n").length;
  expect(errorsIn(["a", "b"], cwd)).toEqual([
    expect.stringMatching(/^a\/T6\.3\.yaml:\d+:\d+ file\/not-utf8$/),
    expect.stringMatching(/^a\/T6\.5\.yaml:\d+:5 schema\/unknown-key$/),
  ]);
  expect(t6(["check", "a", "b"], { cwd }).out).toContain(`from line ${line} on`);
  const { code, out, err } = t6(["report", "a", "-o", "a.md"], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("a/T6.3.yaml:");
});

const catalogue = `catalogue: shop
title: Practices of the Saltmarsh data shop
code: Saltmarsh handbook
principle: {id: S1, title: Care, text: Data are looked after.}
editions: [{id: "2024", title: "Saltmarsh handbook, edition 2024"}]
source: {title: Saltmarsh handbook, url: "https://example.org/handbook"}
licence: CC0
attribution: Written for this test.
practices:
  - id: S1.1
    title: Keys and logs
    text: The doors are locked. The visitors' log is open to all.
    clauses:
      - {id: S1.1a, words: [The doors are locked], type: DO, force: should, not_applicable: false, question: Are the doors locked?, kinds: [record], ask: Which record shows that the doors are locked?}
      - {id: S1.1b, words: [The visitors' log is open to all], type: SHOW, force: should, not_applicable: true, question: Can anyone see the log?, kinds: [register], ask: Where can anyone see the log?}
  - id: S1.2
    title: Looking back
    text: Every year somebody looks back.
    clauses:
      - {id: S1.2a, words: [Every year somebody looks back], type: DO, force: must, not_applicable: false, question: Who looks back?, kinds: [review], ask: When did somebody last look back?}
`;

describe("a catalogue of other practices, from end to end", () => {
  const cwd = emptyFolder();
  write(cwd, "handbook.yaml", catalogue);
  write(
    cwd,
    "shop/assessment.yaml",
    `title: The shop against the handbook
data: {name: Tide tables}
producer: {name: Saltmarsh}
assessor: {name: Saltmarsh, role: producer}
edition: "2024"
as_of: "2025-01-01"
profile: {sensitivity: low, public_interest: low, reasons: Nobody is in these data.}
`,
  );
  write(
    cwd,
    "shop/S1.1.yaml",
    `practice: S1.1
evidence:
  - id: log
    title: Visitors' log
    clauses: [S1.1b]
    kind: register
    statement: The log lists every visitor.
    state: in_place
    said_by: producer
    verification: {level: verified, by: Saltmarsh, on: "2024-12"}
    access: public
    source: {title: The log, url: "https://example.org/log"}
    dates: {about: "2024-12"}
`,
  );
  const given = ["--catalogue", "handbook.yaml"];

  test("check", () => {
    const { code, out, err } = t6(["check", "shop", ...given], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.not.stringContaining("error:") });
    expect(err).toContain("2 files in 1 assessment");
    expect(t6(["check", "shop"], { cwd }).code).toBe(1);
  });

  test("score", () => {
    const { code, out } = t6(["score", "shop", ...given], { cwd });
    expect(code).toBe(0);
    for (const words of ["S1.1  Keys and logs", "1 of 2 clauses met", "S1.2  Looking back", "When did somebody last look back?"])
      expect(out.replace(/\s+/g, " ")).toContain(words.replace(/\s+/g, " "));
    expect(out).not.toContain("T6.1");
  });

  test("report, with a config file that names the catalogue, from another folder", () => {
    const { out: markdown, code } = t6(["report", "shop", ...given], { cwd });
    expect(code).toBe(0);
    for (const words of ["Saltmarsh handbook, edition 2024", "> Every year somebody looks back.", "https://example.org/log", "Written for this test."])
      expect(markdown).toContain(words);
    expect(markdown).not.toMatch(/T6|Open Government|Edition 3\.0/);
    write(cwd, "t6.config.yaml", "catalogue: ./handbook.yaml\n");
    expect(t6(["report", join(cwd, "shop")]).out).toBe(markdown);
    expect(t6(["report", "shop", "--format", "html"], { cwd }).out).toContain("Every year somebody looks back.");
  });

  test("explain", () => {
    const { code, out } = t6(["explain", "S1.2a", ...given], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("Every year somebody looks back");
    expect(t6(["explain", "S1.1b", "shop", ...given], { cwd }).out).toContain("Visitors' log");
    expect(t6(["explain", "T6.4c", ...given], { cwd }).code).toBe(2);
  });
});
