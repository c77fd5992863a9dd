import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import type { DiffCause } from "../../src/model/generated/schemas.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { diffOf, noted, putRight, sideOf, wholly, withAsk, withItem } from "./diff-of.ts";
import type { Side } from "./pairs.ts";

type Kind = DiffCause["kind"];

describe("what time does by itself is told thing by thing, behind the passing of time", () => {
  // Before what is dated May 2018 has grown too old.
  const later = "2019-11-15";
  const closing = { ...putRight, closed: { ...putRight.closed, on: "2019-09" } };
  const reviewed = (review_due: string) => withItem({ clauses: ["P2b"], dates: { about: "2018-05", review_due } });
  const limited = (resolved_on: string) =>
    assessmentWith([
      { ...noted, clauses: ["P2b"], limitations: [{ text: "Short.", material: true, resolved_on, resolved_by: ["item"] }] },
      { ...good, clauses: ["P2b"], dates: { about: "2019-01" } },
    ]);
  test.each<readonly [Kind, Assessment, string]>([
    ["evidence_lapsed", withItem({ dates: { about: "2018-05", valid_until: "2019-09" } }), "worse"],
    ["evidence_aged", withItem({ dates: { about: "2018-01" } }), "worse"],
    ["evidence_ended", withItem({ dates: { about: "2018-05", ended: "2019-09" } }), "worse"],
    ["evidence_reached", withItem({ dates: { about: "2019-09" } }), "better"],
    ["evidence_verified", withItem({ verification: { level: "verified", by: "A regulator", on: "2019-09" } }), "better"],
    ["contradiction_closed", assessmentWith([good, closing]), "better"],
    ["limitation_resolved", limited("2019-09"), "better"],
    ["review_overdue", reviewed("2019-09"), "worse"],
    ["review_planned", reviewed("2021-08"), "better"],
    ["ask_overdue", withAsk({ due: "2019-09-30" }), "worse"],
    ["ask_closed", withAsk({ closed: { on: "2019-09-30" } }), "better"],
  ])("%s", (kind, assessment, direction) => {
    const { changes, causes } = diffOf(sideOf(assessment), sideOf(assessment, { asOf: later }));
    expect(causes).toMatchObject([
      { id: "c1", kind: "time_passed" },
      { id: "c1.1", kind, because_of: "c1" },
    ]);
    const [first] = changes.filter(({ on }) => on === "clause" || on === "ask");
    expect(first).toMatchObject({ direction, causes: ["c1.1"] });
  });

  test("an ask comes within the horizon, or leaves it where an earlier day is weighed, and moves the position", () => {
    const far = sideOf(wholly({ due: "2021-08-31" }));
    const near = { ...far, asOf: later };
    const told = (old: Side, now: Side) => {
      const { changes, causes } = diffOf(old, now);
      return [causes.map(({ kind }) => kind), changes.find(({ on }) => on === "practice")];
    };
    expect(told(far, near)).toMatchObject([
      ["time_passed", "ask_within_horizon"],
      { direction: "better", causes: ["c1.1"], new: { state: "consistent_with_recommendations" } },
    ]);
    expect(told(near, far)).toMatchObject([["time_passed", "ask_beyond_horizon"], { direction: "worse", causes: ["c1.1"] }]);
  });

  test("an ask that comes due no longer lifts the position", () => {
    const due = sideOf(wholly({ due: "2019-09-30" }));
    const practice = diffOf(due, { ...due, asOf: later }).changes.find(({ on }) => on === "practice");
    expect(practice).toMatchObject({ direction: "worse", causes: ["c1.1"], new: { rule: "position/no-real-ask" } });
  });

  test("what lapsed and was renewed since moves nothing, and both are causes", () => {
    const lapsing = withItem({ dates: { about: "2018-05", valid_until: "2019-09" } });
    const { changes, causes } = diffOf(sideOf(lapsing), sideOf(withItem({ dates: { about: "2018-05", valid_until: "2022" } }), { asOf: later }));
    expect(changes).toEqual([]);
    expect(causes.map(({ kind }) => kind)).toEqual(["time_passed", "evidence_lapsed", "evidence_renewed"]);
  });

  test("what was added since counts as what it is, and not as what time brought", () => {
    const { changes } = diffOf(sideOf(assessmentWith([])), sideOf(withItem({ dates: { about: "2019-09" } }), { asOf: later }));
    expect(changes.find(({ id }) => id === "P1a")).toMatchObject({ direction: "better", causes: ["c2"] });
  });

  test("a judgement goes out of date because something came within the days", () => {
    const judgement = { outcome: "meets" as const, by: "A", on: "2019-01-01" };
    const now = assessmentWith([good, { ...good, id: "late", dates: { about: "2019-09" } }], { judgement });
    const { changes, causes } = diffOf(sideOf(withItem({}, { judgement })), sideOf(now, { asOf: later }));
    expect(causes.map(({ kind }) => kind)).toEqual(["time_passed", "evidence_added"]);
    expect(changes.find(({ on }) => on === "judgement")).toMatchObject({ direction: "worse", causes: ["c2"] });
    const waiting = diffOf(sideOf(now), sideOf(now, { asOf: later }));
    expect(waiting.causes.map(({ kind }) => kind)).toEqual(["time_passed", "evidence_reached"]);
  });
});
