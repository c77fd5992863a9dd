import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A certificate bundle in the environment makes Node 20 start almost three times slower, for us and for everybody measured. */
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
const usage = fileURLToPath(new URL("usage.cjs", import.meta.url));

/**
 * Runs commands in turn (A B A B …), so that a machine that drifts slows all of them alike. For each command it gives medians: the
 * time that passed and the processor's, in ms, the peak of its memory in MB, and both times as ratios to the first command of the same round.
 * A command that does not end as expected would measure something else, so it stops the bench.
 */
export function measure(commands, rounds) {
  const runs = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [index, command] of commands.entries()) runs[index].push(run(command));
  const over = (index, name) => median(runs[index].map((one, round) => one[name] / runs[0][round][name]));
  return commands.map((_command, index) => ({
    wall: median(runs[index].map(({ wall }) => wall)),
    cpu: median(runs[index].map(({ cpu }) => cpu)),
    peak: Math.max(...runs[index].map(({ peak }) => peak)),
    wallRatio: over(index, "wall"),
    cpuRatio: over(index, "cpu"),
  }));
}

/** What a command prints goes nowhere: to keep it would measure this process. */
function run({ name, program = process.execPath, args, cwd, codes = [0] }) {
  const isNode = program === process.execPath;
  const nowhere = openSync("/dev/null", "w");
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, isNode ? ["-r", usage, ...args] : args, {
    env,
    cwd,
    encoding: "utf8",
    stdio: ["ignore", nowhere, "pipe"],
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  closeSync(nowhere);
  if (!codes.includes(status)) throw new Error(`${name} ended with ${status ?? error?.message}: ${stderr.slice(0, 500)}`);
  return { wall, ...(isNode ? JSON.parse(stderr.trimEnd().split("\n").at(-1)) : { cpu: Number.NaN, peak: Number.NaN }) };
}

/** The middle of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
