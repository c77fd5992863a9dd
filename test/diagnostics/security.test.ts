import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("SECURITY.md", "utf8");

test("every row of the threat model names a test, and the tests that it names are there", () => {
  const [, table = ""] = page.split("| Promise | Held by |\n| --- | --- |\n");
  const rows = (table.split("\n\n")[0] ?? "").split("\n");
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/`test\/[\w/-]+\.test\.ts`/);
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
