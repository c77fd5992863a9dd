import { expect, test } from "vitest";
import { parse } from "../../src/source/parse.ts";

/** A mistake as it would be told: where, what, and the text pointed at. */
function told(text: string): readonly string[] {
  return parse(text).problems.map(({ code, args, span }) => {
    const words = Object.values(args).join(" ");
    return `${span.start.line}:${span.start.column} ${code.slice(5)}${words === "" ? "" : ` (${words})`} «${text.slice(span.start.offset, span.end.offset)}»`;
  });
}

test("a text in order has data and no problems", () => {
  const { data, problems, sound } = parse("# a\na: 1\nb: [x, {c: d}] # e\n");
  expect({ data, problems, sound }).toEqual({ data: { a: 1, b: ["x", { c: "d" }] }, problems: [], sound: true });
});

test.each([
  ["a colon in words", "a:\n  - title: Data: how\n    b: c\n", "2:12 syntax (there is a colon inside words that are not in quotation marks) «Data: how»"],
  ["a tab", "a:\n\t- b: 1\n\t  c: 2\n", "2:1 tab-indent «\t»"],
  ["a tab among blanks", "a:\n  - b: 1\n\tc: 2\n    d: 3\n", "3:1 tab-indent «\t»"],
  ["an open double quotation mark", 'a: 1\nb: "x\nc: 2\nd: 3\n', '2:4 syntax (the quotation mark that opens here is not closed) «"x»'],
  ["an open single quotation mark", "a: 1\nb: 'x\nc: 2\nd: 3\n", "2:4 syntax (the quotation mark that opens here is not closed) «'x»"],
  [
    "a quotation mark closed by the next one",
    'a:\n  - b: "x\n    c: y\n    d: "z"\n    e: f\n',
    '2:8 syntax (the quotation mark that opens here is not closed) «"x»',
  ],
  [
    "an apostrophe",
    "a: 'The Director's letter'\nb: c\n",
    "1:18 syntax (words stand behind a closing quotation mark; inside single ones an apostrophe is written twice) «s letter'»",
  ],
  ["words behind a quotation", 'a: "The" letter\n', "1:10 syntax (words stand behind a closing quotation mark) «letter»"],
  ["a missing colon", "a: 1\nevidence\n  - id: a\n    b: x\n", "2:1 syntax (a colon is missing after these words) «evidence»"],
  ["a missing space", "a: 1\npractice:T6.1\nb: 2\n", "2:1 syntax (a space is missing after the colon) «practice:T6.1»"],
  ["a line one blank short", "a:\n  - b: 1\n    c: 2\n   d: 3\n    e: 4\n", "4:4 syntax (this line is not lined up with the entries it belongs to) «d: 3»"],
  ["a line one blank long", "a:\n  - b: 1\n    c: 2\n     d: 3\n    e: 4\n", "4:6 syntax (this line is indented further than its neighbours) «d: 3»"],
  ["a list item out of line", "a:\n  - b\n - c\n  - d\n", "3:2 syntax (this line is not lined up with the entries it belongs to) «- c»"],
  ["an open bracket", "a: [b, c\nd: e\n", "1:4 syntax (the bracket that opens here is not closed) «[b, c»"],
  [
    "an open bracket inside a list",
    "a:\n  - b: [c, {d: e}\n    f: g\n    h: i\n  - j: k\n",
    "2:8 syntax (the bracket that opens here is not closed) «[c, {d: e}»",
  ],
  ["an open brace", "a: {b: c\nd: e\n", "1:4 syntax (the bracket that opens here is not closed) «{b: c»"],
  ["a bracket too many", "a: [b]]\nc: d\n", "1:7 syntax (this bracket closes nothing) «]»"],
  ["a comma too many", "a: [b, , c]\n", "1:8 syntax (there is a comma too many) «, c]»"],
  ["a comma too few", "a: ['b' 'c']\n", "1:9 syntax (a comma or a colon is missing before this) «'c']»"],
  ["an at sign", "a: @b\nc: d\n", "1:4 syntax (words may not start with ‘@’ unless they are in quotation marks) «@b»"],
  ["a question mark", "a: ? b\nc: d\n", "1:4 syntax (words may not start with ‘?’ unless they are in quotation marks) «? b»"],
  ["words behind a block sign", "a: |b\n  c\n", "1:5 syntax (text behind a ‘|’ or ‘>’ has to start on the next line) «b»"],
  ["a block that is not indented", "a: |\nb\nc: d\n", "2:1 syntax (the text below a ‘|’ or ‘>’ has to be indented) «b»"],
  ["a list behind a key", "a: - b\nc: d\n", "1:4 syntax (a list has to start on a line of its own) «- b»"],
  [
    "a Markdown link",
    "a: [b](http://c.d)\n",
    "1:7 syntax (words stand behind a closing bracket; words that start with a bracket have to be in quotation marks) «(http://c.d)»",
  ],
  ["an unknown escape", 'a: "C:\\data"\n', "1:7 syntax (‘\\d’ means nothing inside double quotation marks: use single ones) «\\d»"],
  ["a comment without a blank", "a: 'b'#c\n", "1:7 syntax (a comment needs a space in front of its ‘#’) «#c»"],
  ["entries below a list", "- a\nb: c\n", "2:1 syntax (this line does not fit in with the lines above it) «b: c»"],
  [
    "marks of a merge",
    "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n",
    "2:1 syntax (two versions of the file were merged, and this mark of it is left) «<<<<<<< HEAD»",
  ],
  ["a directive", "%foo\n---\na: b\n", "1:1 syntax (a line that starts with ‘%’ is an instruction that t6 does not know) «%foo»"],
  ["a control character", "a: b\u0007c\n", "1:5 syntax (there is an invisible character (U+0007) here) «\u0007»"],
  ["old line ends", "a: b\rc: d\r", "1:5 syntax (there is an invisible character (U+000D) here) «\r»"],
  ["a key given twice", "a: 1\nb: 2\na: 3\n", "3:1 duplicate-key (a) «a»"],
  [
    "a list given twice",
    "a:\n  - b\nc: 2\na:\n  - d\n",
    "4:1 duplicate-key (a Move what is below the second to the end of the first, and delete the line that is left.) «a»",
  ],
  [
    "two entries that have run together",
    "a:\n  - b: 1\n    c: 2\n    b: 3\n",
    "4:5 duplicate-key (b If these were meant to be two entries, start the second with a hyphen.) «b»",
  ],
  ["two documents", "a: 1\n---\nb: 2\n---\nc: 3\n", "2:1 multiple-documents «---»"],
  ["a reference to nothing", "a: &dfe x\nb: *dfee\n", "2:4 unresolved-alias (dfee dfe) «*dfee»"],
  ["emphasis", "a: *b* c\n", "1:4 unresolved-alias (b*) «*b*»"],
  ["a reference to what is around it", "a: &a [*a]\n", "1:8 unresolved-alias (a) «*a»"],
  ["too many references", `a: &a x\nb: [${"*a, ".repeat(150)}]\n`, "2:405 too-many-aliases «*a»"],
  [
    "references to passages full of references",
    `a: &a [x, x]\nb: &b [${"*a, ".repeat(12)}]\nc: &c [${"*b, ".repeat(12)}]\nd: [${"*c, ".repeat(12)}]\n`,
    "2:8 too-many-aliases «*a»",
  ],
  ["an unknown tag", "a: !important b\n", "1:4 unknown-tag (!important) «!important»"],
  ["a dash for a hyphen", "a:\n  - b: 1\n    c: 2\n  – b: 3\n    c: 4\n", "4:3 odd-sign (a dash (–) a hyphen) «–»"],
  ["a dash for the first hyphen", "a:\n  — b: 1\n    c: 2\n    d: [e]\n", "2:3 odd-sign (a dash (—) a hyphen) «—»"],
  ["a bullet for a hyphen", "a:\n  - b: 1\n    c: 2\n  • b: 3\n    c: 4\n", "4:3 odd-sign (a bullet (•) a hyphen) «•»"],
  ["a dash for the hyphen of a word", "a:\n  - b: 1\n  – c\n", "3:3 odd-sign (a dash (–) a hyphen) «–»"],
  ["special spaces for an indent", "a:\n  - b: 1\n\u00a0 \u00a0 c: 2\n    d: 3\n", "3:1 odd-sign (a no-break space (U+00A0) ordinary spaces) «\u00a0 \u00a0 »"],
  ["a special space behind a colon", "a:\n  b:\u00a0c\n  d: e\n", "2:5 odd-sign (a no-break space (U+00A0) an ordinary space) «\u00a0»"],
  ["a special space behind a hyphen", "a:\n  -\u00a0b: c\n    d: e\n", "2:4 odd-sign (a no-break space (U+00A0) an ordinary space) «\u00a0»"],
  ["an invisible sign behind a colon", "a:\n  b:\u200bc\n  d: e\n", "2:5 odd-sign (an invisible sign (U+200B) an ordinary space) «\u200b»"],
  ["an invisible sign in an indent", "a:\n  - b: c\n  \u200b  d: e\n    f: g\n", "3:3 odd-sign (an invisible sign (U+200B)) «\u200b»"],
  ["curly quotation marks around words with a colon", "a: “b: c”\nd: e\n", "1:4 odd-sign (a pair of curly quotation marks straight ones) «“b: c”»"],
  ["a dash for a hyphen, where lines end as in Windows", "a:\r\n  - b: 1\r\n  – b: 3\r\n", "3:3 odd-sign (a dash (–) a hyphen) «–»"],
  ["nothing", "", "1:1 empty «»"],
  ["comments only", "# a\n\n# b\n", "1:1 empty «»"],
])("one mistake, one problem: %s", (_name, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("signs of all sorts are welcome in words, also where something else is wrong", () => {
  expect(told('a: |\n  – b\n  • c\nd: “e”\nf: "g" h\n')).toEqual(["5:8 syntax (words stand behind a closing quotation mark) «h»"]);
  expect(told('a: |\n  – b\nd:\n  – e: 1\n    f: 2\ng: "h" i\n')).toEqual([
    "4:3 odd-sign (a dash (–) a hyphen) «–»",
    "6:8 syntax (words stand behind a closing quotation mark) «i»",
  ]);
});

test("mistakes that have nothing to do with each other are all told", () => {
  expect(told("a: 'x' y\nb: 'z' w\nc: @d\ne: 1\ne: 2\n").map((line) => line.split(" ", 1)[0])).toEqual(["1:8", "2:8", "3:4"]);
  expect(told("a: 1\na: 2\n\n\nb: [c\nd: e\n\n\n\tf: g\n").map((line) => line.split(" ", 1)[0])).toEqual(["2:1", "5:4", "9:1"]);
});

test.each([
  ["in brackets", `a: ${"[".repeat(100_000)}`],
  ["in hyphens", "- ".repeat(50_000)],
  ["in explicit keys", "? ".repeat(50_000)],
  ["in indents", Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
])("nesting too deep %s is told, not suffered", (_name, text) => {
  expect(parse(text).problems.map(({ args }) => args)).toEqual([{ detail: "entries are nested too deeply" }]);
  expect(parse(text).sound).toBe(false);
});

test("ninety levels are not too deep", () => {
  expect(parse(`a: ${"[".repeat(90)}1${"]".repeat(90)}\n`).problems).toEqual([]);
});

test("data are sound where only the meaning of a key is in doubt, and not where the layout is", () => {
  expect(parse("a: 1\na: 2\n")).toMatchObject({ data: { a: 2 }, sound: true });
  expect(parse("a: !x b\n")).toMatchObject({ data: { a: "b" }, sound: true });
  expect(parse("a: 1\n---\nb: 2\n")).toMatchObject({ data: { a: 1 }, sound: true });
  expect(parse("a: 1\nb: 'x' y\n")).toMatchObject({ data: { a: 1, b: "x" }, sound: false });
  expect(parse("practice: T6.1\nevidence: *x\n")).toMatchObject({ data: { practice: "T6.1", evidence: null }, sound: false });
});

test("keys that would reach into objects are data like any other", () => {
  const { data } = parse("__proto__: {polluted: true}\nconstructor: 1\ntoString: 2\n");
  expect(Object.keys(data as object)).toEqual(["__proto__", "constructor", "toString"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("ten thousand keys do not take the square of their time", () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n");
  const start = performance.now();
  expect(parse(text).problems).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});

const layout = `practice: T6.1   # which
evidence:
  - id: a
    title: "The
      title"
    clauses: [x,
      y]
    note: |
      one
      two

    empty:
  - {id: b, title: c}
last: &a d
alias: *a
`;

test.each([
  [[], "value", "practice: T6.1"],
  [[], "key", "practice: T6.1"],
  [["practice"], "key", "practice"],
  [["practice"], "value", "T6.1"],
  [["evidence"], "value", "- id: a"],
  [["evidence", 0], "value", "id: a"],
  [["evidence", 0], "key", "id: a"],
  [["evidence", 0, "title"], "value", '"The\n      title"'],
  [["evidence", 0, "clauses"], "value", "[x,"],
  [["evidence", 0, "clauses", 1], "value", "y"],
  [["evidence", 0, "note"], "value", "|\n      one\n      two"],
  [["evidence", 0, "empty"], "value", ""],
  [["evidence", 0, "empty"], "key", "empty"],
  [["evidence", 1], "value", "{id: b, title: c}"],
  [["evidence", 1, "title"], "key", "title"],
  [["alias"], "value", "*a"],
  [["alias", "inside"], "value", "*a"],
  [["nowhere"], "value", "practice: T6.1"],
  [["evidence", 0, "nowhere", 3], "value", "id: a"],
  [["evidence", 7], "key", "evidence"],
  [["evidence", "0"], "key", "evidence"],
  [["practice", "deeper"], "key", "practice"],
] as const)("the place of %j as a %s", (pointer, target, expected) => {
  const { start, end } = parse(layout).spanOf(pointer, target);
  expect(layout.slice(start.offset, end.offset)).toBe(expected);
});

test("of a key given twice the last is meant, as in the data", () => {
  expect(parse("a: 1\na: 2\n").spanOf(["a"], "value").start.line).toBe(2);
});

test("keys that are no text are found by what they are called in the data", () => {
  expect(parse("1: a\n~: b\ntrue: c\n").spanOf(["1"], "value").start.offset).toBe(3);
  expect(parse("1: a\n~: b\ntrue: c\n").spanOf([""], "key").start.line).toBe(2);
});

test("a byte order mark takes up no column, and the lines end where their carriage returns begin", () => {
  const { spanOf } = parse("\ufeffa: b\r\nc: d\r\n");
  expect(spanOf(["a"], "key").start).toEqual({ line: 1, column: 1, offset: 1 });
  expect(spanOf(["c"], "value")).toEqual({ start: { line: 2, column: 4, offset: 10 }, end: { line: 2, column: 5, offset: 11 } });
});
