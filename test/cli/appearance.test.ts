import { describe, expect, test } from "vitest";
import { paintFor, widthFor } from "../../src/cli/appearance.ts";
import type { Sink } from "../../src/cli/host.ts";
import { plain } from "../../src/report/paint.ts";

const sink = (columns?: number): Sink => ({ isTerminal: () => columns !== undefined, columns: () => columns });

describe("the width", () => {
  test.each([
    ["what COLUMNS says", { COLUMNS: "120" }, 70, 120],
    ["the terminal's, where COLUMNS is empty", { COLUMNS: "" }, 70, 70],
    ["the terminal's, where COLUMNS is no width", { COLUMNS: "wide" }, 70, 70],
    ["no more than 100 in a wide window", {}, 240, 100],
    ["80 where there is no terminal", {}, undefined, 80],
    ["80 where the terminal does not know", {}, 0, 80],
  ] as const)("%s", (_, env, columns, width) => {
    expect(widthFor(sink(columns), env)).toBe(width);
  });
});

describe("colours: the option, then NO_COLOR, then FORCE_COLOR, then whether somebody is looking; empty variables do not count", () => {
  const terminal = sink(80);
  const file = sink();
  test.each([
    ["a terminal", terminal, {}, undefined, true],
    ["a file", file, {}, undefined, false],
    ["a terminal that cannot", terminal, { TERM: "dumb" }, undefined, false],
    ["NO_COLOR", terminal, { NO_COLOR: "1" }, undefined, false],
    ["an empty NO_COLOR", terminal, { NO_COLOR: "" }, undefined, true],
    ["FORCE_COLOR", file, { FORCE_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR against it", terminal, { FORCE_COLOR: "0" }, undefined, false],
    ["an empty FORCE_COLOR", file, { FORCE_COLOR: "" }, undefined, false],
    ["NO_COLOR over FORCE_COLOR", file, { NO_COLOR: "1", FORCE_COLOR: "1" }, undefined, false],
    ["--color over NO_COLOR", file, { NO_COLOR: "1" }, true, true],
    ["--no-color over FORCE_COLOR", terminal, { FORCE_COLOR: "1" }, false, false],
  ] as const)("%s", async (_, where, env, option, wanted) => {
    expect((await paintFor(where, env, option)) === plain).toBe(!wanted);
  });
});
