import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const self = join(fixtures, "all-met");
const folder = mkdtempSync(join(tmpdir(), "t6-compare-"));
const at = (name: string) => join(folder, name);
let regulator: string;

beforeAll(() => {
  regulator = at("regulator");
  cpSync(self, regulator, { recursive: true });
  const head = join(regulator, "assessment.yaml");
  writeFileSync(
    head,
    readFileSync(head, "utf8").replace(
      /assessor:\n {2}name: .*\n(?: {2}short_name: .*\n)? {2}role: producer/,
      "assessor:\n  name: A regulator\n  role: regulator",
    ),
  );
});

test("two folders, two saved results, and in either order", async () => {
  const { code, out, err } = await run(["compare", self, regulator]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Positions: 5 agree.\nJudgements: 5 agree.\nClauses: 28 agree.\n");
  for (const [name, path] of [
    ["self", self],
    ["theirs", regulator],
  ] as const)
    writeFileSync(at(`${name}.json`), (await run(["score", path, "--format", "json"])).out);
  expect((await run(["compare", at("theirs.json"), at("self.json")])).out).toBe(out);
});

test("as a document, to a file", async () => {
  const { code, err } = await run(["compare", self, regulator, "-o", at("voices.md"), "--format", "markdown"]);
  expect({ code, err }).toEqual({ code: 0, err: `wrote ${at("voices.md")}\n` });
  expect(readFileSync(at("voices.md"), "utf8")).toMatch(/^# Brackenmere/);
});

describe("what cannot be compared is told in one sentence, and nothing is written", () => {
  test.each([
    ["two of the same role", () => [self, self], / are both self-assessments: .*\.\n$/],
    ["other data", () => [self, join(fixtures, "npd-2019")], / are not about the same data: .*\.\n$/],
    ["a tree", () => [fixtures, regulator], /holds? (?:what|\d+)/],
    ["a folder that is not there", () => [self, at("nowhere")], /nowhere cannot be opened: there is no such file or folder\.\n$/],
  ])("%s", async (_, paths, sentence) => {
    const { code, out, err } = await run(["compare", ...paths(), "-o", at("never.md")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(existsSync(at("never.md"))).toBe(false);
  });

  test("two assessments in one folder", async () => {
    cpSync(self, at("tree/a"), { recursive: true });
    cpSync(self, at("tree/b"), { recursive: true });
    expect(await run(["compare", at("tree"), regulator])).toEqual({
      code: 2,
      out: "",
      err: `t6: ${at("tree")} holds 2 assessments, and t6 compare takes one on each side: name the folder of one.\n`,
    });
  });
});

test.each(["html", "odt", "docx"])("as %s, by the name of the file; bytes are not sent to a terminal", async (format) => {
  const { code, err } = await run(["compare", self, regulator, "-o", at(`voices.${format}`)]);
  expect({ code, err }).toEqual({ code: 0, err: `wrote ${at(`voices.${format}`)}\n` });
  expect(readFileSync(at(`voices.${format}`), "latin1").slice(0, 2)).toBe(format === "html" ? "<!" : "PK");
  const shown = await run(["compare", self, regulator, "--format", format], {}, true);
  expect(shown.code).toBe(format === "html" ? 0 : 2);
  if (format !== "html") expect(shown).toMatchObject({ out: "", err: expect.stringContaining("name a file with -o") });
});
