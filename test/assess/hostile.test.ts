import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBinding } from "../../src/assess/adverse.ts";
import { decide } from "../../src/assess/decide.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Decision } from "../../src/model/decision.ts";
import type { Ask, EvidenceItem, Party } from "../../src/model/generated/schemas.ts";
import { findingOrder } from "../../src/model/states.ts";
import { asOf, assessment, catalogue, item } from "./arbitrary.ts";
import { good, sha256 } from "./examples.ts";

/*
 * Two hostile readers of the rules. The producer that wants to look good for nothing writes whatever it likes in its own name; whoever
 * reads harshly looks for something harmless that is made to count against a body.
 */

const runs = { numRuns: 2000 };
const decided = (input: Assessment): Decision => decide(input, catalogue, { asOf, sha256 });
const clausesOf = (decision: Decision) => decision.practices.flatMap(({ clauses }) => clauses);
const clauseIds = [...catalogue.clauses.keys()];

/** Changes one thing in an assessment. */
type Edit = (input: Assessment, number: number) => Assessment;

const edited = (input: Assessment, edits: readonly Edit[]): Assessment => edits.reduce((before, edit, number) => edit(before, number), input);

/** A change of the first practice's file. */
const inFile = (
  input: Assessment,
  change: (data: Assessment["practices"][number]["data"]) => Partial<Assessment["practices"][number]["data"]>,
): Assessment => ({
  ...input,
  practices: input.practices.map((file, index) => (index === 0 ? { ...file, data: { ...file.data, ...change(file.data) } } : file)),
});

/** A change of every evidence item. */
const items = (input: Assessment, change: (entry: EvidenceItem) => EvidenceItem): Assessment => ({
  ...input,
  practices: input.practices.map((file) => ({ ...file, data: { ...file.data, evidence: (file.data.evidence ?? []).map(change) } })),
});

const isSelfAssessed = ({ head }: Assessment): boolean => head.data.assessor.role === "producer";

/** Names that stand for the producer: itself, somebody with the role, a post nobody knows. */
const own = fc.constantFrom<Party>("A producer", { name: "Head of Data", role: "producer" }, "Head of Data", { name: "A producer", role: "auditor" });
const level = fc.constantFrom("verified", "corroborated", "checked");
const day = fc.constantFrom("1990", "2018-12", "2019-06-30", "2030");
const where = fc.constantFrom("page", "item-proof", "item-0", "own-0", "own-1");
const ids = fc.subarray(["item-proof", "item-0", "item-1", "own-0", "own-1", "own-2"], { minLength: 1 });
const clauses = fc.subarray(clauseIds, { minLength: 1 });

/** As good as words can make an item look: of the right kind, in place, public, dated and specific. */
const polished = fc
  .record({ kind: fc.constantFrom<EvidenceItem["kind"]>("record", "register", "review", "audit"), about: fc.constantFrom("2019-05", "2018-12"), clauses })
  .map(
    ({ kind, about, clauses: named }): EvidenceItem => ({
      ...good,
      kind,
      clauses: named.map((clause) => ({ clause, parts: ["one", "two"], shows: `It shows ${clause}.` })),
      dates: { about, review_due: "2020-05" },
    }),
  );

/** An item in the producer's own words, checked by itself. */
const ownItem: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.oneof(polished, polished, item),
    fc.constantFrom<EvidenceItem["said_by"]>("producer", "processor"),
    level,
    own,
    day,
    where,
    fc.constantFrom("A producer", undefined),
  )
  .map(([entry, said_by, claimed, by, on, seen, speaker]) => (input, number) => {
    const { stance: _stance, speaker: _speaker, ...rest } = entry;
    const added: EvidenceItem = {
      ...rest,
      id: `own-${number}`,
      said_by,
      ...(speaker !== undefined && { speaker }),
      verification: { level: claimed, by, on, in: seen },
    };
    return inFile(input, ({ evidence = [] }) => ({ evidence: [...evidence, added] }));
  });

/** A check by itself of something that is there. */
const ownCheck: fc.Arbitrary<Edit> = fc.tuple(level, own, day, where, fc.nat(3)).map(
  ([claimed, by, on, seen, which]) =>
    (input) =>
      items(input, (entry) => (entry.id === `item-${which}` ? { ...entry, verification: { level: claimed, by, on, in: seen } } : entry)),
);

/** A contradiction closed by itself. What is not binding, somebody else's assessment may close. */
const closure: fc.Arbitrary<Edit> = fc.tuple(day, ids, fc.option(own, { nil: undefined }), where).map(([on, evidence, confirmed_by, seen]) => (input) => {
  const closed = { on, evidence, ...(confirmed_by !== undefined && { confirmed_by }), in: seen };
  const decision = decided(input);
  return items(input, (entry) => (entry.stance === "contradicts" && (isSelfAssessed(input) || isBinding(entry, decision)) ? { ...entry, closed } : entry));
});

const promise: fc.Arbitrary<Edit> = fc
  .tuple(clauses, fc.constantFrom("2019-12-31", "2099-12-31"), fc.constantFrom<Ask["kind"]>("commitment", "recommendation"))
  .map(([about, due, kind]) => (input, number) => {
    const ask: Ask = { id: `own-ask-${number}`, kind, clauses: about, text: "We will.", owner: "A producer", due };
    return { ...input, asks: { file: "asks.yaml", data: { asks: [...(input.asks?.data.asks ?? []), ask] } } };
  });

const deferral: fc.Arbitrary<Edit> = clauses.map(
  (some) => (input) =>
    inFile(input, ({ deferred = [] }) => ({ deferred: [...deferred, ...some.map((clause) => ({ clause, body: "A body", reason: "Open." }))] })),
);

const leftOut: fc.Arbitrary<Edit> = clauses.map(
  (some) => (input) =>
    inFile(input, ({ not_applicable = [] }) => ({ not_applicable: [...not_applicable, ...some.map((clause) => ({ clause, reason: "No." }))] })),
);

const fact: fc.Arbitrary<Edit> = fc.constant((input) => {
  const { data } = input.head;
  return { ...input, head: { ...input.head, data: { ...data, data: { ...data.data, personal: { is: false, reason: "We say so." } } } } };
});

/** A limitation of one's own record called immaterial, or resolved. In somebody else's assessment that is not the producer's to write. */
const limitation: fc.Arbitrary<Edit> = fc.tuple(fc.boolean(), day, ids, fc.option(own, { nil: undefined }), where).map(
  ([material, resolved_on, resolved_by, accepted_by, seen]) =>
    (input) =>
      !isSelfAssessed(input)
        ? input
        : items(input, (entry) => {
            const { limitations } = entry;
            if (limitations === undefined) return entry;
            const waved = { material, resolved_on, resolved_by, ...(accepted_by !== undefined && { accepted_by }), in: seen };
            return {
              ...entry,
              limitations: limitations.map(({ text, clauses: about }) => ({ text, ...(about !== undefined && { clauses: about }), ...waved })),
            };
          }),
);

const ownWords = fc.array(fc.oneof(ownItem, ownItem, ownCheck, closure, promise, deferral, leftOut, fact, limitation), { minLength: 1, maxLength: 8 });

/** What somebody outside wrote about P1a: proof that falls short by one limitation, and findings against it. Here most is to be gained. */
const outside = fc
  .record({
    proof: fc.constantFrom("short", "whole", "none"),
    against: fc.constantFrom("failure", "weakness", undefined),
    said_by: fc.constantFrom<EvidenceItem["said_by"]>("regulator", "third_party", "producer"),
  })
  .map(({ proof, against, said_by }): EvidenceItem[] => {
    const verification = { level: "verified" as const, by: { name: "An auditor", role: "auditor" as const }, in: "page" };
    const shown: EvidenceItem = { ...good, id: "item-proof", said_by: "auditor", kind: "audit", verification, dates: { about: "2019-05" } };
    const short = { limitations: [{ text: "It leaves something out.", material: true }] };
    const finding: EvidenceItem = {
      ...good,
      id: "item-against",
      said_by,
      stance: "contradicts",
      dates: { about: "2018" },
      verification: { level: "reported" },
    };
    return [
      ...(proof === "none" ? [] : [{ ...shown, ...(proof === "short" && short) }]),
      ...(against === undefined ? [] : [{ ...finding, severity: against }]),
    ];
  });
const known = fc.tuple(assessment, outside).map(([input, added]) => inFile(input, ({ evidence = [] }) => ({ evidence: [...evidence, ...added] })));

/** Any assessment, under a profile that asks for more than the least. */
const strict = fc.oneof(assessment, known).map((input): Assessment => {
  const { data } = input.head;
  const { sensitivity } = data.profile;
  return {
    ...input,
    head: { ...input.head, data: { ...data, profile: { sensitivity: sensitivity === "low" ? "medium" : sensitivity, public_interest: "high" } } },
  };
});
const medium = strict.map((input): Assessment => {
  const { data } = input.head;
  return { ...input, head: { ...input.head, data: { ...data, profile: { sensitivity: "medium", public_interest: "medium" } } } };
});

describe("a producer that adds nothing but its own words", () => {
  test("raises no key clause to met, and removes no finding that binds", () => {
    let raised = 0;
    fc.assert(
      fc.property(fc.oneof(strict, medium), ownWords, (input, edits) => {
        const [before, after] = [decided(input), decided(edited(input, edits))];
        for (const was of clausesOf(before)) {
          const is = clausesOf(after).find(({ clause }) => clause.id === was.clause.id);
          if (was.clause.key === true && was.finding.state !== "met") expect(is?.finding.state).not.toBe("met");
          if (was.clause.key !== true && was.finding.state !== "met" && is?.finding.state === "met") raised += 1;
          for (const { standing, evidence } of was.weighings) {
            if (standing !== "adverse" || !isBinding(evidence.item, before)) continue;
            expect(is?.weighings.find((one) => one.evidence.item.id === evidence.item.id)?.standing).toBe("adverse");
            if (was.finding.rule === "finding/failure") expect(is?.finding.rule).toBe("finding/failure");
            if (was.finding.state !== "unknown") expect(["not_applicable", "deferred"]).not.toContain(is?.finding.state);
          }
        }
      }),
      runs,
    );
    // The words do count for something, or the property would say nothing.
    expect(raised).toBeGreaterThan(100);
  });

  test("is not lifted to recommendations by a promise that nobody outside accepted, where somebody else assesses", () => {
    fc.assert(
      fc.property(strict, fc.array(promise, { minLength: 1, maxLength: 3 }), (input, promises) => {
        const { data } = input.head;
        const foreign: Assessment = { ...input, head: { ...input.head, data: { ...data, assessor: { name: "A regulator", role: "regulator" } } } };
        const commitments: Assessment = edited({ ...foreign, asks: undefined }, promises);
        const asks = commitments.asks?.data.asks.map((ask) => ({ ...ask, kind: "commitment" as const })) ?? [];
        const after = decided({ ...commitments, asks: { file: "asks.yaml", data: { asks } } });
        expect(clausesOf(after).some(({ recommended }) => recommended)).toBe(false);
      }),
      runs,
    );
  });
});

describe("a reader who wants everything to count against a body", () => {
  test("lowers nothing by a finding that only asks for an improvement, nor by background", () => {
    fc.assert(
      fc.property(assessment, item, fc.boolean(), (input, entry, isContext) => {
        const { stance: _stance, severity: _severity, speaker: _speaker, closed: _closed, ...rest } = entry;
        const added: EvidenceItem = isContext
          ? { ...rest, id: "added", stance: "context" }
          : { ...rest, id: "added", stance: "contradicts", severity: "improvement" };
        const [before, after] = [decided(input), decided(inFile(input, ({ evidence = [] }) => ({ evidence: [...evidence, added] })))];
        const rank = (state: string) => (findingOrder as Record<string, number>)[state];
        for (const was of clausesOf(before)) {
          const is = clausesOf(after).find(({ clause }) => clause.id === was.clause.id);
          expect(is?.finding.state).toBe(was.finding.state);
          expect(rank(is?.finding.state ?? "")).toBe(rank(was.finding.state));
        }
        expect(after.position.state).toBe(before.position.state);
      }),
      runs,
    );
  });
});
