import { buildCatalogue } from "../../src/catalogue/build.ts";
import { compare } from "../../src/compare/compare.ts";
import { comparedDiff } from "../../src/compare/document.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Ask, AssessmentDiff, ClauseResult, EvidenceItem, PracticeFile, Result } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { resultOf, type Side, sha256, sideOf } from "./pairs.ts";

/** The diff of two results, for those who may read everything. */
export function diffOfResults(old: Result, now: Result): AssessmentDiff {
  const comparison = compare(old, now, { sha256, shipped: buildCatalogue(catalogueFile) });
  return comparedDiff("small", { name: "old", result: old }, { name: "new", result: now }, comparison);
}

export const diffOf = (old: Side, now: Side): AssessmentDiff => diffOfResults(resultOf(old), resultOf(now));

/** An assessment of the small catalogue with one item, which is sufficient for P1a and P2b unless it is changed. */
export function withItem(changes: Partial<EvidenceItem> = {}, more: Partial<PracticeFile> = {}, rest: Partial<Assessment> = {}): Assessment {
  const item = Object.fromEntries(Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined)) as unknown as EvidenceItem;
  return assessmentWith([item], more, rest);
}

const ask: Ask = { id: "ask", kind: "recommendation", clauses: ["P1a"], text: "Show it.", owner: "A producer", due: "2019-12-31" };

export const withAsk = (changes: Partial<Ask> = {}): Assessment =>
  withItem({ kind: "policy" }, {}, { asks: { file: "asks.yaml", data: { asks: [{ ...ask, ...changes }] } } });

/** An assessment in which nothing but P1a is short of met, and an ask is about it. */
export const wholly = (changes: Partial<Ask>): Assessment => {
  const policy: EvidenceItem = { ...good, kind: "policy" };
  const rest: EvidenceItem = { ...good, id: "rest", clauses: ["P1b", "P1c"], dates: { about: "2019-01" } };
  return assessmentWith([policy, rest], {}, { asks: { file: "asks.yaml", data: { asks: [{ ...ask, ...changes }] } } });
};

/** Something that speaks against P1a, and something later that shows that it was put right. */
export const against: EvidenceItem = { ...good, id: "against", stance: "contradicts", dates: { about: "2018-01" } };
export const putRight = { ...against, closed: { on: "2019-01", evidence: ["item"], confirmed_by: "A regulator" } };
export const noted: EvidenceItem = { ...good, id: "noted", clauses: ["P1b"], limitations: [{ text: "Short.", material: true }] };
export const shows: EvidenceItem = { ...good, clauses: ["P1b"] };
export const resolved = (by?: string): EvidenceItem => ({
  ...noted,
  limitations: [{ text: "Short.", material: true, resolved_on: "2019-01", ...(by !== undefined && { resolved_by: [by] }) }],
});

/** A result whose first clause says something else. */
export const withFirstClause = (result: Result, change: (clause: ClauseResult) => ClauseResult): Result => ({
  ...result,
  practices: result.practices.map((practice, index) => ({
    ...practice,
    clauses: practice.clauses.map((clause, at) => (index + at === 0 ? change(clause) : clause)),
  })),
});

export { sideOf };
