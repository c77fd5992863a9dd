import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dimensions } from "./dimensions.mjs";
import { office } from "./dimensions-office.mjs";
import { others } from "./dimensions-others.mjs";
import { calls, folderCalls } from "./growth-calls.mjs";

/** How much more twice the input may take, once the start of the program is taken off. */
const mostTime = 2.4;
const mostMemory = 2.2;
/** So little time and memory says nothing about how they grow. */
const leastTime = 150;
const leastMemory = 40;
const longest = 60_000;

const command = new URL("../../dist/cli/t6.cjs", import.meta.url).pathname;
const fixtures = new URL("../../fixtures", import.meta.url).pathname;
const withoutSources = readFileSync(join(fixtures, "all-met/assessment.yaml"), "utf8").replace(/^sources:\n(?: .*\n|\n)*/m, "");

/** All dimensions in one form: what lies in the room, and who reads it. */
const all = [
  ...dimensions.map(([name, little, text, file = "T6.1.yaml"]) => {
    const before = file === "assessment.yaml" ? withoutSources : "";
    return [name, little, (n) => ({ [`case/${file}`]: `${before}${text(n)}` }), folderCalls];
  }),
  ...others,
  ...office,
];

/** What is read where nothing else is tried. */
const standing = {
  "many/a/assessment.yaml": readFileSync("fixtures/diagnostics/base/assessment.yaml", "utf8"),
  "reply.md": "Q-T6.4c\n\n**Answer:** Yes.\n",
  "reply.csv": "Question,Answer\nQ-T6.4c,Yes.\n",
  "register.csv": "Reference,Organisation,Title,Date of decision\nA1,Body,T,2020-01-01\n",
  "later.csv": "Reference,Organisation,Title,Date of decision\nA1,Body,T,2020-01-01\n",
  "reply.json": '{"format": "t6-reply", "version": 1, "reference": "r", "answers": []}\n',
  "saved.json": readFileSync("test/released/0.1.0/all-met.json", "utf8"),
  "catalogue.yaml": readFileSync("catalogues/t6.yaml", "utf8").replace(/^catalogue: t6$/m, "catalogue: other"),
};

const say = (line) => process.stdout.write(`${line}\n`);

/** Prints time and memory of every command at n, 2n and 4n of everything that an input can have much of. */
export function growth({ only = "", command: called = "" }) {
  const room = mkdtempSync(join(tmpdir(), "t6-growth-"));
  let faults = 0;
  const starts = new Map();
  const startOf = (name) => starts.get(name) ?? starts.set(name, measured(room, calls[name], {})).get(name);
  try {
    say(`${"".padEnd(38)}${"command".padEnd(20)}${"n, 2n, 4n".padEnd(22)}${"ms".padEnd(20)}${"MiB".padEnd(16)}exit`);
    for (const [name, little, files, readers] of all) {
      if (!name.includes(only)) continue;
      for (const reader of readers.filter((one) => one.startsWith(called))) {
        const ns = [little, little * 2, little * 4];
        const runs = ns.map((n) => measured(room, calls[reader], files(n)));
        const fault = faultOf(runs, startOf(reader));
        if (fault !== undefined) faults += 1;
        const cells = [ns, runs.map(({ ms }) => Math.round(ms)), runs.map(({ mib }) => Math.round(mib)), runs.map(({ code }) => code)].map((row) =>
          row.join(" "),
        );
        const [numbers, time, memory, codes] = cells;
        say(
          `${name.padEnd(38)}${reader.padEnd(20)}${numbers.padEnd(22)}${time.padEnd(20)}${memory.padEnd(16)}${codes}${fault === undefined ? "" : `  FAULT: ${fault}`}`,
        );
      }
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  say(faults === 0 ? "Nothing grows faster than its input." : `${faults} grow faster than their input, or fail.`);
  return faults;
}

function measured(room, args, files) {
  rmSync(room, { recursive: true, force: true });
  mkdirSync(join(room, ".git"), { recursive: true });
  for (const [name, fixture] of [
    ["case", "all-met"],
    ["model", "all-met"],
    ["asked", "npd-2019"],
  ])
    cpSync(join(fixtures, fixture), join(room, name), { recursive: true });
  for (const [name, text] of Object.entries({ ...standing, ...files })) {
    mkdirSync(dirname(join(room, name)), { recursive: true });
    writeFileSync(join(room, name), text);
  }
  // The process itself tells what it took: the time of a clock is that of others too, and the system tells the peak of all children so far.
  const told = join(room, "took");
  const tell = `process.on("exit", () => { const { user, system } = process.cpuUsage(); require("fs").writeFileSync(${JSON.stringify(told)}, JSON.stringify({ ms: (user + system) / 1000, mib: process.resourceUsage().maxRSS / 1024 })); });`;
  writeFileSync(join(room, "took.cjs"), tell);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", join(room, "took.cjs"), command, ...args], {
    cwd: room,
    timeout: longest,
    maxBuffer: 2 ** 30,
  });
  const code = status ?? "killed";
  const isTrace = /^\s+at .*:\d+:\d+\)?$/m.test(`${stdout}${stderr}`);
  const { ms, mib } = code === "killed" ? { ms: longest, mib: 0 } : JSON.parse(readFileSync(told, "utf8"));
  return { ms, mib, code: isTrace ? "trace" : code };
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
