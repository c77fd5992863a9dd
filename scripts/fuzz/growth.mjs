import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dimensions } from "./dimensions.mjs";
import { office } from "./dimensions-office.mjs";
import { map, others } from "./dimensions-others.mjs";
import { calls, folderCalls, untried } from "./growth-calls.mjs";

/** How much more twice the input may take, once the start of the program is taken off. */
const mostTime = 2.4;
const mostMemory = 2.2;
/** So little time and memory says nothing about how they grow. */
const leastTime = 150;
const leastMemory = 40;
/** So much time of a processor, in seconds, is a failure by itself; and so much of a clock is no run that others hold up. */
const longest = 30;
const longestWait = 600_000;
/** What seems to grow is measured so often, and the least of it counts: what else the machine does only adds. */
const tries = 3;
/** Then with little room for what is thrown away at once: how long that lies about before it is cleared has nothing to do with what the input needs. */
const cleared = ["--max-semi-space-size=2"];

const command = new URL("../../dist/cli/t6.cjs", import.meta.url).pathname;
const took = new URL("./took.cjs", import.meta.url).pathname;
const fixtures = new URL("../../fixtures", import.meta.url).pathname;
const withoutSources = readFileSync(join(fixtures, "diagnostics/base/assessment.yaml"), "utf8").replace(/^sources:\n(?: .*\n|\n)*/m, "");

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
  "answer.md": "**Question:** Q-T6.1b\n\n**Answer:** Yes.\n",
  "table.csv": "No,Title,Summary,Clauses\nP-1,Page 1,It says so.,T6.1b\n",
  "map.yaml": map,
  "reply.json": '{"format": "t6-reply", "version": 1, "reference": "r", "answers": []}\n',
  "saved.json": readFileSync("test/released/0.1.0/all-met.json", "utf8"),
  "catalogue.yaml": readFileSync("catalogues/t6.yaml", "utf8").replace(/^catalogue: t6$/m, "catalogue: other"),
};

const say = (line) => process.stdout.write(`${line}\n`);

/** Prints time and memory of every command at n, 2n and 4n of everything that an input can have much of; at n and 4n alone where neither takes any time. */
export function growth(program, { only = "", command: called = "" }) {
  const room = mkdtempSync(join(tmpdir(), "t6-growth-"));
  const missing = untried(program);
  for (const name of missing) say(`${name}: is in no row. Add it to scripts/fuzz/growth-calls.mjs.`);
  let faults = missing.length;
  const starts = new Map();
  const startOf = (name) => starts.get(name) ?? starts.set(name, measured(room, calls[name], {})).get(name);
  try {
    say(`${"".padEnd(38)}${"command".padEnd(22)}${"n, 2n, 4n".padEnd(26)}${"ms".padEnd(20)}${"MiB".padEnd(16)}exit`);
    for (const [name, little, files, readers] of all) {
      if (!name.includes(only)) continue;
      for (const reader of readers.filter((one) => one.startsWith(called))) {
        const start = startOf(reader);
        const run = (n, options) => measured(room, calls[reader], files(n), options);
        const { ns, runs, fault } = grown(run, little, start);
        if (fault !== undefined) faults += 1;
        const [numbers, time, memory, codes] = [
          ns,
          runs.map(({ ms }) => Math.round(ms)),
          runs.map(({ mib }) => Math.round(mib)),
          runs.map(({ code }) => code),
        ].map((row) => row.join(" "));
        say(
          `${name.padEnd(38)}${reader.padEnd(22)}${numbers.padEnd(26)}${time.padEnd(20)}${memory.padEnd(16)}${codes}${fault === undefined ? "" : `  FAULT: ${fault}`}`,
        );
      }
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  say(faults === 0 ? "Nothing grows faster than its input." : `${faults} grow faster than their input, fail, or are not tried.`);
  return faults;
}

/** What one row shows. Where four times as much takes no time, it begins with that: what takes none cannot be told from what grows. */
function grown(run, little, start) {
  const takesNone = ({ code, ms }) => code !== "killed" && ms - start.ms < leastTime;
  const known = new Map();
  const runOf = (n) => known.get(n) ?? known.set(n, run(n)).get(n);
  const n = takesNone(runOf(little * 4)) ? little * 4 : little;
  const isQuick = takesNone(runOf(n * 4));
  const ns = isQuick ? [n, n * 4] : [n, n * 2, n * 4];
  let runs = ns.map(runOf);
  let fault = faultOf(runs, start);
  for (let again = 1; again < tries && fault !== undefined && !isPlain(runs); again += 1) {
    const others = ns.map((one) => run(one, cleared));
    runs = runs.map((one, index) => ({ code: one.code, ms: Math.min(one.ms, others[index].ms), mib: Math.min(one.mib, others[index].mib) }));
    fault = faultOf(runs, start);
  }
  return { ns, runs, fault };
}

function measured(room, args, files, options = []) {
  rmSync(room, { recursive: true, force: true });
  mkdirSync(join(room, ".git"), { recursive: true });
  for (const [name, fixture] of [
    ["case", "diagnostics/base"],
    ["model", "all-met"],
    ["asked", "npd-2019"],
  ])
    cpSync(join(fixtures, fixture), join(room, name), { recursive: true });
  for (const [name, text] of Object.entries({ ...standing, ...files })) {
    mkdirSync(dirname(join(room, name)), { recursive: true });
    writeFileSync(join(room, name), text);
  }
  const told = join(room, "took");
  const limited = ["-c", `ulimit -t ${longest} && exec "$0" "$@"`];
  const { status, stdout, stderr } = spawnSync("sh", [...limited, process.execPath, ...options, "--require", took, command, ...args], {
    cwd: room,
    env: { ...process.env, T6_TOOK: told },
    timeout: longestWait,
    maxBuffer: 2 ** 30,
  });
  const code = existsSync(told) ? status : "killed";
  const isTrace = /^\s+at .*:\d+:\d+\)?$/m.test(`${stdout}${stderr}`);
  const { ms, mib } = code === "killed" ? { ms: longest * 1000, mib: 0 } : JSON.parse(readFileSync(told, "utf8"));
  return { ms, mib, code: isTrace ? "trace" : code };
}

/** What fails, and what takes many seconds, is no accident of measuring. */
const isPlain = (runs) => isBroken(runs) || runs.at(-1).ms > 4000;

const isBroken = (runs) => runs.some(({ code }) => code === 3 || code === "trace" || code === "killed");

function faultOf(runs, start) {
  if (isBroken(runs)) return "it fails";
  const [two, four] = runs.slice(-2);
  // Where four times as much takes no time, there are two runs and nothing to tell.
  const [time, most] = [two.ms - start.ms, four.ms - start.ms];
  if (most > leastTime && most > mostTime * Math.max(time, leastTime / 2)) return `${(most / Math.max(time, 1)).toFixed(1)} times as long`;
  const [memory, mostOf] = [two.mib - start.mib, four.mib - start.mib];
  if (mostOf > leastMemory && runs.length > 2 && mostOf > mostMemory * Math.max(memory, leastMemory / 2))
    return `${(mostOf / Math.max(memory, 1)).toFixed(1)} times the memory`;
  return undefined;
}
