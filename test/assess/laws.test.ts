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
import { kindNature } from "../../src/model/kinds.ts";
import { positionRules } from "../../src/model/rules.ts";
import { findingOrder, positionOrder, standingOrder } from "../../src/model/states.ts";
import { wordsOf } from "../words.ts";
import { asOf, assessment, catalogue, item, strength } from "./arbitrary.ts";
import { scalesFor } from "./examples.ts";

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

  test("adding a contradicting item never raises a finding, and grading it more gravely never does either", () => {
    const grades = ["improvement", "weakness", "failure"] as const;
    fc.assert(
      fc.property(assessment, item, fc.nat(2), fc.nat(2), (input, { speaker: _speaker, ...added }, one, other) => {
        const graded = (rank: number) => ranks(decided(withItem(input, { ...added, stance: "contradicts", severity: grades[rank] ?? "failure" })));
        const [milder, graver] = [graded(Math.min(one, other)), graded(Math.max(one, other))];
        const before = ranks(decided(input));
        for (const [clause, rank] of before) if (rank !== undefined) expect(milder.get(clause) ?? rank).toBeLessThanOrEqual(rank);
        for (const [clause, rank] of milder) if (rank !== undefined) expect(graver.get(clause) ?? rank).toBeLessThanOrEqual(rank);
      }),
      runs,
    );
  });

  test("adding a verified contradicting item never raises a finding", () => {
    fc.assert(
      fc.property(assessment, item, (input, { speaker: _speaker, ...added }) => {
        const before = ranks(decided(input));
        const after = ranks(decided(withItem(input, { ...added, stance: "contradicts", verification: { level: "verified", by: "A regulator" } })));
        for (const [clause, rank] of before) if (rank !== undefined) expect(after.get(clause)).toBeLessThanOrEqual(rank);
      }),
      runs,
    );
  });

  test("a proven closure never lowers a finding, and a resolved limitation does not either", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const without = (entry: EvidenceItem): EvidenceItem => {
          const { closed: _closed, ...rest } = entry;
          const limitations = rest.limitations?.map(({ resolved_on: _on, resolved_by: _by, ...limitation }) => limitation);
          return { ...rest, ...(limitations !== undefined && { limitations }) };
        };
        const opened: Assessment = {
          ...input,
          practices: input.practices.map((file) => ({ ...file, data: { ...file.data, evidence: (file.data.evidence ?? []).map(without) } })),
        };
        const [before, after] = [ranks(decided(opened)), ranks(decided(input))];
        for (const [clause, rank] of before) if (rank !== undefined) expect(after.get(clause) ?? rank).toBeGreaterThanOrEqual(rank);
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

  test("stronger access, verification or state, a better kind or a fresher date never lowers a standing of what supports", () => {
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
        rung(["2016", "2018-02", "2019-05"] as const),
        (base, clause, profile, access, level, state, about) => {
          const better = clause.kinds.filter((kind) => kindNature[kind] === "proof");
          const standing = (end: 0 | 1) => {
            const { severity: _severity, speaker: _speaker, ...rest } = base;
            const shaped: EvidenceItem = {
              ...rest,
              stance: "supports",
              clauses: [clause.id],
              access: access[end],
              verification: { level: level[end], by: "A regulator" },
              state: state[end],
              dates: { ...base.dates, about: about[end] },
              kind: end === 1 && base.kind !== "plan" ? (better[0] ?? base.kind) : base.kind,
            };
            const scales = { ...scalesFor([shaped]), profile: profile as "basic" };
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
            .map(({ clause, finding, recommended }) => {
              const effect = { unknown: 0, not_met: 1, not_shown: 3, partly_met: recommended ? 4 : 3, met: 5, not_applicable: 9, deferred: 9 }[finding.state];
              return { id: clause.id, effect, state: finding.state };
            });
          if (effects.length === 0) {
            expect(position.state).toBe("unscored");
            expect(position.decidingClause).toBeUndefined();
          } else {
            const weakest = Math.min(...effects.map(({ effect }) => effect));
            expect(position.state).not.toBe("unscored");
            const empty = effects.every(({ state }) => state === "not_shown");
            const hopes = weakest === 4 && !effects.some(({ state }) => state === "met");
            expect(positionOrder[position.state as "meets"]).toBe(empty ? positionOrder.not_shown : hopes ? positionOrder.partly_shown : weakest);
            const short = position.state === "not_shown" || position.state === "partly_shown";
            expect(position.missing).toEqual(short ? effects.filter(({ effect }) => effect === (hopes ? 4 : 3)).map(({ id }) => id) : []);
            expect(effects.find(({ id }) => id === position.decidingClause)?.effect).toBe(weakest);
          }
          expect(positionRules[position.rule].state).toBe(position.state);
        }
      }),
      runs,
    );
  });

  test("the principle's position is its weakest practice, and a principle of which something is shown is shown in part", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const decision = decided(input);
        const scored = decision.practices.filter(({ position }) => position.state !== "unscored");
        if (scored.length === 0) expect(decision.position.state).toBe("unscored");
        else {
          const states = scored.map(({ position }) => position.state);
          const [weakest] = states.toSorted((a, b) => positionOrder[a as "meets"] - positionOrder[b as "meets"]);
          const part = weakest === "not_shown" && states.some((state) => state !== "not_shown");
          expect(decision.position.state).toBe(part ? "partly_shown" : weakest);
          const { decidingPractice, decidingClause } = decision.position;
          const deciding = decision.practices.find(({ practice }) => practice.id === decidingPractice);
          expect(deciding?.clauses.map(({ clause }) => clause.id)).toContain(decidingClause);
          const missing = new Set(scored.flatMap(({ position }) => position.missing));
          for (const id of decision.position.missing) expect(missing).toContain(id);
          expect(decision.position.missing.length > 0).toBe(["not_shown", "partly_shown"].includes(decision.position.state));
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
        const decision = decided(input);
        for (const { finding, ...ahead } of clausesOf(decision)) {
          const [proposed, lifts] = [ahead.proposed(), ahead.lifts()];
          const short = finding.state === "not_met" || finding.state === "partly_met" || finding.state === "not_shown";
          if (short) {
            expect(proposed?.kind).toBe({ not_met: "requirement", partly_met: "recommendation", not_shown: "question" }[finding.state as "not_met"]);
            const text = proposed && wordsOf(decision).proposal(proposed);
            expect(text).not.toBe("");
            expect(text).not.toMatch(/\{|undefined/);
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
