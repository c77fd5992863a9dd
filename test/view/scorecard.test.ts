import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { ClauseReference, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { movesOf, rankedMoves } from "../../src/view/scorecard/moves.ts";
import { asOf, assessment, catalogue } from "../assess/arbitrary.ts";
import { good, sha256 } from "../assess/examples.ts";
import { resultOf } from "./pipeline.ts";

const resultFor = (from: Assessment) =>
  toResult(decide(from, catalogue, { asOf, sha256 }), {
    place: ({ file }) => ({ file, line: 1, column: 1 }),
    tool: { name: "t6", version: "0.0.0" },
    asOfFrom: "file",
    inputs: [],
    problems: { error: 0, warning: 0, note: 0 },
  });

const referred = (reference: ClauseReference) => (typeof reference === "string" ? { clause: reference } : reference);
const saying = (clauses: readonly ClauseReference[]): EvidenceItem["clauses"] =>
  clauses.map(referred).map((reference) => ({ ...reference, shows: `What it shows for ${reference.clause}.` }));

const audited = { level: "verified", by: { name: "An outside auditor", role: "auditor" }, in: "page" } as const;

/**
 * The item as it would be with everything put right that any rule could hold against it. A contradiction is closed instead, on something
 * later that shows the same clauses, and an auditor confirms it.
 */
function madeGood(item: EvidenceItem): readonly EvidenceItem[] {
  const { id, title, clauses } = item;
  if (item.stance !== "contradicts") return [{ ...good, verification: audited, id, title, clauses: saying(clauses) }];
  const proof = { ...good, verification: audited, id: "proof", clauses: saying(clauses), dates: { about: "2019-06" } };
  return [{ ...item, dates: { about: "2018" }, closed: { on: "2019-06", evidence: ["proof"], confirmed_by: audited.by, in: audited.in } }, proof];
}

const answer = (clause: string): EvidenceItem => ({
  ...good,
  verification: audited,
  id: "answer",
  clauses: [clause === "P2a" ? { clause, parts: ["one", "two"] } : clause],
  dates: { about: "2018-05", review_due: "2020-01" },
});

const withItems = (from: Assessment, change: (items: readonly EvidenceItem[]) => readonly EvidenceItem[]): Assessment => ({
  ...from,
  practices: from.practices.map((file) => ({ ...file, data: { ...file.data, evidence: [...change(file.data.evidence ?? [])] } })),
});

test("what is said to bring clauses to “met” does so when it is done", () => {
  fc.assert(
    fc.property(assessment, (from) => {
      for (const { item, clauses } of rankedMoves(resultFor(from))) {
        const [first] = clauses;
        const after = withItems(from, (items) =>
          item === undefined ? [...items, answer(first?.id ?? "")] : items.flatMap((one) => (one.id === item ? madeGood(one) : [one])),
        );
        const findings = new Map(resultFor(after).practices.flatMap((practice) => practice.clauses.map(({ id, finding }) => [id, finding.state])));
        expect(clauses.map(({ id }) => [id, findings.get(id)])).toEqual(clauses.map(({ id }) => [id, "met"]));
      }
    }),
    { numRuns: 1000 },
  );
});

test("there are at most three, and none where every clause is met", async () => {
  expect(movesOf(await resultOf("npd-2019"))).toHaveLength(3);
  expect(movesOf(await resultOf("all-met"))).toEqual([]);
});

describe("the scorecard of 2019", () => {
  test("counts what the result counts", async () => {
    const result = await resultOf("npd-2019");
    const { scorecard } = documentView(result);
    for (const [index, { score }] of result.practices.entries()) {
      const { met, partly_met, not_shown, not_met } = score.counts;
      expect(scorecard.rows[index]).toMatchObject({ met: `${met}`, partly_met: `${partly_met}`, not_shown: `${not_shown}`, not_met: `${not_met}` });
    }
    const { score } = result;
    if (!score.scored) throw new Error("the case of 2019 has a score");
    expect(scorecard.total).toMatchObject({ met: `${score.counts.met}`, applicable: `${score.applicable}`, percent: `${score.percent}%` });
  });

  test("puts earlier assessments beside it, oldest first whatever the order they come in", async () => {
    const [then, now] = [await resultOf("npd-2016"), await resultOf("npd-2019")];
    const later = { ...now, assessment: { ...now.assessment, as_of: "2018-10-31" } };
    const one = documentView(now, { earlier: [later, then] }).scorecard.trend;
    expect(one?.head).toEqual(["Practice", "22 April 2016", "31 October 2018", "31 December 2019"]);
    expect(documentView(now, { earlier: [then, later] }).scorecard.trend).toEqual(one);
    expect(documentView(now).scorecard.trend).toBeNull();
  });
});
