import { describe, expect, test } from "vitest";
import { type Edit, editText } from "../../src/source/edit.ts";

const edited = (text: string, ...edits: Edit[]): string => {
  const { text: done, refusal: reason } = editText(text, edits);
  expect(reason).toBeUndefined();
  return done ?? "";
};
const refusal = (text: string, ...edits: Edit[]) => editText(text, edits).refusal;
const replace = (value: string, ...at: (string | number)[]): Edit => ({ kind: "replace", at, value });
const append = (data: unknown, ...to: (string | number)[]): Edit => ({ kind: "append", to, entries: [{ data }] });
const item = { id: "new", clauses: ["T6.1a"] };

describe("a value is replaced, and quoted as it was", () => {
  test.each([
    ["plain", "a: old # why\nb: 1\n", "a: new # why\nb: 1\n"],
    ["in single quotation marks", "a: 'old'   # why\n", "a: 'new'   # why\n"],
    ["in double quotation marks", 'a: "old"\n', 'a: "new"\n'],
    ["in brackets", "b: [x, {a: old}, y]\na: old\n", "b: [x, {a: old}, y]\na: new\n"],
    ["behind an anchor", "a: &here old\nb: 1", "a: &here new\nb: 1"],
    ["behind a tag", "a: !!str old\n", "a: !!str new\n"],
    ["with CRLF", "x: 1\r\na: old\r\nb: 2\r\n", "x: 1\r\na: new\r\nb: 2\r\n"],
    ["at the end of a file without a line break", "a: old", "a: new"],
    ["behind a byte order mark", "\ufeffa: old\n", "\ufeffa: new\n"],
    ["over two lines", "a: old\n  words # c\nb: 1\n", "a: new # c\nb: 1\n"],
    ["as block text", "a: >- # why\n    old\n    words\nb: 1\n", "a: >- # why\n    new\nb: 1\n"],
    ["as a reference to another passage", "b: &x old\na: *x\n", "b: &x old\na: new\n"],
    ["that is missing", "a:\nb: 1\n", "a: new\nb: 1\n"],
  ])("%s", (_name, text, wanted) => expect(edited(text, replace("new", "a"))).toBe(wanted));

  test("a text that would be read as a number gets quotation marks", () => {
    expect(edited("edition: 2.0 # the first\n", replace("2.0", "edition"))).toBe('edition: "2.0" # the first\n');
    expect(edited("a: [1, x]\n", replace("2016", "a", 0))).toBe('a: ["2016", x]\n');
  });
  test("a text that would break plain words gets quotation marks", () => {
    expect(edited("a: old\n", replace("new: words #1", "a"))).toBe('a: "new: words #1"\n');
    expect(edited("a: 'old'\n", replace("it's", "a"))).toBe("a: 'it''s'\n");
  });
  test("an anchor is left alone while somebody else refers to it, and not when they all change", () => {
    const text = "a: &x old\nb: *x\n";
    expect(refusal(text, replace("new", "a"))).toMatch(/without changing something else/);
    expect(edited(text, replace("new", "a"), replace("new", "b"))).toBe("a: &x new\nb: new\n");
  });
  test("nothing is written through a reference to another passage", () => {
    expect(refusal("a: &x [p]\nb: *x\n", replace("q", "b", 0))).toBe("what stands there is written elsewhere, and repeated by ‘*x’");
  });
  test("a file whose layout has mistakes is left alone", () => expect(refusal("a: 'old\nb: 1\n", replace("new", "a"))).toMatch(/layout/));
  test("a list is not replaced by a word", () => expect(refusal("a: [b]\n", replace("new", "a"))).toBeDefined());
});

describe("words within a text", () => {
  const reword: Edit = { kind: "reword", at: ["n"], from: "][old]", to: "][new]" };
  test.each([
    [
      "block text",
      "n: |\n  See [a][old].\n\n  # no comment\n  And [b][old].\n# c\nm: '][old]'\n",
      "n: |\n  See [a][new].\n\n  # no comment\n  And [b][new].\n# c\nm: '][old]'\n",
    ],
    ["quoted text", "n: 'It''s [a][old].' # c\n", "n: 'It''s [a][new].' # c\n"],
  ])("%s", (_name, text, wanted) => expect(edited(text, reword)).toBe(wanted));
});

describe("a word becomes a list with one entry", () => {
  const enclose: Edit = { kind: "enclose", at: ["a"] };
  test.each([
    ["plain", "a: x # c\n", "a: [x] # c\n"],
    ["quoted", "a: 'x y'\n", "a: ['x y']\n"],
    ["with a comma in it", "a: x, y\n", 'a: ["x, y"]\n'],
  ])("%s", (_name, text, wanted) => expect(edited(text, enclose)).toBe(wanted));
});

describe("an entry goes to the end of a list", () => {
  test.each([
    [
      "indented, with blank lines between",
      "p: x\n\nevidence:\n  - id: a\n    b: 1 # c\n\n  # about c\n  - id: c\n\njudgement: 1\n",
      "p: x\n\nevidence:\n  - id: a\n    b: 1 # c\n\n  # about c\n  - id: c\n\n  - id: new\n    clauses: [T6.1a]\n\njudgement: 1\n",
    ],
    ["without blank lines", "evidence:\n  - id: a\n  - id: b\nx: 1\n", "evidence:\n  - id: a\n  - id: b\n  - id: new\n    clauses: [T6.1a]\nx: 1\n"],
    ["not indented", "evidence:\n- id: a\n# about x\nx: 1\n", "evidence:\n- id: a\n\n- id: new\n  clauses: [T6.1a]\n# about x\nx: 1\n"],
    [
      "below a comment of the list",
      "evidence:\n  - id: a\n\n  # the end\n\n# about x\nx: 1\n",
      "evidence:\n  - id: a\n\n  # the end\n\n  - id: new\n    clauses: [T6.1a]\n\n# about x\nx: 1\n",
    ],
    ["at the end of a file without a line break", "evidence:\n  - id: a # c", "evidence:\n  - id: a # c\n\n  - id: new\n    clauses: [T6.1a]"],
    ["with CRLF", "evidence:\r\n  - id: a\r\nx: 1\r\n", "evidence:\r\n  - id: a\r\n\r\n  - id: new\r\n    clauses: [T6.1a]\r\nx: 1\r\n"],
    ["behind block text", "evidence:\n  - id: |\n      a\n\n\nx: 1\n", "evidence:\n  - id: |\n      a\n\n  - id: new\n    clauses: [T6.1a]\n\n\nx: 1\n"],
    [
      "behind block text that keeps its blank lines",
      "evidence:\n  - id: |+\n      a\n\nx: 1\n",
      "evidence:\n  - id: |+\n      a\n\n  - id: new\n    clauses: [T6.1a]\n\nx: 1\n",
    ],
    ["in brackets", "evidence: [{id: a}, {id: b}] # c\nx: 1\n", "evidence: [{id: a}, {id: b}, {id: new, clauses: [T6.1a]}] # c\nx: 1\n"],
    [
      "in brackets over several lines",
      "evidence: [\n  {id: a}, # first\n  # last\n]\n",
      "evidence: [\n  {id: a}, {id: new, clauses: [T6.1a]}, # first\n  # last\n]\n",
    ],
    ["empty", "evidence: [] # none yet\nx: 1\n", "evidence: # none yet\n  - id: new\n    clauses: [T6.1a]\nx: 1\n"],
    ["empty, at the end of a file without a line break", "x: 1\nevidence: []", "x: 1\nevidence:\n  - id: new\n    clauses: [T6.1a]"],
    ["empty, with a comment inside", "evidence: [\n  # none\n]\n", "evidence: [{id: new, clauses: [T6.1a]}\n  # none\n]\n"],
    ["a key with nothing behind it", "evidence: # none yet\nx: 1\n", "evidence: # none yet\n  - id: new\n    clauses: [T6.1a]\nx: 1\n"],
    ["a key with an anchor", "evidence: &e\nx: 1\n", "evidence: &e\n  - id: new\n    clauses: [T6.1a]\nx: 1\n"],
    ["an empty list with an anchor", "evidence: &e []\nx: 1\n", "evidence: &e\n  - id: new\n    clauses: [T6.1a]\nx: 1\n"],
    ["a key that says null", "evidence: ~\nx: 1\n", "evidence:\n  - id: new\n    clauses: [T6.1a]\nx: 1\n"],
    ["no key", "practice: T6.5\n\n# Silent.\n", "practice: T6.5\n\n# Silent.\n\nevidence:\n  - id: new\n    clauses: [T6.1a]\n"],
    ["no key, lists not indented", "strengths:\n- a\npractice: T6.5", "strengths:\n- a\npractice: T6.5\nevidence:\n- id: new\n  clauses: [T6.1a]"],
    ["no key, in braces", "{practice: T6.5}\n", "{practice: T6.5, evidence: [{id: new, clauses: [T6.1a]}]}\n"],
    [
      "no key, behind block text",
      "practice: T6.5\njudgement:\n  narrative: |\n    Words.\n\n    More.\n\n",
      "practice: T6.5\njudgement:\n  narrative: |\n    Words.\n\n    More.\nevidence:\n  - id: new\n    clauses: [T6.1a]\n\n",
    ],
    ["no key, before the end of the document", "practice: T6.5\n...\n", "practice: T6.5\n\nevidence:\n  - id: new\n    clauses: [T6.1a]\n...\n"],
  ])("%s", (_name, text, wanted) => expect(edited(text, append(item, "evidence"))).toBe(wanted));

  test("several at once, in their order, with comments above them", () => {
    const edit: Edit = {
      kind: "append",
      to: ["evidence"],
      entries: [
        { data: { id: "one", source: { title: "A: b", url: "https://example.org/#x" }, on: "2019-05" }, comment: ["First.", "", "Second."] },
        { data: { id: "two", clauses: ["T6.1a", { clause: "T6.3a", parts: ["access"] }], items: ["a sentence of some words", "another"] } },
      ],
    };
    expect(edited("evidence:\n  - id: a\n", edit)).toBe(
      'evidence:\n  - id: a\n\n  # First.\n  #\n  # Second.\n  - id: one\n    source:\n      title: "A: b"\n      url: https://example.org/#x\n    on: "2019-05"\n\n  - id: two\n    clauses: [T6.1a, {clause: T6.3a, parts: [access]}]\n    items:\n      - a sentence of some words\n      - another\n',
    );
  });
  test("a list further in", () => {
    expect(edited("a:\n  - b:\n      - x\n    c: 1\n", append("y", "a", 0, "b"))).toBe("a:\n  - b:\n      - x\n      - y\n    c: 1\n");
  });
  test("not to a word", () => expect(refusal("evidence: none\n", append(item, "evidence"))).toBeDefined());
  test("not to a list that is written elsewhere", () => expect(refusal("a: &x [p]\nevidence: *x\n", append(item, "evidence"))).toMatch(/repeated by ‘\*x’/));
});

describe("an entry is taken away", () => {
  const remove = (...at: (string | number)[]): Edit => ({ kind: "remove", at });
  test.each([
    ["in brackets", "a: [x, y, x] # c\n", "a: [x, y] # c\n"],
    ["in brackets, with a comma at the end", "a: [\n  x,\n  y,\n  x, # again\n]\n", "a: [\n  x,\n  y,\n  # again\n]\n"],
    ["behind hyphens", "a:\n  - x\n  - y\n  - x\nb: 1\n", "a:\n  - x\n  - y\nb: 1\n"],
    ["behind hyphens, with a comment that stays", "a:\n  - x\n  - y\n  # so\n  - x # again\nb: 1\n", "a:\n  - x\n  - y\n  # so\n   # again\nb: 1\n"],
    ["the last line of a file without a line break", "a:\n  - x\n  - y\n  - x", "a:\n  - x\n  - y\n"],
  ])("%s", (_name, text, wanted) => expect(edited(text, remove("a", 2))).toBe(wanted));
  test("the first", () => expect(edited("a: [x, y]\n", remove("a", 0))).toBe("a: [y]\n"));
});

describe("entries in another order", () => {
  const reorder: Edit = { kind: "reorder", at: ["a"], order: [2, 0, 1] };
  test.each([
    ["in brackets", "a: [y, 'z', x] # c\n", "a: [x, y, 'z'] # c\n"],
    ["in brackets over several lines", "a: [\n  y,\n  z,\n  x,\n]\n", "a: [\n  x,\n  y,\n  z,\n]\n"],
    ["behind hyphens, each with its comments", "a:\n  - y # why\n  # about z\n  - z\n  - x\nb: 1\n", "a:\n  - x\n  - y # why\n  # about z\n  - z\nb: 1\n"],
    ["behind hyphens, in groups", "a:\n- y\n- {c: z}\n- c: x\n  d: [p]\nb: 1\n", "a:\n- c: x\n  d: [p]\n- y\n- {c: z}\nb: 1\n"],
    ["at the end of a file without a line break", "a:\n  - y\n  - z\n  - x", "a:\n  - x\n  - y\n  - z"],
  ])("%s", (_name, text, wanted) => expect(edited(text, reorder)).toBe(wanted));
  test("not in brackets with comments, where nobody can tell what they are about", () => {
    expect(refusal("a: [\n  y, # why\n  z,\n  x,\n]\n", reorder)).toBeDefined();
  });
});

describe("a key is put at the end of its group", () => {
  const put = (...at: (string | number)[]): Edit => ({ kind: "put", at, value: { outcome: "meets", by: "A: b", on: "2026-11" } });
  const lines = '  outcome: meets\n  by: "A: b"\n  on: "2026-11"\n';
  test.each([
    ["below what is there", "practice: T6.5\n", `practice: T6.5\n\njudgement:\n${lines}`],
    ["below the comments at the end", "practice: T6.5\n# Silent.\n", `practice: T6.5\n# Silent.\n\njudgement:\n${lines}`],
    ["close to it, where the others are", "practice: T6.5\nx: 1\n", `practice: T6.5\nx: 1\njudgement:\n${lines}`],
  ])("%s", (_name, text, wanted) => expect(edited(text, put("judgement"))).toBe(wanted));
  test("further in", () => expect(edited("a:\n  - b: 1\nc: 2\n", { kind: "put", at: ["a", 0, "d"], value: "x" })).toBe("a:\n  - b: 1\n    d: x\nc: 2\n"));
  test("not over one that is there", () => expect(refusal("judgement: none\n", put("judgement"))).toBeDefined());
  test("in braces", () => expect(edited("{a: 1, b: {c: 2}}\n", { kind: "put", at: ["b", "d"], value: "x: y" })).toBe('{a: 1, b: {c: 2, d: "x: y"}}\n'));
});

describe("a key goes with what stands behind it", () => {
  const remove: Edit = { kind: "remove", at: ["a", "b"] };
  test.each([
    ["on its own line", "a:\n  b: x\n  c: y\n", "a:\n  c: y\n"],
    ["with lines of its own", "a:\n  c: y\n  b:\n    - x\n    - z\nd: 1\n", "a:\n  c: y\nd: 1\n"],
    ["with block text", "a:\n  b: |\n    x\n\n    z\n  c: y\n", "a:\n  c: y\n"],
    ["in braces, the first", "a: {b: x, c: y}\n", "a: {c: y}\n"],
    ["in braces, the last", "a: { c: y, b: x }\n", "a: { c: y }\n"],
    ["with nothing behind it", "a:\n  c: y\n  b:\n", "a:\n  c: y\n"],
    ["and a comment beside it stays", "a:\n  c: y\n  b: x # why\n", "a:\n  c: y\n   # why\n"],
  ])("%s", (_name, text, wanted) => expect(edited(text, remove)).toBe(wanted));
  test("beside a hyphen", () => expect(edited("- b: x\n  c: y\n", { kind: "remove", at: [0, "b"] })).toBe("- c: y\n"));
  test("not where a comment is inside", () => expect(refusal("a:\n  c: y\n  b:\n    # why\n    - x\n", remove)).toBeDefined());
});

describe("anything takes the place of anything", () => {
  const set = (value: unknown): Edit => ({ kind: "set", at: ["a"], value });
  test.each([
    ["a group for a word", "a: x # why\nb: 1\n", { name: "y", role: "z" }, "a: {name: y, role: z} # why\nb: 1\n"],
    ["a word for a group", "a:\n  name: y\n  role: z\nb: 1\n", "x", "a: x\nb: 1\n"],
    ["a word for a group in braces", "a: {name: y}\n", "x", "a: x\n"],
    ["a truth for another", "a: true\n", false, "a: false\n"],
    ["a list for a list", "a:\n  - x\n  - y\n", ["z"], "a: [z]\n"],
  ])("%s", (_name, text, value, wanted) => expect(edited(text, set(value))).toBe(wanted));
  test("not over a comment", () => expect(refusal("a:\n  name: y\n  # why\n  role: z\n", set("x"))).toBeDefined());
});
