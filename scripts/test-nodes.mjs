/**
 * The same bytes on every Node that we support: runs the built command on this Node and on others, which come from the npm
 * registry, with the same inputs, and compares what it writes. One line for each version; exit code 1 on a difference.
 *
 *   npm run build && npm run test:nodes
 *   node scripts/test-nodes.mjs 22 24 26    these versions, and not 20, 22 and 24
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const command = join(root, "dist/cli/t6.cjs");
const asked = process.argv.slice(2);
const others = ["20", "22", "24"].filter((version) => !process.version.startsWith(`v${version}.`));
const versions = asked.length > 0 ? asked : others;

const fixtures = ["npd-2019", "npd-2016", "all-met"];
const runs = [
  ...fixtures.flatMap((fixture) => [
    ["check", fixture],
    ["check", fixture, "--format", "json"],
    ["score", fixture],
    ["score", fixture, "--color"],
    ["score", fixture, "--format", "json"],
    ["report", fixture],
    ["report", fixture, "--format", "html"],
    ["report", fixture, "--format", "json"],
    ["explain", "T6.4c", fixture],
  ]),
  ["check", "broken", "--catalogue", "excerpt.yaml"],
  ...["json", "junit", "sarif", "github", "gitlab", "markdown"].map((format) => ["check", "broken", "--catalogue", "excerpt.yaml", "--format", format]),
  ["--version"],
  ["--help"],
  ["report", "--help"],
  ["chek"],
  ["completion", "bash"],
];

// NODE_EXTRA_CA_CERTS makes every start of Node three times slower. It is needed to fetch, and for nothing else.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, COLUMNS: ___, FORCE_COLOR: ____, NO_COLOR: _____, ...env } = process.env;

if (!existsSync(command)) fail("There is nothing to run yet: npm run build");

const cwd = inputs();
const mine = { version: process.version, made: everything(process.execPath) };
say(`${mine.version}: ${runs.length} runs, ${mine.made.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`);

let differences = 0;
for (const version of versions) {
  const node = fetched(version);
  const made = everything(node.path);
  const different = runs.filter((_run, index) => made[index].digest !== mine.made[index].digest);
  differences += different.length;
  say(different.length === 0 ? `${node.version}: the same` : `${node.version}: ${different.length} of ${runs.length} runs differ from ${mine.version}`);
  for (const args of different) say(`  t6 ${args.join(" ")}`);
}
rmSync(cwd, { recursive: true, force: true });
process.exit(differences > 0 ? 1 : 0);

/** A folder with the fixtures, and with an assessment for each diagnostic: the common files of the examples, and over them its bad ones. */
function inputs() {
  const folder = mkdtempSync(join(tmpdir(), "t6-nodes-"));
  const examples = join(root, "fixtures/diagnostics");
  for (const fixture of fixtures) cpSync(join(root, "fixtures", fixture), join(folder, fixture), { recursive: true });
  cpSync(join(examples, "catalogue.yaml"), join(folder, "excerpt.yaml"));
  for (const area of foldersIn(examples).filter((name) => name !== "base" && name !== "base-signed")) {
    for (const name of foldersIn(join(examples, area))) {
      for (const layer of ["base", join(area, name, "bad")]) cpSync(join(examples, layer), join(folder, "broken", `${area}-${name}`), { recursive: true });
    }
  }
  return folder;
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Where npx has put a Node of some major version, and which it is. */
function fetched(version) {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  // Not from the root, because npx there would look among our own packages first.
  const script = "process.stdout.write(JSON.stringify({ path: process.execPath, version: process.version }))";
  const { status, stdout, stderr } = spawnSync("npx", ["-y", "-p", `${name}@${version}`, "node", "-e", script], { cwd, encoding: "utf8" });
  if (status !== 0) fail(`Node ${version} could not be fetched:\n${stderr}`);
  const node = JSON.parse(stdout);
  if (!node.version.startsWith(`v${version.split(".")[0]}.`)) fail(`Node ${version} was asked for, and npx ran ${node.version}.`);
  return node;
}

/** What every run makes on one Node: both streams and the exit code, as a digest. */
function everything(node) {
  return runs.map((args) => {
    const { status, stdout, stderr } = spawnSync(node, [command, ...args], { cwd, env, maxBuffer: 2 ** 26 });
    if (status === null || status === 3) fail(`t6 ${args.join(" ")} broke down on ${node}:\n${stderr}`);
    const digest = createHash("sha256").update(`${status}\n`).update(stdout).update("\n--\n").update(stderr).digest("hex");
    return { digest, bytes: stdout.length + stderr.length };
  });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
