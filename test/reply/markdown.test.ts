import { describe, expect, test } from "vitest";
import { questionNumbers } from "../../src/reply/answer.ts";
import { knownText } from "../../src/reply/known.ts";
import { readMarkdown } from "../../src/reply/markdown.ts";

const known = knownText(["Question 3: T6.4c"], ["What is done?"], ["The page on sharing"]);

const answersIn = (text: string) => readMarkdown(text).answers;

const form = (fields: Readonly<Record<string, string>>): string =>
  [
    "### Question 3: T6.4c",
    "",
    "**What is done?**",
    "",
    ...["Question", "Answer", "Document title", "Kind of document", "Address or reference", "Dated", "Who can open it"].flatMap((label) => [
      `**${label}:** ${fields[label] ?? ""}`.trimEnd(),
      "",
    ]),
  ].join("\n");

const filled = form({
  Question: "Q-T6.4c",
  Answer: "We publish the reasons.",
  "Document title": "Register of data shares",
  "Kind of document": "a register",
  "Address or reference": "https://example.org/register",
  Dated: "22 April 2016",
  "Who can open it": "anyone",
});

const wanted = [
  {
    question: "Q-T6.4c",
    line: 5,
    fields: {
      answer: "We publish the reasons.",
      title: "Register of data shares",
      kind: "a register",
      address: "https://example.org/register",
      dated: "22 April 2016",
      access: "anyone",
    },
  },
];

const lines = (text: string, change: (line: string) => string): string => text.split("\n").map(change).join("\n");

describe("a form is read however it comes back", () => {
  test.each<[string, string]>([
    ["as it is", filled],
    ["with a byte order mark and CRLF", `\uFEFF${filled.replaceAll("\n", "\r\n")}`],
    ["with old Macintosh line breaks", filled.replaceAll("\n", "\r")],
    ["quoted in a mail", lines(filled, (line) => `> ${line}`)],
    ["quoted twice", lines(filled, (line) => `> > ${line}`)],
    ["quoted tightly", lines(filled, (line) => `>>${line}`)],
    ["without emphasis", filled.replaceAll("**", "")],
    [
      "with emphasis around all of it",
      lines(filled, (line) => line.replace(/^\*\*(.+?):\*\* (.+)$/, "**$1: $2**").replace(/^\*\*Question: (.+)\*\*$/, "**Question: $1**")),
    ],
    ["with the colon outside", filled.replaceAll(":**", "**:")],
    ["with underscores", filled.replaceAll("**", "__")],
    ["escaped", filled.replaceAll("*", "\\*").replaceAll("-", "\\-").replaceAll(".", "\\.")],
    ["as a list", lines(filled, (line) => line.replace(/^\*\*/, "- **"))],
    ["with the words in another case", lines(filled, (line) => line.replace(/^\*\*[^*]+\*\*/, (label) => label.toLowerCase()))],
    ["with blanks that do not break and a hyphen that does not either", filled.replaceAll("Q-T6", "Q\u2011T6").replaceAll("** ", "**\u00a0")],
    ["with a dash in the number", filled.replaceAll("Q-T6", "Q–T6")],
    ["with all in capitals", filled.replace("Q-T6.4c", "q-t6.4C").replaceAll("**Question:** q-t6.4C", "**QUESTION:** Q-T6.4c")],
    ["with what is written on the line below", lines(filled, (line) => line.replace(/^(\*\*.+?:\*\*) (.+)$/, "$1\n$2"))],
    ["with what is written in a paragraph of its own", lines(filled, (line) => line.replace(/^(\*\*.+?:\*\*) (.+)$/, "$1\n\n$2"))],
    ["without blank lines", filled.replace(/\n\n/g, "\n")],
    ["with a rule below it", `${filled}\n---\n\nThank you very much.\n`],
    ["with a signature below it", `${filled}\n-- \nRobin\n`],
    ["with a further word below it", `${filled}\nBest wishes, Robin\n`],
    ["with a full-width colon", filled.replaceAll(":**", "：**")],
    ["in quotation marks", filled.replace("Q-T6.4c", "“Q-T6.4c”")],
  ])("%s", (_name, text) => {
    const [answer, ...rest] = answersIn(text);
    expect(rest).toEqual([]);
    expect({ question: questionNumbers(answer?.question ?? "").join(", "), fields: answer?.fields }).toEqual({
      question: "Q-T6.4c",
      fields: wanted[0]?.fields,
    });
  });

  test("lines that were broken anew are put together, and the line of the number is known", () => {
    const text = `Dear all,\n\n> **Question:** Q-T6.3a\n>\n> **Answer:** We keep a log,\n> and look at it each\n> month.\n>\n> - one\n>\n> **Document title:** The log of all\n> requests\n>\n> **Parts covered (collection, storage, transmission, access,\n> analysis):** access and\n> storage\n>\n> **Who can\n> open it:** staff\n`;
    expect(answersIn(text)).toEqual([
      {
        question: "Q-T6.3a",
        line: 3,
        fields: {
          answer: "We keep a log,\nand look at it each\nmonth.\n\n- one",
          title: "The log of all requests",
          parts: "access and storage",
          access: "staff",
        },
      },
    ]);
  });
});

describe("several answers", () => {
  test("to several questions, with everything in between passed over", () => {
    const text = `${form({ Question: "Q-T6.4c", Answer: "One." })}\n## Practice T6.5: Reviews\n\nWhat we hold so far:\n\n- A page: It is old.\n\n${form({ Question: "V-page", Answer: "Two." })}`;
    expect(answersIn(text).map(({ question, fields }) => [question, fields])).toEqual([
      ["Q-T6.4c", { answer: "One." }],
      ["V-page", { answer: "Two." }],
    ]);
  });
  test("to one question: a line that is there already begins the next, and the answer stays the same", () => {
    const text =
      "Question: Q-T6.4c\nAnswer: There are two.\nDocument title: First\nDated: 2016\nDocument title: Second\nAddress or reference: File 7\nAnswer: And a third.\nDocument title: Third\n";
    expect(answersIn(text).map(({ fields }) => fields)).toEqual([
      { answer: "There are two.", title: "First", dated: "2016" },
      { answer: "There are two.", title: "Second", address: "File 7" },
      { answer: "And a third.", title: "Third" },
    ]);
  });
  test("empty forms are answers with nothing in them", () => {
    expect(answersIn(form({ Question: "Q-T6.4c" }) + form({ Question: "Q-T6.5a", Answer: " – ", "Document title": "___" }))).toEqual([
      { question: "Q-T6.4c", line: 5, fields: {} },
      { question: "Q-T6.5a", line: 22, fields: {} },
    ]);
  });
  test("a heading, a rule or a table in an answer belongs to it, and the form goes on below", () => {
    const text =
      "**Question:** Q-T6.1g\n\n**Answer:** We publish it.\n\n#### Which ones\n\nAll.\n\n---\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nAfter.\n\n**Document title:** The page\n";
    const { answers, beside, astray } = readMarkdown(text);
    expect(answers).toMatchObject([{ fields: { answer: expect.stringMatching(/Which ones[\s\S]*All\.[\s\S]*1[\s\S]*After\.$/), title: "The page" } }]);
    expect([...beside, ...astray]).toEqual([]);
  });

  test("headings that have lost their marks end what was written", () => {
    expect(
      answersIn("Question: Q-T6.4c\nWho can open it: staff\nQuestion 4: T6.5a\n“words” (T6.5a)\nPractice T6.5: Reviews\n").map(({ fields }) => fields),
    ).toEqual([{ access: "staff" }]);
  });
  test("a text without forms holds no answers", () => expect(answersIn("Dear all,\n\nAnswer: none.\n")).toEqual([]));
});

test("no text makes it throw, and no time is lost on a long one", () => {
  for (const text of ["", "\uFEFF", "Question:", "**Question:**\n".repeat(3000), `Question: Q-a\nAnswer:${" (".repeat(20_000)}`, `> ${"> ".repeat(50_000)}`]) {
    const started = performance.now();
    readMarkdown(text);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});

describe("what belongs to no question is told", () => {
  const two = (change: (text: string) => string) => readMarkdown(`${filled}\n${change(filled.replace("T6.4c", "T6.4d").replace("Q-T6.4c", "Q-T6.4d"))}`);
  const told = ["We publish the reasons.", "Register of data shares", "a register", "https://example.org/register", "22 April 2016", "anyone"];

  test.each<[string, (text: string) => string]>([
    ["deleted", (text) => text.replace("**Question:** Q-T6.4d\n\n", "")],
    ["changed", (text) => text.replace("**Question:**", "**Our question**")],
    ["deleted, in a text without marks", (text) => text.replace("**Question:** Q-T6.4d\n\n", "").replace(/^#+ /gm, "").replaceAll("**", "")],
  ])("the line of a question was %s", (_, change) => {
    const { answers, astray } = two(change);
    expect(answers).toEqual(wanted);
    expect(astray.map(({ text }) => text)).toEqual(told);
  });

  test.each<[string, (text: string) => string, string]>([
    ["between the question and the first word", (text) => text.replace("**Answer:**", "See our site.\n\n**Answer:**"), "See our site."],
    ["right below the question", (text) => text.replace("Q-T6.4c\n", "Q-T6.4c\nSee our site.\n"), "See our site."],
    ["behind a word that was changed", (text) => text.replace("**Answer:** We publish", "ANSWER - We publish"), "ANSWER - We publish the reasons."],
    ["below a line of the form", (text) => text.replace("**Dated:**", "It is long.\n\n**Dated:**"), "It is long."],
    ["between the heading and the question", (text) => text.replace("**Question:**", "We do all of this.\n\n**Question:**"), "We do all of this."],
    ["that is the title of a document we hold", (text) => text.replace("**Question:**", "The page on sharing\n\n**Question:**"), "The page on sharing"],
    ["before the first form", (text) => `Dear all, see below.\n\n${text}`, "Dear all, see below."],
    ["below the last form and a rule", (text) => `${text}\n---\n\nRing me on 020 7946 0000.\n`, "Ring me on 020 7946 0000."],
    ["below a heading of one's own", (text) => `${text}\n## Further points\n\nMore.\n`, "More."],
  ])("text %s", (_, change, text) => {
    const reply = change(filled);
    expect(readMarkdown(reply, known).beside).toContainEqual({ line: reply.split("\n").indexOf(text) + 1, text });
  });

  test.each<[string, string, string]>([
    ["behind the numbers", filled.replace("Q-T6.4c", "Q-T6.4c and see our letter"), "Q-T6.4c and see our letter"],
    ["in brackets behind a word", filled.replace("**Document title:**", "**Document title (draft):**"), "draft"],
  ])("words %s", (_, reply, text) => {
    const { answers, beside } = readMarkdown(reply, known);
    expect(beside.map((one) => one.text)).toEqual([text]);
    expect(answers.map(({ fields }) => fields)).toEqual([wanted[0]?.fields]);
  });

  test("the form ends where it ends, though the words below it were changed", () => {
    const form = "Question: Q-T6.4c\nAnswer: One.\nWho can open it:";
    const ours = "Thanks a lot. Where some question is not clear, or would take a great deal of work to answer, please tell us.";
    for (const [reply, access] of [
      [`${form}\n${ours}\nYours sincerely\n`, undefined],
      [`${form} staff\n${ours}\nYours sincerely\n`, "staff"],
      [`${form.replaceAll("\n", "\n\n")}\n\n${ours}\n`, undefined],
    ] as const) {
      const { answers, beside } = readMarkdown(reply, known);
      expect(answers[0]?.fields.access).toBe(access);
      expect(beside.map(({ text }) => text).join(" ")).toContain(ours);
    }
  });

  test("below the last line of the last form nothing of ours becomes an answer", () => {
    const ours = "Thank you. Where a question is not clear, please tell us, and we will talk about it.";
    const sent = knownText(["Question 3: T6.4c"], ["What is done?", ours]);
    const only = "### Question 3: T6.4c\n\n**Question:** Q-T6.4c\n\n**Answer:** One.\n\nTwo.";
    for (const reply of [`${only}\n\n${ours}`, `${only}\n\n**Who can open it:**\n\n${ours}`])
      expect(readMarkdown(reply, sent)).toEqual({ answers: [{ question: "Q-T6.4c", line: 3, fields: { answer: "One.\n\nTwo." } }], astray: [], beside: [] });
  });

  test("nothing in a form as it should be", () => expect(readMarkdown(filled, known)).toMatchObject({ astray: [], beside: [] }));
});
