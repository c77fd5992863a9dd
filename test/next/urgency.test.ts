import { expect, test } from "vitest";
import type { FoundStep } from "../../src/next/found-step.ts";
import type { Trials } from "../../src/next/stand.ts";
import { byUrgency } from "../../src/next/urgency.ts";

/** A step that raises a practice from somewhere, by evidence or by recommendations alone. */
const step = (effort: "small" | "large", from: string, by: "evidence" | "recommendations" = "evidence") =>
  ({ about: "gap", deeds: [], effort, findings: by === "evidence" ? [{ id: "P1a" }] : [], positions: [{ id: "P1", from }] }) as unknown as FoundStep;

test("what is small comes before what is large for a practice that stands worse, and never by recommendations alone before evidence", () => {
  const [large, small, agreed, better] = [
    step("large", "not_shown"),
    step("small", "partly_shown"),
    step("small", "not_shown", "recommendations"),
    step("large", "partly_shown"),
  ];
  expect(byUrgency([agreed, better, large, small], { judged: new Map() } as unknown as Trials)).toEqual([small, large, better, agreed]);
});

test("practices that were judged not to be met come before what nobody judged, and those judged met come last, whatever a step takes", () => {
  const of = (id: string): FoundStep => ({ ...step("small", "not_shown"), positions: [{ id, from: "not_shown" }] }) as unknown as FoundStep;
  const [met, open, unmet] = [of("P1"), of("P2"), { ...of("P3"), effort: "large" } as FoundStep];
  const judged = new Map([
    ["P1", "meets"],
    ["P3", "not_yet_shown"],
  ]);
  expect(byUrgency([met, open, unmet], { judged } as unknown as Trials)).toEqual([unmet, open, met]);
});
