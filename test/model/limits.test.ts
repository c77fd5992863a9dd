import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limits } from "../../src/model/limits.ts";

const shown = (name: string, most: number): string => (name.endsWith("Bytes") ? `${most / 1024 / 1024} MiB` : most.toLocaleString("en-GB"));

test("the page on the gate lists every limit, with its number", () => {
  const rows = [...readFileSync("docs/gate.md", "utf8").matchAll(/^\| .*\(`(\w+)`\) \| (\S+(?: MiB)?).* \|$/gm)].map(([, name, most]) => [name, most]);
  expect(rows).toEqual(Object.entries(limits).map(([name, most]) => [name, shown(name, most)]));
});
