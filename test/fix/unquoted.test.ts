import { describe, expect, test } from "vitest";
import { assess } from "../../src/api/assess.ts";
import { describe as inWords } from "../../src/diagnostics/describe.ts";
import { corrected, withTexts } from "./setup.ts";

/*
 * A text that YAML cannot read, or reads as something else, is put in quotation marks by t6 fix where nothing else can be meant; and else the exact line is
 * shown that can be read.
 */

const file = (statement: string): string => `practice: T6.3
evidence:
  - id: security-certificate
    title: Certificate for the survey system
    clauses: [T6.3d]
    kind: certificate
    statement: ${statement}
    state: in_place
    said_by: auditor
    access: internal
    dates: { about: "2024-09-01", valid_until: "2026-08-31" }
`;
const withStatement = (statement: string) => withTexts({ "T6.3.yaml": file(statement) });
const helpOf = async (statement: string): Promise<string> => {
  const found = assess(await withStatement(statement)).problems.find(({ file: name }) => name === "T6.3.yaml");
  return found === undefined ? "" : inWords(found.code, found.args).help;
};

const words = [
  "@stats team keeps the log.",
  "%20 of the log is kept.",
  "*All* requests are logged.",
  "[Draft] The log is kept.",
  "[Draft]",
  "[The log is kept.",
  "{Draft} The log is kept.",
  "`log` is kept.",
  "& so on it is kept.",
  "!important The log is kept.",
  "| The log is kept.",
  "> The log is kept.",
  "The log: it is kept.",
  "The log: kept by “us”: each day.",
  "The log is kept:",
  "The log says: nothing 'else' is.",
  '"Quoted" and more.',
  "'Quoted' and more.",
  "- The log is kept.",
  "? The log is kept.",
  "[link](https://example.org) shows it.",
  "The log is kept #3 of them.",
];

describe.each(words)("%s", (statement) => {
  test("is put in quotation marks, says what was written, and leaves the rest as it was", async () => {
    const { changes, data, text, corrected: done } = await corrected(await withStatement(statement));
    expect(changes.map(({ file: name }) => name)).toEqual(["T6.3.yaml"]);
    expect((data("T6.3.yaml") as { evidence: { statement: string }[] }).evidence[0]?.statement).toBe(statement);
    expect(
      text("T6.3.yaml")
        .split("\n")
        .filter((line) => !line.includes("statement:")),
    ).toEqual(
      file("")
        .split("\n")
        .filter((line) => !line.includes("statement:")),
    );
    expect(done).toHaveLength(1);
  });
});

test("each of several in one file, at once, with its own place", async () => {
  const before = file("@all: of it")
    .replace("title: Certificate", "title: 50%: certificate")
    .replace("access:", "limitations:\n      - text: It is: old.\n    access:");
  const { corrected: done, text } = await corrected(await withTexts({ "T6.3.yaml": before }));
  expect(done.map(({ place }) => place.replace(/^.*T6/, "T6"))).toEqual(["T6.3.yaml:4:12", "T6.3.yaml:7:16", "T6.3.yaml:11:15"]);
  expect(text("T6.3.yaml")).toContain('- text: "It is: old."');
});

test.each([
  [
    "that can be corrected, that t6 fix does",
    "The log: it is kept.",
    'Put the text in quotation marks: ‘statement: "The log: it is kept."’. t6 fix writes it so.',
  ],
  ["that may be something else, the line to write alone", "*log", 'put it in quotation marks: ‘statement: "*log"’. Otherwise'],
  ["with a number sign in it", "The log: kept #Two", 'Put the text in quotation marks: ‘statement: "The log: kept #Two"’. Look'],
])("a diagnostic says, of a text %s", async (_, statement, help) => expect(await helpOf(statement)).toContain(help));

test.each([
  ["a text that may be the name of a passage", file("*log")],
  ["one behind which a number sign stands", file("The log: kept #Two")],
  ["one that goes on below", file("The log: it\n      is kept.")],
  ["one that is closed nowhere", file('"The log is kept.')],
  ["what is no text of somebody's own", file("Kept.").replace("kind: certificate", "kind: @certificate")],
])("%s is left to a person", async (_, text) => {
  expect((await corrected(await withTexts({ "T6.3.yaml": text }))).changes).toEqual([]);
});

test("a comment behind it stays one", async () => {
  expect((await corrected(await withStatement("The log: it is kept. # as seen"))).text("T6.3.yaml")).toContain('statement: "The log: it is kept." # as seen\n');
});

test.each([
  ["id: 2.0", /Use small letters/],
  ["source: 2.5", /Use small letters/],
  ["title: 2.0", /Put it in quotation marks: "2\.0"\./],
  ["statement: [Draft]", /put them in quotation marks: "\[Draft\]"\. t6 fix does that\./],
])("a diagnostic on %s suggests nothing that the next run refuses", async (line, help) => {
  const [key = ""] = line.split(":");
  const text = file("Kept.")
    .replace("access: internal", "access: internal\n    source: x")
    .replace(new RegExp(`${key}: .*`), line);
  const found = assess(await withTexts({ "T6.3.yaml": text })).problems.find(({ code }) => code === "schema/wrong-type");
  expect(found && inWords(found.code, found.args).help).toMatch(help);
});
