import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/assess/decide.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { canMove } from "../../src/compare/can-move.ts";
import { compare } from "../../src/compare/compare.ts";
import { comparedDiff } from "../../src/compare/document.ts";
import { apply, type Edit } from "../../src/compare/edit.ts";
import { assessmentOf, type Matter } from "../../src/compare/matter.ts";
import { matterOf } from "../../src/compare/matter-of.ts";
import { movedBetween, wayOf } from "../../src/compare/moved.ts";
import { type Outcomes, outcomesIn, outcomesOf } from "../../src/compare/outcomes.ts";
import { publicDiff } from "../../src/compare/public.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { AssessmentDiff, Diff, Result } from "../../src/model/generated/schemas.ts";
import { diffForms } from "../../src/report/diff/formats.ts";
import { plain } from "../../src/report/paint.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { runsOf } from "../runs.ts";
import { nothingWrong } from "./nothing-wrong.ts";
import { pair, resultOf, sha256 } from "./pairs.ts";

/** The laws of a comparison, over 1,000 generated pairs. */
const runs = { numRuns: runsOf(1000) };
const shipped = buildCatalogue(catalogueFile);
const compared = (old: Result, now: Result) => compare(old, now, { sha256, shipped });
const decided = (matter: Matter) => outcomesOf(decide(assessmentOf(matter), matter.catalogue, { asOf: matter.asOf, sha256 }));
const editsOf = (comparison: ReturnType<typeof compare>) => comparison.steps.map(({ edit }) => edit).filter((edit): edit is Edit => edit.on !== "rules");

const formats: Readonly<Record<string, (text: string) => boolean>> = createRequire(import.meta.url)("../../scripts/formats.cjs");
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
for (const name of ["common", "assessment", "practice", "asks", "catalogue", "result", "refusal", "check", "diff"])
  ajv.addSchema(JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8")));

/** The same assessment with the things in each of its files in another order. */
function reordered({ head, practices, asks, ...rest }: Assessment, keys: readonly number[]): Assessment {
  const mixed = <Thing>(things: readonly Thing[] = []): Thing[] =>
    things
      .map((thing, index) => [((keys[index % keys.length] ?? 0) * 7919) % (things.length + index + 2), thing] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, thing]) => thing);
  return {
    ...rest,
    head: { ...head, data: { ...head.data, sources: mixed(head.data.sources) } },
    practices: practices.map(({ file, data }) => ({ file, data: { ...data, evidence: mixed(data.evidence) } })),
    asks: asks && { ...asks, data: { asks: mixed(asks.data.asks) } },
  };
}

describe("the laws of a comparison", () => {
  // A result that did not hold all that it takes to decide it again would have something unexplained, too.
  test("every change is accounted for, and the causes applied to the old lead to what the new was found to be", () => {
    const valid = ajv.getSchema("diff.schema.json");
    const kinds = new Set<string>();
    let seen = 0;
    let turn = 0;
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [old, now] = [resultOf(one), resultOf(other)];
        const comparison = compared(old, now);
        const { changes, steps, unexplained } = comparison;
        expect(unexplained).toEqual([]);
        const caused = new Set(steps.flatMap(({ moved }) => moved.map(({ key }) => key)));
        expect(changes.filter(({ key }) => !caused.has(key))).toEqual([]);

        const edits = editsOf(comparison);
        const reached = decided(apply(matterOf(old, shipped), ...edits));
        expect(movedBetween(reached, outcomesIn(now))).toEqual([]);
        // In any order: each cause stands for itself.
        const turned = decided(apply(matterOf(old, shipped), ...edits.toReversed()));
        expect(movedBetween(turned, reached)).toEqual([]);

        // The document says the same: every change in it names causes that are there, and there are words for all of it.
        const diff = comparedDiff("small", { name: "old", result: old }, { name: "new", result: now }, comparison);
        const document: Diff = {
          format: "t6-diff",
          version: 1,
          tool: { name: "t6", version: "0.0.0" },
          audience: "internal",
          assessments: [diff],
          ...nothingWrong,
        };
        expect(valid?.(document), JSON.stringify(valid?.errors)).toBe(true);
        const ids = diff.causes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const change of diff.changes) {
          expect(change.causes).not.toEqual([]);
          expect([...change.causes, ...change.contributing].filter((id) => !ids.includes(id))).toEqual([]);
        }
        // Laying it out takes longer than deciding, so every fifth has to do.
        if (turn++ % 5 === 0) {
          for (const format of ["text", "markdown"] as const)
            expect(diffForms[format](document, { width: 80, paint: plain })).not.toMatch(/undefined|\[object|\{\w+\}/);
        }
        for (const { kind } of diff.causes) kinds.add(kind);
        seen += diff.changes.length;
      }),
      runs,
    );
    // The generated pairs differ in much and go nearly everywhere; what they leave out has an example of its own.
    expect(seen).toBeGreaterThan(runsOf(3000));
    expect(kinds.size).toBeGreaterThan(35);
  }, 120_000);

  test("each cause of a change moves it that way by itself, or is needed beside the others", () => {
    let together = 0;
    let several = 0;
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const { ground, final, steps } = compared(resultOf(one), resultOf(other));
        const record = steps.filter(({ alone }) => alone !== undefined);
        const known = new Map<string, Outcomes>();
        const tried = (some: readonly Edit[]): Outcomes => {
          const name = some.map((edit) => record.findIndex((step) => step.edit === edit)).join();
          const outcomes = known.get(name) ?? decided(apply(ground.matter, ...some));
          known.set(name, outcomes);
          return outcomes;
        };
        for (const moved of movedBetween(ground.outcomes, final.outcomes)) {
          const way = wayOf(moved);
          const behind = record.filter((step) => step.moved.some(({ key }) => key === moved.key)).map(({ edit }) => edit as Edit);
          expect(behind).not.toEqual([]);
          const where = (some: readonly Edit[]) => tried(some).get(moved.key);
          const alone = record
            .filter(({ edit }) => canMove(edit as Edit, [ground.matter, final.matter]) && way.along(where([edit as Edit])))
            .map(({ edit }) => edit);
          expect(alone.filter((edit) => !behind.includes(edit as Edit))).toEqual([]);
          const silent = behind.filter((edit) => !alone.includes(edit));
          if (!alone.some((edit) => way.arrives(where([edit as Edit])))) expect(way.arrives(where(behind))).toBe(true);
          for (const edit of silent) expect(way.arrives(where(behind.filter((another) => another !== edit)))).toBe(false);
          together += silent.length;
          several += alone.length > 1 ? 1 : 0;
        }
      }),
      runs,
    );
    expect(together).toBeGreaterThan(runsOf(100));
    expect(several).toBeGreaterThan(runsOf(500));
  }, 240_000);

  test("the order in which things are written changes nothing", () => {
    fc.assert(
      fc.property(pair, fc.array(fc.nat(), { minLength: 3, maxLength: 7 }), ([one, other], keys) => {
        const results = [one, other].map(resultOf) as [Result, Result];
        const shuffled = [one, other].map((side) => resultOf({ ...side, assessment: reordered(side.assessment, keys) })) as [Result, Result];
        const diffs = [results, shuffled].map(([old, now]) =>
          comparedDiff("small", { name: "old", result: old }, { name: "new", result: now }, compared(old, now)),
        );
        expect(diffs[1]).toEqual(diffs[0]);
        expect(publicDiff(diffs[1] as AssessmentDiff, shuffled)).toEqual(publicDiff(diffs[0] as AssessmentDiff, results));
      }),
      runs,
    );
  }, 240_000);

  test("nothing is different from itself, and the same two give the same document", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [old, now] = [resultOf(one), resultOf(other)];
        const diff = (first: Result, second: Result) =>
          JSON.stringify(comparedDiff("small", { name: "old", result: first }, { name: "new", result: second }, compared(first, second)));
        expect(compared(old, old)).toMatchObject({ changes: [], steps: [], unexplained: [] });
        expect(diff(structuredClone(old), structuredClone(now))).toBe(diff(old, now));
      }),
      { numRuns: 100 },
    );
  });
});
