/**
 * npm run faults [-- --command WORD] [--random N] [--seed S]   ends every command that writes at every call that writes, and at random moments
 * It goes by the built command: npm run build.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const outfile = `${root}build/generated/faults.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ["test/faults/command.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
const { command } = await import(pathToFileURL(outfile).href);
process.exitCode = await command(process.argv.slice(2), root);
