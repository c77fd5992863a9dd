import { readFileSync } from "node:fs";
import { folderCalls } from "./growth-calls.mjs";

/** What an input that is no evidence can have much of: for each the files with so much of it, and the calls that read them. */

const list = (n, line) => Array.from({ length: Math.floor(n) }, (_, index) => line(index)).join("");
const times = (text, n) => text.repeat(Math.max(1, Math.floor(n)));
export const map = `known_by: "No"\nids: p\ncolumns: {"No": source.reference, Title: title, Summary: statement, Clauses: clauses}\nalways: {said_by: producer, state: in_place, access: internal, kind: policy}\n`;
const config = (text) => (n) => ({ "case/t6.config.yaml": text(n) });
const reply = (text) => (n) => ({ "reply.md": text(n) });
const checks = ["check", "check pretty", "forecast"];
const approval = "approved_by: {name: A, role: B}, approved_on: 2019-10-01, expires_on: 2020-03-01";

const saved = (change) => (n) => {
  const result = JSON.parse(readFileSync("test/released/0.1.0/all-met.json", "utf8"));
  change(result, n);
  return { "saved.json": JSON.stringify(result) };
};
/** A saved result in which each judgement has a narrative of that text. */
const savedNarrative = (text) =>
  saved((result, n) => {
    for (const { judgement } of result.practices) if (judgement) judgement.narrative = text(n);
  });
const copied = (practices) => (n) => ({ "copied.yaml": `by: A\nfrom: B\non: "2026-11-27"\npractices:\n${practices(n)}` });
const results = ["report of result", "score of result"];

/** A catalogue like the shipped one, with so many clauses more. */
const catalogue = (n) => {
  const text = readFileSync("catalogues/t6.yaml", "utf8");
  const [, clause = ""] = /^( {6}- id: T6\.1a\n(?: {8}.*\n)+)/m.exec(text) ?? [];
  return {
    "catalogue.yaml": text
      .replace(/^catalogue: t6$/m, "catalogue: other")
      .replace(clause, () => clause + list(n, (index) => clause.replace("T6.1a", `T6.1a${index}`))),
  };
};
const model = (name) => readFileSync(`fixtures/diagnostics/base/${name}`, "utf8");
const bases = ["assessment.yaml", "T6.2.yaml", "asks.yaml"].map((name) => [name, model(name)]);
const folders = (n) => Object.fromEntries(Array.from({ length: n }, (_, index) => bases.map(([name, text]) => [`many/a-${index}/${name}`, text])).flat());

/** [name, how much is little, the files for so much, the calls] */
export const others = [
  ["waivers", 300, config((n) => `waivers:\n${list(n, (index) => `  - {code: evidence/lapsed, id: i-${index}, reason: So., ${approval}}\n`)}`), checks],
  ["patterns to leave out", 300, config((n) => `exclude:\n${list(n, (index) => `  - "**/a*b*${index}"\n`)}`), checks],
  ["stars in a pattern", 200, config((n) => `exclude: ["${times("*a", n)}"]\n`), checks],
  ["severities", 300, config((n) => `severity:\n${times("  - {codes: [evidence/lapsed], severity: error}\n", n)}`), checks],
  [
    "checks of one's own",
    200,
    config((n) => `checks:\n${list(n, (index) => `  - {code: house/c-${index}, severity: warning, message: "x", forbids: {texts: ["the ${index}"]}}\n`)}`),
    checks,
  ],
  [
    "texts that are forbidden",
    1000,
    config((n) => `checks:\n  - {code: house/c, severity: warning, message: "x", forbids: {texts: [${list(n, (index) => `"word ${index}", `)}]}}\n`),
    checks,
  ],
  ["clauses of a catalogue", 200, catalogue, ["check by catalogue", "init by catalogue", "schema by catalogue"]],
  ["copied words", 50_000, copied((n) => `  "4.2": ${times("word ", n / 5)}\n`), ["catalogue fill"]],
  ["copied words of [", 50_000, copied((n) => `  "4.2": "${times("[", n)}"\n`), ["catalogue fill"]],
  ["copied sentences", 2000, copied((n) => `  "4.2": ${times("It must. ", n)}\n`), ["catalogue fill"]],
  ["practices that were copied", 1000, copied((n) => list(n, (index) => `  "4.${index}": It must.\n`)), ["catalogue fill"]],
  [
    "frozen diagnostics",
    1000,
    (n) => ({
      "case/t6.baseline.yaml": `frozen:\n${list(n, (index) => `  - {file: a-${index}.yaml, code: evidence/lapsed, fingerprint: ${String(index).padStart(32, "a")}}\n`)}`,
    }),
    ["check"],
  ],
  [
    "links in a cache",
    2000,
    (n) => ({
      "links.json": JSON.stringify({
        format: "t6-links",
        version: 1,
        links: Object.fromEntries(Array.from({ length: n }, (_, index) => [`https://a.example/${index}`, {}])),
      }),
    }),
    ["offline links"],
  ],
  [
    "a saved text of one letter",
    100_000,
    saved((result, n) => {
      result.assessment.title = times("x", n);
    }),
    results,
  ],
  ["a saved narrative of [", 1000, savedNarrative((n) => times("[", n)), results],
  ["a saved narrative of >", 1500, savedNarrative((n) => `${times(">", n)} x`), results],
  ["a saved narrative of emphasis", 1500, savedNarrative((n) => times("*a _b ", n)), results],
  ["a saved result, nested", 1000, (n) => ({ "saved.json": `${times("[", n)}${times("]", n)}` }), results],
  [
    "results in one file",
    5,
    (n) => ({ "saved.json": times(`${JSON.stringify(JSON.parse(readFileSync("test/released/0.1.0/all-met.json", "utf8")))}\n`, n) }),
    ["score of result"],
  ],
  [
    "answers",
    200,
    reply((n) => list(n, (index) => `**Question:** Q-T6.4c\n\n**Answer:** We do it, ${index}.\n\n**Document title:** Page ${index}\n\n`)),
    ["ask import md"],
  ],
  ["a long answer", 100_000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** ${times("word ", n / 5)}\n`), ["ask import md"]],
  ["lines that are no answer", 3000, reply((n) => `${times("What is this\n\n", n)}**Question:** Q-T6.4c\n\n**Answer:** Yes.\n`), ["ask import md"]],
  ["a reply of *", 20_000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** ${times("*", n)}\n`), ["ask import md"]],
  ["a reply of [", 20_000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** ${times("[a](", n / 4)}\n`), ["ask import md"]],
  ["a reply of |", 20_000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** ${times("| a ", n / 4)}\n`), ["ask import md"]],
  ["a reply of >", 20_000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** ${times("> ", n / 2)}\n`), ["ask import md"]],
  ["a reply of blanks", 20_000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** x${times(" ", n)}x${times(" \n", n)}\n`), ["ask import md"]],
  ["a reply of addresses", 2000, reply((n) => `**Question:** Q-T6.4c\n\n**Answer:** ${times("https://a.example/x, ", n)}\n`), ["ask import md"]],
  ["rows of answers", 300, (n) => ({ "reply.csv": `Question,Answer\n${list(n, (index) => `Q-T6.4c,"Yes, ${index}."\n`)}` }), ["ask import csv"]],
  [
    "columns of answers",
    2000,
    (n) => ({ "reply.csv": `Question,Answer${list(n, (index) => `,c${index}`)}\nQ-T6.4c,Yes${times(",x", n)}\n` }),
    ["ask import csv"],
  ],
  ["quotation marks in a table", 50_000, (n) => ({ "reply.csv": `Question,Answer\nQ-T6.4c,"${times('""', n / 2)}"\n` }), ["ask import csv"]],
  ["delimiters in a table", 50_000, (n) => ({ "reply.csv": `Question;Answer\n${times(";,\t", n / 3)}\n` }), ["ask import csv"]],
  [
    "rows of a table",
    200,
    (n) => ({ "map.yaml": map, "table.csv": `No,Title,Summary,Clauses\n${list(n, (index) => `P-${index},Page ${index},It says so.,T6.1a\n`)}` }),
    ["sheet import", "draft map"],
  ],
  [
    "columns of a table",
    1000,
    (n) => ({ "map.yaml": map, "table.csv": `No,Title,Summary,Clauses${list(n, (index) => `,c${index}`)}\nP-1,A,B,T6.1a${times(",x", n)}\n` }),
    ["sheet import", "draft map"],
  ],
  [
    "blocks in blocks of a template",
    100,
    (n) => ({ "own/annex.md.hbs": `# A\n\n${times("{{#if title}}\n", n)}x\n${times("{{/if}}\n", n)}` }),
    ["own templates"],
  ],
  ["tags of a template", 3000, (n) => ({ "own/annex.md.hbs": `# A\n\n${times("{{title}} ", n)}\n` }), ["own templates"]],
  ["marks of a template", 3000, (n) => ({ "own/annex.md.hbs": `# A\n\n${times("*a **b [", n / 8)}\n` }), ["own templates"]],
  ["> of a template", 1000, (n) => ({ "own/annex.md.hbs": `# A\n\n${times("> ", n)} x\n` }), ["own templates"]],
  ["assessments", 100, folders, ["check all", "score all", "portfolio of all"]],
  ["names of files", 1000, (n) => Object.fromEntries(Array.from({ length: n }, (_, index) => [`case/notes-${index}.txt`, "x"])), folderCalls],
  ["nearly the names of files", 500, (n) => Object.fromEntries(Array.from({ length: n }, (_, index) => [`case/T6.${index}.yaml.txt`, "x"])), folderCalls],
];
