import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { assessmentWith } from "../assess/examples.ts";
import { diffOfResults, withFirstClause, withItem } from "./diff-of.ts";
import { resultOf, sideOf } from "./pairs.ts";

describe("results of other rules", () => {
  test("what other rules found is put down to the rules", () => {
    const now = resultOf(sideOf(withItem({ verification: { level: "reported" } })));
    const old = withFirstClause({ ...now, rules_version: "0" }, (clause) => ({ ...clause, finding: { ...clause.finding, state: "met", rule: "finding/met" } }));
    const { changes, causes, unexplained } = diffOfResults(old, now);
    expect(unexplained).toEqual([]);
    expect(causes).toMatchObject([{ id: "c1", kind: "rules_changed", from: "0", moves: ["clause P1a"] }]);
    expect(changes).toMatchObject([{ on: "clause", id: "P1a", direction: "worse", causes: ["c1"] }]);
  });

  // As version 1 of the rules left it: without all that version 2 asks of a clause.
  const ofVersion1 = (result: Result): Result => {
    const { decided_from: from, ...rest } = result;
    if (from === undefined) throw new Error("nothing it was decided from");
    const { applies_when: _, open_to_providers: __, ...known } = from;
    const state = (position: Result["position"]): Result["position"] => ({ ...position, state: "not_yet_shown", rule: "position/not-shown" });
    return {
      ...rest,
      rules_version: "1",
      decided_from: known,
      position: state(rest.position),
      practices: rest.practices.map((practice) => ({
        ...practice,
        position: state(practice.position),
        clauses: practice.clauses.map(({ kinds: ___, ...clause }) => clause),
      })),
    };
  };

  test("what version 2 of the rules asks of a clause is put down to the rules, and not to the catalogue", () => {
    const now = resultOf(sideOf(withItem()));
    const { changes, causes, unexplained } = diffOfResults(ofVersion1(now), now);
    expect(unexplained).toEqual([]);
    expect(causes).toMatchObject([{ id: "c1", kind: "rules_changed", from: "1", to: "2", moves: ["position P", "position P1", "position P2"] }]);
    // Version 1 had one word for what version 2 tells apart, so neither of the two is better.
    expect(changes.map(({ id, direction, new: after }) => [id, direction, after?.state])).toEqual([
      ["P", "other", "partly_shown"],
      ["P1", "other", "partly_shown"],
      ["P2", "other", "not_shown"],
    ]);
    const back = diffOfResults(now, ofVersion1(now));
    expect(back.causes).toMatchObject([{ kind: "rules_changed", from: "2", to: "1" }]);
    expect(back.changes.map(({ direction }) => direction)).toEqual(["other", "other", "other"]);
  });

  test("nor where the catalogue is one of somebody's own, which only the newer result holds", () => {
    const own = {
      ...catalogueFile,
      catalogue: "own",
      practices: catalogueFile.practices.map((practice) => ({
        ...practice,
        clauses: practice.clauses.map((clause) => ({ ...clause, kinds: ["audit" as const] })),
      })),
    };
    const now = resultOf(sideOf(withItem(), { catalogue: own }));
    expect(diffOfResults(ofVersion1(now), now).causes.map(({ kind }) => kind)).toEqual(["rules_changed"]);
    expect(diffOfResults(ofVersion1(now), ofVersion1(now))).toMatchObject({ changes: [], causes: [], unexplained: [] });
  });

  test("what was done besides gives the way, where the words of the two versions give none", () => {
    const [before, after] = [withItem(), assessmentWith([])].map((assessment) => resultOf(sideOf(assessment))) as [Result, Result];
    const { changes, causes } = diffOfResults(ofVersion1(before), after);
    expect(causes.map(({ kind }) => kind)).toEqual(["rules_changed", "evidence_removed"]);
    expect(changes.find(({ id }) => id === "P1")).toMatchObject({
      direction: "worse",
      old: { state: "not_yet_shown" },
      new: { state: "not_shown" },
      causes: ["c2"],
      contributing: ["c1"],
    });
    expect(changes.find(({ id }) => id === "P2")).toMatchObject({ direction: "other", causes: ["c1"] });
  });

  test("between two results of earlier rules, what the rules of today find as well is put down to what was done, and the rest to those rules", () => {
    const [before, after] = [withItem(), assessmentWith([])].map((assessment) => ofVersion1(resultOf(sideOf(assessment)))) as [Result, Result];
    const found = diffOfResults(before, after);
    expect(found.causes.map(({ kind }) => kind)).toEqual(["evidence_removed"]);
    // P1b decided before, and still does: nobody has said that P1a applies.
    expect(found.changes.map(({ id, direction }) => [id, direction])).toEqual([["P1a", "worse"]]);
    const met = withFirstClause(after, (clause) => ({ ...clause, finding: { ...clause.finding, state: "not_met", rule: "finding/contradicted" } }));
    const other = diffOfResults(after, met);
    expect(other.unexplained).toEqual([]);
    expect(other.causes).toMatchObject([{ kind: "rules_retired", from: "1", to: "1", moves: ["clause P1a"] }]);
    expect(other.changes).toMatchObject([{ id: "P1a", direction: "worse", causes: ["c1"] }]);
  });

  test("a part that does not apply is still a part of the clause", () => {
    const collected = (is: "producer" | "others"): Assessment => {
      const base = withItem({ clauses: [{ clause: "P2a", parts: ["one"] }] });
      return { ...base, head: { ...base.head, data: { ...base.head.data, data: { ...base.head.data.data, collected_by: { is, reason: "One can tell." } } } } };
    };
    const [old, now] = [resultOf(sideOf(collected("producer"))), resultOf(sideOf(collected("others")))];
    expect(now.practices[1]?.clauses[0]?.parts_out).toMatchObject([{ id: "two" }]);
    const { causes, changes } = diffOfResults(old, now);
    expect(causes).toMatchObject([{ kind: "facts_changed", on: "fact", subject: "collected_by", from: "producer", to: "others", text: "One can tell." }]);
    expect(changes.find(({ id }) => id === "P2a")).toMatchObject({ direction: "better", new: { state: "met" } });
  });
});
