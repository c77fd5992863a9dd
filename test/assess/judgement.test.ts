import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/assess/applies.ts";
import { digestText } from "../../src/assess/digest.ts";
import { divergenceOf } from "../../src/assess/judgement.ts";
import { sha256 } from "../../src/io/sha256.ts";
import type { AssessmentFile, EvidenceItem, Judgement } from "../../src/model/generated/schemas.ts";
import type { PositionState } from "../../src/model/states.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const judgement = (more: Partial<Judgement> = {}): Judgement => ({ outcome: "meets", by: "A Person", on: "2019-05-01", ...more });
const item = (id: string, about: string, change: Partial<EvidenceItem> = {}): EvidenceItem => ({ ...good, id, dates: { about }, ...change });

describe("how a judgement relates to the position", () => {
  const positions: PositionState[] = ["not_consistent", "not_shown", "partly_shown", "consistent_with_recommendations", "meets", "unknown", "unscored"];
  test.each<[Judgement["outcome"], string[]]>([
    ["meets", ["more_favourable", "more_favourable", "more_favourable", "more_favourable", "none", "not_comparable", "not_comparable"]],
    ["consistent", ["more_favourable", "more_favourable", "more_favourable", "none", "none", "not_comparable", "not_comparable"]],
    ["consistent_with_recommendations", ["more_favourable", "more_favourable", "more_favourable", "none", "stricter", "not_comparable", "not_comparable"]],
    ["not_yet_shown", ["more_favourable", "none", "none", "stricter", "stricter", "not_comparable", "not_comparable"]],
    ["not_consistent", ["none", "stricter", "stricter", "stricter", "stricter", "not_comparable", "not_comparable"]],
    ["changes_asked", Array(7).fill("not_comparable")],
    ["no_comment", Array(7).fill("not_comparable")],
  ])("%s", (outcome, expected) => {
    expect(positions.map((state) => divergenceOf(judgement({ outcome }), { state, rule: "position/meets", missing: [], onMattersConsidered: false }))).toEqual(
      expected,
    );
  });

  test("no judgement is not a judgement", () => {
    expect(divergenceOf(undefined, { state: "meets", rule: "position/meets", missing: [], onMattersConsidered: false })).toBe("not_judged");
    const { decision, practice } = decideFor(assessmentWith([]));
    expect([decision.divergence, practice("P1").divergence]).toEqual(["not_judged", "not_judged"]);
    expect(decision.judgement).toBeUndefined();
  });
});

describe("a judgement goes stale", () => {
  const stale = (given: Partial<Judgement>, evidence: EvidenceItem[]) =>
    decideFor(assessmentWith(evidence, { judgement: judgement(given) })).practice("P1").judgement?.stale;
  const before = [item("a", "2018")];
  const digest = decideFor(assessmentWith(before)).practice("P1").digest();

  test("not while the evidence is what it was made on", () => {
    expect(stale({ evidence_digest: digest }, before)).toEqual([]);
    expect(stale({}, before)).toEqual([]);
  });

  test.each<[string, EvidenceItem[]]>([
    ["an item is added", [...before, item("b", "2018")]],
    ["an item is removed", []],
    ["an item is changed", [item("a", "2018", { statement: "It shows something else." })]],
    ["its locator is changed", [item("a", "2018", { source: { title: "A register", url: "https://example.org/moved" } })]],
  ])("when %s", (_name, evidence) => {
    expect(stale({ evidence_digest: digest }, evidence)).toEqual(["evidence_changed"]);
  });

  test.each<[string, EvidenceItem]>([
    ["is only planned", item("b", "2019-05-02", { state: "planned" })],
    ["is planned for a day to come", item("b", "2999", { kind: "plan", state: "planned" })],
    ["lies after the as-of day", item("b", "2999")],
  ])("not by something that %s: no judgement rests on it", (_name, later) => {
    expect(stale({}, [...before, later])).toEqual([]);
    expect(stale({ cites: ["a", "b"] }, [...before, later])).toEqual([]);
  });

  test("not when an item of another practice is added", () => {
    expect(stale({ evidence_digest: digest }, [...before, item("b", "2018", { clauses: ["P2b"] })])).toEqual([]);
  });

  test("not when keys or items stand in another order", () => {
    const two = [item("a", "2018"), item("b", "2018")];
    const both = decideFor(assessmentWith(two)).practice("P1").digest();
    const turned = two.toReversed().map((entry) => Object.fromEntries(Object.entries(entry).toReversed()) as unknown as EvidenceItem);
    expect(decideFor(assessmentWith(turned)).practice("P1").digest()).toBe(both);
    expect(both).not.toBe(digest);
  });

  test("not when the clauses of an item stand in another order", () => {
    const [one, other] = [
      ["P1a", "P1b"],
      ["P1b", "P1a"],
    ].map((clauses) =>
      decideFor(assessmentWith([item("a", "2018", { clauses: clauses as never })]))
        .practice("P1")
        .digest(),
    );
    expect(one).toBe(other);
  });

  test("when a clause is declared not applicable or deferred", () => {
    const given = judgement({ evidence_digest: digest });
    const declared = decideFor(assessmentWith(before, { judgement: given, not_applicable: [{ clause: "P1b", reason: "It cannot apply." }] }));
    expect(declared.practice("P1").judgement?.stale).toEqual(["evidence_changed"]);
    const deferred = decideFor(assessmentWith(before, { judgement: given, deferred: [{ clause: "P1b", body: "Another body", reason: "Open." }] }));
    expect(deferred.practice("P1").judgement?.stale).toEqual(["evidence_changed"]);
  });

  describe("a fact about the data", () => {
    const reason = "One can tell.";
    const others = { collected_by: { is: "others", reason } } as const;
    const stating = (facts: Partial<AssessmentFile["data"]>, given: Partial<Judgement> = {}) => {
      const base = assessmentWith(before, { judgement: judgement(given) });
      return { ...base, head: { ...base.head, data: { ...base.head.data, data: { name: "Some data", ...facts } } } };
    };
    const staleWith = (facts: Partial<AssessmentFile["data"]>, evidence_digest: string) =>
      decideFor(stating(facts, { evidence_digest })).practice("P1").judgement?.stale;

    test("changes nothing where it takes nothing away from what was judged", () => {
      expect(staleWith({ collected_by: { is: "producer", reason } }, digest)).toEqual([]);
      // Only P2a asks who collects the data.
      expect(staleWith(others, digest)).toEqual([]);
      expect(decideFor(stating(others)).practice("P2").digest()).not.toBe(decideFor(stating({})).practice("P2").digest());
      expect(decideFor(stating(others)).decision.digest()).not.toBe(decideFor(stating({})).decision.digest());
    });

    test("changes it with its reason where it takes something away", () => {
      const digests = [others, { collected_by: { ...others.collected_by, reason: "So they say." } }].map((facts) =>
        decideFor(stating(facts)).practice("P2").digest(),
      );
      expect(new Set(digests).size).toBe(2);
    });

    test("may have been stated or not where an earlier version made the digest, of all facts", () => {
      const facts = { ...others, linked: { is: true, reason } };
      const texts = [facts, others, {}].map((stated) => {
        const { decision, practice } = decideFor(stating(stated));
        const bearing = decision.evidence.filter(({ item: { id } }) =>
          practice("P1").clauses.some(({ weighings }) => weighings.some(({ evidence }) => evidence.item.id === id)),
        );
        return digestText(bearing, factsOf({ name: "Some data", ...stated }), { sources: new Map() } as never);
      });
      for (const text of texts) expect(staleWith(facts, sha256(text))).toEqual([]);
      expect(staleWith({}, sha256(texts[0] ?? ""))).toEqual(["evidence_changed"]);
    });
  });

  test("when what it cites is dated later", () => {
    expect(stale({ cites: ["a"] }, [item("a", "2019-05-02")])).toEqual(["older_than_evidence"]);
    expect(stale({ cites: ["a"] }, [item("a", "2019-05-01")])).toEqual([]);
    expect(stale({ cites: ["a"] }, [item("a", "2019")])).toEqual([]);
    expect(stale({ cites: ["a"] }, [item("a", "2018"), item("b", "2019-06")])).toEqual([]);
  });

  test("when it cites nothing in particular and anything is dated later", () => {
    expect(stale({}, [item("a", "2018"), item("b", "2019-06")])).toEqual(["older_than_evidence"]);
    expect(stale({ on: "2019" }, [item("b", "2019-06")])).toEqual([]);
    const { on: _dropped, ...undated } = judgement();
    expect(decideFor(assessmentWith([item("b", "2019-06")], { judgement: undated })).practice("P1").judgement?.stale).toEqual([]);
  });

  test("when something found later speaks against it, cited or not", () => {
    const against = (change: Partial<EvidenceItem>) => item("b", "2019-06", { stance: "contradicts", ...change });
    const cited = { cites: ["a"] };
    expect(stale(cited, [item("a", "2018"), against({})])).toEqual(["new_finding"]);
    expect(stale(cited, [item("a", "2018"), against({ severity: "weakness" })])).toEqual(["new_finding"]);
    expect(stale(cited, [item("a", "2018"), against({ severity: "improvement" })])).toEqual([]);
    expect(stale(cited, [item("a", "2018"), against({ clauses: ["P2a"] })])).toEqual([]);
    expect(stale(cited, [item("a", "2018"), against({ dates: { about: "2019-07" } })])).toEqual([]);
    expect(stale(cited, [item("a", "2018"), against({ dates: { about: "2019-05-01" } })])).toEqual([]);
    expect(stale({}, [item("a", "2018"), against({})])).toEqual(["older_than_evidence", "new_finding"]);
  });

  test("both at once", () => {
    expect(stale({ evidence_digest: digest }, [item("a", "2019-06")])).toEqual(["evidence_changed", "older_than_evidence"]);
  });

  test("stands where it is written", () => {
    const { practice } = decideFor(assessmentWith(before, { judgement: judgement() }));
    expect(practice("P1").judgement?.spot).toEqual({ file: "P1.yaml", pointer: ["judgement"] });
  });

  test("the overall judgement rests on all the evidence", () => {
    const assessment = assessmentWith([item("a", "2018", { clauses: ["P2b"] })]);
    const overall = decideFor(assessment).decision.digest();
    const judged = (evidence_digest: string) =>
      decideFor({ ...assessment, head: { ...assessment.head, data: { ...assessment.head.data, judgement: judgement({ evidence_digest }) } } }).decision;
    expect(judged(overall).judgement?.stale).toEqual([]);
    expect(judged(overall).judgement?.spot).toEqual({ file: "assessment.yaml", pointer: ["judgement"] });
    expect(judged(digest).judgement?.stale).toEqual(["evidence_changed"]);
    expect(judged(overall).divergence).toBe("more_favourable");
  });
});
