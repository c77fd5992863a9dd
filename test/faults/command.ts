import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { trials } from "./calls.ts";
import { faults } from "./faults.ts";

/** The long run, by hand: npm run faults. Gives the exit code. */
export async function command(argv: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { command: { type: "string" }, random: { type: "string" }, seed: { type: "string" } } });
  let failed = 0;
  let ended = 0;
  for (const trial of trials.filter(({ name }) => values.command === undefined || name.includes(values.command))) {
    const found = await faults(root, trial, {
      random: Number(values.random ?? 50),
      seed: Number(values.seed ?? 1),
      signals: true,
      abreast: availableParallelism(),
    });
    failed += found.failures.length;
    ended += found.ended;
    process.stdout.write(`${trial.name}: ${found.calls.length} calls that write, ended ${found.ended} times, ${found.failures.length} failures\n`);
    for (const failure of found.failures) process.stdout.write(`  ${failure}\n`);
  }
  process.stdout.write(`${ended} ended, ${failed} failures\n`);
  return failed === 0 ? 0 : 1;
}
