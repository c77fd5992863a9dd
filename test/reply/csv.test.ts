import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/reply/csv.ts";
import { knownText } from "../../src/reply/known.ts";

const heading = "Question,Clause,Asked,Answer,Document title,Kind of document,Parts covered,Address or reference,Dated,Who can open it";

const known = knownText([], ["T6.4c", "T6.5a", "Where?", "When?"]);

describe("a table of answers", () => {
  test("is read by its headings, one answer a row", () => {
    expect(
      readCsv(
        `${heading}\r\nQ-T6.4c,T6.4c,Where?,"We publish it, each quarter.",The register,a register,,https://example.org/r,22/04/2016,anyone\r\nQ-T6.5a,T6.5a,When?,,,,,,,\r\n`,
        known,
      ),
    ).toEqual({
      answers: [
        {
          question: "Q-T6.4c",
          line: 2,
          fields: {
            answer: "We publish it, each quarter.",
            title: "The register",
            kind: "a register",
            address: "https://example.org/r",
            dated: "22/04/2016",
            access: "anyone",
          },
        },
        { question: "Q-T6.5a", line: 3, fields: {} },
      ],
      beside: [],
    });
  });
  test.each([
    ["a byte order mark", `\uFEFF${heading}\nQ-T6.4c,,,Yes.\n`],
    ["semicolons", `${heading.replaceAll(",", ";")}\nQ-T6.4c;;;Yes.;;;;;;\n`],
    ["tabs", `${heading.replaceAll(",", "\t")}\nQ-T6.4c\t\t\tYes.\n`],
    ["other capitals, and words in brackets", "QUESTION (leave this),answer\nQ-T6.4c,Yes.\n"],
    ["the columns in another order", "Answer,Remarks,Question\nYes.,mine,Q-T6.4c\n"],
    ["empty rows", `\n${heading}\n\n,,,,,,,,,\nQ-T6.4c,,,Yes.\n\n`],
  ])("with %s", (_name, text) => expect(readCsv(text).answers?.map(({ question, fields }) => [question, fields])).toEqual([["Q-T6.4c", { answer: "Yes." }]]));
  test("a row without a number belongs to the question above it", () => {
    expect(readCsv("Question,Document title\nQ-T6.4c,First\n,Second\n").answers?.map(({ question, fields }) => [question, fields.title])).toEqual([
      ["Q-T6.4c", "First"],
      ["Q-T6.4c", "Second"],
    ]);
  });
  test("an answer may have lines", () => expect(readCsv('Question,Answer\nQ-T6.4c,"One.\r\n\r\nTwo."\n').answers?.[0]?.fields.answer).toBe("One.\n\nTwo."));
});

describe("what stands in other columns is told, unless it stood there when the table was sent", () => {
  test.each([
    ["a column of one's own", "Question,Answer,Our notes\nQ-T6.4c,Yes.,Ask Jo.\n", "Our notes: Ask Jo."],
    ["beyond the last column", "Question,Answer\nQ-T6.4c,Yes.,,Ask Jo.\n", "Ask Jo."],
    ["a column of the table, changed", "Question,Asked,Answer\nQ-T6.4c,Where? In the log.,Yes.\n", "Asked: Where? In the log."],
  ])("%s", (_name, text, told) => expect(readCsv(text, known)).toMatchObject({ answers: [{ fields: { answer: "Yes." } }], beside: [{ line: 2, text: told }] }));
});

test("the row of headings is found below what stands above it, which is told", () => {
  expect(readCsv('Answers of the Department,\n"May, 2024"\nQuestion;Answer\nQ-T6.4c;Yes.\n'.replaceAll(";", ","))).toMatchObject({
    answers: [{ question: "Q-T6.4c", line: 4, fields: { answer: "Yes." } }],
    beside: [{ line: 1, text: "Answers of the Department" }, { text: "May, 2024" }],
  });
});

describe("what is no table of answers", () => {
  test.each([
    ["without a column for the number", "Name,Answer\na,b\n", "its first row has no column “Question”"],
    [
      "with the column of the answers called otherwise",
      "Question,Reply,Document title\nQ-T6.1g,We publish it.,Page\n",
      "its first row has no column “Answer”. Is it “Reply”? Give the columns the names that they had",
    ],
    ["nothing", "", "its first row has no column “Question”"],
    ["with a quotation mark that is not closed", 'Question,Answer\nQ-T6.4c,"Yes\n', /its quotation marks do not match/],
  ])("%s", (_name, text, reason) => expect(readCsv(text).reason).toMatch(reason));
});
