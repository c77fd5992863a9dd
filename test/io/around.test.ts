import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { assetPath, packageRoot, readAsset } from "../../src/io/assets.ts";
import { findConfig } from "../../src/io/config.ts";
import { todayInLondon } from "../../src/io/today.ts";
import { folderWith } from "./folder.ts";

test("the nearest configuration above counts, no higher than the repository", () => {
  const root = folderWith({ "t6.config.yaml": "", "repo/a/t6.config.yml": "", "repo/a/b/x": "", "repo/c/x": "" });
  mkdirSync(join(root, "repo/.git"));
  expect(findConfig(join(root, "repo/a/b"))?.path).toBe(relative(".", join(root, "repo/a/t6.config.yml")));
  expect(findConfig(join(root, "repo/a"))?.folder).toBe(relative(".", join(root, "repo/a")));
  expect(findConfig(join(root, "repo/c"))).toBeUndefined();
  expect(findConfig(root)?.path).toBe(relative(".", join(root, "t6.config.yaml")));
});

test("what ships with the package is found from the sources", () => {
  expect(JSON.parse(readAsset("package.json")).name).toBe("t6-assess");
  expect(assetPath("schemas")).toBe(join(packageRoot(), "schemas"));
  expect(() => readAsset("no/such/file")).toThrow();
});

test.each([
  ["2019-03-31T00:30:00Z", "2019-03-31"],
  ["2019-06-30T22:59:59Z", "2019-06-30"],
  ["2019-06-30T23:00:00Z", "2019-07-01"],
  ["2019-12-31T23:59:59Z", "2019-12-31"],
  ["2020-01-01T00:00:00Z", "2020-01-01"],
  ["2020-02-29T12:00:00Z", "2020-02-29"],
])("at %s it is %s in London", (instant, day) => {
  expect(todayInLondon(new Date(instant))).toBe(day);
});

test("without an instant it is today", () => {
  expect(todayInLondon()).toMatch(/^\d{4}-\d\d-\d\d$/);
});
