import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** An assessment of its own, and a place for what comes back. */
function begun(fixture: string): { readonly folder: string; readonly at: (name: string) => string } {
  const home = mkdtempSync(join(tmpdir(), "t6-reply-terms-"));
  const folder = join(home, fixture);
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  return { folder, at: (name) => join(home, name) };
}

/** The request of npd-2016 with the form of one question filled in, as it comes of the import. */
async function answered(question: string, lines: Readonly<Record<string, string>>) {
  const { folder, at } = begun("npd-2016");
  const request = (await run(["report", folder, "-d", "request"])).out;
  const [before = "", form = ""] = request.split(new RegExp(`(?=\\*\\*Question:\\*\\* ${question}\\n)`));
  expect(form).not.toBe("");
  const filled = Object.entries(lines).reduce((text, [label, said]) => {
    expect(text).toContain(`**${label}:**`);
    return text.replace(`**${label}:**`, `**${label}:** ${said}`);
  }, form);
  writeFileSync(at("reply.md"), before + filled);
  const { code, err } = await run(["ask", "import", at("reply.md"), folder]);
  const practice = readFileSync(join(folder, `${question.slice(2, 6)}.yaml`), "utf8");
  const items: EvidenceItem[] = parse(practice).evidence ?? [];
  return { code, err, practice, folder, items: items.filter(({ in_reply_to }) => in_reply_to !== undefined) };
}

describe("a form for several questions", () => {
  const group = "Q-T6.1f, Q-T6.1h";
  const answer = { Answer: "We took the UKSA guidance.", "Document title": "Self-assessment" };

  test.each([
    ["Q-T6.1f", ["T6.1f"]],
    ["T6.1h only", ["T6.1h"]],
    ["(h)", ["T6.1h"]],
    ["both", ["T6.1f", "T6.1h"]],
  ])("“%s” says which it answers", async (which, clauses) => {
    const { err, items, practice } = await answered(group, { ...answer, "Which of these it answers": which });
    expect(items.map((item) => [item.clauses, item.in_reply_to])).toEqual([[clauses, clauses.map((clause) => `Q-${clause}`).join(", ")]]);
    expect(err + practice).not.toContain("Nobody can tell which");
  });

  test("left empty, the answer is kept once, closes none of them, and says how to put that right", async () => {
    const { err, items, practice, folder } = await answered(group, answer);
    expect(items.map(({ clauses, stance, in_reply_to }) => [clauses, stance, in_reply_to])).toEqual([[["T6.1f", "T6.1h"], "context", `some of ${group}`]]);
    const told = "Nobody can tell which of Q-T6.1f, Q-T6.1h it answers, because “Which of these it answers” was left empty.";
    expect(err).toContain(told);
    expect(practice).toContain(`# ${told}`);
    const asked = async () => (await run(["report", folder, "-d", "request"])).out;
    expect(await asked()).toContain(`**Question:** ${group}\n`);
    expect((await answered(group, { ...answer, "Which of these it answers": "the guidance" })).err).toContain("names none of them");
    // What it offers is taken.
    const file = join(folder, "T6.1.yaml");
    writeFileSync(
      file,
      practice
        .replace(`in_reply_to: some of ${group}`, "in_reply_to: Q-T6.1h")
        .replace(/clauses: \[T6.1f, T6.1h\]([\s\S]*?)\n +stance: context/, "clauses: [T6.1h]$1"),
    );
    expect((await run(["check", folder])).code).toBe(0);
    const again = await asked();
    expect(again).toMatch(/\*\*Question:\*\* [^\n]*Q-T6\.1f/);
    expect(again).toContain("| Q-T6.1h | ‘Self-assessment’ |");
  });
});

test("a single line that is filled in is told, and a date that is none", async () => {
  const { err, items } = await answered("Q-T6.1g", { Dated: "2016" });
  expect(items).toEqual([]);
  expect(err).toContain("Q-T6.1g: only “Dated: 2016” is filled in, with no answer and no document. Nothing is recorded, and the question stays open.");
  expect(/^Left empty: .*$/m.exec(err)?.[0]).not.toContain("Q-T6.1g");
  const later = await answered("Q-T6.1g", { Answer: "There is a page.", "Document title": "Page", Dated: "TBC" });
  expect(later.err).toContain("not understood, and kept as a comment. Dated, as given: TBC");
  expect(later.items[0]?.dates).toBeUndefined();
});

describe.each(["request", "fact-check"] as const)("a %s bears a reference", (document) => {
  /** What an import says of a copy of one assessment that was changed in some way, in another. */
  async function told(from: string, into: string, ending: string, change = (text: string) => text, prepare = (_: string) => {}) {
    const { folder, at } = begun(from);
    const copy = at(`copy.${ending}`);
    if (ending === "csv") await run(["ask", "export", folder, "-d", document, "-o", copy]);
    else await run(["report", folder, "-d", document, "-o", copy, "-q"]);
    if (ending === "md") writeFileSync(copy, change(readFileSync(copy, "utf8")));
    const target = begun(into).folder;
    prepare(join(target, "assessment.yaml"));
    return run(["ask", "import", copy, target]);
  }

  test.each(["md", "docx", "odt", "csv"])("and as .%s comes back to its own assessment only", async (ending) => {
    const own = await told("npd-2016", "npd-2016", ending);
    expect({ code: own.code, isBare: own.err.includes("no reference") }).toEqual({ code: 0, isBare: false });
    // What stands below the last form is ours.
    expect(own.err).not.toContain("is filled in");
    const other = await told("npd-2016", "npd-2019", ending);
    expect(other.code).toBe(2);
    expect(other.err).toContain(
      "It is of another assessment: “NPD (DfE), 22 April 2016” is its reference, and this assessment is “NPD (DfE), 31 December 2019”.",
    );
    expect(other.err).toMatch(/^t6: \S+ was not imported, and nothing was written\. /);
  });

  test("one that lacks it is taken, and that is told", async () => {
    const { code, err } = await told("npd-2016", "npd-2016", "md", (text) => text.replace(/^\| Reference \|.*\n/m, ""));
    expect(code).toBe(0);
    expect(err).toContain("It bears no reference, so nothing tells whether it is about this assessment");
  });

  test("evidence weighed a little later is the same round; and another name is told how to be taken", async () => {
    const later = (file: string) => writeFileSync(file, readFileSync(file, "utf8").replace('as_of: "2016-04-22"', 'as_of: "2016-09-30"'));
    expect((await told("npd-2016", "npd-2016", "md", undefined, later)).code).toBe(0);
    const renamed = (file: string) => writeFileSync(file, readFileSync(file, "utf8").replace("short_name: NPD", "short_name: NPDS"));
    const { code, err } = await told("npd-2016", "npd-2016", "md", undefined, renamed);
    // The wording of a fact-check tells that it is this one.
    if (document === "fact-check") expect(code).toBe(0);
    else {
      expect(err).toContain("write “Reference: NPDS (DfE), 22 April 2016” in its place in the copy, and import that.");
      const put = (text: string) => text.replace("NPD (DfE), 22 April 2016", "NPDS (DfE), 22 April 2016");
      expect((await told("npd-2016", "npd-2016", "md", put, renamed)).code).toBe(0);
    }
  });
});
