import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { kindOf } from "../../src/schema/kind.ts";
import { validateAny } from "./any.ts";
import { isOwnWords, leaves, withValues } from "./quoted.ts";

const read = (path: string) => parse(readFileSync(path, "utf8")) as unknown;
const files = [
  ...["all-met", "npd-2019"].flatMap((name) => readdirSync(`fixtures/${name}`).map((file) => join("fixtures", name, file))),
  "fixtures/diagnostics/catalogue.yaml",
]
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path, data: read(path), kind: kindOf(read(path), path) ?? "assessment" }));

const quotes: readonly (readonly [string, (text: unknown) => string])[] = [
  ["“…”", (text) => `“${text}”`],
  ["‘…’", (text) => `‘${text}’`],
  ["“…, and none at the end", (text) => `“${text}`],
];

test.each(quotes)("%s around a value is told of every value that is nobody's words, and of nobody's words", (_name, quoted) => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { kind, data } of files)
    for (const { at } of leaves(data)) {
      const place = [kind, ...at.map((step) => (typeof step === "number" ? "*" : step))].join(".");
      if (seen.has(place)) continue;
      seen.add(place);
      const key = at.join(".");
      const told = validateAny(
        kind,
        withValues(data, (leaf) => (leaf.at.join(".") === key ? quoted(leaf.value) : leaf.value)),
      );
      const expected = isOwnWords(kind, at) ? [] : [`schema/odd-sign ${key}`];
      if (JSON.stringify(told.map(({ code, pointer }) => `${code} ${pointer.join(".")}`)) !== JSON.stringify(expected))
        wrong.push(`${place}: ${JSON.stringify(told)}`);
    }
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});

test.each([
  ["config", { catalogue: "“own.yaml”" }, "catalogue"],
  ["config", { extends: ["a.yaml", "“b.yaml”"] }, "extends.1"],
  ["config", { templates: "“own”" }, "templates"],
] as const)("so it is of a name in a %s: %j", (kind, data, place) => {
  expect(validateAny(kind, data).map(({ code, pointer }) => `${code} ${pointer.join(".")}`)).toEqual([`schema/odd-sign ${place}`]);
});

test("a name keeps every sign that is its own", () => {
  expect(validateAny("config", { catalogue: "Sam’s code – 2024.yaml" })).toEqual([]);
});
