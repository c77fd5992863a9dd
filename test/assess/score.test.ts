import { expect, test } from "vitest";
import { countFindings, scoreOf } from "../../src/assess/score.ts";
import type { FindingState } from "../../src/model/states.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const of = (met: number, partly: number, shown = 0): FindingState[] => [
  ...Array<FindingState>(met).fill("met"),
  ...Array<FindingState>(partly).fill("partly_met"),
  ...Array<FindingState>(shown).fill("not_shown"),
];
const none = { unknown: 0, not_applicable: 0, deferred: 0, not_met: 0, met: 0, partly_met: 0, not_shown: 0 };

test("counts every finding", () => {
  expect(countFindings(["met", "met", "partly_met", "not_shown", "not_met", "unknown", "deferred", "not_applicable"])).toEqual({
    unknown: 1,
    not_applicable: 1,
    deferred: 1,
    not_met: 1,
    met: 2,
    partly_met: 1,
    not_shown: 1,
  });
});

test("a partly met clause counts half", () => {
  expect(scoreOf(of(5, 1, 2))).toEqual({ scored: true, counts: { ...none, met: 5, partly_met: 1, not_shown: 2 }, applicable: 8, met_halves: 11, percent: 68 });
});

test("the percentage is rounded down, so 100 means every clause", () => {
  expect(scoreOf(of(299, 1))).toMatchObject({ percent: 99 });
  expect(scoreOf(of(3, 0))).toMatchObject({ percent: 100 });
  expect(scoreOf(of(0, 0, 3))).toMatchObject({ percent: 0 });
});

test("clauses not applicable or deferred are outside; those not met or unknown are inside", () => {
  expect(scoreOf(["met", "not_applicable", "deferred", "not_met", "unknown"])).toMatchObject({ applicable: 3, met_halves: 2, percent: 33 });
});

test("where nothing is left there is no score, and it says why", () => {
  expect(scoreOf(["not_applicable"])).toEqual({ scored: false, counts: { ...none, not_applicable: 1 }, reason: "nothing_applicable" });
  expect(scoreOf(["not_applicable", "deferred"])).toMatchObject({ scored: false, reason: "all_deferred" });
  expect(scoreOf([])).toMatchObject({ scored: false, reason: "nothing_applicable" });
});

test("a practice counts its own clauses, and the principle all of them", () => {
  const { decision, practice } = decideFor(assessmentWith([{ ...good, clauses: ["P1a", "P1b"] }]));
  expect(practice("P1").score).toMatchObject({ applicable: 3, counts: { met: 2, not_shown: 1 } });
  expect(practice("P2").score).toMatchObject({ applicable: 2, counts: { met: 0, not_shown: 2 } });
  expect(decision.score).toMatchObject({ applicable: 5, met_halves: 4, percent: 40 });
});
