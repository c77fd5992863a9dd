import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asks as validAsks, practice as validPractice } from "../../build/generated/validators.js";
import { isBinding } from "../../src/assess/adverse.ts";
import { isAhead } from "../../src/assess/dates.ts";
import { decide } from "../../src/assess/decide.ts";
import { isOf } from "../../src/assess/parties.ts";
import { assessmentOf, type Matter } from "../../src/compare/matter.ts";
import { matterOf } from "../../src/compare/matter-of.ts";
import type { Decision } from "../../src/model/decision.ts";
import type { Deed, Result } from "../../src/model/generated/schemas.ts";
import { positionOrder } from "../../src/model/states.ts";
import { candidatesFor } from "../../src/next/candidates.ts";
import { isIdleAlone } from "../../src/next/idle.ts";
import { made } from "../../src/next/make.ts";
import { type KnownNext, nextOf } from "../../src/next/next.ts";
import { trialsOf } from "../../src/next/stand.ts";
import { toldNext } from "../../src/next/told.ts";
import { asOf, assessment, catalogue } from "../assess/arbitrary.ts";
import { resultOf, sideOf } from "../compare/pairs.ts";
import { runsOf } from "../runs.ts";

/** The laws of the list of what to do. */
const runs = { numRuns: runsOf(500) };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What is decided anew of a whole matter: states by id, without any of the short cuts of the search. */
function decided(matter: Matter): {
  readonly findings: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  readonly recommended: ReadonlySet<string>;
} {
  const decision: Decision = decide(assessmentOf(matter), matter.catalogue, { asOf, sha256 });
  const clauses = decision.practices.flatMap((practice) => practice.clauses);
  return {
    findings: new Map(clauses.map(({ clause, finding }) => [clause.id, finding.state])),
    positions: new Map([...decision.practices.map(({ practice, position }) => [practice.id, position.state] as const), ["P", decision.position.state]]),
    recommended: new Set(clauses.filter(({ recommended }) => recommended).map(({ clause }) => clause.id)),
  };
}

const matterFor = (result: Result): Matter => matterOf(result, catalogue);
const listFor = (result: Result): KnownNext => {
  const next = nextOf(result);
  if (next.unknown !== undefined) throw new Error("it can be told what to do");
  return next;
};
/** The asks that stand on the as-of day: raised by then, and neither closed nor superseded. */
const matterAsks = ({ asks }: Result) =>
  asks.flatMap(({ item, state }) =>
    (state === "open" || state === "overdue") && (item.raised?.on === undefined || !isAhead(item.raised.on, asOf)) ? [item] : [],
  );
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...before].flatMap(([id, from]) => (after.get(id) === from ? [] : [{ id, from, to: after.get(id) }]));
const rank = (state = "") => (positionOrder as Readonly<Record<string, number>>)[state] ?? Number.NaN;

test("each step, made, changes the findings and positions exactly as announced", () => {
  let seen = 0;
  let together = 0;
  const kinds = new Set<string>();
  fc.assert(
    fc.property(assessment, (input) => {
      const result = resultOf(sideOf(input));
      const matter = matterFor(result);
      const before = decided(matter);
      for (const { about, deeds, findings, positions, recommended } of listFor(result).steps) {
        const done = made(matter, deeds);
        const after = decided(done);
        expect(changed(before.findings, after.findings)).toEqual(findings);
        expect(changed(before.positions, after.positions)).toEqual(positions.map(({ left: _, ...position }) => position));
        expect([...after.recommended].filter((id) => !before.recommended.has(id))).toEqual(recommended);
        for (const { id, left } of positions) {
          const own = [...after.findings].filter(([clause]) => id === "P" || clause.startsWith(id));
          expect(left).toEqual(own.filter(([, state]) => ["not_met", "not_shown", "partly_met"].includes(state)).map(([clause]) => clause));
        }
        if (about === "gap") expect(findings.length + positions.length).toBeGreaterThan(0);
        // What a step makes of the record could stand in the files.
        for (const { data } of assessmentOf(done).practices) expect(validPractice(data), JSON.stringify(validPractice.errors)).toBe(true);
        if (done.asks.size > 0) expect(validAsks({ asks: [...done.asks.values()] }), JSON.stringify(validAsks.errors)).toBe(true);
        for (const deed of deeds) kinds.add(deed.do);
        seen += 1;
        together += deeds.length > 1 ? 1 : 0;
      }
    }),
    runs,
  );
  expect(seen).toBeGreaterThan(runsOf(1000));
  expect(together).toBeGreaterThan(runsOf(200));
  expect(kinds.size).toBeGreaterThan(9);
}, 240_000);

test("what was found and what was asked is on the list once, in its place, whatever it moves", () => {
  let found = 0;
  let asked = 0;
  let mixed = 0;
  fc.assert(
    fc.property(assessment, (input) => {
      const result = resultOf(sideOf(input));
      const { steps } = listFor(result);
      const levels = new Map(result.evidence.map(({ item, counts_as: counts }) => [item.id, counts?.level]));
      const items = new Map(result.evidence.map(({ item }) => [item.id, item]));
      const against = new Set(
        result.practices.flatMap(({ clauses }) =>
          clauses.flatMap(({ standings }) => standings.flatMap(({ evidence, standing }) => (standing === "adverse" ? [evidence] : []))),
        ),
      );
      const binding = [...against].filter((id) => {
        const item = items.get(id);
        return (
          item !== undefined &&
          isBinding(item, {
            checkedOf: () => ({ level: levels.get(id) ?? "reported", rule: "verification/as-stated" }),
            isProducer: isOf(result.assessment.producer),
          })
        );
      });
      const heads = steps.filter(({ about }) => about === "finding");
      expect(steps.slice(0, heads.length)).toEqual(heads);
      expect(heads.map(({ deeds }) => deeds[0]?.evidence).toSorted()).toEqual(binding.toSorted());
      const open = matterAsks(result);
      const told = steps.filter(({ about }) => about === "ask").map(({ deeds }) => deeds[0]?.ask ?? "");
      expect(told.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
      const days = told.flatMap((id) => open.find((ask) => ask.id === id)?.due ?? []);
      expect(days).toEqual(days.toSorted());
      // A review that is past its day stands among what is overdue.
      const dated = steps.filter(({ about }) => about !== "review").slice(heads.length, heads.length + days.length);
      expect(dated.every(({ about }) => about === "ask")).toBe(true);
      // Of what raises practices that nobody judged by evidence, what is small comes before what is large.
      const judged = new Set(
        [{ ...result, id: result.catalogue.principle.id }, ...result.practices].flatMap(({ id, judgement }) => (judgement === undefined ? [] : [id])),
      );
      const efforts = steps.flatMap(({ about, findings, positions, effort }) =>
        about === "gap" && positions.length * findings.length > 0 && !positions.some(({ id }) => judged.has(id)) ? [effort] : [],
      );
      expect(efforts).toEqual(efforts.toSorted().toReversed());
      mixed += new Set(efforts).size > 1 ? 1 : 0;
      found += binding.length;
      asked += open.length;
    }),
    runs,
  );
  expect(found).toBeGreaterThan(runsOf(100));
  expect(asked).toBeGreaterThan(runsOf(100));
  expect(mixed).toBeGreaterThan(0);
}, 240_000);

test("nothing is told that is wholly within another step, unless it raises something or is on record", () => {
  let left = 0;
  fc.assert(
    fc.property(assessment, (input) => {
      const result = resultOf(sideOf(input));
      const told = toldNext(result);
      if (told.unknown !== undefined) throw new Error("it can be told what to do");
      const keys = told.steps.map(({ about, deeds, findings, positions }) => ({
        about,
        findings,
        positions,
        deeds: deeds.map((deed) => JSON.stringify(deed)),
      }));
      for (const inner of keys) {
        if (inner.about !== "gap" || inner.positions.length > 0) continue;
        const outer = keys.find(
          ({ about, deeds, findings }) =>
            about === "gap" &&
            deeds.length > inner.deeds.length &&
            inner.deeds.every((deed) => deeds.includes(deed)) &&
            inner.findings.every(({ id, to }) => findings.some((one) => one.id === id && one.to === to)),
        );
        expect(outer).toBeUndefined();
      }
      left += listFor(result).steps.length - told.steps.length;
    }),
    runs,
  );
  expect(left).toBeGreaterThan(runsOf(20));
}, 240_000);

test("where one thing or two would raise a position, a step that raises it is on the list", () => {
  let raisedByTwo = 0;
  let idle = 0;
  fc.assert(
    fc.property(assessment, (input) => {
      const result = resultOf(sideOf(input));
      const matter = matterFor(result);
      const before = decided(matter);
      const { deeds } = candidatesFor(trialsOf(matter));
      const listed = new Set(listFor(result).steps.flatMap(({ positions }) => positions.filter(({ from, to }) => rank(to) > rank(from)).map(({ id }) => id)));
      const raisedBy = (some: readonly Deed[]) => {
        const { positions } = decided(made(matter, some));
        return [...positions].filter(([id, state]) => rank(state) > rank(before.positions.get(id))).map(([id]) => id);
      };
      const asBefore = JSON.stringify([[...before.findings], [...before.positions], [...before.recommended]]);
      for (const deed of deeds.filter((one) => isIdleAlone(one, trialsOf(matter)))) {
        const { findings, positions, recommended } = decided(made(matter, [deed]));
        expect(JSON.stringify([[...findings], [...positions], [...recommended]]), JSON.stringify(deed)).toBe(asBefore);
        idle += 1;
      }
      const alone = new Set(deeds.flatMap((deed) => raisedBy([deed])));
      for (const id of alone) expect([...listed], `raised by one: ${id}`).toContain(id);
      const open = [...before.positions].filter(([id, state]) => !listed.has(id) && state !== "meets" && state !== "unscored" && state !== "unknown");
      raisedByTwo += [...listed].filter((id) => !alone.has(id)).length;
      // Where every position is raised by a step, there is nothing that pairs could add.
      if (open.length === 0) return;
      for (const [index, one] of deeds.entries()) {
        for (const other of deeds.slice(index + 1)) for (const id of raisedBy([one, other])) expect([...listed], JSON.stringify([one, other])).toContain(id);
      }
    }),
    runs,
  );
  expect(raisedByTwo).toBeGreaterThan(runsOf(20));
  expect(idle).toBeGreaterThan(runsOf(100));
}, 240_000);
