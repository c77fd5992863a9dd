import { expect, test } from "vitest";
// @ts-expect-error: a script has no types
import { untried } from "../../scripts/fuzz/growth-calls.mjs";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";

test("npm run fuzz -- --growth measures every command", () => {
  expect(untried(createProgram(idleActions))).toEqual([]);
});

test("a command that is in no row is named", () => {
  const program = createProgram(idleActions);
  program.command("new-one");
  expect(untried(program)).toEqual(["new-one"]);
});
