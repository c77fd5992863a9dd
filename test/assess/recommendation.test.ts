import { describe, expect, test } from "vitest";
import type { Ask, AssessmentFile, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const real: Ask = { id: "ask", kind: "recommendation", clauses: ["P1a"], text: "Do better.", owner: "A producer", due: "2020-01-31" };
const partly: EvidenceItem = { ...good, kind: "policy" };

const decided = (ask: Partial<Ask> | undefined, evidence: readonly EvidenceItem[] = [partly], head: Partial<AssessmentFile> = {}) => {
  const base = assessmentWith(evidence);
  const sources = [
    { id: "letter", title: "A letter", publisher: "A regulator" },
    { id: "plan", title: "A plan", publisher: "A producer" },
  ];
  const asks = ask === undefined ? undefined : { file: "asks.yaml", data: { asks: [{ ...real, ...ask }] } };
  return decideFor({ ...base, asks, head: { ...base.head, data: { ...base.head.data, sources, ...head } } });
};

describe("a recommendation that counts", () => {
  test.each<[string, Partial<Ask>, string[]]>([
    ["public, owned, dated, by the assessor", {}, []],
    ["a requirement", { kind: "requirement" }, []],
    ["a suggestion", { kind: "suggestion" }, ["ask/only-suggested"]],
    ["for internal use", { audience: "internal" }, ["ask/internal"]],
    ["without an owner", { owner: undefined } as unknown as Partial<Ask>, ["ask/no-owner"]],
    ["owned by TBC", { owner: "TBC" }, ["ask/no-owner"]],
    ["owned by (to be confirmed)", { owner: "(to be confirmed)" }, ["ask/no-owner"]],
    ["owned by somebody whose name begins alike", { owner: "TBC Group" }, []],
    ["owned by somebody whose name ends alike", { owner: "Elena" }, []],
    ["owned by n/a", { owner: "n/a" }, ["ask/no-owner"]],
    ["owned by NA", { owner: "NA" }, ["ask/no-owner"]],
    ["without a day", { due: undefined, no_specific_timescale: true } as unknown as Partial<Ask>, ["ask/no-day"]],
    ["owned by a full stop", { owner: "." }, ["ask/no-owner"]],
    ["about four clauses", { clauses: ["P1a", "P1b", "P1c", "P2a"] }, []],
    ["about five", { clauses: ["P1a", "P1b", "P1c", "P2a", "P2b"] }, ["ask/too-wide"]],
    ["due on the as-of day", { due: "2019-06-30" }, []],
    ["due the day before", { due: "2019-06-29" }, ["ask/overdue"]],
    ["due in twenty-four months", { due: "2021-06-30" }, []],
    ["due a day later", { due: "2021-07-01" }, ["ask/beyond-horizon"]],
    ["a commitment of the producer's", { kind: "commitment" }, ["ask/not-accepted"]],
    ["a commitment that somebody on the assessor's side accepted", { kind: "commitment", accepted_by: { name: "Priya Shah" } }, []],
    ["a commitment in the assessor's letter", { kind: "commitment", raised: { in: "letter" } }, []],
    ["a commitment in the producer's own plan", { kind: "commitment", raised: { in: "plan" } }, ["ask/not-accepted"]],
    ["a commitment in a document nobody lists", { kind: "commitment", raised: { in: "nowhere" } }, ["ask/not-accepted"]],
    ["a commitment that the assessor raised", { kind: "commitment", raised: { by: "the A regulator" } }, []],
    ["a recommendation that somebody else raised", { raised: { by: "A producer" } }, ["ask/not-accepted"]],
    [
      "everything wrong",
      { kind: "suggestion", audience: "internal", owner: "tbd", due: "2001-01-01" },
      ["ask/internal", "ask/only-suggested", "ask/no-owner", "ask/overdue"],
    ],
  ])("%s", (_name, ask, lacks) => {
    const { decision, clause } = decided(ask);
    expect(decision.asks[0]?.lacks).toEqual(lacks);
    expect(clause("P1a").recommended).toBe(lacks.length === 0);
  });

  test("the assessor is known by its short name as well", () => {
    const assessor = { name: "A regulator", short_name: "AR", role: "regulator" as const };
    expect(decided({ kind: "commitment", raised: { by: "AR" } }, [partly], { assessor }).decision.asks[0]?.lacks).toEqual([]);
  });

  test("who assesses itself has accepted what it promises", () => {
    const assessor = { name: "A producer", role: "producer" as const };
    expect(decided({ kind: "commitment", raised: { in: "plan" } }, [partly], { assessor }).decision.asks[0]?.lacks).toEqual([]);
  });

  test.each<[string, Partial<EvidenceItem>, boolean]>([
    ["words that are in place", {}, true],
    ["words that nobody checked", { verification: { level: "reported" } }, true],
    ["what cannot be checked", { verification: { level: "unverifiable" } }, false],
    ["what is only begun", { state: "in_progress" }, false],
    ["what does not say what it shows here", { clauses: ["P1a", "P1b", "P1c", "P2a"] }, false],
  ])("rests on evidence: %s", (_name, change, counts) => {
    expect(decided({}, [{ ...partly, ...change }]).clause("P1a").recommended).toBe(counts);
  });

  test("rests on nothing that says too little for so many clauses, however good it is otherwise", () => {
    const wide: EvidenceItem = { ...good, clauses: ["P1a", "P1b", "P1c", { clause: "P2a", parts: ["one"] }] };
    expect(decided({}, [wide]).clause("P1a")).toMatchObject({ recommended: false, finding: { state: "partly_met" } });
  });

  test.each<[string, Partial<EvidenceItem>]>([
    ["background", { stance: "context" }],
    ["what speaks against the clause", { stance: "contradicts", severity: "weakness", said_by: "third_party" }],
    ["what was discontinued", { dates: { about: "2018", ended: "2019-01" } }],
  ])("rests on nothing but what can show the clause: not on %s beside what is only begun", (_name, change) => {
    const begun: EvidenceItem = { ...partly, state: "in_progress" };
    expect(decided({}, [begun, { ...good, id: "beside", ...change }]).clause("P1a")).toMatchObject({
      recommended: false,
      finding: { state: "partly_met" },
    });
  });

  test("rests on what is sufficient, where something else keeps the clause from being met", () => {
    const dispute: EvidenceItem = { ...good, id: "dispute", stance: "contradicts", said_by: "third_party", verification: { level: "reported" } };
    expect(decided({}, [good, dispute]).clause("P1a").recommended).toBe(true);
  });

  test("belongs to a clause that is partly met, and to no other", () => {
    expect(decided({}, [good]).clause("P1a")).toMatchObject({ recommended: false, finding: { state: "met" } });
    expect(decided({}, []).clause("P1a").recommended).toBe(false);
    expect(decided(undefined).clause("P1a").recommended).toBe(false);
    expect(decided({ status: "closed" }).clause("P1a").recommended).toBe(false);
    expect(decided({ clauses: ["P1b"] }).clause("P1a").recommended).toBe(false);
  });
});
