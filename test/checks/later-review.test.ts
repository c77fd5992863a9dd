import { expect, test } from "vitest";
import { laterReview } from "../../src/assess/later-review.ts";
import type { ClauseReference, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { item, problems } from "./tell.ts";

/*
 * A review that was held ends the wait for it, as far as it goes.
 */

const overdue = (later: Partial<EvidenceItem>, clauses: ClauseReference[] = ["P1a", "P1b"]) => [
  item({ clauses, kind: "review", dates: { about: "2018", review_due: "2019-05" } }),
  item({ id: "later", clauses: ["P1a", "P1b"], kind: "review", dates: { about: "2019-06" }, ...later }),
];

test("a later review of all the clauses ends the wait; of some of them, the others go on waiting and are named", () => {
  const told = (later: Partial<EvidenceItem>) => problems({ items: overdue(later) }).filter(({ code }) => code === "evidence/review-overdue");
  expect(told({})).toEqual([]);
  expect(told({ clauses: ["P1b"] })).toMatchObject([{ args: { clauses: "P1a" } }]);
  // The wait of what nothing has followed is told without them.
  expect(told({ dates: { about: "2017" } })[0]?.args).not.toHaveProperty("clauses");
});

test("only what is certainly later, has come, is in place and is an examination or of the same kind ends it", () => {
  const ended = (later: Partial<EvidenceItem>, clauses?: ClauseReference[]) => {
    const [first, ...others] = overdue(later, clauses) as [EvidenceItem, ...EvidenceItem[]];
    return laterReview(first, others, "2019-06-30").due.length === 0;
  };
  expect(ended({})).toBe(true);
  expect(ended({ kind: "audit" })).toBe(true);
  for (const other of ["2018", "2018-12", "2019", "2019-07"]) expect(ended({ dates: { about: other } })).toBe(false);
  expect(ended({ dates: {} })).toBe(false);
  expect(ended({ kind: "policy" })).toBe(false);
  expect(ended({ state: "planned" })).toBe(false);
  expect(ended({ state: "in_progress" })).toBe(false);
  expect(ended({ stance: "contradicts" })).toBe(false);
  // A review of a part of a clause is none of the whole of it.
  const one = { clause: "P1a", parts: ["one"] };
  expect(ended({ clauses: [one] }, ["P1a"])).toBe(false);
  expect(ended({ clauses: ["P1a"] }, [one])).toBe(true);
  expect(ended({ clauses: [one] }, [one])).toBe(true);
});
