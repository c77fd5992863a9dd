import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plusDays } from "../../src/assess/calendar.ts";
import { decide } from "../../src/assess/decide.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { asOf, assessment } from "../assess/arbitrary.ts";
import { good, sha256 } from "../assess/examples.ts";
import { catalogue, muddle } from "../checks/arbitrary.ts";
import { assessmentFor, type Parts } from "../gate/failing.ts";

/** What is foreseen, a line for each thing: when, what, and what it does. */
function told(parts: Parts, days = 90): readonly string[] {
  const decision = decide(assessmentFor(parts), catalogue, { asOf: parts.asOf ?? asOf, sha256 });
  return forecast(decision, days, sha256).map(({ lapse, from, findings, positions, raises }) => {
    const changes = [...findings, ...positions].map((change) => `${change.id} ${change.from}→${change.to}`);
    return [`${lapse.lastDay} ${lapse.kind} ${lapse.id}`, ...(from === plusDays(lapse.lastDay, 1) ? [] : [`from ${from}`]), ...changes, ...raises].join("; ");
  });
}

const dated = (dates: NonNullable<EvidenceItem["dates"]>, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...good,
  dates: { about: "2018-05", ...dates },
  ...more,
});

describe("evidence", () => {
  test("lapses on the day after its last day, and what that does is decided again", () => {
    expect(told({ items: [dated({ valid_until: "2019-08-31" })] })).toEqual(["2019-08-31 evidence_lapses item; P1a met→partly_met; evidence/lapsed"]);
  });

  test("a month ends with its last day, in February too", () => {
    expect(told({ items: [dated({ valid_until: "2020-02" })], asOf: "2020-01-31" })[0]).toMatch(/^2020-02-29 evidence_lapses/);
    expect(told({ items: [dated({ valid_until: "2019" })], asOf: "2019-12-01" })[0]).toMatch(/^2019-12-31 evidence_lapses/);
  });

  test("the days to look at are those on which it would have lapsed", () => {
    const items = [dated({ valid_until: "2019-07-29" })];
    expect(told({ items }, 29)).toEqual([]);
    expect(told({ items }, 30)).toHaveLength(1);
    expect(told({ items: [dated({ valid_until: "2019-06-30" })] }, 1)).toHaveLength(1);
    expect(told({ items: [dated({ valid_until: "2019-06-30" })] }, 0)).toEqual([]);
    expect(told({ items: [dated({ valid_until: "2019-06-29" })] }, 90)).toEqual([]);
  });

  test("a position changes with its clause, and the principle with the position", () => {
    const all = ["P1a", "P1b", "P1c"].map((clause) =>
      dated(clause === "P1a" ? { valid_until: "2019-08-31" } : {}, { id: clause.toLowerCase(), clauses: [clause] }),
    );
    const rest = [dated({}, { id: "p2a", clauses: ["P2a"].concat(), title: "Both" })].map((item) => ({
      ...item,
      clauses: [{ clause: "P2a", parts: ["one", "two"] }],
    }));
    const regular = [dated({}, { id: "p2b-1", clauses: ["P2b"] }), dated({ about: "2019-05" }, { id: "p2b-2", clauses: ["P2b"] })];
    expect(told({ items: all, p2: [...rest, ...regular] as EvidenceItem[] })).toEqual([
      "2019-08-31 evidence_lapses p1a; P1a met→partly_met; P1 meets→partly_shown; P meets→partly_shown; evidence/lapsed",
    ]);
  });

  test("that comes to its end counts no longer from that day on", () => {
    expect(told({ items: [dated({ ended: "2019-08-15" })] })).toEqual([
      "2019-08-14 evidence_ends item; P1a met→not_shown; P1 partly_shown→not_shown; P partly_shown→not_shown; evidence/ended-in-place",
    ]);
    expect(told({ items: [dated({ ended: "2019-08" })] })[0]).toMatch(/^2019-07-31 evidence_ends item; P1a met→not_shown/);
  });

  test("a review that falls due matters where a clause asks for something regular", () => {
    expect(told({ p2: [dated({ review_due: "2019-08" }, { clauses: ["P2b"] })] })).toEqual([
      "2019-08-31 review_due item; P2b met→partly_met; evidence/review-overdue",
    ]);
    expect(told({ items: [dated({ review_due: "2019-08" })] })).toEqual(["2019-08-31 review_due item; evidence/review-overdue"]);
  });

  test("that shows conduct grows too old for the profile", () => {
    // The comprehensive profile lets proof be 18 months old. All of a month counts to its last day.
    expect(told({ items: [dated({ about: "2018-02" })] })).toEqual(["2019-08-31 evidence_ages item; P1a met→partly_met; evidence/too-old"]);
    expect(told({ items: [dated({ about: "2018-03" })] })).toEqual([]);
    expect(told({ items: [dated({ about: "2018-03" })] }, 93)).toHaveLength(1);
    expect(told({ items: [dated({ about: "2018-02" }, { clauses: ["P1b"] })] })).toEqual([]);
    expect(told({ items: [dated({ about: "2018-02" }, { kind: "plan" })] })).toEqual([]);
  });

  test("that was given for a time lapses and does not grow old before", () => {
    const kinds = ["certificate", "agreement"] as const;
    for (const kind of kinds)
      expect(told({ items: [dated({ about: "2018-02", valid_until: "2019-08-31" }, { kind })] }).map((line) => line.split(";")[0])).toEqual([
        "2019-08-31 evidence_lapses item",
      ]);
  });

  test("that is not in use may lapse unnoticed", () => {
    for (const more of [{ state: "discontinued" }, { state: "planned" }, { stance: "context" }, { stance: "contradicts" }] as const)
      expect(told({ items: [dated({ valid_until: "2019-08" }, more)] })).toEqual([]);
  });

  test("two items behind one clause that lapse on one day both show what becomes of it; on two days, the second does", () => {
    const two = (second: string) => [dated({ valid_until: "2019-08-31" }, { id: "one" }), dated({ valid_until: second }, { id: "two" })];
    expect(told({ items: two("2019-08-31") })).toEqual([
      "2019-08-31 evidence_lapses one; P1a met→partly_met; evidence/lapsed",
      "2019-08-31 evidence_lapses two; P1a met→partly_met; evidence/lapsed",
    ]);
    expect(told({ items: two("2019-09-01") })).toEqual([
      "2019-08-31 evidence_lapses one; evidence/lapsed",
      "2019-09-01 evidence_lapses two; P1a met→partly_met; evidence/lapsed",
    ]);
  });
});

test("a judgement that goes beyond the evidence from then on is foreseen", () => {
  const judgement = { outcome: "meets", by: "A Person", on: "2019-06-20" } as const;
  const items = ["P1a", "P1b", "P1c"].map((clause) =>
    dated(clause === "P1a" ? { valid_until: "2019-08-31" } : {}, { id: clause.toLowerCase(), clauses: [clause] }),
  );
  expect(told({ items, p1: { judgement } })[0]).toMatch(/; evidence\/lapsed; judgement\/more-favourable$/);
});

test("asks fall due, those that stand", () => {
  const ask = { id: "do-it", kind: "recommendation", clauses: ["P1a"], text: "Do it.", owner: "Somebody", due: "2019-07-31" } as const;
  const asks = [ask, { ...ask, id: "done", closed: { on: "2019-01-01", evidence: ["x"] } }, { ...ask, id: "later", due: "2020-01-01" }].map((one) => ({
    ...one,
    clauses: [...one.clauses],
  }));
  expect(told({ asks })).toEqual(["2019-07-31 ask_due do-it; ask/overdue"]);
});

test("an ask that will be overdue lifts its practice no longer", () => {
  const ask = { id: "do-it", kind: "recommendation" as const, clauses: ["P1a"], text: "Do it.", owner: "Somebody", due: "2019-07-31" };
  const items = ["P1a", "P1b", "P1c"].map((clause) =>
    dated({}, { id: clause.toLowerCase(), clauses: [clause], ...(clause === "P1a" && { verification: { level: "reported" as const } }) }),
  );
  expect(told({ items, asks: [ask] })).toEqual(["2019-07-31 ask_due do-it; P1 consistent_with_recommendations→partly_shown; ask/overdue"]);
});

test("a case of another body is told once, with its clauses", () => {
  const deferred = ["P1a", "P1b"].map((clause) => ({ clause, body: "Another body", reason: "Its case is open.", reopen_on: "2019-08" }));
  expect(told({ p1: { deferred } })).toEqual(["2019-08-31 deferral_reopens P1a and P1b; scope/reopen-passed"]);
});

test("the order is that of the days, then of the files", () => {
  const items = [dated({ valid_until: "2019-09-01" }, { id: "b" }), dated({ valid_until: "2019-08-01", review_due: "2019-08-01" }, { id: "a" })];
  expect(told({ items, p2: [dated({ valid_until: "2019-08-01" }, { id: "c" })] }).map((line) => line.split(";")[0])).toEqual([
    "2019-08-01 evidence_lapses a",
    "2019-08-01 review_due a",
    "2019-08-01 evidence_lapses c",
    "2019-09-01 evidence_lapses b",
  ]);
});

test("whatever is foreseen comes to pass, on its day, and not before (law)", () => {
  fc.assert(
    fc.property(fc.oneof(assessment, muddle), fc.integer({ min: 0, max: 400 }), (input, days) => {
      const on = (day: string) => decide(input, catalogue, { asOf: day, sha256 });
      const findings = (day: string) => new Map(on(day).practices.flatMap(({ clauses }) => clauses.map(({ clause, finding }) => [clause.id, finding.state])));
      const today = on(asOf);
      const all = forecast(today, days, sha256);
      for (const { lapse, from, findings: changes } of all) {
        expect(lapse.lastDay >= asOf && from <= plusDays(asOf, days)).toBe(true);
        const [before, after] = [findings(lapse.lastDay), findings(from)];
        for (const { id, from: was, to } of changes) expect([before.get(id), after.get(id)]).toEqual([was, to]);
        for (const id of lapse.clauses) if (!changes.some((change) => change.id === id)) expect(after.get(id)).toBe(before.get(id));
      }
      // It is the same today whether one looks a little or far ahead.
      expect(forecast(today, days + 30, sha256).filter(({ from }) => from <= plusDays(asOf, days))).toEqual(all);
    }),
    { numRuns: 1000 },
  );
});
