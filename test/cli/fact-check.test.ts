import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { correctedIn } from "../../src/model/correction.ts";
import type { Correction } from "../../src/model/generated/schemas.ts";
import { run } from "./host.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

/** A case of its own, and a place for what is sent. */
function begun(): { readonly folder: string; readonly at: (name: string) => string } {
  const home = mkdtempSync(join(tmpdir(), "t6-fact-check-"));
  const folder = join(home, "npd-2019");
  cpSync(join(fixtures, "npd-2019"), folder, { recursive: true });
  return { folder, at: (name) => join(home, name) };
}

const correctionsIn = (folder: string): Correction[] => parse(readFileSync(join(folder, "assessment.yaml"), "utf8")).corrections ?? [];
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const words = {
  right: "No",
  wrong: "The date is wrong, as is “the other” one.",
  should_say: "It came out on 3 June 2018.\n\nIt has two parts:",
  shown_by: "https://www.gov.uk/guidance/x (page 4)",
};
const labels = { right: "Is this right", wrong: "What is wrong", should_say: "What it should say", shown_by: "What shows it" };
const entries = Object.keys(labels) as (keyof typeof labels)[];
const which = "Which paragraph";
/** The first and the last number of each form. */
const formsIn = (copy: string): string[] => [...copy.matchAll(/Paragraphs:(?:\*\*)? (\S+-\d+(?: to \S+-\d+)?)/g)].map(([, numbers]) => numbers ?? "");
/** One after the other, what stands behind every “Which paragraph”. */
const counted = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return count % 2 === 1 ? "1" : "no. 1.";
  };
};

/** A copy with every form filled in, as somebody does it in that program. */
const filledIn = {
  md: (copy: Uint8Array, next = counted()) =>
    strToU8(
      entries
        .reduce((text, field) => text.replaceAll(`**${labels[field]}:**`, `**${labels[field]}:** ${words[field]}`), strFromU8(copy))
        .replaceAll(`**${which}:**`, (found) => `${found} ${next()}`)
        .replace("**Checked by:**", "**Checked by:** Jo Bloggs, Head of Data, DfE")
        .replace("**Checked on:**", "**Checked on:** 20 November 2019"),
    ),
  docx: (copy: Uint8Array, next = counted()) => {
    const files = unzipSync(copy);
    const paragraph = (line: string) => `</w:p><w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r>`;
    const said = (text: string) => {
      const [first, ...rest] = text.split("\n").filter((line) => line !== "");
      return `<w:r><w:t xml:space="preserve"> ${first}</w:t></w:r>${rest.map(paragraph).join("")}`;
    };
    const after = (text: string, label: string, value: string) => text.replaceAll(`${label}:</w:t></w:r>`, (found) => found + said(value));
    const xml = entries.reduce((text, field) => after(text, labels[field], words[field]), strFromU8(files["word/document.xml"] as Uint8Array));
    const numbered = xml.replaceAll(`${which}:</w:t></w:r>`, (found) => found + said(next()));
    files["word/document.xml"] = strToU8(after(after(numbered, "Checked by", "Jo Bloggs, Head of Data, DfE"), "Checked on", "20 November 2019"));
    return zipSync(files);
  },
  odt: (copy: Uint8Array, next = counted()) => {
    const files = unzipSync(copy);
    const said = (text: string) =>
      text
        .split("\n")
        .filter((line) => line !== "")
        .join("</text:p><text:p>");
    const after = (text: string, label: string, value: string) => text.replaceAll(`${label}:</text:span>`, (found) => `${found} ${said(value)}`);
    const xml = entries.reduce((text, field) => after(text, labels[field], words[field]), strFromU8(files["content.xml"] as Uint8Array));
    const numbered = xml.replaceAll(`${which}:</text:span>`, (found) => `${found} ${next()}`);
    files["content.xml"] = strToU8(after(after(numbered, "Checked by", "Jo Bloggs, Head of Data, DfE"), "Checked on", "20 November 2019"));
    return zipSync(files);
  },
} as const;

describe.each(["md", "docx", "odt"] as const)("a copy that was filled in and comes back as .%s", (ending) => {
  test("comes back without a loss: every form of it, word for word, once", async () => {
    const { folder, at } = begun();
    const copy = at(`copy.${ending}`);
    expect((await run(["report", folder, "-d", "fact-check", "-o", copy])).code).toBe(0);
    const kept = JSON.parse(readFileSync(at("copy.checked.json"), "utf8"));
    writeFileSync(copy, filledIn[ending](readFileSync(copy)));
    const { code, err } = await run(["ask", "import", copy, folder]);
    expect(err).not.toContain("not recorded");
    expect(code).toBe(0);
    const recorded = correctionsIn(folder);
    type Kept = { readonly number: string; readonly fingerprint: string; readonly text: string };
    // Every form is filled in for its first paragraph.
    expect(recorded.map(({ paragraph, fingerprint, text }) => ({ number: paragraph, fingerprint, text }))).toEqual(
      kept.paragraphs.filter(({ number }: Kept) => number.endsWith("-1")).map(({ number, fingerprint, text }: Kept) => ({ number, fingerprint, text })),
    );
    for (const one of recorded) {
      expect(one).toMatchObject({ ...words, by: "Jo Bloggs, Head of Data, DfE", on: "2019-11-20", state: "open" });
      expect(one.audience).toBeUndefined();
    }
    const again = await run(["ask", "import", copy, folder]);
    expect(again.err).toContain("There is no correction to record.");
    expect(correctionsIn(folder)).toEqual(recorded);
    const checked = await run(["check", folder, "--format", "json"]);
    expect(JSON.parse(checked.out).diagnostics.filter(({ code: which }: { code: string }) => which === "correction/open")).toHaveLength(recorded.length);
  });

  test("left empty, it says nothing, and nothing in it is taken for somebody's words", async () => {
    const { folder, at } = begun();
    const copy = at(`copy.${ending}`);
    await run(["report", folder, "-d", "fact-check", "-o", copy]);
    const { code, err } = await run(["ask", "import", copy, folder]);
    expect({ code, err: err.replace(/\d+ forms/, "N forms") }).toEqual({
      code: 0,
      err: "Left empty: N forms, which tell you nothing. Ask whether what they are about is right.\nThere is no correction to record.\n",
    });
    expect(correctionsIn(folder)).toEqual([]);
  });
});

describe("what somebody writes beside the forms is told", () => {
  test("words in the text itself, and a comment of a word processor", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    edit(at("copy.md"), "a privacy notice channel on its online forum", "a privacy notice channel on its NEW online forum");
    edit(at("copy.md"), "## Practice T6.3", "We would like to meet you about this.\n\n## Practice T6.3");
    const { err } = await run(["ask", "import", at("copy.md"), folder]);
    expect(err).toContain("Written outside the forms, or not as it was sent, and not recorded.");
    expect(err).toMatch(/ {2}line \d+, under “Paragraph T6\.2-\d+”: .*NEW online forum/);
    expect(err).toMatch(/ {2}line \d+, under “Paragraphs: T6\.2-1 to T6\.2-\d+”: We would like to meet you about this\./);
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.docx"), "-q"]);
    const files = unzipSync(readFileSync(at("copy.docx")));
    files["word/comments.xml"] = strToU8(
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>Not true any more.</w:t></w:r></w:p></w:comment></w:comments>',
    );
    writeFileSync(at("copy.docx"), zipSync(files));
    expect((await run(["ask", "import", at("copy.docx"), folder])).err).toContain("  a comment: Not true any more.");
  });

  test("a part called right is told, and a number without its fingerprint refuses the whole copy", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    const sent = readFileSync(at("copy.md"), "utf8");
    writeFileSync(at("copy.md"), sent.replace("**Is this right:**", "**Is this right:** Yes."));
    expect((await run(["ask", "import", at("copy.md"), folder])).err).toMatch(/Said to be right: Letter-1 to Letter-\d+\./);
    const filled = sent.replace("**Which paragraph:**\n\n**What is wrong:**", "**Which paragraph:** Letter-2\n\n**What is wrong:** The year.");
    writeFileSync(at("copy.md"), filled.replace(/(Letter-2) \([0-9a-f]{8}\)/, "$1"));
    const { code, err } = await run(["ask", "import", at("copy.md"), folder]);
    expect(code).toBe(2);
    expect(err).toContain("“The year.” (line");
    expect(err).toContain("the list of numbers and digits at the end of the copy has no Letter-2");
    expect(correctionsIn(folder)).toEqual([]);
  });
});

test("what is written elsewhere is told, and who checked a copy that is right", async () => {
  const { folder, at } = begun();
  await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
  const sent = readFileSync(at("copy.md"), "utf8");
  const filled = sent
    .replace(/(\*\*Paragraphs:\*\* Letter-1 to Letter-\d+)/, "$1, all fine but the tone")
    .replace("**Checked by:**", "**Checked by:** Jo")
    .replace("**Checked on:**", "**Checked on:** 20 November 2019");
  writeFileSync(at("copy.md"), filled);
  const { err } = await run(["ask", "import", at("copy.md"), folder]);
  expect(err).toMatch(/Letter-1 to Letter-\d+, all fine but the tone/);
  expect(err).toContain("The facts were checked by Jo, on 20 November 2019, as the copy says. That is not recorded: keep the copy, which shows it.");
  await run(["ask", "export", folder, "-d", "fact-check", "-o", at("copy.csv"), "-q"]);
  const table = readFileSync(at("copy.csv"), "utf8");
  expect((await run(["ask", "import", at("copy.csv"), folder])).err).not.toContain("not recorded");
  writeFileSync(at("copy.csv"), table.replace(/(Letter-2 \([0-9a-f]{8}\)),/, '"$1, first half",').replace(/,"([^"]{60,}?)"/, ',"We think that $1"'));
  const told = (await run(["ask", "import", at("copy.csv"), folder])).err;
  expect(told).toContain("Text: We think that ");
  expect(told).toMatch(/Paragraph: Letter-2 \([0-9a-f]{8}\), first half/);
});

describe("a form for several paragraphs", () => {
  /** What comes of a copy in which the form of a part was filled in like this, behind “Is this right:”. */
  async function told(lines: string, part = "Letter"): Promise<{ readonly code: number; readonly err: string; readonly recorded: Correction[] }> {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    const sent = readFileSync(at("copy.md"), "utf8");
    const form = new RegExp(`(\\*\\*Paragraphs:\\*\\* ${part}-1 [\\s\\S]*?\\*\\*Is this right:\\*\\*)[\\s\\S]*?\\*\\*What shows it:\\*\\*`);
    expect(sent).toMatch(form);
    writeFileSync(at("copy.md"), sent.replace(form, `$1${lines}`));
    const { code, err } = await run(["ask", "import", at("copy.md"), folder]);
    return { code, err, recorded: correctionsIn(folder) };
  }

  test("there are few enough that somebody fills them in, and every paragraph is in one", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    const copy = readFileSync(at("copy.md"), "utf8");
    const forms = formsIn(copy);
    expect(forms.length).toBeLessThanOrEqual(25);
    const covered = forms.flatMap((form) => {
      const [, part, first = "", last = first] = /^(\S+)-(\d+)(?: to \S+-(\d+))?$/.exec(form) ?? [];
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${part}-${Number(first) + index}`);
    });
    const kept: { section: string; number: string }[] = JSON.parse(readFileSync(at("copy.checked.json"), "utf8")).paragraphs;
    expect(covered).toEqual(kept.filter(({ section }) => section !== "Evidence").map(({ number }) => number));
    // What is asked has its number once.
    expect(copy.split("(ask 1").length).toBeLessThanOrEqual(2);
  });

  test.each([
    ["Letter-3", ["Letter-3"]],
    ["3", ["Letter-3"]],
    ["paragraph 3, second sentence of 4", ["Letter-3"]],
    ["2 and 4", ["Letter-2", "Letter-4"]],
    ["2-4", ["Letter-2", "Letter-3", "Letter-4"]],
    ["letter-2", ["Letter-2"]],
    ["Letter-2 to Letter-4", ["Letter-2", "Letter-3", "Letter-4"]],
    ["Letter-2 and 4, and the heading of 2019", ["Letter-2", "Letter-4"]],
    ["T6.2-1 (the first), 3", ["T6.2-1"]],
  ])("“%s” says which it is", async (which, numbers) => {
    const { code, recorded } = await told(`\n\n**Which paragraph:** ${which}\n\n**What is wrong:** The year.`);
    expect(code).toBe(0);
    // What is said of several paragraphs is one correction.
    expect(recorded.map((one) => [correctedIn(one).map(({ paragraph }) => paragraph), one.wrong])).toEqual([[numbers, "The year."]]);
  });

  test("a further correction begins with a further “Which paragraph”", async () => {
    const { recorded } = await told("\n\nWhich paragraph: 2\n\nWhat is wrong: One.\n\nWhat shows it: A.\n\nWhich paragraph: 3\n\nWhat is wrong: Two.");
    expect(recorded.map(({ paragraph, wrong, shown_by }) => [paragraph, wrong, shown_by])).toEqual([
      ["Letter-2", "One.", "A."],
      ["Letter-3", "Two.", undefined],
    ]);
  });

  test.each([
    ["\n\nWhat is wrong: The year.", /The form for Letter-1 to Letter-\d+ \(line/],
    ["\n\nWhich paragraph: the second\n\nWhat is wrong: The year.", /“the second” is no number of a paragraph/],
    ["\n\nWhich paragraph: 99\n\nWhat is wrong: The year.", /at the end of the copy has no Letter-99/],
    ["\n\nWhich paragraph: 2\n\nWhat is wrong: One.\n\nWhat is wrong: Two.", /no line “Which paragraph: …” begins another correction/],
    [" No.", /The form for Letter-1 to Letter-\d+ \(line/],
  ])("%s does not say which: the copy is refused, and nothing is written", async (lines, why) => {
    const { code, err, recorded } = await told(lines);
    expect(err).toMatch(why);
    expect(err).toContain("Nothing was written.");
    expect({ code, recorded }).toEqual({ code: 2, recorded: [] });
  });

  test("the same copy twice adds nothing, also where a list of several lines was pasted", async () => {
    const { folder, at } = begun();
    const copy = at("c.md");
    await run(["report", folder, "-d", "fact-check", "-o", copy, "-q"]);
    edit(
      copy,
      "**Which paragraph:**\n\n**What is wrong:**\n\n**What it should say:**\n\n**What shows it:**",
      "**Which paragraph:** 1\n\n**What is wrong:** The reviews are not named.\n\n**What it should say:** DfE held these reviews:\n\n- Data sharing review, March 2017\n- NPD access review: what shows it is on our intranet\n• Privacy review, May 2018\n\nAll three were led by the Chief Data Officer.\n\n**What shows it:** \n* Report of the data sharing review (internal)\n* Minutes of the Data Board, 3 May 2018",
    );
    expect((await run(["ask", "import", copy, folder])).code).toBe(0);
    const once = correctionsIn(folder);
    expect(once).toHaveLength(1);
    const again = await run(["ask", "import", copy, folder]);
    expect(again.err).toContain("There is no correction to record.");
    expect(correctionsIn(folder)).toEqual(once);
  });

  test("one fault keeps the others from being told no longer, and what is right can be taken without them", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    const form = (part: string, lines: string): void => {
      const sent = readFileSync(at("copy.md"), "utf8");
      const put = sent.replace(new RegExp(`(\\*\\*Paragraphs:\\*\\* ${part}-1 [\\s\\S]*?)\\*\\*Which paragraph:\\*\\*`), `$1${lines}`);
      expect(put).not.toBe(sent);
      writeFileSync(at("copy.md"), put);
    };
    form("Letter", "Which paragraph: the second\n\nWhat is wrong: The year.");
    form("Annex", "Which paragraph: 2, second sentence\n\nWhat is wrong: The name.");
    form("T6\\.1", "What is wrong: The figure.\n\nWhich paragraph:");
    const refused = await run(["ask", "import", at("copy.md"), folder]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/2 things in it cannot be used:\n {2}- The form for Letter-1 .*\n {2}- The form for T6\.1-1 .*\nNothing was written\./);
    expect(refused.err).toContain("Or import it with --leave-out-faults: then one entry can be made of the rest");
    expect(correctionsIn(folder)).toEqual([]);
    const quiet = await run(["ask", "import", at("copy.md"), folder, "--leave-out-faults", "--quiet"]);
    expect(quiet.code).toBe(0);
    expect(quiet.err).toMatch(/^2 things were left out, and nothing is recorded of them\..*\n {2}- The form for Letter-1 .*\n {2}- The form for T6\.1-1 .*\n$/);
    expect(correctionsIn(folder)).toMatchObject([{ paragraph: "Annex-2", wrong: "The name." }]);
    // More than a number was written behind “Which paragraph”: that is kept.
    expect(readFileSync(join(folder, "assessment.yaml"), "utf8")).toContain("# Which paragraph, as given: 2, second sentence\n");
    // Nothing is offered where nothing would be left.
    expect((await told("\n\nWhat is wrong: The year.")).err).not.toContain("--leave-out-faults");
  });

  test("a number alone is told", async () => {
    const { err } = await told("\n\nWhich paragraph: 2");
    expect(err).toContain("“2” is named as a paragraph to correct, and nothing is said about it.");
  });
});

describe.each(["md", "docx"] as const)("a form without its first line, in a copy that comes back as .%s", (ending) => {
  const changed = async (change: (name: string) => string, number: string) => {
    const { folder, at } = begun();
    const copy = at(`copy.${ending}`);
    await run(["report", folder, "-d", "fact-check", "-o", copy, "-q"]);
    const filled = filledIn[ending](readFileSync(copy), () => number);
    const name = /Annex-1 to Annex-\d+/;
    if (ending === "md") writeFileSync(copy, strFromU8(filled).replace(name, change));
    else {
      const files = unzipSync(filled);
      const xml = strFromU8(files["word/document.xml"] as Uint8Array);
      expect(xml).toMatch(name);
      files["word/document.xml"] = strToU8(xml.replace(name, change));
      writeFileSync(copy, zipSync(files));
    }
    return { ...(await run(["ask", "import", copy, folder])), recorded: correctionsIn(folder) };
  };

  test.each([
    ["changed", (name: string) => name.replaceAll("-", " ")],
    ["emptied", () => ""],
  ])("%s: the whole copy is refused, and nothing is put down to the part before", async (_, change) => {
    const { code, err, recorded } = await changed(change, "1");
    expect(err).toMatch(/Line \d+: “No” is written behind “Is this right” under “Paragraph Annex-\d+”, and no line above it says which paragraph it is about/);
    expect(err).toContain("Nothing was written.");
    expect({ code, recorded }).toEqual({ code: 2, recorded: [] });
  });
});

test("a table of the paragraphs is filled in and comes back", async () => {
  const { folder, at } = begun();
  expect((await run(["ask", "export", folder, "-d", "fact-check", "-o", at("copy.csv")])).code).toBe(0);
  const rows = readFileSync(at("copy.csv"), "utf8");
  writeFileSync(
    at("copy.csv"),
    rows.replace(/(Letter-2 \([0-9a-f]{8}\),.*),,,,,,,("NPD[^"]*"\r\n)/, '$1,No,"Too early, by a year.",,"Minutes, 2018",Jo Bloggs,,$2'),
  );
  const { code, err } = await run(["ask", "import", at("copy.csv"), folder]);
  expect({ code, beside: err.includes("not recorded") }).toEqual({ code: 0, beside: false });
  expect(correctionsIn(folder)).toMatchObject([
    { paragraph: "Letter-2", right: "No", wrong: "Too early, by a year.", shown_by: "Minutes, 2018", by: "Jo Bloggs" },
  ]);
  writeFileSync(at("copy.csv"), rows.replace("What is wrong", "Wrong"));
  expect((await run(["ask", "import", at("copy.csv"), folder])).err).toContain("no column “What is wrong”");
});

describe("what has changed since the copy that was checked", () => {
  test("is told paragraph by paragraph, with what became of each correction", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    const sent = readFileSync(at("copy.md"), "utf8");
    const number = /### Paragraph (\S+)\n+(?:- )?a privacy notice channel|### Paragraph (\S+)\n+-? ?\[a privacy notice channel/.exec(sent);
    const which = number?.[1] ?? number?.[2] ?? "";
    const lines = "**Which paragraph:**\n\n**What is wrong:**";
    const filled = sent
      .replace(lines, "**Which paragraph:** 1\n\n**What is wrong:** We were not written to.")
      .replace(
        /(\*\*Paragraphs:\*\* T6\.2-1 [\s\S]*?)\*\*Which paragraph:\*\*\n\n\*\*What is wrong:\*\*/,
        `$1**Which paragraph:** ${which}\n\n**What is wrong:** It was set up in June.`,
      );
    writeFileSync(at("copy.md"), filled);
    await run(["ask", "import", at("copy.md"), folder]);
    expect(correctionsIn(folder).map(({ paragraph }) => paragraph)).toEqual(["Letter-1", which]);
    edit(join(folder, "T6.2.yaml"), "in May 2018 in readiness", "in June 2018 in readiness");
    let file = readFileSync(join(folder, "assessment.yaml"), "utf8");
    for (const decision of ["declined\n    reason: The letter bears the date of 4 May.", "accepted"]) file = file.replace("state: open", `state: ${decision}`);
    writeFileSync(join(folder, "assessment.yaml"), file);
    const { out, code } = await run(["report", folder, "-d", "fact-check", "--checked", at("copy.md")]);
    expect(code).toBe(0);
    expect(out).toContain("1 paragraph has been changed.");
    expect(out).toContain(`#### ${which} is changed`);
    expect(out).toMatch(/In the copy that was checked:\n\n> .*in May 2018 in readiness[^\n]*\n\nNow:\n\n> .*in June 2018 in readiness/);
    expect(out).toMatch(/\| Letter-1 \| What is wrong: We were not written to\..*\| Not made, because: The letter bears the date of 4 May\. \|/);
    expect(out).toContain(`Accepted. The text is changed: see ${which}.`);
    expect(out).not.toContain("**Is this right:**");
  });

  test("a copy of something else, one of which nothing was kept, or the flag without its document is refused", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    await run(["report", join(fixtures, "all-met"), "-d", "fact-check", "-o", at("other.md"), "-q"]);
    writeFileSync(at("lone.md"), "x");
    writeFileSync(at("odd.checked.json"), "{}");
    const tried = async (...more: string[]) => (await run(["report", folder, ...more])).err;
    expect(await tried("-d", "fact-check", "--checked", at("other.md"))).toContain("is about Brackenmere Household Energy Survey");
    expect(await tried("-d", "fact-check", "--checked", at("lone.md"))).toContain("lone.checked.json is not there");
    expect(await tried("-d", "fact-check", "--checked", at("odd.checked.json"))).toContain("nothing that t6 kept of a fact-check");
    expect(await tried("-d", "letter", "--checked", at("copy.checked.json"))).toContain("--checked is for the fact-check");
  });

  test("a corrected name of the data, of the producer, or of both is a change like others", async () => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    edit(join(folder, "assessment.yaml"), "  name: National Pupil Database", "  name: National Pupil Data Set");
    edit(join(folder, "assessment.yaml"), "  name: Department for Education", "  name: Department of Education");
    const { out, code, err } = await run(["report", folder, "-d", "fact-check", "--checked", at("copy.md")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("> Data: National Pupil Database (NPD)");
    expect(out).toContain("> Data: National Pupil Data Set (NPD)");
    expect(out).toContain("> Producer: Department of Education (DfE)");
  });

  test.each([
    [
      "a source that was added",
      "sources:\n",
      "sources:\n  - id: another-one\n    title: Another document\n    url: https://www.gov.uk/another\n",
      "Source-1 is new",
    ],
    ["an address", "https://www.gov.uk/government/publications/dfe-external-data-shares", "https://www.gov.uk/elsewhere", "#### Source-10 is changed"],
    ["who can open a source", "    access: public", "    access: on_request", "is changed"],
    ["the day of a source", "published: 2018-04", "published: 2018-05", "Published in May 2018"],
  ])("%s is told", async (_, from, to, told) => {
    const { folder, at } = begun();
    await run(["report", folder, "-d", "fact-check", "-o", at("copy.md"), "-q"]);
    const file = readFileSync(join(folder, "assessment.yaml"), "utf8").replace(/published: "?2018-04"?/, "published: 2018-04");
    writeFileSync(join(folder, "assessment.yaml"), file);
    edit(join(folder, "assessment.yaml"), from, to);
    const { out, code } = await run(["report", folder, "-d", "fact-check", "--checked", at("copy.md")]);
    expect(code).toBe(0);
    expect(out).toContain(told);
  });

  test("the record of a copy is not lost when the fact-check is written again under its name", async () => {
    const { folder, at } = begun();
    const ask = ["report", folder, "-d", "fact-check", "-o"];
    await run([...ask, at("copy.md"), "-q"]);
    const [copy, record] = [readFileSync(at("copy.md"), "utf8"), readFileSync(at("copy.checked.json"), "utf8")];
    expect((await run([...ask, at("copy.md")])).code).toBe(0);
    expect((await run([...ask, at("copy.docx")])).code).toBe(0);
    edit(join(folder, "T6.2.yaml"), "in May 2018 in readiness", "in June 2018 in readiness");
    for (const again of [
      [...ask, at("copy.md")],
      [...ask, at("copy.odt")],
      ["ask", "export", folder, "-d", "fact-check", "-o", at("copy.csv")],
    ]) {
      const { code, err } = await run(again);
      expect(err).toContain("copy.checked.json is the record of a copy with other words, which may have been sent");
      expect(code).toBe(2);
    }
    expect([readFileSync(at("copy.md"), "utf8"), readFileSync(at("copy.checked.json"), "utf8")]).toEqual([copy, record]);
    expect([existsSync(at("copy.odt")), existsSync(at("copy.csv"))]).toEqual([false, false]);
    expect((await run(["report", folder, "-d", "fact-check", "--checked", at("copy.md")])).out).toContain("1 paragraph has been changed.");
    rmSync(at("copy.checked.json"));
    expect((await run([...ask, at("copy.md")])).code).toBe(0);
  });
});
