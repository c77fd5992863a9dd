import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { result as validResult } from "../../build/generated/result-validator.js";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import { weigh } from "../../src/assess/standing.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Decision } from "../../src/model/decision.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { positionRules } from "../../src/model/rules.ts";
import { findingOrder, positionOrder, standingOrder } from "../../src/model/states.ts";
import { asOf, assessment, catalogue, item, strength } from "./arbitrary.ts";

/** The laws of the decision (design §4), each over at least 1,000 generated assessments. */
const runs = { numRuns: 1000 };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const decided = (input: Assessment): Decision => decide(input, catalogue, { asOf, sha256 });
const clausesOf = (decision: Decision) => decision.practices.flatMap((practice) => practice.clauses);
const ranks = (decision: Decision) =>
  new Map(clausesOf(decision).map(({ clause, finding }) => [clause.id, (findingOrder as Record<string, number>)[finding.state]]));

/** The same assessment with one more item in its first practice file. */
const withItem = (input: Assessment, added: EvidenceItem): Assessment => ({
  ...input,
  practices: input.practices.map((file, index) =>
    index === 0 ? { ...file, data: { ...file.data, evidence: [...(file.data.evidence ?? []), { ...added, id: "added" }] } } : file,
  ),
});

/** What is decided, apart from the places where things are written and the order in which items are listed. */
const essence = (decision: Decision) => ({
  position: decision.position,
  score: decision.score,
  digest: decision.digest(),
  divergence: decision.divergence,
  judgement: decision.judgement?.stale,
  practices: decision.practices.map(({ practice, position, score, digest, divergence, judgement, clauses }) => ({
    id: practice.id,
    position,
    score,
    digest: digest(),
    divergence,
    stale: judgement?.stale,
    clauses: clauses.map(({ clause, finding, weighings }) => ({
      id: clause.id,
      state: finding.state,
      rule: finding.rule,
      because: finding.because.map(({ evidence }) => evidence.item.id).toSorted(),
      weighings: weighings.map(({ evidence, standing, rule, also }) => [evidence.item.id, standing, rule, also]).toSorted(),
    })),
  })),
});

describe("the laws of the decision", () => {
  test("the order of files and of items changes nothing", () => {
    fc.assert(
      fc.property(assessment, fc.integer(), (input, seed) => {
        const turn = <T>(list: readonly T[]) => (seed % 2 === 0 ? list.toReversed() : [...list.slice(1), ...list.slice(0, 1)]);
        const turned: Assessment = {
          ...input,
          practices: turn(input.practices).map((file) => ({ ...file, data: { ...file.data, evidence: turn(file.data.evidence ?? []) } })),
        };
        expect(essence(decided(turned))).toEqual(essence(decided(input)));
      }),
      runs,
    );
  });

  test("adding a supporting item never lowers a finding", () => {
    fc.assert(
      fc.property(assessment, item, (input, added) => {
        const before = ranks(decided(input));
        const after = ranks(decided(withItem(input, { ...added, stance: "supports" })));
        for (const [clause, rank] of before) if (rank !== undefined) expect(after.get(clause)).toBeGreaterThanOrEqual(rank);
      }),
      runs,
    );
  });

  test("adding a verified contradicting item never raises a finding", () => {
    fc.assert(
      fc.property(assessment, item, (input, added) => {
        const before = ranks(decided(input));
        const after = ranks(decided(withItem(input, { ...added, stance: "contradicts", verification: { level: "verified" } })));
        for (const [clause, rank] of before) if (rank !== undefined) expect(after.get(clause)).toBeLessThanOrEqual(rank);
      }),
      runs,
    );
  });

  test("marking a clause as not applicable never raises the count met", () => {
    fc.assert(
      fc.property(assessment, fc.constantFrom("P1a", "P1b", "P1c"), (input, clause) => {
        const marked: Assessment = {
          ...input,
          practices: input.practices.map((file, index) =>
            index === 0
              ? { ...file, data: { ...file.data, not_applicable: [...(file.data.not_applicable ?? []), { clause, reason: "It cannot apply." }] } }
              : file,
          ),
        };
        expect(decided(marked).score.counts.met).toBeLessThanOrEqual(decided(input).score.counts.met);
      }),
      runs,
    );
  });

  test("stronger access, verification or state never lowers a standing", () => {
    const profiles = fc.constantFrom("basic", "enhanced", "comprehensive");
    const clauses = fc.constantFrom(...[...catalogue.clauses.values()].map((entry) => entry.clause));
    const rung = <T>(ladder: readonly T[]) =>
      fc.tuple(fc.nat(ladder.length - 1), fc.nat(ladder.length - 1)).map(([a, b]) => [ladder[Math.min(a, b)], ladder[Math.max(a, b)]] as [T, T]);
    fc.assert(
      fc.property(
        item,
        clauses,
        profiles,
        rung(strength.access),
        rung(strength.levels),
        rung(strength.states),
        (base, clause, profile, access, level, state) => {
          const scales = { asOf, profile: profile as "basic", sources: new Map() };
          const standing = (end: 0 | 1) => {
            const shaped: EvidenceItem = { ...base, clauses: [clause.id], access: access[end], verification: { level: level[end] }, state: state[end] };
            const weighing = weigh({ item: shaped, practice: "P1", spot: { file: "P1.yaml", pointer: [] } }, clause, scales);
            return weighing === undefined ? Number.NaN : standingOrder[weighing.standing];
          };
          expect(standing(1)).toBeGreaterThanOrEqual(standing(0));
        },
      ),
      runs,
    );
  });

  test("the position is the weakest clause, and the deciding clause has it", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        for (const { clauses, position } of decided(input).practices) {
          const effects = clauses
            .filter(({ finding }) => finding.state !== "not_applicable" && finding.state !== "deferred")
            .map(({ clause, finding, asks }) => {
              const dated = asks.some(({ item: ask }) => ask.owner !== undefined && ask.due !== undefined);
              const effect = { unknown: 0, not_met: 1, not_shown: 2, partly_met: dated ? 3 : 2, met: 4, not_applicable: 9, deferred: 9 }[finding.state];
              return { id: clause.id, effect };
            });
          if (effects.length === 0) {
            expect(position.state).toBe("unscored");
            expect(position.decidingClause).toBeUndefined();
          } else {
            const weakest = Math.min(...effects.map(({ effect }) => effect));
            expect(position.state).not.toBe("unscored");
            expect(positionOrder[position.state as "meets"]).toBe(weakest);
            expect(effects.find(({ id }) => id === position.decidingClause)?.effect).toBe(weakest);
          }
          expect(positionRules[position.rule].state).toBe(position.state);
        }
      }),
      runs,
    );
  });

  test("the principle's position is its weakest practice", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const decision = decided(input);
        const scored = decision.practices.filter(({ position }) => position.state !== "unscored");
        if (scored.length === 0) expect(decision.position.state).toBe("unscored");
        else {
          expect(decision.position.state).toBe(
            scored.map(({ position }) => position.state).toSorted((a, b) => positionOrder[a as "meets"] - positionOrder[b as "meets"])[0],
          );
          expect(decision.practices.find(({ practice }) => practice.id === decision.position.decidingPractice)?.position.decidingClause).toBe(
            decision.position.decidingClause,
          );
        }
        const deferred = clausesOf(decision).some(({ finding }) => finding.state === "deferred");
        expect(decision.position.onMattersConsidered).toBe(deferred);
      }),
      runs,
    );
  });

  test("nothing applicable is unscored: neither 0 nor 100", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        for (const { clauses, score, position } of decided(input).practices) {
          const applicable = clauses.filter(({ finding }) => finding.state !== "not_applicable" && finding.state !== "deferred").length;
          expect(score.scored).toBe(applicable > 0);
          expect(position.state === "unscored").toBe(applicable === 0);
          if (score.scored) {
            expect(score.applicable).toBe(applicable);
            expect(score.met_halves).toBe(2 * score.counts.met + score.counts.partly_met);
            expect(score.percent === 100).toBe(score.counts.met === applicable);
          } else expect(score).not.toHaveProperty("percent");
        }
      }),
      runs,
    );
  });

  test("a clause short of met has exactly one proposal and something that would lift it, and a settled one has neither", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        for (const { finding, ...ahead } of clausesOf(decided(input))) {
          const [proposed, lifts] = [ahead.proposed(), ahead.lifts()];
          const short = finding.state === "not_met" || finding.state === "partly_met" || finding.state === "not_shown";
          if (short) {
            expect(proposed?.kind).toBe({ not_met: "requirement", partly_met: "recommendation", not_shown: "question" }[finding.state as "not_met"]);
            expect(proposed?.text).not.toBe("");
            expect(proposed?.text).not.toMatch(/\{|undefined/);
          } else if (finding.state === "met") expect(proposed?.kind ?? "suggestion").toBe("suggestion");
          else expect(proposed).toBeUndefined();
          if (finding.state === "partly_met" || finding.state === "not_met") expect(lifts.length).toBeGreaterThan(0);
          if (!short) expect(lifts).toEqual([]);
        }
      }),
      runs,
    );
  });

  test("every result is valid against its schema and says the same twice", () => {
    const context = {
      place: () => ({ file: "P1.yaml", line: 1, column: 1 }),
      tool: { name: "t6-assess", version: "0.0.0" },
      asOfFrom: "option" as const,
      inputs: [],
      problems: { error: 0, warning: 0, note: 0 },
    };
    fc.assert(
      fc.property(assessment, (input) => {
        const result = toResult(decided(input), context);
        expect(validResult(result), JSON.stringify(validResult.errors)).toBe(true);
        expect(JSON.stringify(toResult(decided(structuredClone(input)), context))).toBe(JSON.stringify(result));
      }),
      runs,
    );
  });
});
