import { Command } from "commander";
import { expect, test } from "vitest";
import { askedBy, gateFlags } from "../../src/cli/gate-flags.ts";

/** What the flags ask, or the sentence with which they are refused. */
function asked(...argv: readonly string[]): unknown {
  const command = gateFlags(new Command("check"))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  try {
    return askedBy(command.parse([...argv], { from: "user" }).opts());
  } catch (error) {
    return (error as Error).message;
  }
}

test("a minimum may be any position that the rules have, for all practices or for one", () => {
  expect(asked("--minimum-position", "partly_shown", "--minimum-position", "T6.4=not_shown")).toEqual({
    gate: { minimum_position: "partly_shown", practices: [{ practice: "T6.4", minimum_position: "not_shown" }] },
  });
});

test("a position that was split is refused, and which of the two to use is said", () => {
  expect(asked("--minimum-position", "not_yet_shown")).toContain(
    "‘not_yet_shown’ is two positions now: ‘not_shown’ asks what it asked, and ‘partly_shown’ asks for more.",
  );
  expect(asked("--minimum-position", "good")).not.toContain("two positions");
});
