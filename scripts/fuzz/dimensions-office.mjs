import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What replies, registers, books, crosswalks and caches can have much of: for each the files with so much of it, and the calls that read them. */

const command = new URL("../../dist/cli/t6.cjs", import.meta.url).pathname;
const fixture = new URL("../../fixtures/diagnostics/base", import.meta.url).pathname;
const list = (n, line) => Array.from({ length: Math.floor(n) }, (_, index) => line(index)).join("");
const times = (text, n) => text.repeat(Math.max(1, Math.floor(n)));

/** What a call leaves in a room with a copy of an assessment, in which some files are others. */
function made(files, argv, name) {
  const room = mkdtempSync(join(tmpdir(), "t6-made-"));
  try {
    cpSync(fixture, join(room, "case"), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(room, file), text);
    spawnSync(process.execPath, [command, ...argv], { cwd: room });
    return readFileSync(join(room, name));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

const item = (index) =>
  `  - id: i-${index}\n    title: A page\n    clauses: [T6.1a]\n    kind: record\n    statement: It is so.\n    state: in_place\n    said_by: producer\n    access: public\n`;
const items = (n) => ({ "case/T6.1.yaml": `practice: T6.1\nevidence:\n${list(n, item)}` });

/** A book of an assessment, with its parts changed by their names. */
function book(files, change) {
  const parts = unzipSync(made(files, ["sheet", "export", "case", "-o", "book.xlsx"], "book.xlsx"));
  for (const [name, changed] of Object.entries(change)) parts[name] = strToU8(changed(strFromU8(parts[name])));
  return Buffer.from(zipSync(parts));
}

/** A sheet with so many rows more, each like its fullest row, and without an id. */
const withRows = (n) => (xml) => {
  const rows = xml.match(/<row [\s\S]*?<\/row>/g) ?? [];
  const full = rows.slice(1).toSorted((one, other) => other.split("<v>").length - one.split("<v>").length)[0] ?? "";
  const row = (index) =>
    full
      .replace(/(<row r=")\d+/, `$1${rows.length + 1 + index}`)
      .replace(/(<c r="[A-Z]+)\d+/g, `$1${rows.length + 1 + index}`)
      .replace(/<c r="A\d+"[^>]*>[\s\S]*?<\/c>/, "")
      .replace(/(<c r="B\d+")[^>]*>[\s\S]*?<\/c>/, `$1 t="inlineStr"><is><t>Page ${index}</t></is></c>`)
      .replace(/(<c r="D\d+")[^>]*>[\s\S]*?<\/c>/, `$1 t="inlineStr"><is><t>It says so, ${index}.</t></is></c>`);
  return xml.replace("</sheetData>", () => `${list(n, row)}</sheetData>`);
};

/** A Word document with these paragraphs. */
const word = (inside) => {
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const link = '<Relationship Id="a" Target="https://a.example/" TargetMode="External"/>';
  return Buffer.from(
    zipSync({
      "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${inside}</w:body></w:document>`),
      "word/_rels/document.xml.rels": strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`),
    }),
  );
};
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const docx = (inside) => (n) => ({ "reply.docx": word(`<w:p>${run("Question: Q-T6.4c")}</w:p><w:p>${run("Answer: ")}${inside(n)}</w:p>`) });
const link = (inside) => `<w:hyperlink r:id="a">${inside}</w:hyperlink>`;
const odt = (inside) => (n) => ({
  "reply.odt": Buffer.from(
    zipSync({
      "content.xml": strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${inside(n)}</office:text></office:body></office:document-content>`,
      ),
    }),
  ),
});
const form = (answers) => (n) => ({
  "reply.json": `{"format": "t6-reply", "version": 1, "reference": "r", "answers": [\n${answers(n)}\n{"question": "Q-1"}]}\n`,
});

const head = "Reference,Organisation,Title,Date of decision\n";
const register = (row) => (n) => ({
  "register.csv": `${head}${list(n, (index) => `${row(index, "x")}\n`)}`,
  "later.csv": `${head}${list(n, (index) => `${row(index, "y")}\n`)}`,
});
const oneRow = (row) => (n) => ({ "register.csv": `${head}${row(n)}\n`, "later.csv": `${head}${row(n)}\n` });
const registers = ["register check", "register map", "register diff", "register evidence", "register page"];

/** [name, how much is little, the files for so much, the calls] */
export const office = [
  ["paragraphs of Word", 2000, docx((n) => times(`</w:p><w:p>${run("Words.")}`, n)), ["ask import docx"]],
  ["links of Word", 5000, docx((n) => times(link(run("one")), n)), ["ask import docx"]],
  ["links of Word in links", 5000, docx((n) => `${times(`<w:hyperlink r:id="a">${run("one")}`, n)}${times("</w:hyperlink>", n)}`), ["ask import docx"]],
  ["a link of Word of /", 50_000, docx((n) => link(run(`${times("/", n)}x`))), ["ask import docx"]],
  [
    "tables of Word in tables",
    2000,
    docx((n) => `</w:p>${times("<w:tbl><w:tr><w:tc>", n)}<w:p/>${times("</w:tc></w:tr></w:tbl>", n)}<w:p>`),
    ["ask import docx"],
  ],
  ["spans of OpenDocument in spans", 5000, odt((n) => `<text:p>${times("<text:span>a", n)}${times("</text:span>", n)}</text:p>`), ["ask import odt"]],
  ["links of OpenDocument", 5000, odt((n) => `<text:p>${times('<text:a xlink:href="https://a.example/">a</text:a>', n)}</text:p>`), ["ask import odt"]],
  ["answers of a form", 5000, form((n) => times('{"question": "Q-1", "answer": "Yes."},\n', n)), ["ask import json"]],
  ["answers of a form, written oddly", 5000, form((n) => times('{"question": "\\u0051-1", "answer": "Yes."},\n', n)), ["ask import json"]],
  ["a heading of ( in a reply", 50_000, (n) => ({ "reply.csv": `Question,Answer${times("(", n)}\nQ-T6.4c,Yes\n` }), ["ask import csv"]],
  ["rows of a register", 3000, register((index, word) => `A${index},Body ${index % 50},${word} ${index},2020-01-01`), registers],
  ["rows with one reference", 3000, register((index, word) => `A1,Body,${word} ${index},2020-01-01`), registers],
  ["values that became others", 3000, register((index, word) => `A${index},${word}${Math.floor(index / 3)},T,2020-01-01`), registers],
  ["bodies of a register", 1000, register((index) => `A${index},The University of Number ${index * 7919},T,2020-01-01`), registers],
  ["a reference of hyphens", 20_000, oneRow((n) => `1${times(" -", n / 2)}closedd,Body,T,2020-01-01`), registers],
  ["a body of digits and letters", 20_000, oneRow((n) => `A1,Body${times("1a", n / 2)},T,2020-01-01`), registers],
  ["a body of digits", 20_000, oneRow((n) => `A1,Body${times("1", n)}a1x,T,2020-01-01`), registers],
  ["a date of digits", 20_000, oneRow((n) => `A1,Body,T,${times("1 ", n / 2)}`), registers],
  ["a title of test", 20_000, oneRow((n) => `A1,Body,${times("test ", n / 5)}x,2020-01-01`), registers],
  [
    "a heading of (",
    20_000,
    (n) => ({ "register.csv": `${head.trim()},Notes${times("(", n)}\nA1,B,T,2020-01-01\n` }),
    ["register check", "register map", "register evidence", "register page"],
  ],
  [
    "columns of a register",
    500,
    (n) => ({ "register.csv": `${head.trim()}${list(n, (index) => `,c${index}`)}\nA1,B,T,2020-01-01${times(",x", n)}\n` }),
    ["register check", "register map", "register evidence", "register page"],
  ],
  ["new rows of a book", 100, (n) => ({ "book.xlsx": book({}, { "xl/worksheets/sheet3.xml": withRows(n) }) }), ["book import"]],
  [
    "changed rows of a book",
    100,
    (n) => ({ ...items(n), "book.xlsx": book(items(n), { "xl/sharedStrings.xml": (xml) => xml.replace(">A page<", ">A site<") }) }),
    ["book import"],
  ],
  ["items carried over", 100, items, ["upgrade"]],
  [
    "lines of a crosswalk",
    100,
    (n) => ({ ...items(n), "case/crosswalk.yaml": made(items(n), ["upgrade", "case", "--to", "3.0"], "case/crosswalk.yaml") }),
    ["check"],
  ],
  ["assessments in a cache", 50, (n) => cached(n), ["check by cache", "merge"]],
  ["a cache of [", 100_000, (n) => ({ "kept.t6cache": times("[", n) }), ["check by cache", "merge"]],
];

function cached(n) {
  const text = readFileSync(join(fixture, "assessment.yaml"), "utf8");
  const files = Object.fromEntries(Array.from({ length: n }, (_, index) => [`many/a-${index}/assessment.yaml`, text]));
  const room = mkdtempSync(join(tmpdir(), "t6-made-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(room, name, ".."), { recursive: true });
      writeFileSync(join(room, name), content);
    }
    spawnSync(process.execPath, [command, "check", "many", "--cache", "kept.t6cache"], { cwd: room });
    return { ...files, "kept.t6cache": readFileSync(join(room, "kept.t6cache")) };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
