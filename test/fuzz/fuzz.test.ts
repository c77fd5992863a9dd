import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { fuzz } from "./fuzz.ts";

/*
 * A short run of `npm run fuzz`, always the same: every kind of input comes up, with a few of the calls that read it. The long run is made by hand.
 */
test("no input of any kind ends t6, its promises or what it prints", { timeout: 180_000 }, async () => {
  const { inputs, byKind, failures } = await fuzz({ main, runs: 275, seed: 20260101, calls: 1, isTimed: false });
  expect(failures.map(({ kind, call, what, seed }) => `${kind}: t6 ${call}: ${what} (npm run fuzz -- --kind ${kind} --seed ${seed} --runs 1)`)).toEqual([]);
  expect(inputs).toBe(275);
  const tried = [...byKind.values()];
  expect(tried.every((one) => one.inputs >= 11)).toBe(true);
  // Most of what is tried is refused. What is not has to be there too, or nothing would be rendered.
  expect(tried.reduce((sum, one) => sum + one.sound, 0)).toBeGreaterThan(15);
});

test("a failure is found, made smaller and told with its seed, and the same seed finds it again", { timeout: 60_000 }, async () => {
  const breaking = async (...given: Parameters<typeof main>) => ((await main(...given)) === 1 ? 3 : 0);
  const first = await fuzz({ main: breaking, runs: 5, seed: 7, kind: "asks", calls: 1, isTimed: false });
  const [failure] = first.failures;
  expect(failure?.what).toMatch(/^exit 3/);
  const again = await fuzz({ main: breaking, runs: 1, seed: failure?.seed ?? 0, kind: "asks", calls: 1, isTimed: false });
  expect(again.failures.map(({ what, files }) => ({ what, files }))).toContainEqual({ what: failure?.what, files: failure?.files });
});
