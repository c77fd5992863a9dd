/**
 * How long t6 takes and how much memory, as ratios to something run in turn with it: to `node -e 0`, which is what starting costs
 * anyway, to ajv-cli, which only validates, or to t6 on files that ask less of it.
 *
 *   npm run bench                          every group, but for the longest
 *   npm run bench -- warned score          these groups; `60000` is only measured when it is named
 *   npm run bench -- --check               end with 1 if a target is missed
 *   npm run bench -- --keep                write what was measured to bench/RESULTS.md
 *   npm run bench -- --peers               install the peers that are not ours into build/bench first
 *   npm run bench -- --t6 OTHER/t6.cjs     another build
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure } from "./measure.mjs";
import { groups } from "./rows.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, keep: { type: "boolean" }, peers: { type: "boolean" }, t6: { type: "string" }, rounds: { type: "string" } },
});
const unknown = positionals.find((name) => groups[name] === undefined);
if (unknown !== undefined) throw new Error(`There is no group ${unknown}: ${Object.keys(groups).join(", ")}`);
if (values.peers === true) install(["@sourcemeta/jsonschema"]);

const t6 = values.t6 ?? join(root, "dist/cli/t6.cjs");
const wanted = positionals.length > 0 ? positionals : Object.keys(groups).filter((name) => name !== "60000");
const kept = [];
let missed = 0;
for (const name of wanted) {
  const { commands, rounds } = await groups[name](t6);
  const found = measure(commands, Number(values.rounds ?? rounds));
  kept.push(`\n## ${name}\n\n| | ms | ms of processor | × | × processor | peak, MB | |\n| --- | --- | --- | --- | --- | --- | --- |`);
  for (const [index, command] of commands.entries()) {
    const one = found[index];
    const verdicts = verdictsOf(command, one);
    missed += verdicts.filter((verdict) => verdict.startsWith("MISSES")).length;
    process.stdout.write(
      `${command.name.padEnd(38)} ${one.wall.toFixed(0).padStart(7)} ms ${one.cpu.toFixed(0).padStart(7)} cpu ${one.wallRatio.toFixed(2).padStart(6)} × ${one.cpuRatio.toFixed(2).padStart(6)} × cpu ${one.peak.toFixed(0).padStart(5)} MB  ${verdicts.join(", ")}\n`,
    );
    kept.push(
      `| ${command.name} | ${one.wall.toFixed(0)} | ${one.cpu.toFixed(0)} | ${one.wallRatio.toFixed(2)} | ${one.cpuRatio.toFixed(2)} | ${one.peak.toFixed(0)} | ${verdicts.join(", ")} |`,
    );
  }
}
if (values.keep === true) keep();
if (missed > 0 && values.check === true) process.exit(1);

/** What a row promises, and whether it keeps it. Ratios are of the processor's time, which a busy machine changes least. */
function verdictsOf({ most, peak, each, count }, one) {
  const held = (what, value, limit) => (limit === undefined ? [] : [`${value <= limit ? "within" : "MISSES"} ${limit}${what}`]);
  const ratio = Number.isNaN(one.cpuRatio) ? one.wallRatio : Math.min(one.cpuRatio, one.wallRatio);
  return [...held(" ×", ratio, most), ...held(" MB", one.peak, peak), ...held(" ms each", one.cpu / count, each)];
}

function keep() {
  const [{ model = "unknown processor" } = {}] = cpus();
  const head = `# What was measured

Made by \`npm run bench -- --keep ${positionals.join(" ")}\`. Medians; ratios are to the first row of a table, run in turn with it, and are what counts: milliseconds are those of one machine on one day.

Node ${process.version}, ${cpus().length} × ${model}.
`;
  writeFileSync(join(root, "bench/RESULTS.md"), `${head}${kept.join("\n")}\n`);
}

function install(peers) {
  const home = join(root, "build/bench/peers");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{"private":true}\n');
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", ...peers], { cwd: home, stdio: "inherit" });
  if (status !== 0) throw new Error("The peers could not be installed.");
}
