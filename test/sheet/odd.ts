import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/*
 * Assessments whose entries say odd things, in odd layouts, against a catalogue of a few clauses: what is tried is the way through a book, and a
 * book of 28 clauses takes several times as long.
 */

/** Texts that a spreadsheet, YAML or XML might take for something else. */
const odd = fc.constantFrom(
  "=1+1",
  "+44 20 7946 0000",
  "-x",
  "@name",
  "2.0",
  "007",
  "TRUE",
  "yes",
  "null",
  "a: b",
  "# no",
  "- y",
  'it\'s "so"',
  "é – “q” 😀",
  "<b>&amp;</b>",
  "_x0041_ x",
  "two\nlines",
  "two\n\nlines: # here\n",
  "  blanks  ",
  "a  b",
  "tab\there",
  "2019-05-15",
  "{x}",
  "[y]",
  "1/2",
  "#REF!",
  "'quoted",
  "x\u00a0y",
  "\u2028",
  "T6.1a",
);
export const words = fc.oneof(odd, fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" })).filter((text) => /\S/.test(text));
export const days = fc.constantFrom("2019", "2019-05", "2019-05-15", "1900-02-28", "1899-12-31", "2100-12-31");

const item = fc.record({
  title: words,
  statement: words,
  speaker: fc.option(words, { nil: undefined }),
  on: days,
  by: fc.oneof(words, fc.record({ name: words, role: fc.constantFrom("auditor", "producer") })),
  source: fc.oneof(fc.constant("letter"), fc.record({ title: words, reference: words, published: days }), fc.constant(undefined)),
  shows: fc.option(words, { nil: undefined }),
  limitations: fc.array(fc.record({ text: words, material: fc.boolean() }), { maxLength: 2 }),
});

const given = (key: string, value: unknown): readonly string[] => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`]);
const catalogue = readFileSync(join(import.meta.dirname, "../../fixtures/diagnostics/catalogue.yaml"), "utf8").replace(/ {6}- id: T6\.3d\n[\s\S]*$/, "");
const head = [
  "title: An assessment",
  "data: {name: Survey}",
  "producer: {name: Department}",
  "assessor: {name: Office, role: regulator}",
  'edition: "2.1"',
  'as_of: "2019-12-31"',
  "profile: {sensitivity: low, public_interest: low, reasons: Few ask for it.}",
  "sources:",
  "  - {id: letter, title: A letter, reference: L/1}",
  "",
].join("\n");

/** The files of such an assessment, by name. */
export const oddFiles: fc.Arbitrary<Record<string, string>> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    strengths: fc.array(words, { minLength: 1, maxLength: 2 }),
    aside: words,
    judgement: fc.record({ reasons: words, narrative: words, by: words }),
    ask: words,
    end: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ items, strengths, aside, judgement, ask, end }) => {
    const evidence = items.flatMap(({ title, statement, speaker, on, by, source, shows, limitations }, index) => [
      `  # ${index + 1}. Where it stands in the letter`,
      `  - id: item-${index}`,
      `    title: ${JSON.stringify(title)} # as it calls itself`,
      ...(shows === undefined ? ["    clauses: [T6.2c]"] : ["    clauses:", `      - {clause: T6.2c, shows: ${JSON.stringify(shows)}}`, "      - T6.2a"]),
      "    kind: policy",
      `    statement: ${JSON.stringify(statement)}`,
      ...given("    speaker", speaker),
      "    state: in_place",
      "    said_by: producer",
      `    verification: {level: checked, by: ${JSON.stringify(by)}, on: "${on}"}`,
      "    access: internal",
      ...given("    source", source),
      ...(limitations.length === 0 ? [] : ["    limitations:"]),
      ...limitations.flatMap(({ text, material }) => [`      - text: ${JSON.stringify(text)} # of its own`, `        material: ${material}`]),
      "    five_safes: [data]",
      "",
    ]);
    const practice = [
      "practice: T6.2",
      "",
      "evidence:",
      ...evidence,
      "strengths:",
      ...strengths.map((text) => `  - ${JSON.stringify(text)}`),
      `not_applicable: [{clause: T6.2c, reason: ${JSON.stringify(aside)}, by: Priya Shah}]`,
      "judgement:",
      "  outcome: not_yet_shown # for now",
      '  on: "2019-06-03"',
      ...Object.entries(judgement).flatMap(([key, text]) => given(`  ${key}`, text)),
      "",
    ];
    return {
      "case/t6.config.yaml": "catalogue: excerpt.yaml\n",
      "case/excerpt.yaml": catalogue,
      "case/assessment.yaml": head,
      "case/T6.2.yaml": practice.join(end),
      "case/asks.yaml": ["asks:", "  - id: first", "    kind: commitment", "    clauses: [T6.2a]", `    text: ${JSON.stringify(ask)}`, ""].join(end),
    };
  });
