import { spawnSync } from "node:child_process";

/** A certificate bundle in the environment makes Node 20 start almost three times slower, for us and for everybody measured. */
const { NODE_EXTRA_CA_CERTS: _left, ...env } = process.env;

/**
 * Runs commands in turn (A B A B …), so that a machine that drifts slows all of them alike, and gives the median of each in ms.
 * A command that does not end as expected would measure something else, so it stops the bench.
 */
export function measure(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { name, args }] of commands.entries()) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
      times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
    }
  }
  return times.map(median);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
