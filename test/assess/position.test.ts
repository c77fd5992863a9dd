import { describe, expect, test } from "vitest";
import { positionOf } from "../../src/assess/position.ts";
import type { FindingState } from "../../src/model/states.ts";

const clause = (id: string, state: FindingState, recommended = false, practice = "P1") => ({ id, practice, state, recommended });

describe("where the evidence for some clauses stands", () => {
  test.each<[string, ReturnType<typeof clause>[], string, string, string | undefined, string[]]>([
    ["all met", [clause("a", "met"), clause("b", "met")], "meets", "position/meets", "a", []],
    [
      "nothing but recommendations",
      [clause("a", "partly_met", true), clause("b", "partly_met", true), clause("c", "deferred")],
      "partly_shown",
      "position/nothing-met",
      "a",
      ["a", "b"],
    ],
    [
      "partly met, with a recommendation that counts",
      [clause("a", "met"), clause("b", "partly_met", true)],
      "consistent_with_recommendations",
      "position/with-recommendations",
      "b",
      [],
    ],
    ["partly met, without one", [clause("a", "met"), clause("b", "partly_met")], "partly_shown", "position/no-real-ask", "b", ["b"]],
    [
      "one of two partly met clauses without one",
      [clause("a", "partly_met", true), clause("b", "partly_met")],
      "partly_shown",
      "position/no-real-ask",
      "b",
      ["b"],
    ],
    ["one of many not shown", [clause("a", "met"), clause("b", "not_shown")], "partly_shown", "position/clause-missing", "b", ["b"]],
    [
      "not shown decides before partly met, and both are missing",
      [clause("a", "partly_met"), clause("b", "not_shown")],
      "partly_shown",
      "position/clause-missing",
      "b",
      ["a", "b"],
    ],
    ["nothing shown at all", [clause("a", "not_shown"), clause("b", "not_shown")], "not_shown", "position/nothing-shown", "a", ["a", "b"]],
    [
      "nothing shown of what is assessed",
      [clause("a", "deferred"), clause("b", "not_shown"), clause("c", "not_applicable")],
      "not_shown",
      "position/nothing-shown",
      "b",
      ["b"],
    ],
    ["not met decides before not shown", [clause("a", "not_shown"), clause("b", "not_met")], "not_consistent", "position/not-consistent", "b", []],
    ["unknown decides before everything", [clause("a", "not_met"), clause("b", "unknown")], "unknown", "position/unknown", "b", []],
    [
      "the first of equals decides",
      [clause("a", "met"), clause("b", "not_shown"), clause("c", "not_shown")],
      "partly_shown",
      "position/clause-missing",
      "b",
      ["b", "c"],
    ],
    ["not applicable is left out", [clause("a", "not_applicable"), clause("b", "met")], "meets", "position/meets", "b", []],
    ["nothing applicable", [clause("a", "not_applicable")], "unscored", "position/nothing-applicable", undefined, []],
    ["nothing at all", [], "unscored", "position/nothing-applicable", undefined, []],
    ["all deferred", [clause("a", "deferred"), clause("b", "not_applicable")], "unscored", "position/all-deferred", undefined, []],
  ])("%s", (_name, clauses, state, rule, decidingClause, missing) => {
    const position = positionOf(clauses);
    expect(position).toMatchObject({ state, rule, missing });
    expect(position.decidingClause).toBe(decidingClause);
  });

  test("the weakest clause decides, whichever comes first", () => {
    const fromWeakest = [
      clause("unknown", "unknown"),
      clause("not met", "not_met"),
      clause("not shown", "not_shown"),
      clause("partly met, and nothing is asked", "partly_met"),
      clause("partly met, with a recommendation", "partly_met", true),
      clause("met", "met"),
    ];
    for (const [index, weaker] of fromWeakest.entries())
      for (const stronger of fromWeakest.slice(index + 1))
        for (const pair of [
          [weaker, stronger],
          [stronger, weaker],
        ])
          expect(positionOf([...pair, clause("anything", "met")]).decidingClause).toBe(weaker.id);
  });

  test("deferred clauses make it a position on the matters considered", () => {
    expect(positionOf([clause("a", "deferred"), clause("b", "met")])).toMatchObject({ state: "meets", onMattersConsidered: true, decidingClause: "b" });
    expect(positionOf([clause("b", "met")]).onMattersConsidered).toBe(false);
  });

  test("names the practice of the deciding clause", () => {
    const shown = [clause("a", "met"), clause("b", "partly_met", false, "P2"), clause("c", "not_shown", false, "P3")];
    expect(positionOf(shown)).toMatchObject({ decidingPractice: "P3", decidingClause: "c", missing: ["b", "c"] });
    expect(positionOf([])).not.toHaveProperty("decidingPractice");
  });

  test("a principle is not consistent while a practice has nothing but recommendations", () => {
    const recommended = [clause("a", "met"), clause("b", "partly_met", true), clause("c", "partly_met", true, "P2"), clause("d", "met", false, "P3")];
    expect(positionOf(recommended)).toMatchObject({
      state: "partly_shown",
      rule: "position/nothing-met",
      decidingPractice: "P2",
      decidingClause: "c",
      missing: ["c"],
    });
    expect(positionOf(recommended.filter(({ practice }) => practice !== "P2"))).toMatchObject({
      state: "consistent_with_recommendations",
      decidingClause: "b",
    });
  });

  test("a practice with nothing shown beside one with something makes a principle that is shown in part", () => {
    const principle = [clause("a", "met"), clause("b", "not_shown", false, "P2")];
    expect(positionOf(principle)).toMatchObject({ state: "partly_shown", decidingPractice: "P2" });
    expect(positionOf(principle.slice(1))).toMatchObject({ state: "not_shown" });
  });
});
