/**
 * Everything that can be wrong without a test failing, one line each: `npm run check`.
 * All checks are run, whatever fails, so that one run tells everything.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is checked, and the command that says so. */
const checks = [
  ["types", "tsc", ["-p", "."]],
  ["types of the pure layers, without Node", "tsc", ["-p", "tsconfig.pure.json"]],
  ["types of the workbook, in a page", "tsc", ["-p", "tsconfig.workbook.json"]],
  ["style", "biome", ["check", "."]],
  ["layers", "depcruise", ["src", "scripts", "--output-type", "err-long"]],
  ["unused code", "knip", []],
  ["types in step with the schemas", "node", ["scripts/generate.mjs", "--check"]],
  ["schemas for editors in step with the schemas and the words", "node", ["scripts/editor-schemas.mjs", "--check"]],
  ["docs/cli.md in step with the commands", "node", ["scripts/cli-docs.mjs", "--check"]],
  ["docs/house-style.md in step with the words", "node", ["scripts/house-style.mjs", "--check"]],
  ["diagnostic pages in step with the registry", "node", ["scripts/diagnostics-pages.mjs", "--check"]],
  ["the lockfile, for all platforms", "node", ["scripts/lockfile.mjs"]],
  ["regular expressions that could take long", "node", ["scripts/expressions.mjs"]],
  ["file lengths", "node", ["scripts/file-lengths.mjs"]],
  ["build", "node", ["scripts/build.mjs"]],
  ["package", "publint", ["--strict"]],
  ["package contents", "node", ["scripts/package-contents.mjs"]],
];

let failed = 0;
for (const [what, command, args] of checks) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NO_COLOR: "1" },
  });
  process.stdout.write(`${status === 0 ? "ok    " : "FAILED"}  ${what}\n`);
  if (status !== 0) {
    failed += 1;
    process.stdout.write(`${error?.message ?? ""}${stdout}${stderr}\n`);
  }
}
process.exit(failed === 0 ? 0 : 1);
