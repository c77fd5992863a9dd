import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { composed } from "../../scripts/diagnostics-cases.ts";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

const options = ["--as-of", "2025-06-30", "--catalogue", resolve("fixtures/diagnostics/catalogue.yaml"), "--format", "json"];

const ask = (id: string) =>
  `  - {id: ${id}, kind: recommendation, clauses: [T6.2c], text: Say how long the answers are kept., owner: Head of Surveys, due: "2025-12-31"}\n`;
const asks = `asks:\n${ask("one")}${ask("two")}`;

/** What is beyond a limit in an assessment in which nothing else is wrong. */
async function beyond(config: string, nested?: string, more?: readonly [string, string]) {
  const root = folderWith({});
  mkdirSync(join(root, "survey"));
  for (const [name, content] of composed()) writeFileSync(join(root, "survey", name), content);
  if (more !== undefined) writeFileSync(join(root, "survey", more[0]), more[1]);
  writeFileSync(join(root, "t6.config.yaml"), config);
  if (nested !== undefined) writeFileSync(join(root, "survey/t6.config.yaml"), nested);
  const { code, out } = await run(["check", root, ...options]);
  const all: { code: string; file: string; message: string; place: string; gated: string }[] = JSON.parse(out).diagnostics;
  return { code, found: all.filter((one) => one.code === "file/over-limit") };
}

test("what is within the limits passes", async () => {
  expect(await beyond("limits: {file_kib: 100, depth: 20, items: 20}\n")).toEqual({ code: 0, found: [] });
});

test("too many entries, too deep, too large: an error in its place that names the setting and the configuration", async () => {
  const items = await beyond("limits: {items: 1}\n", undefined, ["asks.yaml", asks]);
  expect([items.code, items.found]).toMatchObject([
    1,
    [{ place: "asks", message: expect.stringMatching(/^This file has 2 entries under ‘asks’, and limits\.items of \S+t6\.config\.yaml allows 1\.$/) }],
  ]);
  const deep = await beyond("limits: {depth: 3}\n");
  expect(deep.code).toBe(1);
  expect(deep.found.map(({ message }) => message)).toContainEqual(expect.stringContaining("more than 3 levels deep, here first, and limits.depth of"));
  const large = await beyond("limits: {file_kib: 1}\n", undefined, ["asks.yaml", `# ${"long ".repeat(300)}\n${asks}`]);
  expect(large.found.map(({ file, message }) => `${file.split("/").at(-1)}: ${message}`)).toContainEqual(
    expect.stringMatching(/^asks\.yaml: This file is 2 KiB long, and limits\.file_kib of \S+ allows 1 KiB\.$/),
  );
});

test("a nested configuration lowers a limit and does not raise it", async () => {
  const lower = await beyond("limits: {items: 100}\n", "limits: {items: 1}\n", ["asks.yaml", asks]);
  expect(lower.found).toMatchObject([{ message: expect.stringContaining("limits.items of t6.config.yaml allows 1") }]);
  const higher = await beyond("limits: {items: 1}\n", "limits: {items: 100}\n", ["asks.yaml", asks]);
  expect(higher.code).toBe(1);
});

test("no limit can be above that of t6", async () => {
  const root = folderWith({ "t6.config.yaml": "limits: {file_kib: 5121}\n" });
  expect(await run(["check", root, "--print-config"])).toMatchObject({ code: 2 });
});

test("a file beyond a limit can be waived: it was read", async () => {
  const waiver =
    "waivers: [{code: file/over-limit, file: survey/asks.yaml, reason: R., approved_by: {name: P}, approved_on: 2025-06-01, expires_on: 2025-12-31}]\n";
  expect(await beyond(`limits: {items: 1}\n${waiver}`, undefined, ["asks.yaml", asks])).toMatchObject({ code: 0, found: [{ gated: "waived" }] });
});
