import { describe, expect, test } from "vitest";
import { against, item, owned, quiet, signed, tell } from "./tell.ts";

/** All three clauses of P1 are met by these. */
const all = [item({ id: "a", clauses: ["P1a", "P1b"] }), item({ id: "c", clauses: ["P1c"] })];
const meets = { judgement: { ...signed, outcome: "meets" as const } };

describe("one mistake, one diagnostic", () => {
  test("an assessment that is in order", () => expect(tell({ items: all, p1: meets, asks: [owned] })).toEqual([]));

  test("a misspelt clause is not also a judgement that is too favourable", () => {
    expect(tell({ items: [item({ id: "a", clauses: ["P1a", "P1b"] }), item({ id: "c", clauses: ["P1C"] })], p1: meets })).toEqual([
      "reference/unknown-clause P1.yaml evidence/1/clauses/0",
    ]);
  });

  test("nor where the item stands in another practice's file", () => {
    expect(tell({ items: [item({ id: "a", clauses: ["P1a", "P1b"] })], p1: meets, p2: { evidence: [item({ id: "c", clauses: ["P1C"] })] } })).toEqual([
      "reference/unknown-clause P2.yaml evidence/0/clauses/0",
    ]);
  });

  test("nor where a whole practice was named", () => {
    expect(tell({ items: [item({ id: "a", clauses: ["P1a", "P1b"] })], p1: meets, p2: { evidence: [item({ id: "c", clauses: ["P1"] })] } })).toEqual([
      "reference/unknown-clause P2.yaml evidence/0/clauses/0",
    ]);
  });

  test("but a mistake in one practice does not silence another", () => {
    const overdone = { judgement: { ...signed, outcome: "meets" as const } };
    expect(tell({ items: [item({ clauses: ["P1C"] })], p2: overdone })).toEqual([
      "judgement/more-favourable P2.yaml judgement/outcome",
      "reference/unknown-clause P1.yaml evidence/0/clauses/0",
    ]);
  });

  test("a clause left out without a reason is not also a judgement that is too favourable", () => {
    expect(tell({ items: [item({ clauses: ["P1b", "P1c"] })], p1: { ...meets, not_applicable: [{ clause: "P1a", by: "A Person" }] } })).toEqual([
      "scope/no-reason P1.yaml not_applicable/0/clause",
    ]);
  });

  describe("evidence in a file that cannot be read is not missed", () => {
    const lost = (text: string | undefined) => ({ rest: { broken: [{ file: "P3.yaml" }], lost: [text] } });

    test("by a judgement or a narrative that names it", () => {
      const p1 = { judgement: { ...signed, outcome: "no_comment" as const, cites: ["gone"], narrative: "[See][gone]." } };
      const missed = ["reference/unknown-evidence P1.yaml judgement/cites/0", "reference/unknown-link P1.yaml judgement/narrative"];
      expect(tell({ p1 })).toEqual(missed);
      expect(tell({ p1, ...lost("- id: gone") })).toEqual([]);
      expect(tell({ p1, ...lost(undefined) })).toEqual([]);
      expect(tell({ p1, ...lost("- id: other") })).toEqual(missed);
    });

    test("by a clause that has only plans, or a judgement on its practice", () => {
      const items = [item({ id: "plan", state: "planned" })];
      const missed = ["evidence/only-plans P1.yaml evidence/0/clauses/0", "judgement/more-favourable P1.yaml judgement/outcome"];
      expect(tell({ items, p1: meets })).toEqual(missed);
      expect(tell({ items, p1: meets, ...lost("clauses: [P1a]") })).toEqual([]);
      expect(tell({ items, p1: meets, ...lost("clauses: [P2a]") })).toEqual(missed);
      expect(tell({ items, p1: meets, rest: { broken: [{ file: "P1x.yaml", practice: "P1" }], lost: ["practice: P1"] } })).toEqual([]);
    });

    test("by background that something in it may refer to", () => {
      const items = [item({ stance: "context" })];
      expect(tell({ items, ...lost("cites: [quiet]") })).toEqual([]);
      expect(tell({ items, ...lost("cites: [other]") })).toEqual(["evidence/unused P1.yaml evidence/0/stance"]);
    });

    test("by a practice that it may be about", () => {
      const without = (broken: { file: string; practice?: string }[], text: string) => tell({ rest: { practices: [], broken, lost: [text] } });
      expect(without([{ file: "x.yaml" }], "")).toEqual([]);
      expect(without([{ file: "x.yaml", practice: "P1" }], "practice: P1")).toEqual([]);
      expect(without([{ file: "x.yaml", practice: "P2" }], "clauses: [P1b]")).toEqual([]);
      expect(without([{ file: "x.yaml", practice: "P2" }], "practice: P2")).toEqual(["file/practice-missing assessment.yaml"]);
    });
  });

  test("asks in a file that cannot be read are not missed", () => {
    const disputed = [...all, against({ verification: { level: "reported" }, said_by: "third_party" })];
    const judged = { judgement: { ...signed, outcome: "consistent_with_recommendations" as const } };
    expect(tell({ items: disputed, p1: judged })).toEqual(["judgement/more-favourable P1.yaml judgement/outcome"]);
    expect(tell({ items: disputed, p1: judged, rest: { lost: ["asks: [{clauses: [P1a]}]"] } })).toEqual([]);
    expect(tell({ items: disputed, p1: judged, rest: { lost: ["asks: [{clauses: [P2a]}]"] } })).toEqual([
      "judgement/more-favourable P1.yaml judgement/outcome",
    ]);
  });

  test("what has nothing to do with a mistake is told beside it", () => {
    const items = [item({ clauses: ["P1C"] }), item({ id: "plan", clauses: ["P1a"], state: "planned" })];
    const untouched = { judgement: { ...signed, evidence_digest: "0".repeat(64) } };
    expect(tell({ items, p2: untouched })).toEqual([
      "evidence/only-plans P1.yaml evidence/1/clauses/0",
      "judgement/stale P2.yaml judgement/evidence_digest",
      "reference/unknown-clause P1.yaml evidence/0/clauses/0",
    ]);
  });

  test("a clause that could be any keeps its whole practice from being judged", () => {
    const items = [item({ clauses: ["nothing-like-it"] }), item({ id: "plan", clauses: ["P1a"], state: "planned" })];
    expect(tell({ items, p1: meets, p2: { judgement: { ...signed, outcome: "meets" } } })).toEqual([
      "judgement/more-favourable P2.yaml judgement/outcome",
      "reference/unknown-clause P1.yaml evidence/0/clauses/0",
    ]);
    expect(tell({ asks: [{ ...owned, clauses: ["nothing-like-it"] }], p1: meets, p2: meets })).toEqual(["reference/unknown-clause asks.yaml asks/0/clauses/0"]);
  });

  test("an item that does not count because of a mistake in it", () => {
    const ended = item({ id: "a", clauses: ["P1a", "P1b"], dates: { about: "2018", ended: "2017" } });
    expect(tell({ items: [ended, item({ id: "c", clauses: ["P1c"] })], p1: meets })).toEqual(["evidence/dates-reversed P1.yaml evidence/0/dates/ended"]);
    const partless = [item({ clauses: ["P2a"] }), item({ id: "b", clauses: ["P2b"], dates: { about: "2018", review_due: "2020" } })];
    expect(tell({ items: all, p2: { evidence: partless, ...meets } })).toEqual(["reference/parts-missing P2.yaml evidence/0/clauses/0"]);
  });

  test("two asks with one id keep nothing from being judged", () => {
    expect(tell({ items: all.slice(0, 1), p1: meets, asks: [owned, owned] })).toEqual([
      "judgement/more-favourable P1.yaml judgement/outcome",
      "reference/duplicate-id asks.yaml asks/1/id",
    ]);
  });

  test("an unknown practice keeps the one that was meant from being judged", () => {
    const rest = { practices: [{ file: "P1.yaml", data: { practice: "P1", ...meets } }] };
    expect(tell({ rest, p2: { practice: "P1a" } })).toEqual(["reference/unknown-practice P2.yaml practice"]);
  });

  test("what can be seen in one entry is told whatever else is lost", () => {
    expect(tell({ items: [against()], p1: meets, rest: { broken: [{ file: "P3.yaml" }] } })).toEqual([
      "judgement/over-contradiction P1.yaml judgement/outcome",
    ]);
  });

  test("two files about the same practice are not also a practice without a file", () => {
    const copy = { practices: [{ file: "P1.yaml", data: { practice: "P1" } }] };
    expect(tell({ rest: copy, p2: { practice: "P1" } })).toEqual([]);
    expect(tell({ rest: { practices: [] } })).toEqual(["file/practice-missing assessment.yaml"]);
  });

  test("a misspelt practice is not also a practice without a file", () => {
    expect(tell({ p2: { practice: "P2x" } })).toEqual(["reference/unknown-practice P2.yaml practice"]);
  });

  test("evidence elsewhere is enough for a practice without a file", () => {
    const elsewhere = { rest: { practices: [] }, p2: { evidence: [quiet] } };
    expect(tell(elsewhere)).toEqual([]);
  });

  test("a limitation of an item that misspells its clause is not also about another clause", () => {
    const limited = item({ clauses: ["P1A"], limitations: [{ text: "Not all of it.", material: true, clauses: ["P1a"] }] });
    expect(tell({ items: [limited] })).toEqual(["reference/unknown-clause P1.yaml evidence/0/clauses/0"]);
  });

  test("a date before the beginning is not also a lapse", () => {
    expect(tell({ items: [item({ dates: { about: "2018-05", valid_until: "2018-04" } })] })).toEqual([
      "evidence/dates-reversed P1.yaml evidence/0/dates/valid_until",
    ]);
  });

  test("evidence from after the as-of date is not also newer than the judgement", () => {
    expect(tell({ items: [item({ dates: { about: "2019-07-01" } })], p1: { judgement: signed } })).toEqual([
      "evidence/after-as-of P1.yaml evidence/0/dates/about",
    ]);
  });

  test("a public item without an address is not also a clause with nothing public", () => {
    expect(tell({ items: [item({ clauses: ["P1b"], source: undefined })] })).toEqual(["evidence/no-locator P1.yaml evidence/0/access"]);
  });

  test("a source that is not listed is not also an item without an address", () => {
    expect(tell({ items: [item({ clauses: ["P1b"], source: "nowhere" })] })).toEqual(["reference/unknown-source P1.yaml evidence/0/source"]);
  });

  test("a contradiction under a judgement is told instead of the difference", () => {
    expect(tell({ items: [...all, against()], p1: meets })).toEqual(["judgement/over-contradiction P1.yaml judgement/outcome"]);
  });

  test("evidence that has changed is told instead of evidence that is newer", () => {
    const judgement = { ...signed, on: "2018-01-31", evidence_digest: "0".repeat(64) };
    expect(tell({ items: [quiet], p1: { judgement } })).toEqual(["judgement/stale P1.yaml judgement/evidence_digest"]);
  });

  test("an item that names something that is not there is not also too little for a judgement", () => {
    const seen = (more: object) => tell({ items: [item({ id: "a", clauses: ["P1a", "P1b"], ...more }), ...all.slice(1)], p1: meets });
    const verification = { level: "verified" as const, by: { name: "An auditor", role: "auditor" as const } };
    expect(seen({ verification: { ...verification, in: "nowhere" } })).toEqual(["reference/unknown-place P1.yaml evidence/0/verification/in"]);
    expect(seen({ verification: { ...verification, in: "c" } })).toEqual([
      "evidence/check-not-located P1.yaml evidence/0/verification/in",
      "judgement/more-favourable P1.yaml judgement/outcome",
    ]);
    expect(seen({ source: "nowhere", dates: undefined })).toEqual(["reference/unknown-source P1.yaml evidence/0/source"]);
  });

  test("what only warns hides nothing that fails", () => {
    const vague = item({ id: "a", clauses: ["P1a", "P1b", { clause: "P2a", parts: ["one"] }, "P2b"] });
    expect(tell({ items: [vague, ...all.slice(1)], p1: meets })).toEqual([
      "evidence/unspecific P1.yaml evidence/0/clauses",
      "judgement/more-favourable P1.yaml judgement/outcome",
    ]);
  });

  test("a closure that is not proven is not also a judgement that is too favourable", () => {
    const closed = { on: "2019-05", evidence: ["plan"] };
    const consistent = { judgement: { ...signed, outcome: "consistent_with_recommendations" as const } };
    const items = [...all, against({ closed }), item({ id: "plan", state: "planned" })];
    expect(tell({ items, p1: consistent })).toEqual(["evidence/closure-unproven P1.yaml evidence/2/closed"]);
  });

  test("a clause that is left out over a finding is not also a judgement that is too favourable", () => {
    const deferred = [{ clause: "P1a", body: "A body", reason: "A case.", reopen_on: "2020" }];
    const items = [item({ clauses: ["P1b"] }), item({ id: "c", clauses: ["P1c"] }), against()];
    const judged = { judgement: { ...signed, outcome: "consistent_with_recommendations" as const } };
    expect(tell({ items, p1: { deferred, ...judged } })).toEqual(["scope/over-finding P1.yaml deferred/0/clause"]);
    expect(tell({ items, p1: { deferred }, p2: { judgement: { ...signed, outcome: "meets" } } })).toEqual([
      "judgement/more-favourable P2.yaml judgement/outcome",
      "scope/over-finding P1.yaml deferred/0/clause",
    ]);
  });
});
