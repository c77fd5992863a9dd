/**
 * Writes schemas/editor: for each kind of file that people write, the schema by which an editor completes, explains and checks it.
 *
 *   node scripts/editor-schemas.mjs           write everything
 *   node scripts/editor-schemas.mjs --check   write nothing; name what is stale, missing or left over, and end with 1
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./generate/schemas.mjs";

const folder = join(root, "schemas/editor");
const bundle = join(root, "build/generated/editor.mjs");

await build({
  absWorkingDir: root,
  entryPoints: ["src/api/editor.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  mainFields: ["module", "main"],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
const { editorSchemas } = await import(pathToFileURL(bundle).href);
const made = await editorSchemas();
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const left = present.filter((name) => !made.has(name));

if (process.argv.includes("--check")) {
  const stale = [...made].filter(([name, text]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== text);
  const problems = [...stale.map(([name]) => `missing or stale: schemas/editor/${name}`), ...left.map((name) => `left over: schemas/editor/${name}`)];
  if (problems.length > 0) process.stderr.write(`${problems.join("\n")}\nRun: npm run generate\n`);
  process.exit(problems.length > 0 ? 1 : 0);
}
for (const name of left) rmSync(join(folder, name));
for (const [name, text] of made) writeFileSync(join(folder, name), text);
