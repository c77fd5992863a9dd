import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describe as words } from "../../src/diagnostics/describe.ts";
import type { FileKind } from "../../src/schema/kind.ts";
import { validate } from "../../src/schema/validate.ts";
import { validateAny } from "./any.ts";

/** Problems as one line each: the place, the code, and what it says. */
function told(kind: FileKind, data: unknown): readonly string[] {
  return validateAny(kind, data).map(
    ({ code, args, pointer, target }) => `${pointer.join(".")}${target === "key" ? " (key)" : ""} ${code.slice(7)} ${JSON.stringify(args)}`,
  );
}

const item = {
  id: "sharing-page",
  title: "How DfE shares pupil data",
  clauses: ["T6.1g"],
  kind: "policy",
  statement: "The page sets out how pupil data are shared.",
  state: "in_place",
  said_by: "producer",
  access: "public",
};

const withItem = (changes: object) => ({
  practice: "T6.1",
  evidence: [Object.fromEntries(Object.entries({ ...item, ...changes }).filter(([, value]) => value !== undefined))],
});

/** What is wrong with an item that is all right but for these changes. */
const inItem = (changes: object) => told("practice", withItem(changes)).map((line) => line.replace(/^evidence\.0[. ]?/, ""));

test("data in order have no problems", () => {
  expect(inItem({})).toEqual([]);
  expect(told("asks", { asks: [] })).toEqual([]);
  expect(told("config", {})).toEqual([]);
});

test.each([
  ["a missing key", { title: undefined }, ['(key) missing {"name":"title","of":"the evidence item ‘sharing-page’"}']],
  ["a key misspelt by a letter", { title: undefined, titl: "x" }, ['titl (key) unknown-key {"name":"titl","suggestion":"title"}']],
  ["a key with letters swapped", { title: undefined, titel: "x" }, ['titel (key) unknown-key {"name":"titel","suggestion":"title"}']],
  ["a key with a hyphen and capitals", { said_by: undefined, "Said-By": "producer" }, ['Said-By (key) unknown-key {"name":"Said-By","suggestion":"said_by"}']],
  [
    "a key that is nothing we know",
    { favourite: 1 },
    [
      'favourite (key) unknown-key {"name":"favourite","allowed":"items, figures, stance, severity, speaker, verification, source, dates, closed, limitations, five_safes, in_reply_to, audience, notes"}',
    ],
  ],
  ["a value misspelt", { kind: "polcy" }, [expect.stringMatching(/^kind not-one-of .*"suggestion":"policy","allowed":"policy, procedure,/)]],
  ["a value with a blank", { state: "In place" }, [expect.stringMatching(/^state not-one-of .*"actual":"In place","suggestion":"in_place"/)]],
  ["a number for a word", { access: 3 }, [expect.stringMatching(/^access not-one-of \{"actual":"3","allowed"/)]],
  ["blank text", { statement: " \n" }, ["statement blank {}"]],
  ["no text", { statement: null }, ["statement (key) blank {}"]],
  ["no list", { clauses: null }, ['clauses (key) wrong-type {"expected":"a list","actual":"empty"}']],
  ["an empty list", { clauses: [] }, ['clauses too-few {"least":"one entry"}']],
  ["a word for a list", { clauses: "T6.1g" }, [expect.stringMatching(/^clauses wrong-type .*"actual":"the text ‘T6.1g’","hint":"Put it in square brackets/)]],
  [
    "an entry for a list",
    { clauses: { clause: "T6.3a", parts: ["access"] } },
    [expect.stringMatching(/^clauses wrong-type .*"actual":"an entry with lines of its own","hint":"Put a hyphen/)],
  ],
  [
    "a list for an entry",
    { verification: [{ level: "verified" }] },
    [expect.stringMatching(/^verification wrong-type .*"expected":"an entry with ‘level’","actual":"a list","hint":"Take the hyphen away/)],
  ],
  [
    "a word for an entry",
    { verification: "verified" },
    [expect.stringMatching(/^verification wrong-type .*"hint":"It looks like this: ‘verification: \{ level: verified \}’\."/)],
  ],
  ["words with a comma for an entry", { verification: "verified, twice" }, [expect.stringContaining("‘verification: { level: verified }’")]],
  [
    "nothing for an entry",
    { verification: null },
    ['verification (key) wrong-type {"expected":"an entry with ‘level’","actual":"empty","hint":"It looks like this: ‘verification: { level: … }’."}'],
  ],
  [
    "a key too many, where all that are possible are there",
    { clauses: [{ clause: "T6.3a", parts: ["access"], shows: "It is logged.", of: "t6", since: "2025" }] },
    [
      'clauses.0.since (key) unknown-key {"name":"since","hint":"All that is possible here is there already: clause, of, parts and shows. Delete the line, or line it up with the entry it belongs to."}',
    ],
  ],
  ["blank text where the line may go", { source: { title: "x", reference: " " } }, ['source.reference blank {"otherwise":"delete the line"}']],
  ["no text where the line may go", { source: { title: "x", reference: null } }, ['source.reference (key) blank {"otherwise":"delete the line"}']],
  ["no name of somebody who has to be named", { verification: { level: "verified", by: null } }, ["verification.by (key) blank {}"]],
  [
    "an unquoted year",
    { dates: { about: 2018 } },
    ['dates.about wrong-type {"expected":"text","actual":"the number 2018","hint":"Put it in quotation marks: \\"2018\\"."}'],
  ],
  ["true for text", { title: true }, ['title wrong-type {"expected":"text","actual":"the word true","hint":"Put it in quotation marks: \\"true\\"."}']],
  [
    "text for a number",
    { figures: [{ value: "110,000", unit: "views" }] },
    ['figures.0.value wrong-type {"expected":"a number","actual":"the text ‘110,000’","hint":"Digits only, without commas or words."}'],
  ],
  [
    "yes for true",
    { limitations: [{ text: "x", material: "yes" }] },
    [expect.stringMatching(/^limitations\.0\.material wrong-type .*"expected":"true or false".*"hint":"Did you mean true\?"/)],
  ],
  ["no for false", { limitations: [{ text: "x", material: "No" }] }, [expect.stringMatching(/"hint":"Did you mean false\?"/)]],
  [
    "a date in curly quotation marks",
    { dates: { about: "“2025-04-08”" } },
    ['dates.about odd-sign {"actual":"“2025-04-08”","sign":"curly quotation marks","suggestion":"\\"2025-04-08\\""}'],
  ],
  [
    "a date with dashes",
    { dates: { about: "2025–04–08" } },
    ['dates.about odd-sign {"actual":"2025–04–08","sign":"a dash (–) instead of a hyphen","suggestion":"‘2025-04-08’"}'],
  ],
  [
    "a date in curly quotation marks that is none yet",
    { dates: { about: "“8 April 2025”" } },
    [expect.stringMatching(/^dates.about bad-date .*"suggestion":"2025-04-08"/)],
  ],
  [
    "an address in curly quotation marks",
    { source: { title: "x", url: "“https://gov.uk/a”" } },
    ['source.url odd-sign {"actual":"“https://gov.uk/a”","sign":"curly quotation marks","suggestion":"\\"https://gov.uk/a\\""}'],
  ],
  ["a word in curly quotation marks", { access: "‘public’" }, [expect.stringMatching(/^access odd-sign .*"suggestion":"\\"public\\""/)]],
  [
    "an id with a dash",
    { id: "sharing–page" },
    [expect.stringMatching(/^id odd-sign .*"sign":"a dash \(–\) instead of a hyphen","suggestion":"‘sharing-page’"/)],
  ],
  [
    "a clause behind a special space",
    { clauses: ["T6.1a", "\u00a0T6.1g"] },
    ['clauses.1 odd-sign {"actual":"T6.1g","sign":"a no-break space (U+00A0)","place":"at its start","suggestion":"‘T6.1g’"}'],
  ],
  [
    "a clause with an invisible sign",
    { clauses: ["T6.1g\u200b"] },
    ['clauses.0 odd-sign {"actual":"T6.1g\u200b","sign":"an invisible sign (U+200B)","place":"at its end","suggestion":"‘T6.1g’"}'],
  ],
  [
    "an invisible sign inside",
    { id: "sharing\u2060-page" },
    ['id odd-sign {"actual":"sharing\u2060-page","sign":"an invisible sign (U+2060)","place":"behind ‘sharing’","suggestion":"‘sharing-page’"}'],
  ],
  [
    "a dash for the hyphen of a list",
    { clauses: "– T6.1g" },
    [expect.stringMatching(/^clauses wrong-type .*"hint":"Each entry starts with a hyphen, and this one with another sign \(–\)\."/)],
  ],
  ["an id with capitals and blanks", { id: "The Sharing Page!" }, ['id bad-id {"actual":"The Sharing Page!","suggestion":"the-sharing-page"}']],
  ["an id with accents", { id: "café’s-page" }, ['id bad-id {"actual":"café’s-page","suggestion":"cafes-page"}']],
  ["an id that nothing can be made of", { id: "???" }, ['id bad-id {"actual":"???"}']],
  ["a clause with a blank", { clauses: ["T6.1 g"] }, [expect.stringMatching(/^clauses\.0 invalid .*‘T6.1 g’/)]],
  ["an entry without its clause", { clauses: [{ parts: ["access"] }] }, ['clauses.0 (key) missing {"name":"clause","of":"the clause reference"}']],
  [
    "a check by a role and nobody",
    { verification: { level: "checked", by: { role: "producer" } } },
    [expect.stringMatching(/^verification\.by \(key\) missing \{"name":"name"/)],
  ],
  [
    "a clause that is neither",
    { clauses: [3.5] },
    [expect.stringMatching(/^clauses\.0 wrong-type \{"expected":"text or an entry with ‘clause’","actual":"the number 3.5"/)],
  ],
  [
    "an address without its beginning",
    { source: { title: "x", url: "www.gov.uk/a" } },
    ['source.url bad-url {"actual":"www.gov.uk/a","suggestion":"https://www.gov.uk/a"}'],
  ],
  ["an address without www", { source: { title: "x", url: "gov.uk/a" } }, ['source.url bad-url {"actual":"gov.uk/a","suggestion":"https://gov.uk/a"}']],
  [
    "an address with a blank",
    { source: { title: "x", url: "https://gov.uk/a b" } },
    ['source.url bad-url {"actual":"https://gov.uk/a b","suggestion":"https://gov.uk/a%20b"}'],
  ],
  [
    "an address in angle brackets",
    { source: { title: "x", url: "<https://gov.uk/a>" } },
    ['source.url bad-url {"actual":"<https://gov.uk/a>","suggestion":"https://gov.uk/a"}'],
  ],
  [
    "an address with a slash too few",
    { source: { title: "x", url: "https:/gov.uk/a" } },
    ['source.url bad-url {"actual":"https:/gov.uk/a","suggestion":"https://gov.uk/a"}'],
  ],
  ["no address at all", { source: { title: "x", url: "see the letter" } }, ['source.url bad-url {"actual":"see the letter"}']],
  ["a script for an address", { source: { title: "x", url: "javascript:alert(1)" } }, ['source.url bad-url {"actual":"javascript:alert(1)"}']],
  ["a bad digest", { source: { title: "x", sha256: "ABC" } }, [expect.stringMatching(/^source\.sha256 invalid .*64 digits/)]],
  ["the same twice", { five_safes: ["people", "data", "people"] }, ['five_safes.2 not-unique {"actual":"people"}']],
  [
    "a question misnumbered",
    { in_reply_to: "T6.4c" },
    ['in_reply_to invalid {"detail":"‘T6.4c’ is not how questions are numbered: Q- and the id of a clause, or V- and the id of an item"}'],
  ],
  ["a source misnamed", { source: "Letter" }, ['source bad-id {"actual":"Letter","suggestion":"letter"}']],
  // Whether there is a source called ‘the-letter’ is not known here; a document that is described is never refused.
  [
    "a title for a source",
    { source: "The Letter" },
    [expect.stringMatching(/^source bad-id {"actual":"The Letter","described":"source: { title: \\"The Letter\\" }"}$/)],
  ],
  [
    "the place of a file for a source",
    { source: "C:\\notes\\a.docx" },
    [expect.stringMatching(/"described":"source: { title: What it is called, reference: /)],
  ],
  [
    "words of which one is a value, for an entry",
    { verification: "Verified by Internal Audit" },
    [expect.stringContaining("‘verification: { level: verified }’")],
  ],
  ["words of which several are values, for an entry", { verification: "reported or checked" }, [expect.stringContaining("‘verification: { level: … }’")]],
  [
    "a number for an id, which would be none in quotation marks either",
    { id: 2.5 },
    ['id wrong-type {"expected":"text","actual":"the number 2.5","hint":"Use small letters, digits and hyphens, beginning with a letter."}'],
  ],
  ["a number for an id, which in quotation marks would be one", { id: 2025 }, [expect.stringContaining('in quotation marks: \\"2025\\"')]],
])("one mistake, one problem: %s", (_name, changes, expected) => {
  expect(inItem(changes)).toEqual(expected);
});

test.each([
  ["22/04/2016", "2016-04-22"],
  ["22.4.2016", "2016-04-22"],
  ["04/22/2016", "2016-04-22"],
  ["05/05/2016", "2016-05-05"],
  ["2016/4/22", "2016-04-22"],
  ["2016-4-2", "2016-04-02"],
  ["2016-22-04", "2016-04-22"],
  ["20160422", "2016-04-22"],
  ["2016-04-22T10:00:00Z", "2016-04-22"],
  ["2016-04-22 10:00", "2016-04-22"],
  ["22 April 2016", "2016-04-22"],
  ["22nd of April 2016", "2016-04-22"],
  ["1-Sept-2016", "2016-09-01"],
  ["April 22, 2016", "2016-04-22"],
  ["May 2018", "2018-05"],
  ["Dec. 2018", "2018-12"],
  ["5/2018", "2018-05"],
  [" 2018 ", "2018"],
  ["29 February 2020", "2020-02-29"],
])("the date %s can be told: %s", (text, suggestion) => {
  expect(inItem({ dates: { about: text } })).toEqual([`dates.about bad-date {"actual":"${text.trim()}","suggestion":"${suggestion}"}`]);
});

test.each([
  ["2019-02-30", { hint: "February 2019 has 28 days." }],
  ["31 April 2020", { hint: "April 2020 has 30 days." }],
  ["2019-13", { hint: "There is no month 13." }],
  ["2018/19", { hint: "There is no month 19." }],
  ["summer 2018", {}],
  ["soon", {}],
  ["4 May 5 2018", {}],
  ["0000", {}],
])("of the date %s nothing is guessed", (text, more) => {
  const [problem] = validate("practice", withItem({ dates: { about: text } }));
  expect(problem).toMatchObject({ code: "schema/bad-date", args: { actual: text } });
  expect(problem?.args).toEqual({ actual: text, ...more });
});

test("a date that could be read in two ways is read with the day first, and that is said", () => {
  expect(inItem({ dates: { about: "03/04/2016" } })).toEqual([
    'dates.about bad-date {"actual":"03/04/2016","suggestion":"2016-04-03","hint":"It was read with the day first."}',
  ]);
});

test("where the day is needed, a month or a year is not enough", () => {
  const due = (text: unknown) =>
    validate("asks", { asks: [{ id: "a", kind: "commitment", clauses: ["T6.1a"], text: "x", due: text }] }).map(({ args }) => args);
  expect(due("2020-03")).toEqual([{ actual: "2020-03", hint: "The day is needed here." }]);
  expect(due("March 2020")).toEqual([{ actual: "March 2020", hint: "The day is needed here." }]);
  expect(due(2020)).toEqual([{ actual: "2020", hint: "The day is needed here." }]);
  expect(due("31/3/2020")).toEqual([{ actual: "31/3/2020", suggestion: "2020-03-31" }]);
});

test("a switch can only be what it is", () => {
  const ask = { id: "a", kind: "commitment", clauses: ["T6.1a"], text: "x" };
  expect(told("asks", { asks: [{ ...ask, no_specific_timescale: false }] })).toEqual(['asks.0.no_specific_timescale const {"expected":"true"}']);
  expect(told("asks", { asks: [{ ...ask, clauses: ["T6.1a", "T6.1a"] }] })).toEqual(['asks.0.clauses.1 not-unique {"actual":"T6.1a"}']);
});

test("an edition that YAML took for a number is to be quoted, and not guessed at where a digit is lost", () => {
  const edition = (value: unknown) => told("assessment", { edition: value }).filter((line) => line.startsWith("edition"));
  expect(edition(2.1)).toEqual(['edition wrong-type {"expected":"text","actual":"the number 2.1","hint":"Put it in quotation marks: \\"2.1\\"."}']);
  expect(edition(2)).toEqual(['edition wrong-type {"expected":"text","actual":"the number 2","hint":"Put it in quotation marks."}']);
});

test("at the top of a file", () => {
  expect(told("practice", null)).toEqual([' wrong-type {"expected":"a file with ‘practice’","actual":"empty"}']);
  expect(told("practice", "x")).toEqual([' wrong-type {"expected":"a file with ‘practice’","actual":"the text ‘x’"}']);
  expect(told("practice", {})).toEqual([' (key) missing {"name":"practice","of":"this file"}']);
  expect(told("practice", { practise: "T6.1" })).toEqual(['practise (key) unknown-key {"name":"practise","suggestion":"practice"}']);
});

test("keys that would reach into objects, or look like the steps of a pointer, are unknown keys like any other", () => {
  const data = JSON.parse('{"practice": "T6.1", "__proto__": 1, "constructor": {"name": 2}, "a/b~c": 3, "": 4}') as object;
  expect(validate("practice", data).map(({ code, pointer }) => [code, ...pointer])).toEqual([
    ["schema/unknown-key", "__proto__"],
    ["schema/unknown-key", "constructor"],
    ["schema/unknown-key", "a/b~c"],
    ["schema/unknown-key", ""],
  ]);
  expect(told("practice", withItem({ source: JSON.parse('{"__proto__": {"title": "x"}}') })).length).toBe(2);
});

test("long words are cut short, and take no time to compare", () => {
  const long = "x".repeat(2_000_000);
  const start = performance.now();
  for (const problem of validate("practice", {
    practice: long,
    [long]: 1,
    evidence: [{ ...item, id: long.toUpperCase(), kind: long, source: { title: "x", url: long } }],
  })) {
    for (const arg of Object.values(problem.args)) expect(arg.length).toBeLessThan(600);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a mistake in each of 20,000 entries takes no more than each its time", () => {
  const start = performance.now();
  expect(validate("practice", { practice: "T6.1", evidence: Array.from({ length: 20_000 }, () => ({ ...item, kind: "x" })) })).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(5000);
});

const kinds: readonly FileKind[] = ["assessment", "practice", "asks", "catalogue", "config"];

test("nothing makes it throw, and every problem can be put into words: 3,000 values of all sorts", () => {
  const keys = fc.constantFrom(
    ..."practice evidence id title clauses clause parts kind source dates about asks due producer name edition profile sources judgement on practices words __proto__ toString x".split(
      " ",
    ),
  );
  const leaf = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, "T6.1a", "2018-05", "x-y", Number.NaN, Number.POSITIVE_INFINITY, "", " "),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(keys, tie("value"), { maxKeys: 7 })),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...kinds), value, (kind, data) => {
      for (const { code, args } of validateAny(kind, data)) {
        const { message, help } = words(code, args);
        expect(`${message} ${help}`).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 3000, seed: 6 },
  );
});

test("numbers out of range, and what is neither a number nor a share", () => {
  expect(told("config", { gate: { evidence_valid_for_days: -1 } })).toEqual([
    'gate.evidence_valid_for_days invalid {"detail":"-1 is out of range: it should be 0 or more"}',
  ]);
  expect(told("config", { gate: { evidence_valid_for_days: 4000 } })).toEqual([
    'gate.evidence_valid_for_days invalid {"detail":"4000 is out of range: it should be 3660 or less"}',
  ]);
  expect(told("config", { gate: { minimum_clauses_met: "120%" } })).toEqual([
    'gate.minimum_clauses_met invalid {"detail":"‘120%’ is neither a whole number nor a share such as 60%"}',
  ]);
  expect(told("config", { gate: { minimum_position: "meet" } })).toEqual([expect.stringContaining('"suggestion":"meets"')]);
});

test("every keyword that the schemas use has words of its own", () => {
  const used = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (/^(?:properties|\$defs)$/.test(key)) Object.values(value as object).forEach(collect);
      else if (key === "items") collect(value);
      else used.add(key);
    }
  };
  const schemas = join(import.meta.dirname, "../../schemas");
  for (const name of readdirSync(schemas))
    if (name.endsWith(".json") && !/^(?:result|check|diff|comparison|links|link-report|forecast|register-diff)\b/.test(name))
      collect(JSON.parse(readFileSync(join(schemas, name), "utf8")));
  for (const silent of ["$schema", "$id", "$ref", "title", "description", "examples"]) used.delete(silent);
  expect([...used].sort()).toEqual([
    "additionalProperties",
    "const",
    "enum",
    "format",
    "maximum",
    "minItems",
    "minimum",
    "pattern",
    "required",
    "type",
    "uniqueItems",
  ]);
});

test("of a list in which something stands twice, the same two are told as by comparing each with each: 1,000 lists", () => {
  const one = fc.oneof(fc.constantFrom("a", "b", "c", "1", "\0"), fc.constantFrom(1, true, null), fc.constantFrom({ a: 1, b: 2 }, { b: 2, a: 1 }, ["a"]));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (cites) => {
      const written = cites.map((value) => JSON.stringify(value, (_, inner) => (inner?.b === undefined ? inner : { a: inner.a, b: inner.b })));
      const later = written.findLastIndex((text, index) => written.indexOf(text) < index);
      const judgement = { outcome: "no_comment", by: "A", role: "B", on: "2025-06-01", reasons: "So.", cites };
      const twice = validate("practice", { practice: "T6.1", judgement }).filter(({ code }) => code === "schema/not-unique");
      const expected = later === -1 ? [] : [["judgement", "cites", later]];
      expect(twice.map(({ pointer }) => pointer)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
