import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { days } from "../../src/model/days.ts";

/*
 * Every date of the files that people write has been decided: it says what has been, or it may be a day still to come.
 */

type Node = { readonly [key: string]: unknown };

const schemas = new Map(
  ["asks", "assessment", "practice", "common"].map((name) => [name, JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as Node]),
);

/** What an entry is called, by the definition that describes it. */
const entries: readonly (readonly [file: string, definition: string, called: string])[] = [
  ["asks", "ask", "ask"],
  ["assessment", "source", "source"],
  ["assessment", "correction", "correction"],
  ["assessment", "", "assessment"],
  ["practice", "evidence_item", "evidence"],
  ["practice", "deferral", "deferred"],
  ["common", "judgement", "judgement"],
  ["common", "notes", "note"],
];

/** The ways to the dates in a part of a schema; other entries that it refers to are walked by themselves. */
function datesIn(node: unknown, way: readonly string[]): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const {
    $ref,
    properties,
    items,
    anyOf = [],
    oneOf = [],
    allOf = [],
  } = node as { readonly [key: string]: Node } & {
    readonly $ref?: string;
    readonly anyOf?: readonly Node[];
    readonly oneOf?: readonly Node[];
    readonly allOf?: readonly Node[];
  };
  if (typeof $ref === "string" && /\/(?:partial_)?date$/.test($ref)) return [way.join(".")];
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, one]) => datesIn(one, [...way, key])),
    ...datesIn(items, way),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((one) => datesIn(one, way)),
  ];
}

const found = entries.flatMap(([file, definition, called]) => {
  const schema = schemas.get(file) as Node;
  return datesIn(definition === "" ? schema : (schema["$defs"] as Node)[definition], [called]);
});

test("every date in the schemas is in the table, and nothing else", () => {
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(days).toSorted());
});

test("no date stands in a definition that is not walked", () => {
  const count = (text: string): number => text.match(/\/(?:partial_)?date"/g)?.length ?? 0;
  const all = [...schemas.values()].map((schema) => count(JSON.stringify(schema))).reduce((sum, one) => sum + one, 0);
  // A published page has two in common.schema.json, which evidence and sources repeat.
  expect(all - 2).toBe(found.length);
});
