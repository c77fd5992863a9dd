import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const entry = join(import.meta.dirname, "../../dist/cli/t6.cjs");
const folder = mkdtempSync(join(tmpdir(), "t6-node-"));

/** Runs the built command in a Node that says that it is another. */
function runAs(node: string, ...argv: readonly string[]) {
  const preload = join(folder, `${node}.cjs`);
  writeFileSync(preload, `Object.defineProperty(process, "versions", { value: { ...process.versions, node: ${JSON.stringify(node)} } });`);
  return spawnSync(process.execPath, ["--require", preload, entry, ...argv], { encoding: "utf8" });
}

test.each(["18.20.4", "20.18.3", "16.0.0"])("Node %s is told in one sentence that it is too old", (node) => {
  const { status, stdout, stderr } = runAs(node, "check");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(`t6 needs Node.js 20.19 or later, and this is ${node}: install a newer one from https://nodejs.org.\n`);
});

test.each(["20.19.0", "22.1.0"])("Node %s is not", (node) => {
  expect(runAs(node, "--version").status).toBe(0);
});
