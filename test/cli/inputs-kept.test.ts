import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

let root: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "t6-kept-"));
  home = join(root, "npd");
  for (const name of ["npd", "self"]) cpSync(join(fixtures, "npd-2019"), join(root, name), { recursive: true });
  const head = join(root, "self/assessment.yaml");
  writeFileSync(head, readFileSync(head, "utf8").replace("role: regulator", "role: producer"));
});

/** Every file below a folder, with what is in it. */
function all(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), "latin1")]));
}

async function refused(argv: readonly string[], output: string): Promise<void> {
  const before = all(root);
  const { code, out, err } = await run(argv);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: "",
    err: expect.stringContaining(`t6: ${output} is an input, and it would be lost: name another file for the output. Nothing was written.\n`),
  });
  expect(err).not.toContain("wrote");
  expect(all(root)).toEqual(before);
}

describe("what was read is never written over", () => {
  test.each([
    ["check", (file: string) => ["check", home, "--format", `json=${file}`]],
    ["check, beside other formats", (file: string) => ["check", home, "--format", `junit=${join(root, "junit.xml")}`, "--format", `json=${file}`]],
    ["report", (file: string) => ["report", home, "-f", "markdown", "-o", file]],
    ["forecast", (file: string) => ["forecast", home, "-o", file]],
    ["ask export", (file: string) => ["ask", "export", home, "-o", file]],
    ["diff", (file: string) => ["diff", join(fixtures, "npd-2019"), home, "-f", "json", "-o", file]],
    ["compare", (file: string) => ["compare", join(root, "self"), home, "-f", "json", "-o", file]],
    ["links", (file: string) => ["links", home, "--cache", file]],
  ] as const)("%s", async (_, argv) => {
    const file = join(home, "T6.1.yaml");
    await refused(argv(file), file);
  });

  test("through a link, and under another spelling of its path", async () => {
    const link = join(root, "out.json");
    symlinkSync("npd/T6.1.yaml", link);
    await refused(["check", home, "--format", `json=${link}`], link);
    const detour = `${home}/../npd//T6.1.yaml`;
    await refused(["check", home, "--format", `json=${detour}`], detour);
  });

  test("where the evidence itself is a link", async () => {
    const shared = join(home, "shared.txt");
    const file = join(home, "T6.1.yaml");
    cpSync(file, shared);
    execFileSync("ln", ["-sf", "shared.txt", file]);
    await refused(["report", home, "-o", shared], shared);
  });

  test("a saved result, an earlier one, a catalogue, a configuration, a baseline, a template", async () => {
    const saved = join(root, "r.json");
    writeFileSync(saved, (await run(["score", home, "--format", "json"])).out);
    await refused(["report", saved, "-o", saved], saved);
    await refused(["report", saved, "-f", "json", "-o", `${root}/`], saved);
    await refused(["report", home, "--earlier", saved, "-o", saved], saved);
    const catalogue = join(root, "own.yaml");
    cpSync(join(fixtures, "../catalogues/t6.yaml"), catalogue);
    await refused(["check", home, "--catalogue", catalogue, "--format", `json=${catalogue}`], catalogue);
    const config = join(root, "t6.config.yaml");
    writeFileSync(config, "gate:\n  evidence_valid_for_days: 1\n");
    await refused(["check", home, "--format", `json=${config}`], config);
    const other = join(root, "c.yaml");
    cpSync(config, other);
    await refused(["check", home, "--config", other, "--format", `json=${other}`], other);
    const baseline = join(root, "t6.baseline.yaml");
    await run(["baseline", "write", home, "--baseline", baseline]);
    await refused(["check", home, "--baseline", baseline, "--format", `json=${baseline}`], baseline);
    const template = join(root, "own/annex.md.hbs");
    cpSync(join(fixtures, "../templates/annex.md.hbs"), template);
    await refused(["report", home, "--templates", join(root, "own"), "-f", "markdown", "-o", template], template);
  });

  test("evidence that the run passes over: of a revision, unchanged, or of another assessment", async () => {
    const other = join(root, "other");
    cpSync(home, other, { recursive: true });
    const file = join(other, "T6.1.yaml");
    await refused(["check", home, "--format", `json=${file}`], file);
    const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: root });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");
    await refused(["check", home, "--changed-since", "HEAD", "--format", `json=${join(home, "T6.1.yaml")}`], join(home, "T6.1.yaml"));
  });
});

test("what only bears the name of an input is written, and a baseline is brought up to date", async () => {
  const output = join(root, "T6.1.yaml");
  writeFileSync(output, "old");
  expect((await run(["check", home, "--format", `json=${output}`])).code).toBe(0);
  expect(readFileSync(output, "utf8")).toMatch(/^\{/);
  const baseline = join(root, "t6.baseline.yaml");
  for (const _ of [1, 2]) expect((await run(["baseline", "write", home, "--baseline", baseline])).code).toBe(0);
});
