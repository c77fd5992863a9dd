import { describe, expect, test } from "vitest";
import { isOwnedAndDated, practicePosition, principlePosition } from "../../src/assess/position.ts";
import type { AskRecord } from "../../src/model/assessment.ts";
import type { PositionDecision } from "../../src/model/decision.ts";
import type { Ask } from "../../src/model/generated/schemas.ts";
import type { FindingState } from "../../src/model/states.ts";

const ask = (more: Partial<Ask>): AskRecord => ({
  item: { id: "ask", kind: "commitment", clauses: ["a"], text: "Do better.", ...more },
  spot: { file: "asks.yaml", pointer: ["asks", 0] },
});
const dated = ask({ owner: "The producer", due: "2020-01-31" });
const clause = (id: string, state: FindingState, asks: AskRecord[] = []) => ({
  id,
  finding: { state, rule: "finding/met" as const, because: [], missingParts: [] },
  asks,
});

describe("the position of a practice", () => {
  test.each<[string, ReturnType<typeof clause>[], string, string, string | undefined]>([
    ["all met", [clause("a", "met"), clause("b", "met")], "meets", "position/meets", "a"],
    [
      "partly met, with an owned and dated ask",
      [clause("a", "met"), clause("b", "partly_met", [dated])],
      "consistent_with_recommendations",
      "position/recommendations",
      "b",
    ],
    ["partly met, with nobody asked", [clause("a", "met"), clause("b", "partly_met")], "not_yet_shown", "position/no-dated-ask", "b"],
    [
      "partly met, with an ask that has no day",
      [clause("b", "partly_met", [ask({ owner: "The producer", no_specific_timescale: true })])],
      "not_yet_shown",
      "position/no-dated-ask",
      "b",
    ],
    ["partly met, with an ask that nobody owns", [clause("b", "partly_met", [ask({ due: "2020-01-31" })])], "not_yet_shown", "position/no-dated-ask", "b"],
    ["partly met, one ask of two dated", [clause("b", "partly_met", [ask({}), dated])], "consistent_with_recommendations", "position/recommendations", "b"],
    ["not shown, whatever is asked", [clause("a", "met"), clause("b", "not_shown", [dated])], "not_yet_shown", "position/not-shown", "b"],
    ["not shown decides before partly met", [clause("a", "partly_met"), clause("b", "not_shown")], "not_yet_shown", "position/not-shown", "b"],
    ["not met decides before not shown", [clause("a", "not_shown"), clause("b", "not_met", [dated])], "not_consistent", "position/not-consistent", "b"],
    ["unknown decides before everything", [clause("a", "not_met"), clause("b", "unknown")], "unknown", "position/unknown", "b"],
    ["the first of equals decides", [clause("a", "met"), clause("b", "not_shown"), clause("c", "not_shown")], "not_yet_shown", "position/not-shown", "b"],
    ["not applicable is left out", [clause("a", "not_applicable"), clause("b", "met")], "meets", "position/meets", "b"],
    ["nothing applicable", [clause("a", "not_applicable")], "unscored", "position/nothing-applicable", undefined],
    ["nothing at all", [], "unscored", "position/nothing-applicable", undefined],
    ["all deferred", [clause("a", "deferred"), clause("b", "not_applicable")], "unscored", "position/all-deferred", undefined],
  ])("%s", (_name, clauses, state, rule, decidingClause) => {
    const position = practicePosition(clauses);
    expect(position).toMatchObject({ state, rule });
    expect(position.decidingClause).toBe(decidingClause);
  });

  test("deferred clauses make it a position on the matters considered", () => {
    expect(practicePosition([clause("a", "deferred"), clause("b", "met")])).toMatchObject({ state: "meets", onMattersConsidered: true, decidingClause: "b" });
    expect(practicePosition([clause("b", "met")]).onMattersConsidered).toBe(false);
  });

  test("an ask is owned and dated only with both", () => {
    expect([dated, ask({ owner: "A" }), ask({ due: "2020-01-31" }), ask({})].map(isOwnedAndDated)).toEqual([true, false, false, false]);
  });
});

describe("the position of the principle", () => {
  const at = (id: string, state: PositionDecision["state"], onMattersConsidered = false): { id: string; position: PositionDecision } => ({
    id,
    position: { state, rule: "position/meets", ...(state !== "unscored" && { decidingClause: `${id}a` }), onMattersConsidered },
  });

  test("is its weakest practice, the first of equals", () => {
    const position = principlePosition([at("P1", "meets"), at("P2", "not_yet_shown"), at("P3", "not_yet_shown"), at("P4", "unscored")]);
    expect(position).toMatchObject({ state: "not_yet_shown", decidingPractice: "P2", decidingClause: "P2a", onMattersConsidered: false });
  });

  test("is unscored only where every practice is", () => {
    expect(principlePosition([at("P1", "unscored"), at("P2", "meets")])).toMatchObject({ state: "meets", decidingPractice: "P2" });
    expect(principlePosition([at("P1", "unscored")])).toEqual({ state: "unscored", rule: "position/nothing-applicable", onMattersConsidered: false });
    expect(principlePosition([at("P1", "unscored", true)])).toEqual({ state: "unscored", rule: "position/all-deferred", onMattersConsidered: true });
    expect(principlePosition([])).toMatchObject({ state: "unscored" });
  });

  test("is on the matters considered when any practice is", () => {
    expect(principlePosition([at("P1", "meets"), at("P2", "meets", true)])).toMatchObject({ decidingPractice: "P1", onMattersConsidered: true });
  });
});
