import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../src/api/load.ts";
import { shippedCatalogue } from "../../src/api/shipped.ts";
import { idleActions } from "../../src/cli/idle-actions.ts";
import { createProgram } from "../../src/cli/program.ts";
import { codes } from "../../src/diagnostics/codes.ts";
import { documentKinds } from "../../src/model/documents.ts";
import { schemaFolder } from "../../src/model/schema-names.ts";
import { entriesFor } from "../../src/report/explain/entries.ts";
import { readPdf } from "../render/pdf/reading.ts";
import { run } from "./host.ts";

/*
 * A code with other ids, another regulator and other words goes through every command, every kind of document and each format. Nothing that comes
 * out speaks of the code that t6 was first made for: whoever is assessed against one code is not to read of another. The name of the program is
 * allowed, and so is what --help says of the catalogues that come with it.
 */

const stranger = /\bT6\b|\bOSR\b|\b[Tt]he Code\b|Statistics Regulation|Standard 4|\bUKSA\b/;

let room: string;
const at = (name: string): string => join(room, name);
/** The commands that were called, and what of it spoke of another code. */
const called = new Set<string>();
const faults: string[] = [];

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), "other-code-"));
  cpSync("fixtures/other-code/water-use", at("water-use"), { recursive: true });
  const head = readFileSync(at("water-use/assessment.yaml"), "utf8");
  writeFileSync(at("water-use/assessment.yaml"), head.replace("catalogue: ../catalogue.yaml", "catalogue: catalogue.yaml"));
  cpSync("fixtures/other-code/catalogue.yaml", at("water-use/catalogue.yaml"));
  cpSync("fixtures/other-code/catalogue.yaml", at("catalogue.yaml"));
  cpSync(at("water-use"), at("before"), { recursive: true });
  writeFileSync(at("before/asks.yaml"), "asks: []\n");
  cpSync(at("water-use"), at("own"), { recursive: true });
  writeFileSync(
    at("own/assessment.yaml"),
    readFileSync(at("own/assessment.yaml"), "utf8").replace(/^assessor: .*$/m, "assessor: { name: Riverland Water Board, short_name: RWB, role: producer }"),
  );
  // So that no configuration above the room is gone by.
  writeFileSync(at("t6.config.yaml"), "fail_on: note\n");
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

function look(what: string, text: string): void {
  const found = stranger.exec(text);
  if (found !== null) faults.push(`${what}: …${text.slice(Math.max(0, found.index - 80), found.index + 60)}…`);
}

/** What is in a file: of a packed one the text of its parts. */
function wordsIn(file: string): string {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") return bytes.toString("utf8");
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, " "))
    .join("\n");
}

/** Runs a command and looks at what comes out. What is wrong use here is so on purpose. */
async function t6(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await run(argv);
  const words = argv.filter((word) => /^[a-z]+$/.test(word));
  called.add(words[0] ?? "");
  called.add(words.slice(0, 2).join(" "));
  look(argv.join(" "), `${out}\n${err}`.replaceAll(room, ""));
  const isWrong = argv.some((word) => /^(?:KB-1\.nowhere| |KB-9|third|zzzzqqqq)$|none\.(?:md|csv)$/.test(word));
  expect([argv, code, err].flat()).toEqual([argv, isWrong ? 2 : code === 1 ? 1 : 0, err].flat());
  return out;
}

function lookInto(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    look(path, entry.name);
    if (entry.isDirectory()) lookInto(path);
    else look(path, wordsIn(path));
  }
}

test("every kind of document in each format", async () => {
  for (const kind of documentKinds) await t6("report", at("water-use"), "-d", kind, ...(kind === "scorecard" ? ["--earlier", at("before")] : []));
  const many = [...documentKinds.flatMap((kind) => ["-d", kind]), ...["markdown", "html", "odt", "docx"].flatMap((format) => ["-f", format])];
  await t6("report", at("water-use"), ...many, "-o", at("documents"), "--audience", "internal");
  expect(readdirSync(at("documents")).length).toBeGreaterThanOrEqual(4 * documentKinds.length);
  lookInto(at("documents"));
  await t6("report", at("water-use"), "-d", "annex", "-d", "letter", "-f", "pdf", "-o", at("printed"));
  for (const name of readdirSync(at("printed"))) look(name, (await readPdf(readFileSync(at(`printed/${name}`)))).words);
  expect(faults).toEqual([]);
});

test("every command", async () => {
  const here = at("water-use");
  await t6("init", at("new"), "--yes", "--data", "Well Register", "--producer", "Riverland Water Board", "--catalogue", at("catalogue.yaml"));
  await t6("check", at("new"));
  const flags = ["--title", "Log", "--kind", "record", "--statement", "The log lists each key.", "--state", "in_place", "--said-by", "producer"];
  await t6("add", "evidence", at("new"), "--clause", "KB-1.place:paper", ...flags, "--access", "public", "--url", "https://water.example/log");
  await t6("add", "evidence", at("new"), "--clause", "KB-1.nowhere", ...flags, "--access", "public");
  await t6("add", "evidence", at("new"), "--clause", " ", ...flags, "--access", "public");
  await t6(
    "add",
    "ask",
    at("new"),
    "--kind",
    "recommendation",
    "--clause",
    "KB-2.needed",
    "--text",
    "Weigh it.",
    "--owner",
    "The board",
    "--due",
    "2027-01-31",
  );
  await t6("add", "source", at("new"), "--title", "Report");
  await t6(
    "add",
    "judgement",
    at("new"),
    "--practice",
    "KB-2",
    "--outcome",
    "not_yet_shown",
    "--by",
    "A",
    "--role",
    "B",
    "--on",
    "2026-11-01",
    "--reasons",
    "None.",
  );
  for (const format of ["pretty", "json", "sarif", "junit", "github", "gitlab", "markdown", "ndjson"]) await t6("check", here, at("before"), "-f", format);
  await t6("check", at("catalogue.yaml"));
  await t6("check", here, "--final");
  await t6("check", here, "--print-config");
  for (const format of ["text", "json"]) await t6("next", here, "-f", format);
  writeFileSync(at("saved.json"), await t6("score", here, "-f", "json", "--audience", "internal"));
  await t6("score", here, at("saved.json"));
  for (const format of ["text", "json", "ics"]) await t6("forecast", here, "--days", "400", "-f", format);
  for (const format of ["html", "markdown", "csv", "json"]) await t6("portfolio", at("water-use"), at("before"), "-f", format);
  for (const format of ["text", "json", "markdown"]) await t6("diff", at("before"), here, "-f", format);
  for (const format of ["text", "json", "markdown"]) await t6("compare", at("own"), here, "-f", format);
  for (const word of ["KB", "KB-1", "KB-1.place", "KB-3", "KB-9"]) await t6("explain", word, here);
  expect(await t6("explain", "KB-1.access", at("saved.json"))).toContain("limited to those who need it");
  await t6("explain", "zzzzqqqq", here);
  await t6("explain", "--catalogue", at("catalogue.yaml"));
  await t6("fix", here, "--dry-run");
  await t6("links", here, "--no-cache");
  await t6("upgrade", here, "--to", "third");
  writeFileSync(at("copied.yaml"), 'by: A\nfrom: B\non: "2026-11-27"\npractices:\n  KB-3: Records shall be handed over.\n');
  await t6("catalogue", "fill", at("copied.yaml"), "--catalogue", at("catalogue.yaml"), "-o", at("filled.yaml"));
  await t6("check", at("filled.yaml"));
  await t6("baseline", "write", here, "--baseline", at("baseline.yaml"));
  await t6("ask", "export", here, "-o", at("questions.csv"));
  await t6("report", here, "-d", "request", "-o", at("reply.md"));
  writeFileSync(at("reply.md"), readFileSync(at("reply.md"), "utf8").replace("**Answer:**", "**Answer:** Yes.\n\n**Answer:**"));
  writeFileSync(at("none.md"), "Thank you for your letter.\n\nQuestion 2: yes.\n");
  for (const reply of ["reply.md", "none.md", "questions.csv"]) await t6("ask", "import", at(reply), here, "--dry-run");
  for (const book of ["book.xlsx", "book.ods"]) {
    await t6("sheet", "export", here, "-o", at(book));
    await t6("sheet", "import", at(book), here, "--dry-run");
    look(book, wordsIn(at(book)));
  }
  const register = "Reference,Organisation,Data,Why\nW-1,Riverland Water Board,Wells,It is asked for\n";
  for (const name of ["shares.csv", "none.csv"]) writeFileSync(at(name), register);
  for (const format of ["pretty", "json", "markdown"]) await t6("register", "check", at("shares.csv"), "--catalogue", at("catalogue.yaml"), "-f", format);
  await t6("register", "map", at("shares.csv"));
  await t6("register", "diff", at("shares.csv"), at("shares.csv"));
  // Its catalogue names no clauses on which a register bears.
  await t6("register", "evidence", at("none.csv"), here);
  await t6("register", "page", at("shares.csv"), "-o", at("who.html"));
  look("who.html", readFileSync(at("who.html"), "utf8"));
  await t6("schema", "-o", room, "--catalogue", at("catalogue.yaml"));
  await t6("schema", "practice", "--catalogue", at("catalogue.yaml"));
  await t6("completion", "bash", "--catalogue", at("catalogue.yaml"));
  lookInto(at("new"));
  look("questions.csv", readFileSync(at("questions.csv"), "utf8"));
  look("baseline.yaml", readFileSync(at("baseline.yaml"), "utf8"));
  lookInto(at(schemaFolder));
  lookInto(at(".vscode"));
  expect(faults).toEqual([]);
  const all = createProgram(idleActions).commands.flatMap((command) => [command.name(), ...command.commands.map((one) => `${command.name()} ${one.name()}`)]);
  // What says what t6 is, and which catalogues come with it, is about no assessment.
  expect(all.filter((name) => !called.has(name) && !/^(?:help|completion|workbook|open|merge)\b|help$/.test(name))).toEqual([]);
});

test("a mistake of every kind: all that is said of one, and every page of t6 explain", async () => {
  const { assessments } = await load([at("water-use")]);
  const catalogue = assessments[0]?.catalogue?.catalogue;
  if (catalogue === undefined) throw new Error("no catalogue");
  for (const { id, title, brief, passages } of entriesFor(catalogue)) look(`explain ${id}`, JSON.stringify([title, brief, passages([])]));
  for (const [code, words] of Object.entries(codes)) look(code, JSON.stringify(words));
  expect(faults).toEqual([]);
});

test("and the shipped catalogue is spoken of where it is the one", async () => {
  const { catalogue } = await shippedCatalogue();
  expect(entriesFor(catalogue).some(({ title }) => stranger.test(title))).toBe(true);
});
