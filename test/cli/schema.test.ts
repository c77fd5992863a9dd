import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { editedKinds, schemaNames } from "../../src/model/schema-names.ts";
import { Editor } from "../editor/server.ts";
import { run } from "./host.ts";

const root = join(import.meta.dirname, "../..");
const formats = createRequire(import.meta.url)("../../scripts/formats.cjs") as Record<string, (text: string) => boolean>;
const repository = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "t6-schema-"));
  mkdirSync(join(folder, ".git"));
  return folder;
};
const textOf = (...way: readonly string[]): string => readFileSync(join(...way), "utf8");
const settingsOf = (folder: string) => JSON.parse(textOf(folder, ".vscode/settings.json"));
const survey = ["--data", "Survey", "--producer", "Office", "--reasons", "Few care.", "--sensitivity", "low", "--public-interest", "low"];

test("every schema that ships is listed", async () => {
  const shipped = readdirSync(join(root, "schemas")).flatMap((name) => (/^(.*)\.schema\.json$/.exec(name)?.[1] ?? []) as string[]);
  expect([...schemaNames].sort()).toEqual(shipped.filter((name) => name !== "common").sort());
  const { code, out } = await run(["schema"]);
  expect(code).toBe(0);
  for (const name of schemaNames) expect(out).toContain(`\n  ${name} `);
});

test.each(schemaNames)("%s is printed whole: a validator needs no other file", async (name) => {
  const { code, out } = await run(["schema", name]);
  expect(code).toBe(0);
  const isEdited = editedKinds.some((kind) => kind === name);
  const ajv = new Ajv2020({ strict: !isEdited, allowUnionTypes: true });
  for (const [format, takes] of Object.entries(formats)) ajv.addFormat(format, takes);
  expect(ajv.compile(JSON.parse(out))).toBeTypeOf("function");
  if (isEdited) expect(out).toBe(textOf(root, `schemas/editor/${name}.schema.json`));
});

test("a printed schema says what is wrong with a result", async () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  for (const [format, takes] of Object.entries(formats)) ajv.addFormat(format, takes);
  const validate = ajv.compile(JSON.parse((await run(["schema", "score"])).out));
  const { out } = await run(["score", join(root, "fixtures/npd-2019"), "--format", "json"]);
  expect(validate(JSON.parse(out))).toBe(true);
  expect(validate({ ...JSON.parse(out), format: "something else" })).toBe(false);
});

test("-o sets up a repository: the schemas, and the settings by which an editor finds them", async () => {
  const folder = repository();
  const { code, out } = await run(["schema", "-o", folder]);
  expect([code, out]).toEqual([0, ""]);
  expect(readdirSync(join(folder, ".t6")).sort()).toEqual(editedKinds.map((kind) => `${kind}.schema.json`).sort());
  const editor = await Editor.start(folder, { schemas: settingsOf(folder)["yaml.schemas"] });
  try {
    const told = async (name: string, text: string) => (await editor.problems(join(folder, "survey", name), text)).map(({ message }) => message);
    expect(await told("T6.1.yaml", "practice: T6.1\nevidence: yes\n")).toEqual(['Incorrect type. Expected "array".']);
    expect(await told("assessment.yml", "as_of: 22/04/2016\n")).toContain("Write the date year first: 2019-04-30.");
    expect(await told("notes.yaml", "evidence: yes\n")).toEqual([]);
  } finally {
    await editor.stop();
  }
});

test("t6 init and t6 add lead other editors to the schemas of the repository, and no further than its top", async () => {
  const folder = repository();
  await run(["schema", "-o", folder]);
  await run(["init", join(folder, "evidence/survey"), ...survey]);
  expect(textOf(folder, "evidence/survey/T6.1.yaml").split("\n")[0]).toBe("# yaml-language-server: $schema=../../.t6/practice.schema.json");
  const inner = join(folder, "inner");
  mkdirSync(join(inner, ".git"), { recursive: true });
  await run(["init", join(inner, "survey"), ...survey]);
  expect(textOf(inner, "survey/T6.1.yaml")).not.toContain("yaml-language-server");
  expect((await run(["check", folder])).code).toBe(0);
});

test("settings that are there are left alone, and what to add is told until they say it", async () => {
  const folder = repository();
  const file = join(folder, ".vscode/settings.json");
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(file, "{ // ours\n}\n");
  const { code, err } = await run(["schema", "-o", folder]);
  expect(code).toBe(0);
  expect(textOf(file)).toBe("{ // ours\n}\n");
  const [, told = ""] = /was left as it is\. .*\n(\{\n[\s\S]*\n\}\n)$/.exec(err) ?? [];
  writeFileSync(file, told);
  const again = await run(["schema", "-o", folder]);
  expect(again.err).not.toContain("Add to it");
  expect(settingsOf(folder)["yaml.schemas"]["./.t6/practice.schema.json"]).toContain("**/T6.1.yaml");
});

test("the clauses of a catalogue of one's own are offered", async () => {
  const { out } = await run(["schema", "practice", "--catalogue", join(root, "fixtures/diagnostics/catalogue.yaml")]);
  const shipped = (await run(["schema", "practice"])).out;
  const clausesOf = (text: string): readonly string[] => JSON.parse(text).$defs.clause_id.anyOf[0].enum;
  expect(clausesOf(out).length).toBeGreaterThan(0);
  expect(clausesOf(out)).not.toEqual(clausesOf(shipped));
});

test.each([
  [["schema", "practise"], 2, "practise"],
  [["schema", "practice", "-o", "."], 2, "leave out ‘practice’"],
  [["schema", "-o", "/nowhere/at/all"], 2, "is not there"],
  [["schema", "practice", "--catalogue", "/nowhere.yaml"], 2, "cannot be read"],
])("%j is refused with a sentence", async (argv, code, words) => {
  const told = await run(argv);
  expect([told.code, told.out]).toEqual([code, ""]);
  expect(told.err).toContain(words);
});
