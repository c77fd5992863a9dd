/** What an input can have much of: for each the text of T6.1.yaml (or of another file) with so much of it, and how much is little. */

const head = "practice: T6.1\n";
const item = (id, more = "", statement = "It is so.") =>
  `  - id: ${id}\n    title: A page\n    clauses: [T6.1a]\n    kind: record\n    statement: ${statement}\n    state: in_place\n    said_by: producer\n    access: public\n${more}`;
const items = (n, more) => `${head}evidence:\n${Array.from({ length: n }, (_, index) => item(`i-${index}`, more?.(index))).join("")}`;
const day = (index) => new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
/** Items no two of which are alike: each says something else, of another day. */
const unlike = (n) =>
  `${head}evidence:\n${Array.from({ length: n }, (_, index) => item(`i-${index}`, `    dates: {about: ${day(index)}}\n`, `It is so, ${index}.`)).join("")}`;
const verified = (name, where) => `    verification: {level: verified, by: {name: ${name}, role: auditor}, on: 2020-01-01${where}}\n`;
/** What a person who judges writes stands in every document. */
const narrative = (text) =>
  `${head}evidence: []\njudgement: {outcome: no_comment, by: A, role: B, on: "2025-06-01", reasons: So it is., narrative: ${JSON.stringify(text)}}\n`;
const times = (text, n) => text.repeat(Math.max(1, Math.floor(n)));

/** The one that the assessment names, and more. */
const sources = "sources:\n  - {id: privacy-page, title: Privacy notice for parents, url: https://example.org/privacy, access: public}\n";

/** [name, how much is little, the text for so much, the file] */
export const dimensions = [
  ["bytes in comments", 200_000, (n) => `${items(1)}${times("# a remark\n", n / 11)}`],
  ["one long line of words", 200_000, (n) => items(1).replace("It is so.", () => times("word ", n / 5))],
  ["one long line of [", 200_000, (n) => `${head}notes: ${times("[", n)}\n`],
  ["one long line of ]", 50_000, (n) => `${head}notes: ${times("]", n)}\n`],
  ["one long line of {", 200_000, (n) => `${head}notes: ${times("{", n)}\n`],
  ["one long line of |#", 200_000, (n) => `${head}notes: ${times("|#", n / 2)}\n`],
  ["one long line of quotation marks", 50_000, (n) => `${head}notes: ${times("' ", n / 2)}\n`],
  ["one long line of colons", 50_000, (n) => `${head}notes: ${times("a: ", n / 3)}\n`],
  ["one long line of commas in brackets", 50_000, (n) => `${head}notes: [${times("a,,", n / 3)}]\n`],
  ["one long line of tabs", 50_000, (n) => `${head}notes:${times("\t", n)}x\n`],
  ["depth by indentation", 1_000, (n) => `${head}${Array.from({ length: Math.min(n, 3000) }, (_, index) => `${" ".repeat(index)}a:\n`).join("")}`],
  ["depth by hyphens", 20_000, (n) => `${head}notes:\n  ${times("- ", n)}x\n`],
  ["items", 200, unlike],
  ["items with mistakes", 100, (n) => items(n, () => "    colour: green\n")],
  ["items with unknown clauses", 100, (n) => items(n).replaceAll("[T6.1a]", "[T6.1a, T6.9z]")],
  ["items with one id", 200, (n) => items(n).replace(/id: i-\d+/g, "id: same")],
  ["items with one statement", 200, (n) => items(n)],
  ["items checked by somebody each", 200, (n) => items(n, (index) => `    speaker: Body ${index}\n${verified(`Auditor ${index}`, "")}`)],
  ["items that lean on one another", 200, (n) => items(n, (index) => verified("An Auditor", `, in: i-${index + 1}`))],
  ["items that contradict", 200, (n) => items(n, (index) => `    stance: contradicts\n    severity: ${index % 2 === 0 ? "failure" : "weakness"}\n`)],
  [
    "limitations of an item",
    500,
    (n) => items(1, () => `    limitations:\n${Array.from({ length: n }, (_, index) => `      - {text: It lacks ${index}.}\n`).join("")}`),
  ],
  [
    "clauses of an item",
    1_000,
    (n) => items(1).replace("[T6.1a]", `[${Array.from({ length: n }, (_, index) => `{clause: T6.1a, shows: It ${index}.}`).join(", ")}]`),
  ],
  [
    "ids that a judgement cites",
    2_000,
    (n) => `${items(1)}judgement: {outcome: no_comment, by: A, role: B, on: 2025-06-01, reasons: So., cites: [${times("i-0, ", n)}i-0]}\n`,
  ],
  ["unknown keys", 2_000, (n) => `${items(1)}${Array.from({ length: n }, (_, index) => `key_${index}: x\n`).join("")}`],
  ["duplicate keys", 2_000, (n) => `${items(1)}${times("notes: x\n", n)}`],
  ["anchors", 2_000, (n) => items(1).replace("[T6.1a]", () => `[${Array.from({ length: n }, (_, index) => `&a${index} T6.1a`).join(", ")}]`)],
  ["references to anchors", 200, (n) => items(n, (index) => (index === 0 ? "    source: &a {title: A, reference: B}\n" : "    source: *a\n"))],
  ["references to nothing", 2_000, (n) => `${head}notes:\n${Array.from({ length: n }, (_, index) => `  - *a${index}\n`).join("")}`],
  ["documents in one file", 2_000, (n) => `${items(1)}${times("---\na: b\n", n)}`],
  ["lines of rubbish", 2_000, (n) => `${head}${times("what is this\n", n)}`],
  ["odd signs", 2_000, (n) => `${head}evidence:\n${times("\u00a0\u00a0– id: x\n", n)}`],
  [
    "sources",
    500,
    (n) => `${sources}${Array.from({ length: n }, (_, index) => `  - id: s-${index}\n    title: Page\n    url: https://a.example/${index}\n`).join("")}`,
    "assessment.yaml",
  ],
  [
    "asks",
    500,
    (n) =>
      `asks:\n${Array.from({ length: n }, (_, index) => `  - id: a-${index}\n    kind: recommendation\n    text: Do it.\n    clauses: [T6.1a]\n    status: open\n    raised_by: assessor\n    raised_on: 2019-01\n`).join("")}`,
    "asks.yaml",
  ],
  ["narrative: words", 50_000, (n) => narrative(times("word ", n / 5))],
  ["narrative: >", 2_000, (n) => narrative(`${times(">", n)} x`)],
  ["narrative: nested lists", 200, (n) => narrative(Array.from({ length: n }, (_, index) => `${"  ".repeat(index)}- x`).join("\n"))],
  ["narrative: list markers on one line", 1_000, (n) => narrative(`${times("- ", n)}x`)],
  ["narrative: [", 5_000, (n) => narrative(times("[", n))],
  ["narrative: ](", 5_000, (n) => narrative(`${times("[a](", n)}`)],
  ["narrative: links", 1_000, (n) => narrative(times("[a](https://a.example) ", n))],
  ["narrative: emphasis", 5_000, (n) => narrative(times("*a ", n))],
  ["narrative: emphasis of both signs", 5_000, (n) => narrative(times("*a _b ", n))],
  ["narrative: nested emphasis", 1_000, (n) => narrative(`${times("*a **b ", n)}x${times("** *", n)}`)],
  ["narrative: backticks", 2_000, (n) => narrative(Array.from({ length: Math.floor(Math.sqrt(n) * 4) }, (_, index) => "`".repeat(index + 1)).join(" "))],
  ["narrative: table rows", 500, (n) => narrative(`| a | b |\n| - | - |\n${times("| 1 | 2 |\n", n)}`)],
  ["narrative: table columns", 500, (n) => narrative(`${times("| a ", n)}|\n${times("| - ", n)}|\n${times("| 1 ", n)}|\n`)],
  ["narrative: <", 5_000, (n) => narrative(times("<a ", n))],
  ["narrative: entities", 5_000, (n) => narrative(times("&amp; &", n))],
  ["narrative: footnotes", 500, (n) => narrative(times("[^a] ", n))],
  ["narrative: www.", 2_000, (n) => narrative(times("www.a.example ", n))],
  ["narrative: @", 5_000, (n) => narrative(times("a@", n))],
];
