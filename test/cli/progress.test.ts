import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Host, ProcessHost } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";
import { progressWords } from "../../src/cli/progress.ts";
import { sinkTo } from "./sink.ts";

/*
 * Somebody who waits at a terminal is told how far a run is. Nothing of it is left behind, and nobody else sees any of it.
 */

const clear = "\r\u001b[K";
let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "t6-progress-"));
  for (const name of ["a", "b", "c"]) cpSync(join(import.meta.dirname, "../../fixtures/all-met"), join(tree, name), { recursive: true });
  writeFileSync(join(tree, "b", "T6.9.yaml"), "practice: T6.9\nstrenghts: [x]\n");
});

interface Given {
  readonly env?: Host["env"];
  readonly isTerminal?: boolean;
  /** How much time passes whenever somebody looks at the clock, in milliseconds. */
  readonly step?: number;
  readonly hasClock?: boolean;
}

/** Runs a command line at a terminal, with a clock of its own. */
async function at(argv: readonly string[], { env = {}, isTerminal = true, step = 300, hasClock = true }: Given = {}) {
  let [out, err, now] = ["", "", 0];
  const sink = (add: (text: string) => void) => sinkTo((content) => add(String(content)), isTerminal, 60);
  const clock = (): number => {
    now += step;
    return now;
  };
  const host: ProcessHost = {
    env: { NO_COLOR: "1", ...env },
    out: sink((text) => {
      out += text;
    }),
    err: sink((text) => {
      err += text;
    }),
    ...(hasClock && { clock }),
  };
  return { code: await main(argv, host), out, err };
}

/** What is left to be seen on a terminal: a line is cleared, and the cursor goes up. */
function leftOf(err: string): string {
  const lines = [""];
  let at = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  for (const piece of err.split(/(\n|\r\u{1b}\[K|\u{1b}\[1A)/u)) {
    if (piece === clear) lines[at] = "";
    else if (piece === "\u001b[1A") at -= 1;
    else if (piece === "\n") at += 1;
    else lines[at] = (lines[at] ?? "") + piece;
    lines[at] ??= "";
  }
  return lines.slice(0, at + 1).join("\n");
}

describe.each([
  ["check", "assessments"],
  ["score", "assessments"],
  ["forecast", "assessments"],
  ["portfolio", "assessments"],
] as const)("t6 %s", (command, what) => {
  test(`tells how many ${what} are done, and takes it away`, async () => {
    const [shown, usual] = [await at([command, tree]), await at([command, tree], { step: 0 })];
    expect(shown.err).toContain(`1 of 3 ${what}; `);
    expect(usual.err).not.toContain(clear);
    expect(shown.out).toBe(usual.out);
    expect(leftOf(shown.err)).toBe(usual.err);
    expect(shown.code).toBe(usual.code);
  });
});

test("t6 report tells of assessments, of each of which it makes the documents, and t6 diff of both sides", async () => {
  const to = mkdtempSync(join(tmpdir(), "t6-progress-out-"));
  const copies = ["a", "c"].map((name) => join(tree, name));
  expect((await at(["report", ...copies, "-o", `${to}/`])).err).toContain("1 of 2 assessments");
  const other = join(to, "other");
  for (const name of ["a", "c"]) cpSync(join(tree, name), join(other, name), { recursive: true });
  expect((await at(["diff", tree, tree])).err).toContain("1 of 3 assessments");
});

test("the first problem is told at once, and no other", async () => {
  const { err, out } = await at(["check", tree], { env: { COLUMNS: "400" } });
  const told = [...err.matchAll(/First problem: ([^\r\n]*)/g)].map(([, words]) => words);
  expect(new Set(told).size).toBe(1);
  expect(told.length).toBeGreaterThan(1);
  expect(out).toContain(told[0]?.slice(0, 30) ?? "nothing");
  expect(Math.max(...told.map((words) => `First problem: ${words}`.length))).toBeLessThan(60);
});

test.each([
  ["in a pipe", { isTerminal: false }],
  ["in CI", { env: { CI: "true" } }],
  ["on a terminal that can do nothing", { env: { TERM: "dumb" } }],
  ["without a clock", { hasClock: false }],
  ["for less than half a second", { step: 1 }],
] as const)("nobody is told %s", async (_where, given) => {
  expect((await at(["check", tree], given as Given)).err).not.toContain(clear);
});

test.each([["--quiet"], ["-q"]])("nobody is told with %s", async (flag) => {
  expect((await at(["check", flag, tree])).err).not.toContain(clear);
});

test.each([
  [0, 5000, 0, "0 of 5,000 assessments"],
  [312, 5000, 6500, "312 of 5,000 assessments; 48 a second; about 2 minutes left"],
  [1, 2, 4000, "1 of 2 assessments; 15 a minute; about 4 seconds left"],
  [10, 100_000, 10_000, "10 of 100,000 assessments; 1 a second; about 28 hours left"],
  [49, 50, 50_000, "49 of 50 assessments; 59 a minute; about 1 second left"],
  [50, 50, 50_000, "50 of 50 assessments"],
])("%i of %i in %i ms", (done, of, milliseconds, words) => {
  expect(progressWords(done, of, "assessments", milliseconds)).toBe(words);
});
