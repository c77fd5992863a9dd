/**
 * npm run faults [-- --command WORD] [--random N] [--seed S]   ends every command that writes at every call that writes, and at random moments
 * It goes by the built command: npm run build.
 */
import { fileURLToPath } from "node:url";
import { bundled } from "./bundled.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const { command } = await bundled("test/faults/command.ts", "faults");
process.exitCode = await command(process.argv.slice(2), root);
