/**
 * Lets V8 compile the built command once and for all: `node scripts/compile.mjs dist/cli`, which the build does.
 *
 * The command is run in this process on things that use most of it, because V8 compiles a function when it is called, and then each
 * of its files is asked for the code that has come into being. src/cli/compiled.ts says when that code counts.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";

const folder = resolve(process.argv[2]);
const { compiledFolder, compiledIn, optimiseLater } = await loader();

const runs = [
  ["check", "fixtures/all-met"],
  ["check", "fixtures/diagnostics"],
  ...["json", "ndjson", "junit", "sarif", "github", "gitlab", "markdown"].map((format) => ["check", "fixtures/npd-2019", "--format", format]),
  ["score", "fixtures/npd-2019"],
  ["score", "fixtures/npd-2019", "--format", "json"],
  ...["annex", "letter", "follow-up", "request", "scorecard"].map((kind) => ["report", "fixtures/npd-2019", "--document", kind]),
  ...["html", "odt", "json"].map((format) => ["report", "fixtures/npd-2019", "--format", format]),
  ["explain", "T6.4c", "fixtures/npd-2019"],
  ["explain", "evidence/lapsed"],
  ["completion", "bash"],
  ["--help"],
];

const home = compiledFolder(folder);
// There has to be a folder, even without anything in it, for the loader to go to work.
mkdirSync(home, { recursive: true });

const scripts = new Map();
createRequire(import.meta.url)("node:vm").Script = class extends vm.Script {
  constructor(text, options) {
    super(text, { filename: options.filename });
    scripts.set(basename(options.filename), this);
  }
};

// V8 takes only code that was made with the flags that it runs with.
optimiseLater();
const sink = { show: () => {}, pass: () => {}, isTerminal: () => true, columns: () => 100 };
const load = compiledIn(folder);
const { main } = load("./main.cjs");
/** What is kept of the files that the first run has loaded. */
const kept = new Map();
for (const argv of runs) {
  const code = await main(argv, { env: {}, out: sink, err: sink });
  if (code > 2) throw new Error(`t6 ${argv.join(" ")} ended with ${code}`);
  // Every run loads these files, and reads all that is kept of them, whatever it calls: so no more is kept than a clean check needs (ADR 19).
  if (kept.size === 0) for (const [name, script] of scripts) kept.set(name, script.createCachedData());
}
// What none of the runs has needed is compiled as far as it is when it is loaded.
for (const name of readdirSync(folder)) if (name.endsWith(".cjs") && !["t6.cjs", "kept-help.cjs", "worker.cjs"].includes(name)) load(`./${name}`);
for (const [name, script] of scripts) {
  const code = kept.get(name) ?? script.createCachedData();
  writeFileSync(join(home, name), Buffer.concat([readFileSync(join(folder, name)), code]));
}

/** What the entry does before anything is loaded, by itself. */
async function loader() {
  const contents = 'export * from "./compiled.ts"; export * from "./tiering.ts";';
  const { outputFiles } = await build({ stdin: { contents, resolveDir: "src/cli" }, bundle: true, platform: "node", format: "esm", write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
