import { expect, test, vi } from "vitest";
import { readForm } from "../../src/reply/form.ts";
import { Gathered } from "../../src/reply/office/gathered.ts";
import { wordsIn } from "../../src/reply/office/words.ts";

const ways = { isWord: true, struck: () => undefined, addresses: new Map([["a", "https://a.example/"]]) };
const link = (words: string): string => `<w:hyperlink r:id="a"><w:r><w:t>${words}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;

/** How many letters are looked at for the links of a paragraph, and what it says. */
function looked(xml: string): { readonly letters: number; readonly text: string } {
  const since = vi.spyOn(Gathered.prototype, "since");
  const { text } = wordsIn(xml, ways);
  // The paragraph itself is read as a whole, at its end.
  const letters = since.mock.results.reduce((sum, { value }) => sum + String(value).length, 0) - text.length;
  since.mockRestore();
  return { letters, text };
}

test("for a link nothing before it is looked at", () => {
  expect(looked(paragraph(`${link("one")}</w:hyperlink>`)).text).toBe("one (https://a.example/)");
  expect(looked(paragraph(`${link("one")}</w:hyperlink>`.repeat(200))).letters).toBe(200 * "one".length);
});

test("links in links are looked through a few times, however many there are", () => {
  const nested = (count: number): string => paragraph(`${link("one").repeat(count)}${"</w:hyperlink>".repeat(count)}`);
  expect(looked(nested(400)).letters).toBeLessThan(2.1 * looked(nested(200)).letters);
});

test("each answer of a form stands on its line, however its question is written", () => {
  const answers = [
    '{"question": "Q-1", "answer": "question"}',
    '{"question": "\\u0051-1",\n"answer": "Yes."}',
    '{"answer": "a \\"question\\": b", "question" : "Q-2"}',
  ];
  const { answers: read } = readForm(`{"format": "t6-reply", "version": 1, "answers": [\n${answers.join(",\n")}\n]}`);
  expect(read?.map(({ question, line }) => [question, line])).toEqual([
    ["Q-1", 2],
    ["Q-1", 3],
    ["Q-2", 5],
  ]);
});
