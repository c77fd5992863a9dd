import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatch, parsePatch } from "diff";
import { describe, expect, test } from "vitest";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** Copies of fixtures in a folder of their own, with some of their words replaced. */
function damaged(changes: Readonly<Record<string, readonly [string, string]>>): string {
  const above = mkdtempSync(join(tmpdir(), "t6-fix-"));
  for (const [path, [from, to]] of Object.entries(changes)) {
    const [fixture = ""] = path.split("/");
    cpSync(join(fixtures, fixture), join(above, fixture), { recursive: true, force: false });
    const file = join(above, path);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  }
  return above;
}

const mistakes = { "npd-2019/T6.4.yaml": ["clauses: [T6.4b]", "clauses: [4b]"], "npd-2016/T6.2.yaml": ["[T6.2c, T6.2e]", "[T6.2e, T6.2c]"] } as const;

describe("t6 fix", () => {
  test("corrects the files of several assessments, says what and where, and is done when it is done again", async () => {
    const above = damaged(mistakes);
    const { code, out, err } = await run(["fix", above]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err.replaceAll(above, "")).toBe(
      [
        "/npd-2016/T6.2.yaml:8:14: put in order (reference/unsorted-clauses)",
        "/npd-2019/T6.4.yaml:122:15: ‘4b’ becomes ‘T6.4b’ (reference/unknown-clause)",
        "2 corrections in 2 files.",
        "25 problems left for a person: t6 check shows them.\n",
      ].join("\n"),
    );
    for (const path of Object.keys(mistakes)) expect(readFileSync(join(above, path), "utf8")).toBe(readFileSync(join(fixtures, path), "utf8"));
    expect(await run(["fix", above])).toEqual({ code: 0, out: "", err: "Nothing to correct.\n25 problems left for a person: t6 check shows them.\n" });
  });

  test("with --dry-run writes nothing, shows a diff that makes the same bytes, and fails where something would change", async () => {
    const above = damaged(mistakes);
    const before = Object.keys(mistakes).map((path) => readFileSync(join(above, path), "utf8"));
    const { code, out, err } = await run(["fix", above, "--dry-run"]);
    expect(code).toBe(1);
    expect(err).toContain("2 corrections in 2 files to make. Nothing was written.\n");
    expect(Object.keys(mistakes).map((path) => readFileSync(join(above, path), "utf8"))).toEqual(before);
    const patches = parsePatch(out);
    expect(patches).toHaveLength(2);
    for (const patch of patches) {
      const path = patch.newFileName ?? "";
      expect(applyPatch(readFileSync(path, "utf8"), patch)).toBe(readFileSync(path.replace(above, fixtures), "utf8"));
    }
    await run(["fix", above, "--quiet"]);
    expect(await run(["fix", above, "--dry-run", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("writes nothing where a path cannot be opened", async () => {
    const above = damaged(mistakes);
    const { code, err } = await run(["fix", above, join(above, "nowhere")]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /nowhere cannot be opened: there is no such file or folder\.\nNothing was written, because what is named above is not read, and a correction may go by it\./,
    );
    expect(readFileSync(join(above, "npd-2019/T6.4.yaml"), "utf8")).toContain("clauses: [4b]");
  });

  test("says that a file beside the others keeps it from writing, and how much waits for it", async () => {
    const above = damaged(mistakes);
    writeFileSync(join(above, "npd-2019/T6.5.yaml.txt"), "practice: T6.5\n");
    const { code, err } = await run(["fix", join(above, "npd-2019")]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /T6\.5\.yaml\.txt is not read, .*\nNothing was written, because .* Put that right, and run t6 fix again\. 1 correction waits for that\.\n$/,
    );
  });

  test("tells what it left alone, and why", async () => {
    const above = damaged({ "npd-2019/T6.4.yaml": ["clauses: [T6.4a, T6.4e]", "clauses: [\n      T6.4e, # first\n      T6.4a,\n    ]"] });
    const { code, err } = await run(["fix", join(above, "npd-2019")]);
    expect(code).toBe(0);
    expect(err).toContain(
      "T6.4.yaml:62:14: left reference/unsorted-clauses alone: this could not be written there without changing something else.\nNothing to correct.\n",
    );
  });
});

describe("t6 check", () => {
  test("ends with what t6 fix can correct", async () => {
    const above = damaged(mistakes);
    expect((await run(["check", above])).err).toMatch(/\nt6 fix can correct 2 of these\.\n$/);
    expect((await run(["check", above, "--quiet"])).err).not.toContain("t6 fix");
  });
  test("and says nothing of it where there is nothing to correct", async () => {
    expect((await run(["check", join(fixtures, "npd-2019")])).err).not.toContain("t6 fix");
  });
});

test("t6 explain says of a code that it can be corrected, and of others nothing", async () => {
  expect((await run(["explain", "schema/bad-date"])).out).toContain("t6 fix writes the date year first");
  expect((await run(["explain", "schema/missing"])).out).not.toContain("t6 fix");
});
