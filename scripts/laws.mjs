/*
 * Tries the laws on all their cases: npm run laws [-- files]. The suite tries those that cost seconds on a fifth (test/runs.ts).
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const laws = readdirSync(join(root, "test"), { recursive: true })
  .map((name) => join("test", String(name)))
  .filter((name) => name.endsWith(".test.ts") && /\brunsOf\(|changes(?:Nothing|Exactly)\(/.test(readFileSync(join(root, name), "utf8")))
  .sort();
const asked = process.argv.slice(2);
const { status } = spawnSync("npx", ["vitest", "run", ...(asked.length > 0 ? asked : laws)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, T6_LAWS: "all" },
});
process.exitCode = status ?? 1;
