/**
 * npm run fuzz [-- --runs N] [--seed S] [--kind KIND] [--calls N] [--time-box SECONDS]   hostile and broken inputs, to everything that reads them
 * npm run fuzz -- --growth [--only WORD] [--command WORD]                    how time and memory grow with the input
 * Both go by the built command: npm run build.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundled } from "./bundled.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

if (process.argv.includes("--growth")) {
  const { growth } = await import("./fuzz/growth.mjs");
  const { idleProgram } = await import("./program.mjs");
  process.exitCode =
    growth(await idleProgram(), parseArgs({ options: { growth: { type: "boolean" }, only: { type: "string" }, command: { type: "string" } } }).values) === 0
      ? 0
      : 1;
} else {
  const { command } = await bundled("test/fuzz/command.ts", "fuzz");
  const { main } = createRequire(import.meta.url)("../dist/cli/main.cjs");
  // What is left of a run that was given up on must not keep this one.
  process.exit(await command(process.argv.slice(2), main));
}
