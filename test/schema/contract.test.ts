import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** What does not apply is no test, rather than one that is skipped. */
const testIf = (applies: boolean) => (applies ? test : () => undefined);

const root = join(import.meta.dirname, "../..");
const formats = createRequire(import.meta.url)("../../scripts/formats.cjs") as Record<string, (text: string) => boolean>;
const names = readdirSync(join(root, "schemas")).filter((name) => name.endsWith(".schema.json"));

interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: unknown;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(join(root, "schemas", name), "utf8")) as Schema]));

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
for (const schema of schemas.values()) ajv.addSchema(schema);

interface Place {
  readonly file: string;
  readonly path: string;
  readonly schema: Schema;
  /** A property of something, or a definition: these are what an editor shows. */
  readonly isNamed: boolean;
}

/** Every schema inside a schema. */
function* placesIn(file: string, schema: Schema, path = "#", isNamed = false): Generator<Place> {
  yield { file, path, schema, isNamed };
  for (const [keyword, value] of Object.entries(schema)) {
    const at = `${path}/${keyword}`;
    if (keyword === "properties" || keyword === "$defs") {
      for (const [key, inner] of Object.entries(value as Record<string, Schema>)) yield* placesIn(file, inner, `${at}/${key}`, true);
    } else if (keyword === "items" || keyword === "additionalProperties" || keyword === "not" || keyword === "if" || keyword === "then" || keyword === "else") {
      if (typeof value === "object") yield* placesIn(file, value as Schema, at);
    } else if (keyword === "oneOf" || keyword === "anyOf" || keyword === "allOf") {
      for (const [index, inner] of (value as Schema[]).entries()) yield* placesIn(file, inner, `${at}/${index}`);
    }
  }
}

const places = [...schemas].flatMap(([file, schema]) => [...placesIn(file, schema)]);

/** What a reference leads to, from the file it stands in. */
function target(file: string, ref: string): Schema | undefined {
  const [name = "", path = ""] = ref.split("#");
  return path
    .split("/")
    .slice(1)
    .reduce<Schema | undefined>((at, step) => at?.[step] as Schema | undefined, schemas.get(name === "" ? file : name));
}

/** What stands at a place, or else at the end of its references. */
function inherited(file: string, schema: Schema | undefined, keyword: "title" | "description" | "examples"): unknown {
  if (schema === undefined || schema[keyword] !== undefined || schema.$ref === undefined) return schema?.[keyword];
  const [name = ""] = schema.$ref.split("#");
  return inherited(name === "" ? file : name, target(file, schema.$ref), keyword);
}

describe.each([...schemas])("%s", (file, schema) => {
  test("is a valid schema of draft 2020-12 that names itself after its file", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe(file);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.getSchema(file)).toBeTypeOf("function");
  });

  const own = places.filter((place) => place.file === file);

  test("says of every property what it is, with an example", () => {
    const silent = own
      .filter(({ isNamed }) => isNamed)
      .flatMap((place) =>
        (["title", "description", "examples"] as const)
          // A whole result would be pages long.
          .filter((keyword) => isEmpty(inherited(file, place.schema, keyword)) && !(keyword === "examples" && place.schema.$ref === "result.schema.json"))
          .map((keyword) => `${place.path} has no ${keyword}`),
      );
    expect(silent).toEqual([]);
  });

  test("gives only examples that are valid where they stand", () => {
    const wrong = own.flatMap(({ path, schema: { examples } }) => {
      const validate = ajv.compile({ $ref: `${file}${path}` });
      return (examples ?? [])
        .filter((example) => !validate(example))
        .map((example) => `${path}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
    });
    expect(wrong).toEqual([]);
  });

  testIf(schema.type !== undefined && file !== "result.schema.json")("shows a whole file", () => {
    expect(schema.examples?.length).toBeGreaterThan(0);
  });

  test("refers to what is there", () => {
    expect(own.flatMap(({ schema: { $ref } }) => ($ref !== undefined && target(file, $ref) === undefined ? [$ref] : []))).toEqual([]);
  });

  test("has keys in snake_case", () => {
    const keys = own.flatMap(({ schema: { properties, $defs } }) => [...Object.keys(properties ?? {}), ...Object.keys($defs ?? {})]);
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test("allows no unknown keys, and requires only known ones", () => {
    const objects = own.filter(({ schema: { properties } }) => properties !== undefined);
    expect(objects.filter(({ schema: { additionalProperties } }) => additionalProperties !== false).map(({ path }) => path)).toEqual([]);
    expect(
      objects.flatMap(({ path, schema: { required, properties = {} } }) =>
        ((required ?? []) as string[]).filter((key) => !(key in properties)).map((key) => `${path} ${key}`),
      ),
    ).toEqual([]);
  });

  test("describes in sentences", () => {
    const loose = own.filter(({ schema: { description } }) => description !== undefined && !/^[^\s].*[.)]$/s.test(description));
    expect(loose.map(({ path, schema: { description } }) => `${path}: ${description}`)).toEqual([]);
  });
});

const isEmpty = (value: unknown): boolean => value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

describe("what is generated from the schemas", () => {
  let types = "";
  beforeAll(() => {
    types = mkdtempSync(join(tmpdir(), "t6-types-"));
  });
  afterAll(() => rmSync(types, { recursive: true, force: true }));

  const generate = (...options: string[]) => spawnSync(process.execPath, [join(root, "scripts/generate.mjs"), ...options], { encoding: "utf8" });
  const fresh = () => {
    rmSync(types, { recursive: true, force: true });
    cpSync(join(root, "src/model/generated"), types, { recursive: true });
  };

  test("is in step", () => {
    expect(execFileSync(process.execPath, [join(root, "scripts/generate.mjs"), "--check"], { encoding: "utf8" })).toContain("in step");
  });

  test("an install makes the validators and leaves the types alone, so that it does not hide that they are stale", () => {
    fresh();
    writeFileSync(join(types, "schemas.ts"), "export interface Old {}\n");
    const build = mkdtempSync(join(types, "build-"));
    expect(generate("--uncommitted", "--types", types, "--build", build).status).toBe(0);
    expect(readFileSync(join(types, "schemas.ts"), "utf8")).toBe("export interface Old {}\n");
    expect(readdirSync(build)).toEqual(expect.arrayContaining(["validators.js", "validators.d.ts", "outlines.js"]));
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    for (const each of ["prepare", "pretest"]) expect(scripts[each]).toContain("scripts/generate.mjs --uncommitted");
  });

  test.each([
    ["stale", () => writeFileSync(join(types, "schemas.ts"), "export interface Old {}\n"), "stale: src/model/generated/schemas.ts"],
    ["missing", () => rmSync(join(types, "schemas.ts")), "missing: src/model/generated/schemas.ts"],
    ["left over", () => writeFileSync(join(types, "more.ts"), ""), "left over: src/model/generated/more.ts"],
  ])("and the check notices what is %s, writing nothing", (_name, spoil, complaint) => {
    fresh();
    spoil();
    const before = readdirSync(types).map((name) => [name, readFileSync(join(types, name), "utf8")]);
    const { status, stderr } = generate("--check", "--types", types);
    expect(status).toBe(1);
    expect(stderr).toContain(complaint);
    expect(stderr).toContain("npm run generate");
    expect(readdirSync(types).map((name) => [name, readFileSync(join(types, name), "utf8")])).toEqual(before);
  });
});
