import { expect, test } from "vitest";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";
import { trials } from "../faults/calls.ts";
import { faults } from "../faults/faults.ts";
import { root } from "./t6.ts";

/*
 * A short part of `npm run faults`, which ends every command at every call that writes. What a run leaves that is killed between two files is finished
 * by the next, and told by a check before that.
 */
test("a run that is killed before any file is put in its place: old or new, whole, told, and finished by the next", { timeout: 60_000 }, async () => {
  const trial = trials.find(({ name }) => name === "ask import");
  if (trial === undefined) throw new Error("there is no such trial");
  const { ended, failures } = await faults(root, trial, { random: 0, seed: 1, signals: false, abreast: 2, at: /^renameSync$/ });
  expect(failures).toEqual([]);
  expect(ended).toBeGreaterThan(3);
});

test("t6 open, killed while it saves what was edited in a page: old or new, whole, told, and finished by the next", { timeout: 60_000 }, async () => {
  const trial = trials.find(({ name }) => name === "open");
  if (trial === undefined) throw new Error("there is no such trial");
  const { ended, failures } = await faults(root, trial, { random: 0, seed: 1, signals: false, abreast: 2, at: /^renameSync$/ });
  expect(failures).toEqual([]);
  expect(ended).toBeGreaterThan(2);
});

test("every command is tried, and those that only print are known", () => {
  const leaves = createProgram(idleActions).commands.flatMap((command) =>
    command.commands.length === 0
      ? [{ name: command.name(), command }]
      : command.commands.map((one) => ({ name: `${command.name()} ${one.name()}`, command: one })),
  );
  const triedAs = (name: string) => trials.filter((trial) => trial.name === name || trial.name.startsWith(`${name} -`) || trial.name.startsWith(`${name},`));
  expect(leaves.filter(({ name }) => triedAs(name).length === 0).map(({ name }) => name)).toEqual([]);
  // What can be told where to write, or what not to write, writes.
  const writes = leaves.filter(({ command }) => command.options.some(({ long }) => ["--output", "--dry-run", "--cache"].includes(long ?? "")));
  expect(writes.filter(({ name }) => triedAs(name).every(({ onlyPrints }) => onlyPrints === true)).map(({ name }) => name)).toEqual([]);
  expect(writes.length).toBeGreaterThan(10);
});
