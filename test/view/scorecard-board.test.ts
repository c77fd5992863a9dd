import { describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { ask, bare, practice } from "./builders.ts";

/*
 * What a board reads: what is open, in a line.
 */

describe("what is open", () => {
  const open = (...asks: Result["asks"]): string => documentView(bare({ asks })).scorecard.open_asks;
  const dated = (id: string, due: string, owner: string) => ask(id, { due, owner });

  test("is told in one line: how many of each kind, and which is due next, from whom", () => {
    expect(open(dated("a", "2025-06-30", "Head of Data"), dated("b", "2024-12-31", "DST"), ask("c", { kind: "commitment", no_specific_timescale: true }))).toBe(
      "Open: 2 recommendations and 1 commitment, the next due 31 December 2024 (DST).",
    );
  });

  test("with what is overdue, and since when", () => {
    const late = ask("late", { due: "2024-01-31" }, "overdue");
    expect(open(dated("a", "2025-06-30", "Head of Data"), late)).toBe(
      "Open: 2 recommendations, the next due 30 June 2025 (the Head of Data); 1 is overdue: it was due 31 January 2024 (DST).",
    );
    expect(open(late, ask("later", { due: "2024-03-31" }, "overdue"))).toBe("Open: 2 recommendations; 2 are overdue, the first was due 31 January 2024 (DST).");
  });

  test("nothing is said where nothing is open, and that no date is set where none is", () => {
    expect(open(ask("done", { closed: { on: "2024" } }, "closed"))).toBe("");
    expect(open(ask("a", { no_specific_timescale: true }))).toBe("Open: 1 recommendation, none with a date ahead.");
  });
});

test("“not shown” and “partly shown” are explained once, where they stand", () => {
  const at = (state: "not_shown" | "partly_shown" | "meets") =>
    practice(`P-${state}`, [], { position: { state, rule: "position/meets", on_matters_considered: false } });
  const words = (...states: Parameters<typeof at>[0][]): string => documentView(bare({ practices: states.map(at) })).summary.words;
  expect(words("meets")).toBe("");
  expect(words("partly_shown", "not_shown", "partly_shown")).toBe(
    "Not shown: nothing that counts bears on any clause. Partly shown: some evidence counts, and at least one clause still lacks evidence or a recommendation that counts.",
  );
});
