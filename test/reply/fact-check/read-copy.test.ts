import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctionLabels } from "../../../src/model/correction.ts";
import { readCopy } from "../../../src/reply/fact-check/read-copy.ts";
import { isCopy, nameIn } from "../../../src/reply/fact-check/words.ts";
import { knownText } from "../../../src/reply/known.ts";

const ours = ["DfE publishes the register twice a year, with the names of everybody who receives the data.", "Thank you. Please send the whole file back."];
const known = knownText(["Paragraph T6.1-1", "Paragraph T6.1-2", "Practice T6.2: Rights"], ours);
const fields = ["right", "wrong", "should_say", "shown_by"] as const;

type Answers = Partial<Record<(typeof fields)[number], string>>;

/** Two forms as a copy has them, with what was written on their lines. */
function copyOf(first: Answers, second: Answers = {}): string {
  const form = (number: string, answers: Answers) =>
    [
      `### Paragraph ${number}`,
      ours[0],
      `**Paragraph:** ${number} (8f3a2c1b)`,
      ...fields.map((field) => `**${correctionLabels[field]}:** ${answers[field] ?? ""}`),
    ].join("\n\n");
  return [form("T6.1-1", first), form("T6.1-2", second), "## Practice T6.2: Rights", ours[1]].join("\n\n");
}

describe("a form is read", () => {
  test("with the paragraphs, lists, tables and headings of whoever wrote it", () => {
    const should_say = "### Sharing\n\nWe share with:\n\n- schools\n- parents\n\n| Year | Shares |\n| --- | --- |\n| 2019 | 4 |";
    const { forms, beside } = readCopy(copyOf({ should_say, shown_by: "The register." }), known, true);
    expect(forms.map(({ paragraph, written }) => ({ paragraph, written }))).toEqual([
      { paragraph: "T6.1-1 (8f3a2c1b)", written: { should_say, shown_by: "The register." } },
      { paragraph: "T6.1-2 (8f3a2c1b)", written: {} },
    ]);
    expect(beside).toEqual([]);
  });

  test.each([
    ["a mail that quotes it", (text: string) => text.replace(/^/gm, "> ")],
    ["a program that takes emphasis away", (text: string) => text.replaceAll("**", "")],
    ["somebody who put a question mark or a hint behind the words", (text: string) => text.replaceAll("Is this right:", "Is this right? (yes or no):")],
    ["Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a program that takes the marks of headings away", (text: string) => text.replace(/^#+ /gm, "")],
    ["a table of two columns", (text: string) => text.replace(/^\*\*([^*]+):\*\* ?(.*)$/gm, "| $1 | $2 |")],
    ["hyphens of another kind", (text: string) => text.replace("T6.1-1 (", "T6.1\u20111 (")],
  ])("after %s", (_, change) => {
    const { forms, beside } = readCopy(change(copyOf({ right: "No", wrong: "It was 2018." })), known, true);
    expect(forms[0]?.written).toEqual({ right: "No", wrong: "It was 2018." });
    expect(nameIn(forms[0]?.paragraph ?? "")).toEqual({ paragraph: "T6.1-1", fingerprint: "8f3a2c1b" });
    expect(forms).toHaveLength(2);
    expect(beside).toEqual([]);
  });

  test("a word of the form within an answer belongs to the answer, unless a line begins with it", () => {
    const wrong = "See what is wrong: the year.\n\nParagraph: two of the notice says so.";
    expect(readCopy(copyOf({ wrong }), known, true).forms[0]?.written).toEqual({ wrong });
  });

  test("what stands elsewhere is told with its line", () => {
    const text = copyOf({}).replace(ours[1] ?? "", "Please ring me.");
    expect(readCopy(text, known, true).beside).toEqual([
      { line: text.split("\n").indexOf("Please ring me.") + 1, text: "Please ring me.", under: "Practice T6.2: Rights" },
    ]);
    const changed = copyOf({}).replace("twice a year", "four times a year");
    expect(readCopy(changed, known, true).beside).toEqual([
      { line: 3, text: (ours[0] ?? "").replace("twice a year", "four times a year"), under: "Paragraph T6.1-1" },
    ]);
  });
});

test("a copy is told from a request and from any text", () => {
  expect(isCopy(copyOf({}))).toBe(true);
  expect(isCopy("Question: Q-T6.4c\n\nAnswer: Yes.")).toBe(false);
  expect(isCopy("Paragraph: two")).toBe(false);
});

describe("nothing that is written on the lines of a form is lost", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "No.",
      "- a list",
      "1. first",
      "### A heading",
      "| a | b |",
      "> quoted",
      "a (b) c: d",
      "2018–19",
      "“so”, it’s",
      "https://a.example/b?c=d#e",
      "\tindented",
    ),
    fc.string({ unit: fc.constantFrom(..."abc XYZ 019 ,.;:()[]{}+=%&/§£“”’é"), minLength: 1, maxLength: 30 }),
  );
  const lines = fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join("\n\n"));
  const said = fc.record({ right: lines, wrong: lines, should_say: lines, shown_by: lines }, { requiredKeys: [] });
  const bare = (text: string) => text.replace(/\s+/g, " ").trim();

  test.each([true, false])("in Markdown: %s", (isMarkdown) => {
    fc.assert(
      fc.property(said, said, (first, second) => {
        const { forms, beside } = readCopy(copyOf(first, second), known, isMarkdown);
        expect(beside).toEqual([]);
        expect(forms).toHaveLength(2);
        for (const [index, answers] of [first, second].entries()) {
          for (const field of fields) {
            const written = answers[field] ?? "";
            if (/[\p{L}\p{N}]/u.test(written)) expect(bare(forms[index]?.written[field] ?? "")).toBe(bare(written));
            else expect(forms[index]?.written[field]).toBeUndefined();
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test("nothing is lost of what is written in a form for several paragraphs, however many corrections it has", () => {
  const line = fc
    .string({ unit: fc.constantFrom(..."abc XYZ 019 ,.;:()[]{}+=%&/§£“”’é"), minLength: 1, maxLength: 30 })
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const said = fc.record({ wrong: line, should_say: line, shown_by: line }, { requiredKeys: ["wrong"] });
  const bareText = (text: string) => text.replace(/\s+/g, " ").trim();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), said), { minLength: 1, maxLength: 4 }), fc.boolean(), (corrections, isMarkdown) => {
      const lines = corrections.flatMap(([number, answers]) => [
        `**Which paragraph:** T6.1-${number}`,
        ...(["wrong", "should_say", "shown_by"] as const).map((field) => `**${correctionLabels[field]}:** ${answers[field] ?? ""}`),
      ]);
      const copy = [
        "### Paragraph T6.1-2",
        ours[0],
        "**Paragraphs:** T6.1-1 to T6.1-9",
        "**Is this right:**",
        ...lines,
        "## Practice T6.2: Rights",
        ours[1],
      ].join("\n\n");
      const { forms, beside, astray } = readCopy(copy, known, isMarkdown);
      expect({ beside, astray }).toEqual({ beside: [], astray: [] });
      expect(forms.map(({ paragraph }) => paragraph)).toEqual(corrections.map(([number]) => `T6.1-${number}`));
      for (const [index, [, answers]] of corrections.entries())
        for (const field of ["wrong", "should_say", "shown_by"] as const)
          expect(bareText(forms[index]?.written[field] ?? "")).toBe(
            bareText(answers[field] !== undefined && /[\p{L}\p{N}]/u.test(answers[field]) ? answers[field] : ""),
          );
    }),
    { numRuns: 1000 },
  );
});

describe("a form whose first line is lost gives nothing to the form before it", () => {
  const lost: [string, (text: string) => string][] = [
    ["deleted", (text) => text.replace(/\*\*Paragraph:\*\* T6\.1-2.*\n/, "")],
    ["without its hyphen", (text) => text.replace("Paragraph:** T6.1-2", "Paragraph:** T6.1 2")],
    ["without its colon", (text) => text.replace("**Paragraph:** T6.1-2", "Paragraph T6.1-2")],
    ["deleted with its heading", (text) => text.replace(/### Paragraph T6\.1-2\n/, "").replace(/\*\*Paragraph:\*\* T6\.1-2.*\n/, "")],
    ["changed, and its heading deleted", (text) => text.replace(/### Paragraph T6\.1-2\n/, "").replace("Paragraph:** T6.1-2", "Paragraph:** T6.1 2")],
  ];
  const plain = (text: string) => text.replace(/^#+ /gm, "").replaceAll("**", "");

  test.each(lost.flatMap(([name, change]) => [true, false].map((isMarkdown) => [name, isMarkdown, change] as const)))(
    "%s (Markdown: %s)",
    (_, isMarkdown, change) => {
      const wrong = fc.constantFrom("It was 2018.", "No.", "- a list\n- of two");
      const answers = fc.record({ right: wrong, wrong, should_say: wrong, shown_by: wrong }, { requiredKeys: [] });
      fc.assert(
        fc.property(answers, answers, (first, second) => {
          const text = change(copyOf(first, second));
          const { forms, astray } = readCopy(isMarkdown ? text : plain(text), known, isMarkdown);
          expect(forms.map(({ written }) => written)).toEqual([first]);
          expect(astray.map(({ label, text: said }) => [label, said])).toEqual(
            fields.flatMap((field) => (second[field] === undefined ? [] : [[correctionLabels[field], second[field]]])),
          );
        }),
      );
    },
  );

  test("it is told with its line and the heading above it", () => {
    const text = copyOf({}, { wrong: "It was 2018." }).replace("**Paragraph:** T6.1-2 (8f3a2c1b)\n\n", "");
    const line = text.split("\n").findIndex((one) => one.includes("It was 2018.")) + 1;
    expect(readCopy(text, known, true).astray).toEqual([{ line, label: "What is wrong", text: "It was 2018.", heading: "Paragraph T6.1-2" }]);
  });
});
