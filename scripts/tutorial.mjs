/**
 * Plays the first hour in a real terminal with the built command, and puts what its screen shows into docs/tutorial.md: one block
 * marked `console` for each command of scripts/tutorial/session.mjs, in their order.
 *
 *   npm run tutorial             write the blocks
 *   npm run tutorial -- --check  write nothing; name the commands whose block is stale, and end with 1
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTutorial } from "./tutorial/page.mjs";
import { record } from "./tutorial/record.mjs";
import { session } from "./tutorial/session.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = join(root, "docs/tutorial.md");
const folder = mkdtempSync(join(tmpdir(), "t6-tutorial-"));

try {
  const blocks = await record(session, join(root, "dist/cli/t6.cjs"), folder);
  const before = readFileSync(page, "utf8");
  const { text, stale } = inTutorial(before, blocks);
  if (!process.argv.includes("--check")) writeFileSync(page, text);
  else if (stale.length > 0) process.stderr.write(`stale in docs/tutorial.md:\n${stale.join("\n")}\nRun: npm run tutorial\n`);
  process.exitCode = process.argv.includes("--check") && stale.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
