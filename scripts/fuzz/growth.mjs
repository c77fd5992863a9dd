import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dimensions } from "./dimensions.mjs";

/** How much more twice the input may take, once the start of the program is taken off. */
const mostTime = 2.4;
const mostMemory = 2.2;
/** So little time and memory says nothing about how they grow. */
const leastTime = 150;
const leastMemory = 40;
const longest = 60_000;

const command = new URL("../../dist/cli/t6.cjs", import.meta.url).pathname;
const model = new URL("../../fixtures/all-met", import.meta.url).pathname;

/** How each command is called on a folder; what it prints goes to a file, as it would in a job. */
const calls = {
  check: (folder, out) => ["check", folder, `--format=sarif=${out}`],
  "check pretty": (folder) => ["check", folder],
  fix: (folder) => ["fix", folder, "--dry-run"],
  score: (folder) => ["score", folder, "--format", "json"],
  report: (folder, out) => ["report", folder, "--allow-errors", "-f", "html", "-o", out],
};

const say = (line) => process.stdout.write(`${line}\n`);

/** Prints time and memory of every command at n, 2n and 4n of everything that an input can have much of. */
export function growth({ only }) {
  const room = mkdtempSync(join(tmpdir(), "t6-growth-"));
  let faults = 0;
  const start = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, measured(room, call, undefined)]));
  try {
    say(`${"".padEnd(38)}${"command".padEnd(14)}${"n, 2n, 4n".padEnd(22)}${"ms".padEnd(22)}${"MiB".padEnd(18)}exit`);
    for (const [name, little, text, file = "T6.1.yaml"] of dimensions) {
      if (only !== undefined && !name.includes(only)) continue;
      for (const [called, call] of Object.entries(calls)) {
        const ns = [little, little * 2, little * 4];
        const runs = ns.map((n) => measured(room, call, { file, text: text(n) }));
        const fault = faultOf(runs, start[called]);
        if (fault !== undefined) faults += 1;
        const cells = [ns, runs.map(({ ms }) => Math.round(ms)), runs.map(({ mib }) => Math.round(mib)), runs.map(({ code }) => code)].map((all) =>
          all.join(" "),
        );
        say(
          `${name.padEnd(38)}${called.padEnd(14)}${cells[0].padEnd(22)}${cells[1].padEnd(22)}${cells[2].padEnd(18)}${cells[3]}${fault === undefined ? "" : `  FAULT: ${fault}`}`,
        );
      }
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  say(faults === 0 ? "Nothing grows faster than its input." : `${faults} grow faster than their input, or fail.`);
  return faults;
}

function measured(room, call, input) {
  const folder = join(room, "a");
  rmSync(folder, { recursive: true, force: true });
  cpSync(model, folder, { recursive: true });
  if (input !== undefined) {
    const path = join(folder, input.file);
    const before = input.file === "assessment.yaml" ? readFileSync(path, "utf8").replace(/^sources:\n(?: .*\n|\n)*/m, "") : "";
    writeFileSync(path, `${before}${input.text}`);
  }
  const told = join(room, "peak");
  const args = call(folder, join(room, "out.html"));
  // The peak is told by the process itself: what the system tells of children is the largest of all so far.
  const peak = `process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(room, "peak.cjs"), peak);
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", join(room, "peak.cjs"), command, ...args], {
    timeout: longest,
    maxBuffer: 2 ** 30,
  });
  const ms = performance.now() - began;
  const code = status ?? "killed";
  const isTrace = /^\s+at .*:\d+:\d+\)?$/m.test(`${stdout}${stderr}`);
  return { ms, mib: code === "killed" ? 0 : Number(readFileSync(told, "utf8")) / 1024, code: isTrace ? "trace" : code };
}

function faultOf(runs, start) {
  if (runs.some(({ code }) => code === 3 || code === "trace" || code === "killed")) return "it fails";
  const [, two, four] = runs;
  const [time, most] = [two.ms - start.ms, four.ms - start.ms];
  if (most > leastTime && most > mostTime * Math.max(time, leastTime / 2)) return `${(most / Math.max(time, 1)).toFixed(1)} times as long`;
  const [memory, mostOf] = [two.mib - start.mib, four.mib - start.mib];
  if (mostOf > leastMemory && mostOf > mostMemory * Math.max(memory, leastMemory / 2)) return `${(mostOf / Math.max(memory, 1)).toFixed(1)} times the memory`;
  return undefined;
}
