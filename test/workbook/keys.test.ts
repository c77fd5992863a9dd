import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import { describe } from "../../src/diagnostics/describe.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { type About, saidAbout } from "../../src/workbook/model/words.ts";
import { deskOf } from "./npd.ts";

/*
 * The law of messages in the page: whatever t6 check can raise, and wherever it stands, is told without the keys by which files are written.
 */

const schemas = join(import.meta.dirname, "../../schemas");

/** Every key that a file of an assessment can have. */
const keys = new Set(
  readdirSync(schemas)
    .filter((name) => /^(?:assessment|practice|asks|crosswalk|common)\.schema\.json$/.test(name))
    .flatMap((name) => keysIn(JSON.parse(readFileSync(join(schemas, name), "utf8")))),
);

function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as { readonly properties?: object };
  return [...(properties === undefined ? [] : Object.keys(properties)), ...Object.values(schema).flatMap(keysIn)];
}

/** What can be said of no assessment: it is about what a gate goes by, a catalogue, or a register. */
const elsewhere = /^(?:config|catalogue|waiver|baseline|register)\//;

const { decision } = (await deskOf("npd-2019")).open.assessed;
if (decision === undefined) throw new Error("It can be decided.");

/** One table of each kind. */
const tables = [...new Map(tablesOf(decision).map((table) => [table.what, table])).values()];

/** Where something can be said: of nothing that a page has, of an entry, of a field. Which field it is matters to what is wrong with the shape of one. */
const placesFor = (code: Code): readonly (About | undefined)[] => [
  undefined,
  ...tables.flatMap(({ what, fields, entries }) =>
    ["", ...fields.slice(0, code.startsWith("schema/") ? undefined : 1).map(({ key }) => key)].map((key): About => {
      const data = entries[0]?.data;
      return what === "limitation" ? { what: "evidence", data, field: `limitations[0].${key}` } : { what, data, field: key };
    }),
  ),
];

/** What each message fills in, by its own name in capitals: so that what a message says by itself can be told from it. */
function argsOf(code: Code): Record<string, string> {
  const { title, message, why, help } = codes[code] as unknown as Record<string, string>;
  const names = [title, message, why, help].flatMap((text) => [...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
  return Object.fromEntries(names.map((name) => [name, name.toUpperCase().replaceAll("_", " ")]));
}

test("no message names a key, wherever it stands", () => {
  expect(keys.size).toBeGreaterThan(100);
  const bad = new Map<string, string>();
  for (const code of (Object.keys(codes) as Code[]).filter((one) => !elsewhere.test(one))) {
    const args = argsOf(code);
    for (const about of placesFor(code)) {
      const { text, why } = saidAbout({ code, args, ...describe(code, args) }, decision, about);
      for (const said of [text, why]) {
        const named = [...said.matchAll(/[‘`]([\w.]+):?[’`]|‘([\w.]+):|\b([a-z]+(?:_[a-z]+)+)\b/g)].flatMap(([, a, b, c]) =>
          c !== undefined ? [c] : (a ?? b ?? "").split("."),
        );
        if (named.some((name) => name.includes("_") || keys.has(name))) bad.set(`${code} ${named.join()}`, said);
      }
    }
  }
  expect([...bad]).toEqual([]);
});
