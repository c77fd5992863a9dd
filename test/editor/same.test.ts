import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editorSchemas } from "../../src/api/editor.ts";
import { patternOf } from "../../src/editor/patterns.ts";
import { editedKinds } from "../../src/model/schema-names.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { root, yamlBelow } from "./files.ts";

const formats = createRequire(import.meta.url)("../../scripts/formats.cjs") as Record<string, (text: string) => boolean>;
const json = (name: string) => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));

const programs = new Ajv2020({ strict: true, allowUnionTypes: true });
for (const [name, format] of Object.entries(formats)) programs.addFormat(name, format);
for (const name of ["common", ...editedKinds]) programs.addSchema(json(name));

/** An editor knows keywords of its own, which validators pass over unless they are strict. */
const editors = new Ajv2020({ strict: false });
const validators = new Map(
  editedKinds.map((kind) => [kind as string, { program: programs.compile({ $ref: `${kind}.schema.json` }), editor: editors.compile(json(`editor/${kind}`)) }]),
);

test.each(["date", "partial-date"])("the pattern of a %s takes the days that the format takes", (format) => {
  const { pattern = "" } = patternOf({ format });
  const two = (number: number) => String(number).padStart(2, "0");
  const dates = ["0000", "0004", "1900", "2000", "2019", "2024", "2100"].flatMap((year) =>
    [...Array(14).keys()].flatMap((month) => [year, `${year}-${two(month)}`, ...[...Array(33).keys()].map((day) => `${year}-${two(month)}-${two(day)}`)]),
  );
  expect(dates.filter((date) => new RegExp(pattern).test(date))).toEqual(dates.filter((date) => formats[format]?.(date)));
});

type Data = string | number | boolean | null | Data[] | { [key: string]: Data };
const files = [...yamlBelow("fixtures"), ...yamlBelow("catalogues")].flatMap(({ path, kind, text }) =>
  /\/(?:yaml|file)\/[^/]+\/bad\//.test(path) ? [] : [{ kind, data: parse(text) as Data }],
);

/** A file with one place in it changed: taken away, or with something else in it. */
function spoilt(data: Data, [turn = 0, ...turns]: readonly number[], other: Data | undefined): Data {
  if (typeof data !== "object" || data === null) return other ?? data;
  const keys = Object.keys(data);
  const key = keys[turn % Math.max(keys.length, 1)];
  if (key === undefined) return other ?? data;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as { [key: string]: Data };
  const inner = copy[key] as Data;
  if (turns.length > 0 && typeof inner === "object" && inner !== null) copy[key] = spoilt(inner, turns, other);
  else if (other === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (other === undefined) delete copy[key];
  else copy[key] = other;
  return copy;
}

test("an editor takes what a program takes, and nothing else", () => {
  let refused = 0;
  const other = fc.constantFrom<Data | undefined>(
    undefined,
    "",
    "text",
    "Not an id",
    "T6.1a",
    "record",
    "2019",
    "22/04/2016",
    "2019-02-29",
    "https://a.example/",
    1,
    true,
    null,
    [],
    ["T6.1a", "T6.1a"],
    {},
    { text: "x" },
  );
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), other, ({ kind, data }, turns, value) => {
      const changed = spoilt(data, turns, value);
      const { program, editor } = validators.get(kind) ?? {};
      const taken = program?.(changed);
      if (taken === false) refused += 1;
      expect(editor?.(changed)).toBe(taken);
    }),
    { numRuns: 5000 },
  );
  expect(refused).toBeGreaterThan(1000);
});

test("the clauses of a catalogue of one's own are offered in the place of the shipped ones", async () => {
  const shipped = readCatalogue();
  const [practice] = shipped.practices;
  const [clause] = practice?.clauses ?? [];
  if (practice === undefined || clause === undefined) throw new Error("the catalogue is empty");
  const own = { ...shipped, practices: [{ ...practice, id: "H1.1", clauses: [{ ...clause, id: "H1.1a", question: "Is it so?" }] }] };
  const { anyOf } = JSON.parse((await editorSchemas(own)).get("practice.schema.json") ?? "").$defs.clause_id;
  expect(anyOf[0].enum).toEqual(["H1.1a"]);
  expect(anyOf[0].markdownEnumDescriptions[0]).toContain("Is it so?");
});
