import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatch } from "diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, load } from "../../src/index.ts";
import { runsOf } from "../runs.ts";
import { answering } from "./answering.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const temporary = (): string => mkdtempSync(join(tmpdir(), "t6-add-"));

/** A case to write into. */
function copied(fixture: string): string {
  const folder = join(temporary(), fixture);
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  return folder;
}

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

const decided = async (folder: string) => {
  const [loaded] = (await load([folder])).assessments;
  if (loaded === undefined) throw new Error(`There is nothing in ${folder}.`);
  return { loaded, ...assess(loaded) };
};

const evidence = [
  ...["--title", "How we manage data: the page #2", "--kind", "policy", "--statement", "It says how data are kept."],
  ...["--state", "in_place", "--said-by", "producer", "--access", "public", "--url", "https://statistics.example/data"],
];
const judgement = ["--outcome", "not_yet_shown", "--by", "Rosalind Achebe", "--on", "26/11/2026", "--reasons", "Too little: see #4."];

describe("one entry goes where it belongs, and no other byte changes", () => {
  test.each([
    ["T6.1.yaml", "evidence", ["--clause", "T6.1g", ...evidence]],
    ["T6.3.yaml", "evidence", ["--clause", "T6.3a:storage,access", ...evidence]],
    ["T6.2.yaml", "evidence", ["--clause", "T6.1g=It is a page.", "--clause", "T6.2a", "--practice", "T6.2", ...evidence]],
    ["asks.yaml", "ask", ["--kind", "recommendation", "--clause", "T6.4c", "--text", "Say why: in public.", "--owner", "Panel", "--due", "31 March 2027"]],
    ["assessment.yaml", "source", ["--title", "Audit #4", "--reference", "IA/4", "--access", "internal"]],
  ] as const)("%s: add %s", async (file, what, flags) => {
    for (const fixture of ["npd-2019", "npd-2016", "all-met"]) {
      const folder = copied(fixture);
      const before = textsIn(folder);
      const errors = async () => (await (await decided(folder)).diagnostics()).filter(({ severity }) => severity === "error");
      const errorsBefore = await errors();
      const dry = await run(["add", what, folder, ...flags, "--dry-run"]);
      expect([dry.code, textsIn(folder)]).toEqual([0, before]);
      expect((await run(["add", what, folder, ...flags])).code).toBe(0);
      const after = textsIn(folder);
      expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([file]);
      expect(applyPatch(before[file] ?? "", dry.out)).toBe(after[file]);
      expect(dry.out.split("\n").filter((line) => /^-(?!--|evidence: \[\]$)/.test(line))).toEqual([]);
      expect(await errors()).toEqual(errorsBefore);
    }
  });

  test("a judgement goes to its practice, or to the whole, with the digest of what it rests on", async () => {
    const folder = join(temporary(), "new");
    await run(["init", folder, "--data", "Survey", "--producer", "Office"]);
    expect((await run(["add", "judgement", folder, "--practice", "T6.5", ...judgement])).code).toBe(0);
    expect((await run(["add", "judgement", folder, ...judgement])).code).toBe(0);
    const { decision } = await decided(folder);
    const item = { outcome: "not_yet_shown", by: "Rosalind Achebe", on: "2026-11-26", reasons: "Too little: see #4." };
    expect(decision?.practices.find(({ practice }) => practice.id === "T6.5")?.judgement).toMatchObject({ item, stale: [] });
    expect(decision?.judgement).toMatchObject({ item, stale: [] });
    await run(["add", "evidence", folder, "--clause", "T6.5a", ...evidence]);
    expect((await decided(folder)).decision?.judgement?.stale).toEqual(["evidence_changed"]);
  });

  test("the file of a practice or of the asks is made where there is none", async () => {
    const folder = copied("npd-2016");
    for (const name of ["T6.5.yaml", "asks.yaml"]) rmSync(join(folder, name), { force: true });
    await run(["add", "evidence", folder, "--clause", "T6.5a", ...evidence]);
    await run(["add", "ask", folder, "--kind", "suggestion", "--clause", "T6.5a", "--text", "Review it.", "--owner", "Panel", "--undated"]);
    expect(textsIn(folder)["T6.5.yaml"]).toMatch(
      /^# yaml-language-server: \$schema=\S*practice\.schema\.json\npractice: T6\.5\n\nevidence:\n {2}- id: how-we-manage-data/,
    );
    expect(textsIn(folder)["asks.yaml"]).toMatch(/^# yaml-language-server: \$schema=\S*asks\.schema\.json\nasks:\n {2}- id: review-it\n/);
  });

  test("it gets an id that nobody has", async () => {
    const folder = copied("all-met");
    for (const id of ["audit", "audit-2", "audit-3"]) {
      expect((await run(["add", "source", folder, "--title", "Audit", "--access", "internal"])).err).toContain(`‘${id}’`);
    }
  });

  test("whatever is typed comes back sign by sign", async () => {
    const folder = join(temporary(), "new");
    await run(["init", folder, "--data", "Survey", "--producer", "Office"]);
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[\p{C}\u2028\u2029\ufffd]/gu, "x").trim())
      .filter((text) => /\p{L}/u.test(text));
    const start = textsIn(folder)["T6.1.yaml"] ?? "";
    await fc.assert(
      fc.asyncProperty(words, words, async (title, statement) => {
        writeFileSync(join(folder, "T6.1.yaml"), start);
        const { code, err } = await run(["add", "evidence", folder, "--clause=T6.1g", ...evidence, `--title=${title}`, `--statement=${statement}`, "--id=one"]);
        expect([code, err]).toEqual([0, expect.any(String)]);
        expect(textsIn(folder)["T6.1.yaml"]).toMatch(new RegExp(`^${start.slice(0, 40).replace(/[.*+?^$|()[\]{}]/g, "\\$&")}`));
        const { decision } = await decided(folder);
        expect(decision?.evidence[0]?.item).toMatchObject({ title, statement });
      }),
      { numRuns: runsOf(60) },
    );
  }, 120_000);
});

describe("what t6 check would refuse is refused, and nothing is written", () => {
  test.each([
    ["a clause that there is not", ["evidence", "--clause", "T6.1z", ...evidence], "T6.1z"],
    ["a part that there is not", ["evidence", "--clause", "T6.3a:cellar", ...evidence], "cellar"],
    ["an address that is none", ["evidence", "--clause", "T6.1g", ...evidence, "--url", "our website"], "is not a full web address"],
    ["a date that is none", ["evidence", "--clause", "T6.1g", ...evidence, "--about", "32/13/2026"], "is not a date"],
    ["an American date", ["evidence", "--clause", "T6.1g", ...evidence, "--about", "04/22/2026"], "is not a date"],
    ["an id that is taken", ["source", "--id", "data-management-page", "--title", "x"], "data-management-page"],
    ["an id that is none", ["source", "--id", "Our Page", "--title", "x"], "cannot be used as a short name"],
    ["a source that there is not", ["evidence", "--clause", "T6.1g", ...evidence.slice(0, -2), "--source", "nowhere"], "nowhere"],
    ["an empty text", ["ask", "--kind", "suggestion", "--clause", "T6.1g", "--text", " "], "There is no text here"],
    ["a practice that there is not", ["judgement", "--practice", "T6.9", ...judgement], "the practices are T6.1, T6.2"],
    ["a second judgement", ["judgement", "--practice", "T6.1", ...judgement], "holds a judgement on T6.1 already"],
    ["too little", ["ask", "--kind", "suggestion"], "t6 add ask needs --clause and --text as well"],
  ])("%s", async (_, [what = "", ...flags], words) => {
    const folder = copied("all-met");
    const before = textsIn(folder);
    const { code, out, err } = await run(["add", what, folder, ...flags]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).toMatch(/Nothing was written\.\n$/);
    expect(textsIn(folder)).toEqual(before);
  });

  test("nor is anything added to files that cannot be read as they are", async () => {
    const folder = copied("all-met");
    writeFileSync(join(folder, "T6.2.yaml"), "practice: T6.2\nevidence:\n - x: [\n");
    const { code, err } = await run(["add", "source", folder, "--title", "x", "--access", "internal"]);
    expect(code).toBe(1);
    expect(err).toContain("Nothing was added: not all of the files can be read as they are.");
  });

  test("nor where there is no assessment", async () => {
    const folder = temporary();
    expect((await run(["add", "source", folder, "--title", "x"])).code).toBe(2);
    expect(existsSync(join(folder, "assessment.yaml"))).toBe(false);
  });
});

describe("on a terminal", () => {
  test("evidence: the clauses, their parts, what it shows for each of many, who checked it and where that can be seen", async () => {
    const folder = copied("all-met");
    const { asker, asked } = answering({
      "Which clauses": ["T6.1a", "T6.1c", "T6.1d", "T6.3a"],
      "Which parts of T6.3a": ["storage"],
      "for T6.1a": "A.",
      "for T6.1c": "C.",
      "for T6.1d": "D.",
      "for T6.3a": "S.",
      "What is it called": "Legal audit",
      "What kind": "audit",
      "What does it show? ": "It was looked at.",
      "Does it exist": undefined,
      "Who says so": "auditor",
      "Who can open it": "on_request",
      "Where is it?": "",
      "Where is it kept": "IA/9",
      "How far": "verified",
      "Who checked it": "Internal Audit",
      "What is Internal Audit": "auditor",
      "When was it checked": "22 April 2025",
      "Where can the check be seen": "handling-audit-report",
      "From when is what it shows": "04/2025",
      "What does it not show": "",
    });
    const { code, err } = await run(["add", "evidence", folder], {}, true, undefined, asker);
    expect([code, err]).toEqual([0, expect.stringContaining("added the evidence item ‘legal-audit’")]);
    expect(asked).toHaveLength(21);
    const { decision } = await decided(folder);
    expect(decision?.evidence.find(({ item }) => item.id === "legal-audit")?.item).toEqual({
      id: "legal-audit",
      title: "Legal audit",
      clauses: [
        { clause: "T6.1a", shows: "A." },
        { clause: "T6.1c", shows: "C." },
        { clause: "T6.1d", shows: "D." },
        { clause: "T6.3a", parts: ["storage"], shows: "S." },
      ],
      kind: "audit",
      statement: "It was looked at.",
      state: "in_place",
      said_by: "auditor",
      verification: { level: "verified", by: { name: "Internal Audit", role: "auditor" }, on: "2025-04-22", in: "handling-audit-report" },
      access: "on_request",
      source: { title: "Legal audit", reference: "IA/9" },
      dates: { about: "2025-04" },
    });
  });

  test("asks, sources and judgements", async () => {
    const folder = join(temporary(), "new");
    await run(["init", folder, "--data", "Survey", "--producer", "Office"]);
    const { asker } = answering({
      "What is it?": "commitment",
      "Which clauses": ["T6.4c"],
      "What was promised": "We will publish reasons.",
      "Who does it": "Panel",
      "By when": "31/03/2027",
      "Who raised it": "",
      "When was it raised": "",
      "the document called": "Our page",
      "Who published it": "Office",
      "Who can open it": "public",
      "web address": "https://statistics.example/page",
      "When was it published": "1 May 2026",
      "What is judged": "T6.4",
      "person conclude": "consistent",
      "Who judges": "Rosalind Achebe",
      "Which post": "",
      "When was it judged": "2026-11-26",
      "Why?": "A page is there.",
      "Who else agrees": "Somebody else",
    });
    for (const what of ["ask", "source", "judgement"]) expect((await run(["add", what, folder], {}, true, undefined, asker)).code).toBe(0);
    const { decision } = await decided(folder);
    expect(decision?.asks[0]?.item).toEqual({
      id: "we-will-publish-reasons",
      kind: "commitment",
      clauses: ["T6.4c"],
      text: "We will publish reasons.",
      owner: "Panel",
      due: "2027-03-31",
    });
    expect(decision?.assessment.head.data.sources).toEqual([
      { id: "our-page", title: "Our page", publisher: "Office", url: "https://statistics.example/page", access: "public", published: "2026-05-01" },
    ]);
    expect(decision?.practices[3]?.judgement?.item).toMatchObject({
      outcome: "consistent",
      by: "Rosalind Achebe",
      on: "2026-11-26",
      reasons: "A page is there.",
    });
  });
});

test("clauses are written in the order of the catalogue, however they were named: nobody is told to sort what t6 wrote", async () => {
  const folder = copied("npd-2019");
  await run(["add", "evidence", folder, "--clause", "T6.5c", "--clause", "T6.5a=It is held each year.", ...evidence]);
  await run([
    "add",
    "ask",
    folder,
    "--kind",
    "suggestion",
    "--clause",
    "T6.4c",
    "--clause",
    "T6.1a",
    "--text",
    "Say why.",
    "--owner",
    "Panel",
    "--due",
    "2027-03-31",
  ]);
  const { diagnostics, decision } = await decided(folder);
  expect(decision?.asks.at(-1)?.item.clauses).toEqual(["T6.1a", "T6.4c"]);
  expect((await diagnostics()).filter(({ code }) => code === "reference/unsorted-clauses")).toEqual([]);
});
