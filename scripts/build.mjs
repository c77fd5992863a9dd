/**
 * Builds dist/ from src/. Run scripts/generate.mjs first.
 *
 *   node scripts/build.mjs           the command, the library and its types
 *   node scripts/build.mjs --quick      the command and the library only, but for npm pack and npm publish
 *   node scripts/build.mjs --readable   without shortening, for a profiler
 *
 * - dist/cli/t6.cjs    the command: a tiny entry and lazy chunks
 * - dist/cli/kept-help.cjs the help, which is printed without loading the rest
 * - dist/cli/worker.cjs the same for a thread that takes a share of the work
 * - dist/cli/compiled/ what V8 makes of them, for the Node that runs this; not packed
 * - dist/api/index.js  the library, as ES modules
 * - dist/browser/index.js the library for where there is no Node, as one ES module
 * - dist/workbook.html the page with the whole tool in it, for where nothing can be installed
 * - dist/request-form.html the page with the questions of a request in it
 * - dist/types/        its type declarations
 * - dist/man/t6.1      the man page, in the words of the help
 *
 * Everything needed at run time is bundled, so the package has no dependencies; THIRD-PARTY-LICENCES carries their licences, and sbom.cdx.json says
 * which they are, for programs.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { forBrowsers } from "./browser.mjs";
import { commonJs } from "./common-js.mjs";
import { leanYaml } from "./lean-yaml.mjs";
import { manPage } from "./man.mjs";
import { idleProgram, keptHelp } from "./program.mjs";
import { shipped } from "./shipped.mjs";
import { billOfMaterials, bundledPackages, licences } from "./third-party.mjs";
import { workbook } from "./workbook.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const fresh = join(root, `dist.${process.pid}`);
const { version, homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const readable = process.argv.includes("--readable");
/** npm packs what "prepare" leaves behind, which is the quick build of an install: so there it is a whole one. */
const isPacked = ["pack", "publish"].includes(process.env.npm_command);

const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  mainFields: ["module", "main"],
  minify: !readable,
  legalComments: "inline",
  metafile: true,
  write: false,
  define: {
    T6_VERSION: JSON.stringify(version),
    ...(homepage !== undefined && { T6_PAGES: JSON.stringify(homepage.replace(/\/*$/, "/")) }),
    ...(await shipped(root)),
  },
  logLevel: "warning",
};

/** commander loads node:child_process for commands that are programs of their own. We have none, and it is a tenth of Node's own start. */
const withoutChildProcess = {
  name: "without-child-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: "child_process", namespace: "absent" }));
    onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

/** The help is laid out by one file of commander, which its package does not name to others. */
const layoutAlone = {
  name: "layout-alone",
  setup({ onResolve }) {
    onResolve({ filter: /^commander$/ }, () => ({ path: join(root, "node_modules/commander/lib/help.js") }));
  },
};

/** An entry is built on its own, so that it shares nothing with the rest: a shared piece would be one more file to open. */
const mainApart = {
  name: "main-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:main|kept-help)\.ts$/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/ts$/, "cjs"), external: true },
    );
  },
};

/** The library keeps its names readable: people step into it. Some of what is bundled is CommonJS and requires Node's own modules, also once it is bundled anew. */
const library = await build({
  ...shared,
  minify: false,
  entryPoints: { index: "src/index.ts" },
  plugins: [leanYaml],
  outdir: join(fresh, "api"),
  chunkNames: "chunk-[hash]",
  banner: { js: "const require = (name) => process.getBuiltinModule(name);" },
});
const browser = await build({ ...shared, ...forBrowsers, splitting: false, plugins: [leanYaml], outdir: join(fresh, "browser") });
const page = await workbook(root, shared.define, { minify: !readable });
const form = await workbook(root, shared.define, { minify: !readable, name: "request-form" });
const commonJsFiles = { outdir: join(fresh, "cli"), outExtension: { ".js": ".cjs" } };
const command = await build({
  ...shared,
  ...commonJsFiles,
  entryPoints: { main: "src/cli/main.ts" },
  plugins: [leanYaml, withoutChildProcess],
  chunkNames: "[name]-[hash]",
});
const alone = {
  ...shared,
  ...commonJsFiles,
  splitting: false,
  format: "cjs",
  plugins: [mainApart],
  supported: { "dynamic-import": false },
  define: { ...shared.define, "import.meta.dirname": "__dirname" },
};
const entry = await build({ ...alone, entryPoints: { t6: "src/cli/entry.ts" }, banner: { js: "#!/usr/bin/env node" } });
const help = await build({
  ...alone,
  entryPoints: { "kept-help": "src/cli/kept-help.ts" },
  plugins: [layoutAlone],
  define: { T6_HELP: JSON.stringify(JSON.stringify(await keptHelp())) },
});
const worker = await build({ ...alone, entryPoints: { worker: "src/cli/worker.ts" } });

rmSync(fresh, { recursive: true, force: true });
// A build that fails leaves nothing behind.
process.on("exit", () => rmSync(fresh, { recursive: true, force: true }));
for (const file of [...library.outputFiles, ...browser.outputFiles]) write(file.path, file.text);
for (const file of [...entry.outputFiles, ...help.outputFiles, ...worker.outputFiles]) write(file.path, file.text);
for (const [name, text] of await commonJs(command, "main.cjs", !readable)) write(join(fresh, "cli", name), text);
chmodSync(join(fresh, "cli/t6.cjs"), 0o755);
write(join(fresh, "workbook.html"), page.page);
write(join(fresh, "request-form.html"), form.page);
const packages = bundledPackages([library, browser, command, page, form]);
write(join(fresh, "THIRD-PARTY-LICENCES"), licences(packages));
write(join(fresh, "sbom.cdx.json"), billOfMaterials(packages));
write(join(fresh, "man/t6.1"), manPage(await idleProgram(), version));
if (isPacked || !process.argv.includes("--quick")) types();
if (!readable) compiled();
replace(dist, fresh);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Has V8's code made in a process of its own: it counts only for a Node that runs with the same flags. */
function compiled() {
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, NODE_EXTRA_CA_CERTS: ___, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(root, "scripts/compile.mjs"), join(fresh, "cli")], { cwd: root, env, stdio: "inherit" });
  if (run.status !== 0) process.exit(1);
}

function types() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const run = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", join(fresh, "types")], { stdio: "inherit" });
  if (run.status !== 0) process.exit(1);
}

/** Puts the new folder in the place of the old in two renames, so that nobody meets a half-written one. */
function replace(place, by) {
  const old = `${by}.old`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(by, place);
  rmSync(old, { recursive: true, force: true });
}
