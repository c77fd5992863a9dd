import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { subjectOf } from "../../../src/cli/subject.ts";
import type { Entry } from "../../../src/report/explain/entry.ts";
import { below, json, known, root } from "./entries.ts";

type Node = Readonly<Record<string, unknown>>;

const files = readdirSync(join(root, "schemas")).filter((file) => file.endsWith(".schema.json"));
const schemas = new Map(files.sort().map((file) => [file, json(`schemas/${file}`) as Node]));

/** Every value of every closed set, by the key under which it can stand: those of a property, of its items, and of what it refers to. */
function* valuesIn(node: unknown, key: string, file: string): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* valuesIn(one, key, file);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const { enum: list = [], const: only, $ref: reference, ...rest } = node as { enum?: unknown[]; const?: unknown; $ref?: string };
  for (const value of only === undefined ? list : [...list, only]) yield `${key}/${String(value)}`;
  if (reference !== undefined) yield* referredTo(reference, key, file);
  for (const [name, inner] of Object.entries(rest)) {
    if (name === "examples" || name === "default") continue;
    if (name !== "properties" && name !== "$defs" && name !== "patternProperties") yield* valuesIn(inner, key, file);
    else for (const [own, schema] of Object.entries(inner as Node)) yield* valuesIn(schema, own, file);
  }
}

/** The values of a closed set that a key refers to. Objects and lists have keys of their own. */
function* referredTo(reference: string, key: string, from: string): Generator<string> {
  const [file = "", pointer = ""] = reference.split("#");
  const home = file === "" ? from : file;
  const target = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, step) => (node as Node)[step], schemas.get(home)) as Node;
  if (target["properties"] === undefined && target["oneOf"] === undefined) yield* valuesIn(target, key, home);
}

const values = [...new Set([...schemas].flatMap(([file, schema]) => [...valuesIn(schema, "", file)]))].sort();

let entries: readonly Entry[];
beforeAll(async () => {
  entries = await known();
});

describe("every enumerated value of every schema", () => {
  test("is found by walking the schemas", () => {
    for (const value of ["kind/record", "level/checked", "is/on_its_behalf", "stale/new_finding", "format/t6-diff", "scored/false", "to/partly_shown"])
      expect(values).toContain(value);
    expect(values.length).toBeGreaterThan(350);
  });

  test.each(values)("%s is explained, with an example", (value) => {
    const { meant, others } = subjectOf(value, entries);
    const found = [...meant, ...others];
    expect(found.length).toBeGreaterThan(0);
    for (const entry of found) expect(below(entry, "An example"), entry.id).not.toBe("");
    expect(found.some(({ id, names }) => id === value || names.includes(value))).toBe(true);
  });

  test.each([...new Set(values.map((value) => value.slice(value.indexOf("/") + 1)))].sort())("the word %s alone is found", (word) => {
    const { meant, others } = subjectOf(word, entries);
    expect(meant.length + others.length).toBeGreaterThan(0);
  });
});
