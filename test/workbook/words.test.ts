import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { choicesOf } from "../../src/report/explain/words/choices.ts";
import { groups } from "../../src/report/explain/words/groups.ts";
import type { Meaning } from "../../src/report/explain/words/meaning.ts";
import { signOff } from "../../src/sign-off/check.ts";
import { draftWords } from "../../src/view/style/sign-off.ts";
import { findIn } from "../../src/workbook/model/open.ts";
import { saidOfDiagnostic, saidOfProblem } from "../../src/workbook/model/problem-places.ts";
import { tried } from "../../src/workbook/model/trial.ts";
import { saidAbout } from "../../src/workbook/model/words.ts";
import { deskOf } from "./npd.ts";
import { typedAtCommandLine } from "./typed.ts";

/*
 * What t6 check says is shown to people who have never seen a file: by the questions on the pages and the titles of entries.
 */

const root = join(import.meta.dirname, "../../fixtures/diagnostics");
const inside = (name: string) => readdirSync(join(root, name), { withFileTypes: true });
/** Those that are about an assessment: registers, catalogues and what a gate goes by are no matter of the page. */
const areas = "ask assessment correction crosswalk edition evidence file judgement reference schema scope sign-off yaml".split(" ");
const cases = areas.flatMap((area) => inside(area).map(({ name }) => `${area}/${name}/bad`));

/** A case with what it leaves to the files that all of them share. */
async function openCase(name: string) {
  const textsIn = (folder: string) =>
    inside(folder).flatMap((one) => (one.isFile() ? [[`a/${one.name}`, readFileSync(join(root, folder, one.name), "utf8")] as const] : []));
  const { folders: found, open } = await findIn(new Map([...textsIn(name.startsWith("sign-off") ? "base-signed" : "base"), ...textsIn(name)]));
  return found[0] === undefined ? undefined : open(found[0]);
}

/** What is done at a command line, and nowhere on a page. */
const commands =
  /\bt6 (?:[a-z]+ -|(?:check|fix|report|next|score|add|init|upgrade|explain|links|import|export|sheet)\b)|(?<![\w-])--[a-z]|“yes” under|“Clauses”|Stands as it is/;

/** What nobody has to know who fills in pages: keys, codes, files, lines, and what a book is made of. */
const strange = /‘[\w-]+:|\b[a-z]+_[a-z_]+\b|\b[a-z-]+\/[a-z-]+\b|\.ya?ml|\bline \d|\b(?:rows?|cells?|columns?|sheets?|ids?)\b/;

describe("everything that can be said of an assessment is said without keys, codes, files and lines", () => {
  test.each(cases)("%s", async (name) => {
    const open = await openCase(name);
    if (open === undefined) return;
    const { decision } = open.assessed;
    const said = open.diagnostics.map((one) => saidOfDiagnostic(one, decision));
    const result = name.startsWith("sign-off") ? await open.assessed.result() : undefined;
    const signing =
      result === undefined || decision === undefined ? [] : signOff(result, ["letter", "annex", "request"]).map((one) => saidOfProblem(one, decision));
    // What somebody has written is quoted as it stands.
    for (const { text, why } of [...said, ...signing]) {
      expect(text.replace(/“[^”]*”/g, "“…”"), text).not.toMatch(strange);
      expect(text).not.toMatch(commands);
      expect(why).not.toMatch(commands);
    }
  });
});

test("a message names the question that is asked, and what is meant by its title", async () => {
  const open = await openCase("judgement/older-than-evidence/bad");
  const [found] = open?.diagnostics.filter(({ code }) => code === "judgement/older-than-evidence") ?? [];
  if (found === undefined || open === undefined) throw new Error("It is there.");
  const { text, entry } = saidOfDiagnostic(found, open.assessed.decision);
  expect(text).toMatch(/^“When was it judged\?” says 20 February 2025, before ‘Yearly review of data handling’ \(10 March 2025\)\. Judge again/);
  expect(entry).toEqual({ what: "judgement", id: "T6.5", title: "The judgement on T6.5" });
});

test("what is so wrong that it is left out is told by what stands there", async () => {
  const open = await openCase("schema/bad-date/bad");
  const said = open?.diagnostics.filter(({ code }) => code === "schema/bad-date").map((one) => saidOfDiagnostic(one, open.assessed.decision));
  expect(said?.map(({ text }) => text)).toEqual([expect.stringMatching(/^“From when is what it shows\?” says “01\/09\/2024”, which is no date\./)]);
  expect(said?.[0]).not.toHaveProperty("entry");
});

test("beside a field the same is said of a draft", async () => {
  const { open } = await deskOf("npd-2019");
  const data = { title: "Log", clauses: ["T6.4c"], kind: "record", statement: "It is a log.", state: "in_place", said_by: "producer", access: "public" };
  const trial = await tried(open, { what: "evidence", practice: "T6.4", data });
  if (trial.refusal !== undefined) throw new Error(trial.refusal);
  expect(trial.problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^“Its web address” is empty, and anybody is said to be able to open it\./),
  );
});

test("a check that is seen nowhere is told once, and so is one that is to be seen where it is not", async () => {
  const { open } = await deskOf("npd-2019");
  const about = { clauses: ["T6.4c"], kind: "record", statement: "It is a log.", state: "in_place", said_by: "producer", access: "internal" };
  const said = async (seen: object) => {
    const verification = { level: "verified", by: { name: "Internal Audit", role: "auditor" }, on: "2018", ...seen };
    const trial = await tried(open, { what: "evidence", practice: "T6.4", data: { title: "Log", ...about, verification } });
    if (trial.refusal !== undefined) throw new Error(trial.refusal);
    return trial.problems.filter(({ code }) => code === "evidence/check-not-located").map(({ message }) => message);
  };
  expect(await said({})).toEqual([
    "“Where can the check be seen?” is empty, and somebody outside the producer is said to have checked it. Choose a source, or somebody else's evidence, in which the check can be seen; without it the evidence counts as checked.",
  ]);
  expect(await said({ in: "sharing-page" })).toEqual([expect.stringMatching(/^“Where can the check be seen\?” does not show the check: /)]);
});

test("what the documents are, and what a draft says at its top, is said without a command", () => {
  for (const text of [...choicesOf("document").map(({ hint }) => hint), ...Object.values(draftWords)]) expect(text).not.toMatch(commands);
});

test("a check of a body's own says what that body wrote", () => {
  const own = { code: "own/named" as never, args: {}, message: "It has no owner.", why: "Ours need one.", help: "Name one." };
  expect(saidAbout(own, undefined, undefined)).toEqual({ text: "It has no owner. Name one.", why: "Ours need one." });
});

/** The groups of words of which the pages explain each choice, with an example and with what is something else. */
const explained =
  "access ask assessor audience checker collected_by kind linked microdata_released outcome personal public_interest said_by sensitivity severity shared stance state status verification";

test("what is chosen is explained without keys and commands: what is quoted is another choice", () => {
  for (const id of explained.split(" ")) {
    const group = groups.find((one) => one.id === id);
    if (group === undefined) throw new Error(`There are no words for ${id}.`);
    for (const { means, example, counter } of Object.values(group.values as Record<string, Meaning>)) {
      for (const text of [means, example, counter].filter((one) => one !== undefined)) {
        expect(text).not.toMatch(commands);
        expect([...text.matchAll(/‘([a-z_: ]+)’/g)].map(([, quoted = ""]) => quoted).filter((quoted) => !(quoted in group.values))).toEqual([]);
      }
    }
  }
});

/** Where a page speaks to whoever began it with the command; and where words of the command are turned into its own (book.test.ts looks at what comes out). */
const toldWhoHasIt: ReadonlySet<string> = new Set(["page/connection.ts", "model/book-words.ts"]);

test("no page says what is typed at a command line, in any state", () => {
  const source = join(import.meta.dirname, "../../src/workbook");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !toldWhoHasIt.has(name));
  expect(files.length).toBeGreaterThan(60);
  for (const name of files) {
    const text = readFileSync(join(source, name), "utf8")
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
      .replace(/<\/?code>/g, "");
    expect(text.match(typedAtCommandLine), name).toBeNull();
  }
});
