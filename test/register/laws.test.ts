import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf } from "../runs.ts";
import { clean, headings, map, type Row, spoils } from "./spoils.ts";
import { registerOf, told } from "./synthetic.ts";

/** A list with a comma for a separator is another way of joining too. */
const also: Readonly<Record<string, string>> = { "comma-in-name": "mixed-lists" };

test("what was put in is found in its cell, and nothing else is", () => {
  const kinds = fc.uniqueArray(fc.constantFrom(...Object.keys(spoils)), { maxLength: 4 });
  fc.assert(
    fc.property(clean, kinds, fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), (made, wanted, places) => {
      const rows = made.map(({ cells }) => ({ cells: { ...cells }, found: [] as Row["found"] }));
      const near = new Set<Row>();
      for (const [index, kind] of wanted.entries()) {
        const at = 3 + ((places[index] ?? 0) % (rows.length - 6));
        // Two mistakes beside each other may hide each other.
        if ([-2, -1, 0, 1, 2].some((step) => near.has(rows[at + step] as Row))) continue;
        if (spoils[kind]?.(rows, at) === true) for (const step of [0, 1]) near.add(rows[at + step] as Row);
      }
      const expected = rows.flatMap(({ found }, at) =>
        found.flatMap(([code, heading]) =>
          [code, ...(also[code] === undefined ? [] : [also[code]])].map(
            (one) => `register/${one} ${String.fromCharCode(65 + headings.indexOf(heading))}${at + 2}`,
          ),
        ),
      );
      const sheet = { name: "", rows: [headings, ...rows.map(({ cells }) => headings.map((heading) => cells[heading]))] };
      expect(told(registerOf([sheet], map, true))).toEqual(expected.toSorted());
    }),
    { numRuns: runsOf(500) },
  );
});

test.each(Object.keys(spoils))("%s can be put into a register", (kind) => {
  const [made = []] = fc.sample(clean, 1);
  const isPut = made.some((_, at) => {
    const rows = made.map(({ cells }) => ({ cells: { ...cells }, found: [] as Row["found"] }));
    return at > 2 && at < rows.length - 3 && spoils[kind]?.(rows, at) === true && rows.some(({ found }) => found.length > 0);
  });
  expect(isPut).toBe(true);
});
