import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatch, parsePatch } from "diff";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { assess, load } from "../../src/index.ts";
import { commentsOf } from "../../src/source/edit/comments.ts";
import { type Ran, run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** A fixture in a folder of its own, to write into. */
function copied(fixture: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "t6-ask-")), fixture);
  cpSync(join(fixtures, fixture), folder, { recursive: true });
  return folder;
}

const textsIn = (folder: string) => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const requestOf = async (folder: string, ...more: string[]) => (await run(["report", folder, "--document", "request", "--allow-errors", ...more])).out;
/** The first line of each form: the number of a question, or of several that one document answers. */
const forms = (request: string) => [...request.matchAll(/^\*\*Question:\*\* (.+)$/gm)].map(([, ids]) => ids ?? "");
const asked = (request: string) => forms(request).flatMap((ids) => ids.split(", "));
const errorsIn = async (folder: string) => {
  const { assessments } = await load([folder]);
  const found = await Promise.all(assessments.map((loaded) => assess(loaded).diagnostics()));
  return found.flat().filter(({ severity }) => severity === "error");
};

/** Fills in some or all forms of a request. */
function filledIn(request: string, answers: (question: string) => Readonly<Record<string, string>> | undefined): string {
  return request
    .split(/(?=^\*\*Question:\*\* )/m)
    .map((piece) => {
      const fields = answers(/^\*\*Question:\*\* (.+)$/m.exec(piece)?.[1] ?? "") ?? {};
      return Object.entries(fields).reduce((so, [label, value]) => so.replace(`**${label}:**`, `**${label}:** ${value}`), piece);
    })
    .join("");
}

async function imported(folder: string, reply: string, name = "reply.md", ...more: string[]): Promise<Ran> {
  const file = join(mkdtempSync(join(tmpdir(), "t6-reply-")), name);
  writeFileSync(file, reply);
  return run(["ask", "import", file, folder, ...more]);
}

const form = (question: string, fields: Readonly<Record<string, string>>): string =>
  [`Question: ${question}`, ...Object.entries(fields).map(([label, value]) => `${label}: ${value}`)].join("\n\n");

describe("a reply is recorded", () => {
  test("in the right files, with every line and every comment of them kept; and it is not asked again", async () => {
    const folder = copied("npd-2019");
    const before = textsIn(folder);
    const request = await requestOf(folder);
    const questions = forms(request);
    const reply = filledIn(request, (question) => ({
      Answer: `What there is to say to ${question}.`,
      "Document title": `Paper on ${question}`,
      "Which of these it answers": "all",
      "Who can open it": "staff",
    }));
    const { code, out } = await imported(folder, reply);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    const now = textsIn(folder);
    for (const [name, text] of Object.entries(before)) {
      const left = (now[name] ?? "").split("\n");
      for (const line of text.split("\n")) {
        const at = left.indexOf(line);
        expect(at, `${name}: ${line}`).toBeGreaterThanOrEqual(0);
        left.splice(0, at + 1);
      }
      expect(commentsOf(now[name] ?? "").filter((comment) => !/^# In reply to/.test(comment))).toEqual(commentsOf(text));
    }
    for (const question of questions) {
      const holders = Object.entries(now).filter(([, text]) => text.includes(`in_reply_to: ${question}\n`));
      expect(holders).toHaveLength(1);
      const [file = "", text = ""] = holders[0] ?? [];
      if (question.startsWith("Q-")) expect(file).toBe(`${question.slice(2, 6)}.yaml`);
      const item = parse(text).evidence.find(({ in_reply_to }: { in_reply_to?: string }) => in_reply_to === question);
      expect(item).toMatchObject({ said_by: "producer", verification: { level: "reported" }, access: "internal", kind: "statement" });
    }
    expect((await errorsIn(folder)).map(({ code: found }) => found)).toEqual(["reference/parts-missing"]);
    const again = await requestOf(folder);
    expect(asked(again)).toEqual([]);
    expect(again).toContain("Every question that the evidence leaves has been answered");
    expect((await imported(folder, reply)).err).toContain("Nothing to add.");
    expect(textsIn(folder)).toEqual(now);
  });

  test("question by question: only what was answered is dropped", async () => {
    const folder = copied("npd-2019");
    const questions = asked(await requestOf(folder));
    await imported(
      folder,
      `${form("Q-T6.4c", { Answer: "The reasons are on a page.", "Document title": "Reasons" })}\n\n${form("Q-T6.1d", { Answer: "Nothing is linked." })}`,
    );
    const left = questions.filter((question) => question !== "Q-T6.4c" && question !== "Q-T6.1d");
    expect(asked(await requestOf(folder)).toSorted()).toEqual(left.toSorted());
    const { assessments } = await load([folder]);
    const [loaded] = assessments;
    const result = loaded && (await assess(loaded).result());
    const states = Object.fromEntries(result?.practices.flatMap(({ clauses }) => clauses.map(({ id, finding }) => [id, finding.state])) ?? []);
    expect(states["T6.1d"]).toBe("not_shown");
  });

  test("asked again, once somebody has looked at the answer and the clause is still short", async () => {
    const folder = copied("npd-2019");
    await imported(folder, form("Q-T6.1d", { Answer: "There is a list.", "Document title": "List of linkages" }));
    expect(asked(await requestOf(folder))).not.toContain("Q-T6.1d");
    const file = join(folder, "T6.1.yaml");
    const text = readFileSync(file, "utf8");
    const at = text.indexOf("- id: list-of-linkages");
    writeFileSync(file, text.slice(0, at) + text.slice(at).replace("level: reported", "level: verified\n      by: Office for Statistics Regulation"));
    const again = await requestOf(folder);
    expect(asked(again)).toContain("Q-T6.1d");
    expect(again).toMatch(/What has been published or told so far: [^\n]*List of linkages \(Q-T6\.1d\)/);
    expect(again).toMatch(/- the dates? of [^\n]*‘List of linkages’/);
  });

  test("without making anything better where the answers say no, leave it open, or promise", async () => {
    const folder = copied("npd-2019");
    const states = async () => {
      const [loaded] = (await load([folder])).assessments;
      const result = loaded && (await assess(loaded).result());
      return result?.practices.flatMap(({ clauses }) => clauses.map(({ id, finding }) => [id, finding.state]));
    };
    const before = await states();
    const { err } = await imported(
      folder,
      [
        form("Q-T6.4c", { Answer: "No.", "Document title": "n/a" }),
        form("Q-T6.1d", { Answer: "None", "Document title": "None" }),
        form("Q-T6.5a", { Answer: "TBC", "Document title": "TBC" }),
        form("Q-T6.1g", { Answer: "We will publish it next year.", "Document title": "Policy", "Kind of document": "policy" }),
      ].join("\n\n"),
    );
    expect(err).toContain("Q-T6.5a: “TBC” names no document and says nothing by itself. Nothing is recorded, and the question stays open.");
    expect(err).toContain("assessment.yaml: recorded under ‘answers’ “No.” (Q-T6.4c). It is what the producer says, and no evidence.\n");
    expect(await states()).toEqual(before);
    const { answers } = parse(readFileSync(join(folder, "assessment.yaml"), "utf8"));
    expect(answers).toEqual([
      { question: "Q-T6.4c", text: "No." },
      { question: "Q-T6.1d", text: "None" },
    ]);
    expect(await errorsIn(folder)).toEqual([]);
    const request = await requestOf(folder);
    expect(asked(request)).toEqual(expect.not.arrayContaining(["Q-T6.4c", "Q-T6.1d"]));
    expect(request).toContain("| Q-T6.4c | “No” |\n");
    expect((await run(["report", folder, "--document", "record"])).out).toContain("| Q-T6.1d | “None” |\n");
    for (const document of ["annex", "fact-check"]) expect((await run(["report", folder, "--document", document])).out).not.toContain("Reply to Q-T6.4c");
  });

  test("from a table as from a text", async () => {
    const [one, other] = [copied("npd-2019"), copied("npd-2019")];
    const { out } = await run(["ask", "export", one]);
    expect(
      out
        .split("\r\n")
        .slice(1, -1)
        .map((row) => /^"?((?:[QV]-[^,"]+(?:, )?)+)/.exec(row)?.[1]),
    ).toEqual(forms(await requestOf(one)));
    const rows = out
      .split("\r\n")
      .map((row) =>
        row.startsWith('"Q-T6.5a, ') ? row.replace(/,{9}("NPD[^"]*")$/, ',"Two, so far.",Reviews,a review,,all,File 7,2018,those who ask,$1') : row,
      );
    expect((await imported(one, rows.join("\r\n"), "table.csv")).code).toBe(0);
    await imported(
      other,
      form("Q-T6.5a, Q-T6.5b, Q-T6.5c, Q-T6.5d, Q-T6.5e", {
        Answer: "Two, so far.",
        "Document title": "Reviews",
        "Kind of document": "a review",
        "Which of these it answers": "all",
        "Address or reference": "File 7",
        Dated: "2018",
        "Who can open it": "those who ask",
      }),
    );
    expect(textsIn(one)).toEqual(textsIn(other));
    expect(textsIn(one)["T6.5.yaml"]).toContain(
      "  - id: reviews\n    title: Reviews\n    clauses: [T6.5a, T6.5b, T6.5c, T6.5d, T6.5e]\n    kind: review\n    statement: Two, so far.\n",
    );
  });

  test("quoted, with CRLF, escaped and broken anew, as mail programs send it", async () => {
    const [one, other] = [copied("npd-2019"), copied("npd-2019")];
    const request = filledIn(await requestOf(one), (question) =>
      question === "Q-T6.3a"
        ? {
            Answer: "We keep a list of all of it.",
            "Document title": "The list",
            "Parts covered (collection, storage, transmission, access, analysis)": "storage and access",
          }
        : undefined,
    );
    await imported(one, request);
    const damaged =
      `\uFEFFDear Robin, please find our answers below.\n\n${request.replace("**Parts covered (collection, storage,", "**Parts covered (collection,\nstorage,").replace(" all of it", "\nall of it")}`
        .split("\n")
        .map((line) => `> ${line.replaceAll("*", "\\*").replace("Q-T6", "Q‑T6")}`)
        .join("\r\n");
    await imported(other, damaged);
    expect(textsIn(one)).toEqual(textsIn(other));
    expect(textsIn(one)["T6.3.yaml"]).toContain("clauses: [{clause: T6.3a, parts: [storage, access]}]");
    expect(await errorsIn(one)).toEqual([]);
  });

  test("in a file that is made where there is none, with what tells an editor how to help", async () => {
    const folder = copied("npd-2016");
    rmSync(join(folder, "T6.5.yaml"));
    const { err } = await imported(folder, form("Q-T6.5a", { Answer: "In 2015.", "Document title": "Review" }));
    expect(err).toContain("T6.5.yaml: added ‘Review’ as review (Q-T6.5a)");
    expect(textsIn(folder)["T6.5.yaml"]).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/editor\/practice\.schema\.json\npractice: T6\.5\n\nevidence:\n {2}# In reply to Q-T6\.5a\. /,
    );
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), (textsIn(folder)[name] ?? "").replace(/^# yaml-language-server.*\n/, ""));
    rmSync(join(folder, "T6.5.yaml"));
    await imported(folder, form("Q-T6.5a", { Answer: "In 2015.", "Document title": "Review" }));
    expect(textsIn(folder)["T6.5.yaml"]).toMatch(/^practice: T6\.5\n/);
  });

  test("as a diff that makes the same bytes, and nothing is written then", async () => {
    const folder = copied("npd-2019");
    const before = textsIn(folder);
    const reply = `${form("Q-T6.4c", { Answer: "Yes.", "Document title": "Reasons" })}\n\n${form("Q-T6.5a", { Answer: "Two." })}`;
    const { code, out } = await imported(folder, reply, "reply.txt", "--dry-run");
    expect(code).toBe(0);
    expect(textsIn(folder)).toEqual(before);
    await imported(folder, reply);
    const patched = Object.fromEntries(parsePatch(out).map((patch) => [patch.newFileName?.split("/").at(-1) ?? "", patch]));
    expect(Object.keys(patched)).toEqual(["T6.4.yaml", "T6.5.yaml"]);
    for (const [name, patch] of Object.entries(patched)) expect(applyPatch(before[name] ?? "", patch)).toBe(textsIn(folder)[name]);
  });
});

describe("what is refused is refused in a sentence, and nothing is written", () => {
  test.each<[string, string, string, RegExp]>([
    [
      "a question that there is not",
      form("Q-T6.9z", { Answer: "Yes." }),
      "reply.md",
      /^t6: .*reply\.md was not imported\. Line 1: There is no question Q-T6\.9z in this assessment\. .*Nothing was written\.\n$/,
    ],
    [
      "one good answer and one question that there is not",
      `${form("Q-T6.1a", { Answer: "Yes." })}\n\n${form("Q-T7.1a", {})}`,
      "reply.md",
      /Did you mean Q-T6\.1a\? Nothing was written\.\n$/,
    ],
    [
      "no form at all",
      "Dear Robin,\n\nwe have received your letter.\n",
      "reply.md",
      /There is no form of a request in it: nothing in it says “Question: Q-…”, nor “Paragraph: … \(…\)” as a fact-check has it\./,
    ],
    ["a table without its column", "Name;Answer\na;b\n", "reply.csv", /It cannot be read as CSV: its first row has no column “Question”\./],
    [
      "an old word processor's file",
      "PK",
      "reply.doc",
      /not a kind of file that t6 reads as a reply\. Save it as a Word document \(\.docx\), an OpenDocument text/,
    ],
    ["a word processor's file that is damaged", "PK", "reply.docx", /is not a Word document or an OpenDocument text, or it is damaged or locked by a password/],
  ])("%s", async (_name, reply, name, says) => {
    const folder = copied("npd-2019");
    const before = textsIn(folder);
    const { code, out, err } = await imported(folder, reply, name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(textsIn(folder)).toEqual(before);
  });

  test("files that cannot be read as they are", async () => {
    const folder = copied("npd-2019");
    writeFileSync(join(folder, "T6.5.yaml"), "practice: 'T6.5\n");
    const { code, err } = await imported(folder, form("Q-T6.1a", { Answer: "Yes." }));
    expect(code).toBe(1);
    expect(err).toContain("Nothing was added: not all of the files can be read as they are.");
    expect(readFileSync(join(folder, "T6.1.yaml"), "utf8")).toBe(readFileSync(join(fixtures, "npd-2019/T6.1.yaml"), "utf8"));
  });

  test("several assessments, none, and no reply", async () => {
    expect((await imported(fixtures, form("Q-T6.1a", {}))).err).toMatch(/There are \d+ assessments in .*fixtures: name one of them \(.*, and \d+ more\)\.\n$/);
    expect(await run(["ask", "import", join(fixtures, "nowhere.md"), join(fixtures, "npd-2019")])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cannot be read: there is no such file or folder/),
    });
    expect((await imported(join(fixtures, "nowhere"), form("Q-T6.1a", {}))).code).toBe(2);
  });
});

describe("what is written beside the forms of a request", () => {
  test("is told with its line, and goes to no other question", async () => {
    const folder = copied("npd-2019");
    const request = await requestOf(folder);
    const [first = "", second = ""] = forms(request);
    const reply = filledIn(request, (question) =>
      question === first ? { Answer: "Yes." } : question === second ? { Answer: "On our privacy page." } : undefined,
    )
      .replace(`**Question:** ${second}\n\n`, "")
      .replace(`**Question:** ${first}\n`, `**Question:** ${first}\n\nANSWER - on our website.\n`);
    const { code, err } = await imported(folder, reply);
    const lineOf = (text: string) => reply.split("\n").findIndex((line) => line.includes(text)) + 1;
    expect(err).toContain(
      `Line ${lineOf("On our privacy")}: “On our privacy page.” belongs to no question, because the line “Question: …” above it is missing or was changed. It was not recorded.`,
    );
    expect(err).toContain(`Line ${lineOf("ANSWER")}: “ANSWER - on our website.” stands behind none of the words of the form. It was not recorded.`);
    expect(err.match(/It was not recorded/g)).toHaveLength(2);
    expect(err).not.toContain(`(${second})`);
    expect(code).toBe(0);
  });

  test.each(["md", "docx", "odt"])("is nothing where nothing was written: .%s", async (ending) => {
    const folder = copied("npd-2019");
    const file = join(mkdtempSync(join(tmpdir(), "t6-request-")), `request.${ending}`);
    await run(["report", folder, "-d", "request", "--allow-errors", "-o", file, "-q"]);
    const { err } = await run(["ask", "import", file, folder]);
    expect(err).toMatch(/^Left empty: [^\n]+\nNothing to add\.\n$/);
  });
});

test("where nothing is missing there is nothing to ask", async () => {
  const { code, out, err } = await run(["ask", "export", join(fixtures, "all-met")]);
  expect({ code, err, rows: out.trimEnd().split("\r\n").length }).toEqual({
    code: 0,
    err: "There is nothing to ask: the table has no rows but its first.\n",
    rows: 1,
  });
});

test("a table asks about what is internal only where that may be read", async () => {
  const folder = copied("all-met");
  const file = join(folder, "T6.5.yaml");
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}`.replace(
      "evidence:\n",
      "evidence:\n  - {id: secret, title: Zanzibar, clauses: [T6.5e], kind: record, statement: Zanzibar., state: in_place, said_by: producer, access: internal, audience: internal}\n",
    ),
  );
  expect((await run(["ask", "export", folder])).out).not.toContain("anzibar");
  expect((await run(["ask", "export", folder, "--audience", "internal"])).out).toContain("V-secret,Can somebody check ‘Zanzibar’?");
});

test("a table is not written under the name of another kind of file: a spreadsheet program would say that it is damaged", async () => {
  const output = join(mkdtempSync(join(tmpdir(), "t6-ask-table-")), "questions.xlsx");
  const { code, err } = await run(["ask", "export", join(fixtures, "npd"), "-o", output]);
  expect([code, existsSync(output)]).toEqual([2, false]);
  expect(err).toContain(`name it ${output.replace(".xlsx", ".csv")}.`);
});
