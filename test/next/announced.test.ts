import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../src/assess/decide.ts";
import { assessmentOf, type Matter } from "../../src/compare/matter.ts";
import { matterOf } from "../../src/compare/matter-of.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { clauseOf } from "../../src/model/reference.ts";
import { made } from "../../src/next/make.ts";
import { toldNext } from "../../src/next/told.ts";
import { asOf, assessment, catalogue } from "../assess/arbitrary.ts";
import { resultOf, sideOf } from "../compare/pairs.ts";
import { runsOf } from "../runs.ts";

const sha256 = (): string => "";
const statesOf = (matter: Matter): string =>
  JSON.stringify(
    decide(assessmentOf(matter), matter.catalogue, { asOf, sha256 }).practices.flatMap(({ clauses }) => clauses.map(({ finding }) => finding.state)),
  );

/** What something new is made with, how it would be without, and the words that announce it. */
const madeWith: readonly [field: string, without: (item: EvidenceItem) => EvidenceItem, words: RegExp][] = [
  ["that it is public", (item) => ({ ...item, access: "internal" }), /open to anyone/],
  ["its date", ({ dates: _, ...item }) => item, /with its date/],
  ["the day of the next review", (item) => ({ ...item, dates: { about: asOf } }), /that of the next/],
  ["who looked at it", (item) => ({ ...item, verification: { level: "reported" } }), /looked at by|confirmed by|verified by/],
  [
    "its parts",
    (item) => ({ ...item, clauses: item.clauses.map((one) => ({ clause: clauseOf(one), shows: "Something.", parts: ["one"] })) }),
    /for each part [^(]*\([^)]*two\)/,
  ],
];

/** The parts that the words of a step name, and no others. */
const withNamed =
  (text: string) =>
  (item: EvidenceItem): EvidenceItem => ({
    ...item,
    clauses: item.clauses.map((one) => {
      const id = clauseOf(one);
      const told = [...text.matchAll(/ part [^(]*\(([^)]*)\)/g)].map(([, parts = ""]) => parts).join();
      const named = (catalogue.clauses.get(id)?.clause.parts ?? []).filter(({ title }) => told.includes(title)).map((part) => part.id);
      return { clause: id, shows: "Something.", ...(named.length > 0 && { parts: named }) } as (typeof item.clauses)[number];
    }),
  });

test("whatever something new has to be for a step to do what it says stands in the words of the step", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(assessment, (input) => {
      const matter = matterOf(resultOf(sideOf(input)), catalogue);
      const next = toldNext(resultOf(sideOf(input)));
      if (next.unknown !== undefined) return;
      for (const step of next.steps.filter(({ consists_of }) => consists_of === undefined)) {
        const whole = made(matter, step.deeds);
        const after = statesOf(whole);
        expect(statesOf(lessOf(whole, matter, withNamed(step.text))), "what is made of the parts that are named does what the step says").toBe(after);
        for (const [field, without, words] of madeWith) {
          if (statesOf(lessOf(whole, matter, without)) === after) continue;
          seen.add(field);
          expect(step.text, `${field} decides, and the step does not say so`).toMatch(words);
        }
      }
    }),
    { numRuns: runsOf(100) },
  );
  // Each of them was seen to decide.
  expect([...seen].toSorted()).toEqual(madeWith.map(([field]) => field).toSorted());
});

function lessOf(whole: Matter, before: Matter, without: (item: EvidenceItem) => EvidenceItem): Matter {
  const evidence = new Map([...whole.evidence].map(([id, filed]) => [id, before.evidence.has(id) ? filed : { ...filed, item: without(filed.item) }] as const));
  return { ...whole, evidence };
}
