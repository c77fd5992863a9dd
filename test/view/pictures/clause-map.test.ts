import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauseMap, type MapPractice } from "../../../src/view/pictures/clause-map.ts";
import { findingMark, findingSigns } from "../../../src/view/pictures/finding-marks.ts";
import { drawingOf } from "../../../src/view/pictures/shape.ts";
import { mapWords } from "../../../src/view/style/pictures.ts";
import { runsOf } from "../../runs.ts";
import { formsOf, outside, overlaps, wordsIn } from "./shapes.ts";

type Clause = MapPractice["clauses"][number];
const states = Object.keys(findingSigns) as Clause["state"][];

const practicesOf = (suffix: fc.Arbitrary<string>): fc.Arbitrary<MapPractice[]> =>
  fc.array(
    fc
      .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 26 }), fc.infiniteStream(fc.constantFrom(...states)), suffix, fc.nat(26))
      .map(([letters, found, id, deciding]): MapPractice => {
        const clause = (letter: number, at: number): Clause => ({
          id: `${id}${String.fromCharCode(97 + letter)}`,
          state: found.next().value as Clause["state"],
          decides: at === deciding,
        });
        return { id, clauses: letters.map(clause) };
      }),
    { maxLength: 9 },
  );

const plainIds = practicesOf(fc.constantFrom("T6.1", "T6.2", "T6.3", "S4", "Practice.12"));
const longIds = practicesOf(fc.constantFrom("T6.1", "A".repeat(120), "Standard-4.Practice-"));

describe("the map of the clauses", () => {
  test("keeps within its frame, and no word stands on another", () => {
    fc.assert(
      fc.property(fc.oneof(plainIds, longIds), (practices) => {
        for (const form of formsOf(clauseMap(practices) ?? { drawing: { width: 0, height: 0, shapes: [] }, text: "" })) {
          expect(outside(form)).toEqual([]);
          expect(overlaps(form)).toEqual([]);
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("has every clause once, with the mark of its finding above its letter", () => {
    fc.assert(
      fc.property(plainIds, (practices) => {
        const clauses = practices.flatMap((practice) => practice.clauses);
        const picture = clauseMap(practices);
        for (const form of picture === null ? [] : formsOf(picture)) {
          const letters = form.shapes.flatMap((shape) =>
            shape.shape === "words" && shape.at === "middle" && shape.size === 12 && shape.text !== "?" ? [shape] : [],
          );
          expect(letters.map(({ text }) => text)).toEqual(clauses.map(({ id }) => id.slice(-1)));
          const drawn = new Set(form.shapes.map((shape) => JSON.stringify(shape)));
          letters.forEach(({ x, y }, at) => {
            const mark = drawingOf(0, 0, findingMark((clauses[at] as Clause).state, x - 8, y - 28, 16)).shapes;
            expect(mark.length).toBeGreaterThan(0);
            for (const shape of mark) expect(drawn).toContain(JSON.stringify(shape));
          });
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("says in words what it shows: each clause, what was found, and what decides", () => {
    fc.assert(
      fc.property(plainIds, (practices) => {
        const text = clauseMap(practices)?.text ?? "";
        for (const { id, clauses } of practices.filter((practice) => practice.clauses.length > 0)) {
          expect(text).toContain(`${id}: `);
          for (const clause of clauses) {
            expect(text).toContain(clause.id);
            expect(text).toContain(mapWords[clause.state]);
            if (clause.decides) expect(text).toContain(`${clause.id} decides`);
          }
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("has a form of its own for each finding", () => {
    const marks = states.map((state) => JSON.stringify(findingMark(state, 0, 0, 16)));
    expect(new Set(marks).size).toBe(states.length);
    expect(new Set(Object.values(findingSigns)).size).toBe(states.length);
  });

  test("is none where there is no clause", () => {
    expect(clauseMap([])).toBeNull();
    expect(clauseMap([{ id: "T6.1", clauses: [] }])).toBeNull();
  });

  test("explains the marks that are there, and no other", () => {
    const picture = clauseMap([{ id: "T6.1", clauses: [{ id: "T6.1a", state: "met", decides: false }] }]);
    expect(picture === null ? [] : wordsIn(picture.drawing)).toEqual(["T6.1", "a", "met"]);
    expect(picture?.drawing.signs).toBe("T6.1 ■ (■ met)");
  });
});
