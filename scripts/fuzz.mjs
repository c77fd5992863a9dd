import { parseArgs } from "node:util";

/*
 * npm run fuzz -- --growth [--only WORD]   how time and memory grow with the input
 * Needs a build: npm run build.
 */
const { values } = parseArgs({ options: { growth: { type: "boolean" }, only: { type: "string" } } });
if (values.growth !== true) {
  process.stderr.write("Say what to run: npm run fuzz -- --growth\n");
  process.exitCode = 2;
} else {
  const { growth } = await import("./fuzz/growth.mjs");
  process.exitCode = growth(values.only) === 0 ? 0 : 1;
}
