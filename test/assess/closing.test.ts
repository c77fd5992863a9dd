import { describe, expect, test } from "vitest";
import { openLimitations } from "../../src/assess/limitations.ts";
import { noProof } from "../../src/assess/scales.ts";
import type { EvidenceItem, Party } from "../../src/model/generated/schemas.ts";
import { assessmentWith, clauseOf, decideFor, good, scalesFor } from "./examples.ts";

type Closed = NonNullable<EvidenceItem["closed"]>;
type Limitation = NonNullable<EvidenceItem["limitations"]>[number];

const proof: EvidenceItem = { ...good, id: "proof", dates: { about: "2018-12" } };
const found = (closed: Partial<Closed>, change: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...good,
  id: "found",
  stance: "contradicts",
  said_by: "regulator",
  speaker: "Information Commissioner's Office",
  closed: { on: "2019-01", evidence: ["proof"], ...closed },
  ...change,
});
const letter: EvidenceItem = { ...good, id: "letter", clauses: ["P2b"], said_by: "regulator", kind: "correspondence", dates: { about: "2018-12" } };

const weighed = (items: readonly EvidenceItem[], selfAssessed = false, clause = "P1a", interest: "low" | "high" = "high") => {
  const base = assessmentWith(items);
  const assessor = selfAssessed ? ({ name: "A producer", role: "producer" } as const) : base.head.data.assessor;
  const profile = { sensitivity: interest, public_interest: interest };
  const data = { ...base.head.data, assessor, profile, sources: [{ id: "page", title: "A page" }] };
  const { weighings } = decideFor({ ...base, head: { ...base.head, data } }).clause(clause);
  return (id: string) => weighings.find(({ evidence }) => evidence.item.id === id);
};

/** The finding is dated May 2018, its proof December 2018. */
describe("closing a finding of a regulator", () => {
  const outcome = (closed: Partial<Closed>, ...others: EvidenceItem[]) => {
    const { rule, also } = weighed([found(closed), ...(others.length === 0 ? [proof] : others), letter])("found") ?? {};
    return [rule, ...(also ?? [])];
  };
  const open = (...lacks: string[]) => ["standing/closure-unproven", ...lacks];

  test.each<[string, Party | undefined, string | undefined, string[]]>([
    ["nobody confirms it", undefined, undefined, open("closure/not-confirmed")],
    ["the body that found it confirms it, and nobody can see where", "Information Commissioner's Office", undefined, open("closure/not-confirmed")],
    ["the body that found it confirms it, in a letter", "Information Commissioner's Office", "letter", ["standing/closed"]],
    ["the same body without its article, in a source", "the information commissioner’s office", "page", ["standing/closed"]],
    ["an auditor confirms it", { name: "National Audit", role: "auditor" }, "page", ["standing/closed"]],
    ["another regulator confirms it", { name: "A commission", role: "regulator" }, "page", ["standing/closed"]],
    ["a third party confirms it", { name: "A firm", role: "third_party" }, "page", open("closure/not-confirmed")],
    ["the assessor confirms it", "A regulator", undefined, ["standing/closed"]],
    ["the producer confirms it", "A producer", "page", open("closure/not-confirmed")],
    ["somebody nobody knows confirms it", "Head of Data", "page", open("closure/not-confirmed")],
    ["it can be seen in the producer's own words", { name: "National Audit", role: "auditor" }, "proof", open("closure/not-confirmed")],
  ])("%s", (_name, confirmed_by, where, expected) => {
    expect(outcome({ ...(confirmed_by !== undefined && { confirmed_by }), ...(where !== undefined && { in: where }) })).toEqual(expected);
  });

  test("what found the matter confirms nothing, nor does what is no later than it", () => {
    const confirmed = { confirmed_by: "Information Commissioner's Office" };
    const rule = (closed: Partial<Closed>, change: Partial<EvidenceItem>, said: EvidenceItem = letter) => {
      const { rule: id, also = [] } = weighed([found({ ...confirmed, ...closed }, change), proof, said])("found") ?? {};
      return [id, ...also];
    };
    expect(rule({ in: "page" }, { source: "page" })).toEqual(open("closure/not-confirmed"));
    expect(rule({ in: "page" }, {})).toEqual(["standing/closed"]);
    expect(rule({ in: "letter" }, {}, { ...letter, dates: { about: "2018-05" } })).toEqual(open("closure/not-confirmed"));
    expect(rule({ in: "letter" }, {}, { ...letter, dates: { about: "2018-06" } })).toEqual(["standing/closed"]);
    expect(rule({ in: "letter" }, {}, { ...letter, dates: { about: "2018-04" } })).toEqual(open("closure/not-confirmed"));
    expect(rule({ in: "itself" }, {}, { ...letter, id: "itself", dates: {} })).toEqual(["standing/closed"]);
  });

  test.each<[string, Partial<EvidenceItem>, Party, boolean]>([
    ["the group that found it confirms it", { speaker: "A group" }, "A group", true],
    ["another group confirms it", { speaker: "A group" }, { name: "Another group", role: "third_party" }, false],
    ["nobody knows which group found it", {}, { name: "A group", role: "third_party" }, false],
    ["the one who admitted it confirms it", { said_by: "producer", speaker: "Head of Data" }, "Head of Data", false],
    ["the processor that found it confirms it", { said_by: "processor", speaker: "A hosting firm" }, "A hosting firm", false],
    ["a team of the producer's that found it confirms it", { speaker: "A producer Data Team" }, "A producer Data Team", false],
  ])("of what somebody else found, and an auditor verified: %s", (_name, by, confirmed_by, expected) => {
    const { speaker: _speaker, ...finding } = found({ confirmed_by, in: "page" }, { said_by: "third_party" });
    const verification = { level: "verified" as const, by: { name: "National Audit", role: "auditor" as const }, in: "page" };
    const { rule, also } = weighed([{ ...finding, verification, ...by }, proof])("found") ?? {};
    expect([rule, ...(also ?? [])]).toEqual(expected ? ["standing/closed"] : open("closure/not-confirmed"));
  });

  const confirmed = { confirmed_by: "A regulator" };

  test.each<[string, EvidenceItem]>([
    ["a statement", { ...proof, kind: "statement" }],
    ["something unverified", { ...proof, verification: { level: "reported" } }],
    ["something withdrawn", { ...proof, state: "discontinued" }],
    ["something on another clause", { ...proof, clauses: ["P1b"] }],
    ["something of before", { ...proof, dates: { about: "2018-04" } }],
    ["something of the same month", { ...proof, dates: { about: "2018-05" } }],
    ["something with a limitation", { ...proof, limitations: [{ text: "It is short.", material: true }] }],
    ["something that is not there", { ...proof, id: "other" }],
  ])("nothing is closed on %s", (_name, shown) => {
    expect(outcome(confirmed, shown)).toEqual(open("closure/no-proof"));
  });

  test("one proof among several is enough, and everything that is lacking is told", () => {
    const two = { evidence: ["nothing", "proof"] };
    expect(outcome({ ...confirmed, ...two })).toEqual(["standing/closed"]);
    expect(outcome({ evidence: ["nothing"] })).toEqual(open("closure/no-proof", "closure/not-confirmed"));
  });

  test("a finding without a date cannot be shown to be put right later, nor by something without one", () => {
    const undated = (id: string) => ({ dates: {}, source: { title: id } });
    expect(weighed([found(confirmed, undated("found")), proof])("found")?.also).toEqual(["closure/no-proof"]);
    const lately = { level: "verified" as const, by: "A regulator", on: "2019" };
    expect(weighed([found(confirmed), { ...proof, ...undated("proof"), verification: lately }])("found")?.also).toEqual(["closure/no-proof"]);
  });

  test("until its day a closure is no closure, and an unproven one decides", () => {
    expect(outcome({ on: "2019-07" })).toEqual(["standing/adverse"]);
    const { finding } = decideFor(assessmentWith([found({}), proof])).clause("P1a");
    expect(finding).toMatchObject({ state: "not_met", rule: "finding/failure" });
    expect(decideFor(assessmentWith([found(confirmed), proof])).clause("P1a").finding.state).toBe("met");
  });

  test("what somebody else disputes is closed on proof alone, but not where a producer judges its own key clauses", () => {
    const disputed = found({}, { said_by: "third_party", speaker: "A group", verification: { level: "reported" } });
    const seen = { ...proof, verification: { level: "verified" as const, by: { name: "Audit", role: "auditor" as const }, in: "page" } };
    expect(weighed([disputed, seen])("found")?.rule).toBe("standing/closed");
    expect(weighed([disputed, seen], true)("found")?.also).toEqual(["closure/not-confirmed"]);
    expect(weighed([disputed, seen], true, "P1a", "low")("found")?.rule).toBe("standing/closed");
    const agreed = found(
      { confirmed_by: { name: "A group", role: "third_party" }, in: "page" },
      { said_by: "third_party", verification: { level: "reported" } },
    );
    expect(weighed([agreed, seen], true)("found")?.rule).toBe("standing/closed");
  });
});

describe("a limitation", () => {
  const seen = { level: "verified" as const, by: { name: "Audit", role: "auditor" as const }, in: "page" };
  const limited = (limitation: Partial<Limitation>, change: Partial<EvidenceItem> = {}): EvidenceItem => ({
    ...good,
    id: "limited",
    verification: seen,
    limitations: [{ text: "It gives no reasons.", material: true, ...limitation }],
    ...change,
  });
  const other: EvidenceItem = { ...good, id: "other", verification: seen };
  const rule = (item: EvidenceItem, selfAssessed = false, clause = "P1a", interest: "low" | "high" = "high") =>
    weighed([item, other], selfAssessed, clause, interest)("limited")?.rule;
  const resolved = { resolved_on: "2019-01", resolved_by: ["other"] };

  test("is resolved on the day, by something else that shows the clause", () => {
    expect(rule(limited({}))).toBe("standing/limitation");
    expect(rule(limited(resolved))).toBe("standing/sufficient");
    expect(rule(limited({ ...resolved, resolved_on: "2019-07" }))).toBe("standing/limitation");
    expect(rule(limited({ ...resolved, resolved_by: ["nothing"] }))).toBe("standing/limitation");
    expect(rule(limited({ ...resolved, resolved_by: ["nothing", "other"] }))).toBe("standing/sufficient");
    expect(rule(limited({ resolved_by: ["other"] }))).toBe("standing/limitation");
    expect(rule(limited({ ...resolved, resolved_by: ["limited"], material: true }))).toBe("standing/limitation");
  });

  test("is not resolved by what is there, and does not show the clause", () => {
    for (const short of [{ kind: "statement" }, { state: "planned" }, { clauses: ["P2b"] }] satisfies Partial<EvidenceItem>[])
      expect(weighed([limited(resolved), { ...other, ...short }])("limited")?.rule).toBe("standing/limitation");
  });

  test("that is immaterial stays open while nothing but its own item is said to resolve it", () => {
    const open = (resolved_by: string[]) => {
      const item = limited({ material: false, resolved_on: "2019-01", resolved_by });
      return openLimitations(item, clauseOf("P1a"), scalesFor([item, other]), new Set([item, other]), false);
    };
    expect(open(["limited"])).toEqual(["It gives no reasons."]);
    expect(open(["limited", "other"])).toEqual([]);
  });

  test("of a producer's own is resolved or immaterial for a key clause only where somebody outside agrees", () => {
    const agreed = { accepted_by: { name: "Audit", role: "auditor" as const }, in: "page" };
    for (const waved of [resolved, { material: false }]) {
      expect(rule(limited(waved))).toBe("standing/sufficient");
      expect(rule(limited(waved), true)).toBe("standing/limitation");
      expect(rule(limited({ ...waved, ...agreed }), true)).toBe("standing/sufficient");
      expect(rule(limited({ ...waved, ...agreed, in: "nowhere" }), true)).toBe("standing/limitation");
      expect(rule(limited({ ...waved, accepted_by: "A producer", in: "page" }), true)).toBe("standing/limitation");
      expect(rule(limited(waved), true, "P1a", "low")).toBe("standing/sufficient");
    }
    expect(rule(limited({ material: false }, { clauses: ["P1b"] }), true, "P1b")).toBe("standing/sufficient");
  });

  test("that is immaterial is told apart", () => {
    const item: EvidenceItem = {
      ...good,
      limitations: [
        { text: "Material.", material: true },
        { text: "Minor.", material: false },
      ],
    };
    expect(openLimitations(item, clauseOf("P1a"), scalesFor(), noProof, false)).toEqual(["Minor."]);
    expect(openLimitations(good, clauseOf("P1a"), scalesFor(), noProof, true)).toEqual([]);
  });
});
