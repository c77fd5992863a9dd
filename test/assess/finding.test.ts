import { describe, expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const item = (id: string, change: Partial<EvidenceItem> = {}): EvidenceItem => ({ ...good, id, ...change });
const contradiction = (change: Partial<EvidenceItem>) =>
  item("against", { stance: "contradicts", verification: { level: "reported" }, said_by: "third_party", ...change });
const part = (id: string, parts: string[], change: Partial<EvidenceItem> = {}) => item(id, { clauses: [{ clause: "P2a", parts }], ...change });
const review = (id: string, change: Partial<EvidenceItem> = {}) => item(id, { clauses: ["P2b"], kind: "review", ...change });

/** P1a DO (key), P1b SHOW, P1c WEIGH, P2a DO with parts one and two, P2b DO and regular. */
describe("the finding of a clause", () => {
  test.each<[string, EvidenceItem[], string, string, string]>([
    ["nothing", [], "P1a", "not_shown", "finding/nothing"],
    ["only a plan", [item("a", { state: "planned" })], "P1a", "not_shown", "finding/only-plans"],
    ["only context", [item("a", { stance: "context" })], "P1a", "not_shown", "finding/nothing"],
    ["a plan and something limited", [item("a", { state: "planned" }), item("b", { kind: "policy" })], "P1a", "partly_met", "finding/limited"],
    ["only a limited item", [item("a", { kind: "policy" })], "P1a", "partly_met", "finding/limited"],
    ["a sufficient item", [item("a")], "P1a", "met", "finding/met"],
    ["a sufficient item beside a limited one", [item("a"), item("b", { kind: "policy" })], "P1a", "met", "finding/met"],
    ["disputed by somebody, unverified", [item("a"), contradiction({})], "P1a", "partly_met", "finding/disputed"],
    ["limited and disputed", [item("a", { kind: "policy" }), contradiction({})], "P1a", "partly_met", "finding/limited"],
    ["only disputed, unverified", [contradiction({})], "P1a", "not_shown", "finding/nothing"],
    ["contradicted by a regulator", [item("a"), contradiction({ said_by: "regulator" })], "P1a", "not_met", "finding/failure"],
    ["contradicted by a court", [contradiction({ said_by: "court" })], "P1a", "not_met", "finding/failure"],
    ["contradicted by an auditor", [contradiction({ said_by: "auditor" })], "P1a", "not_met", "finding/failure"],
    ["contradicted by Parliament", [contradiction({ said_by: "parliament" })], "P1a", "not_met", "finding/failure"],
    ["admitted by the producer", [item("a"), contradiction({ said_by: "producer" })], "P1a", "not_met", "finding/failure"],
    ["disputed by a processor", [item("a"), contradiction({ said_by: "processor" })], "P1a", "partly_met", "finding/disputed"],
    ["a weakness found by a regulator", [item("a"), contradiction({ said_by: "regulator", severity: "weakness" })], "P1a", "partly_met", "finding/weakness"],
    [
      "a weakness, and only something limited",
      [item("a", { kind: "policy" }), contradiction({ said_by: "auditor", severity: "weakness" })],
      "P1a",
      "partly_met",
      "finding/limited",
    ],
    ["a weakness, and nothing else", [contradiction({ said_by: "auditor", severity: "weakness" })], "P1a", "not_shown", "finding/nothing"],
    [
      "a weakness and a failure",
      [item("a"), contradiction({ said_by: "auditor", severity: "weakness" }), item("worse", { stance: "contradicts", said_by: "court" })],
      "P1a",
      "not_met",
      "finding/failure",
    ],
    ["an improvement asked for by an auditor", [item("a"), contradiction({ said_by: "auditor", severity: "improvement" })], "P1a", "met", "finding/met"],
    ["contradicted and verified", [contradiction({ verification: { level: "verified", by: "A regulator" } })], "P1a", "not_met", "finding/failure"],
    ["contradicted and said to be verified by nobody", [contradiction({ verification: { level: "verified" } })], "P1a", "not_shown", "finding/nothing"],
    ["contradicted and corroborated only", [contradiction({ verification: { level: "corroborated" } })], "P1a", "not_shown", "finding/nothing"],
    [
      "contradicted, and closed on something later, as the regulator confirms",
      [
        item("a", { dates: { about: "2018-12" } }),
        contradiction({ said_by: "regulator", closed: { on: "2019-01", evidence: ["a"], confirmed_by: "A regulator" } }),
      ],
      "P1a",
      "met",
      "finding/met",
    ],
    [
      "contradicted, and closed without a confirmation",
      [item("a", { dates: { about: "2018-12" } }), contradiction({ said_by: "regulator", closed: { on: "2019-01", evidence: ["a"] } })],
      "P1a",
      "not_met",
      "finding/failure",
    ],
    ["every part", [part("a", ["one"]), part("b", ["two"])], "P2a", "met", "finding/met"],
    ["one part of two", [part("a", ["one"])], "P2a", "partly_met", "finding/parts-missing"],
    ["one part in full and one limited", [part("a", ["one"]), part("b", ["two"], { kind: "policy" })], "P2a", "partly_met", "finding/parts-missing"],
    ["both parts limited", [part("a", ["one", "two"], { kind: "policy" })], "P2a", "partly_met", "finding/limited"],
    ["no part named", [item("a", { clauses: ["P2a"] })], "P2a", "partly_met", "finding/parts-missing"],
    ["one dated review", [review("a")], "P2b", "partly_met", "finding/not-regular"],
    ["two dated reviews", [review("a"), review("b", { dates: { about: "2018-11" } })], "P2b", "met", "finding/met"],
    ["two reviews, the one before old and not very old", [review("a"), review("b", { dates: { about: "2017-01" } })], "P2b", "met", "finding/met"],
    [
      "two reviews, the one before old and limited besides",
      [review("a"), review("b", { dates: { about: "2017-01" }, state: "in_progress" })],
      "P2b",
      "partly_met",
      "finding/not-regular",
    ],
    [
      "two reviews, both old",
      [review("a", { dates: { about: "2017-02" } }), review("b", { dates: { about: "2017-01" } })],
      "P2b",
      "partly_met",
      "finding/limited",
    ],
    ["two reviews, the one before too old to count", [review("a"), review("b", { dates: { about: "2015" } })], "P2b", "partly_met", "finding/not-regular"],
    ["two reviews three months apart", [review("a"), review("b", { dates: { about: "2018-08" } })], "P2b", "met", "finding/met"],
    [
      "two reviews a day less than three months apart",
      [review("a", { dates: { about: "2018-05-10" } }), review("b", { dates: { about: "2018-08-09" } })],
      "P2b",
      "partly_met",
      "finding/not-regular",
    ],
    [
      "two reviews three months apart to the day",
      [review("a", { dates: { about: "2018-05-10" } }), review("b", { dates: { about: "2018-08-10" } })],
      "P2b",
      "met",
      "finding/met",
    ],
    ["the same date twice", [review("a"), review("b")], "P2b", "partly_met", "finding/not-regular"],
    ["two dates that may be the same", [review("a"), review("b", { dates: { about: "2018" } })], "P2b", "partly_met", "finding/not-regular"],
    ["two reviews of long ago", [review("a", { dates: { about: "1985" } }), review("b", { dates: { about: "1990" } })], "P2b", "partly_met", "finding/limited"],
    ["one review and a next one far away", [review("a", { dates: { about: "2018", review_due: "2021-07" } })], "P2b", "partly_met", "finding/not-regular"],
    ["two reviews, one undated", [review("a"), review("b", { dates: {} })], "P2b", "partly_met", "finding/not-regular"],
    ["one review and a next one due", [review("a", { dates: { about: "2018", review_due: "2019-06-30" } })], "P2b", "met", "finding/met"],
    ["one review and a next one missed", [review("a", { dates: { about: "2018", review_due: "2019-06-29" } })], "P2b", "partly_met", "finding/not-regular"],
    ["an undated review with a next one due", [review("a", { dates: { review_due: "2020" } })], "P2b", "partly_met", "finding/limited"],
    ["two dated reviews, one limited", [review("a"), review("b", { state: "in_progress" })], "P2b", "partly_met", "finding/not-regular"],
  ])("%s", (_name, evidence, clause, state, rule) => {
    expect(decideFor(assessmentWith(evidence)).clause(clause).finding).toMatchObject({ state, rule });
  });

  test("names the items that decided, and no others", () => {
    const { clause } = decideFor(
      assessmentWith([item("a"), item("b", { kind: "policy" }), contradiction({ said_by: "court" }), item("c", { state: "planned", clauses: ["P1c"] })]),
    );
    const because = (id: string) => clause(id).finding.because.map(({ evidence }) => evidence.item.id);
    expect(because("P1a")).toEqual(["against"]);
    expect(because("P1b")).toEqual([]);
    expect(because("P1c")).toEqual(["c"]);
    expect(decideFor(assessmentWith([item("a"), item("b", { kind: "policy" })])).clause("P1a").finding.because).toHaveLength(1);
    const disputed = decideFor(assessmentWith([item("a"), contradiction({})])).clause("P1a").finding.because;
    expect(disputed.map(({ evidence }) => evidence.item.id)).toEqual(["a", "against"]);
  });

  test("missing parts are named only where the clause is partly met", () => {
    const missing = (evidence: EvidenceItem[]) => decideFor(assessmentWith(evidence)).clause("P2a").finding.missingParts;
    expect(missing([part("a", ["one"])])).toEqual(["two"]);
    expect(missing([part("a", ["one"], { kind: "policy" })])).toEqual(["one", "two"]);
    expect(missing([])).toEqual([]);
  });

  test("not applicable needs a reason and the catalogue's leave, and gives way to a finding that binds", () => {
    const finding = (clause: string, reason?: string, said_by: EvidenceItem["said_by"] = "producer") =>
      decideFor(
        assessmentWith([item("a", { clauses: ["P1a", "P1c"], stance: "contradicts", said_by, verification: { level: "reported" } })], {
          not_applicable: [{ clause, ...(reason !== undefined && { reason }) }],
        }),
      ).clause(clause);
    expect(finding("P1a", "It cannot apply.", "third_party").finding).toMatchObject({ state: "not_applicable", rule: "finding/not-applicable" });
    expect(finding("P1a", "It cannot apply.", "third_party").notApplicable?.spot).toEqual({ file: "P1.yaml", pointer: ["not_applicable", 0] });
    expect(finding("P1a", "It cannot apply.").finding.state).toBe("not_met");
    expect(finding("P1a", "It cannot apply.").notApplicable).toBeUndefined();
    expect(finding("P1a").finding.state).toBe("not_met");
    expect(finding("P1a").notApplicable).toBeUndefined();
    expect(finding("P1c", "It cannot apply.").finding.state).toBe("not_met");
  });

  test("deferred comes after not applicable and before evidence", () => {
    const deferred = [
      { clause: "P1a", body: "Another body", reason: "Its case is open." },
      { clause: "P1a", body: "A second", reason: "Another." },
    ];
    const alone = decideFor(assessmentWith([item("a")], { deferred })).clause("P1a");
    expect(alone.finding).toMatchObject({ state: "deferred", rule: "finding/deferred", because: [] });
    expect(alone.deferred?.entry.body).toBe("Another body");
    expect(alone.deferred?.spot).toEqual({ file: "P1.yaml", pointer: ["deferred", 0] });
    const both = decideFor(assessmentWith([item("a")], { deferred, not_applicable: [{ clause: "P1a", reason: "It cannot apply." }] })).clause("P1a");
    expect(both.finding.state).toBe("not_applicable");
    expect(both.deferred).toBeUndefined();
  });

  test.each(["failure", "weakness"] as const)("nothing with an open %s that binds can be deferred, left out or excepted", (severity) => {
    const against = contradiction({ said_by: "regulator", severity });
    const declared = { deferred: [{ clause: "P1a", body: "Another body", reason: "Its case is open." }] };
    const notPersonal = { personal: { is: false, reason: "It is about rain." } };
    const state = (evidence: EvidenceItem[], more: object, facts = {}) => {
      const base = assessmentWith(evidence, more);
      const data = { ...base.head.data, data: { name: "Some data", ...facts } };
      return decideFor({ ...base, head: { ...base.head, data } }).clause("P1a").finding.state;
    };
    expect(state([item("a")], declared)).toBe("deferred");
    expect(state([item("a"), against], declared)).toBe(severity === "failure" ? "not_met" : "partly_met");
    expect(state([item("a")], {}, notPersonal)).toBe("not_applicable");
    expect(state([item("a"), against], {}, notPersonal)).toBe(severity === "failure" ? "not_met" : "partly_met");
    expect(state([item("a"), { ...against, severity: "improvement" }], declared)).toBe("deferred");
  });

  test("a practice is unknown when its own file failed, or a file that may be its own", () => {
    const states = (broken: { file: string; practice?: string }[]) => {
      const { decision } = decideFor(assessmentWith([item("a")], {}, { broken }));
      return decision.practices.map(({ clauses }) => [...new Set(clauses.map(({ finding }) => finding.state))]);
    };
    expect(states([{ file: "x.yaml", practice: "P1" }])).toEqual([["unknown"], ["not_shown"]]);
    expect(states([{ file: "x.yaml", practice: "P2" }])).toEqual([["met", "not_shown"], ["unknown"]]);
    expect(states([{ file: "x.yaml" }])).toEqual([["met", "not_shown"], ["unknown"]]);
    expect(states([])).toEqual([["met", "not_shown"], ["not_shown"]]);
  });
});
