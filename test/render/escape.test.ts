import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { htmlLink } from "../../src/render/html.ts";
import { markdownCell, markdownLink, markdownText, oneLine } from "../../src/render/markdown.ts";
import { isAllowedUrl, plainText } from "../../src/view/prose.ts";

const reader = unified().use(remarkParse).use(remarkGfm);
const read = (markdown: string): Nodes => reader.parse(markdown) as Nodes;

/** Texts that are likely to be taken for mark-up, beside any text at all. */
const marks = fc.constantFrom(
  "*",
  "_",
  "`",
  "[",
  "]",
  "(",
  ")",
  "#",
  "+",
  "-",
  ".",
  "!",
  "|",
  "<",
  ">",
  "&",
  "\\",
  "~",
  ":",
  "/",
  "@",
  "^",
  '"',
  "'",
  "=",
  "\n",
  "\r",
  "\t",
  " ",
  "1.",
  "www.",
  "http://",
  "a@b.c",
  "&amp;",
  "[x]",
  "](",
  "javascript:",
  "---",
  "```",
  "<b>",
  "\u00a0",
  "é",
  "😀",
);
/** Words as documents have them, and what could be taken for mark-up among them. */
const sentence = fc
  .array(
    fc.constantFrom(
      "T6.1.yaml",
      "line",
      "12",
      "1.",
      "(a)",
      "1)",
      "words:",
      "a/b",
      "non-public",
      "-",
      "--",
      "www.x",
      "http:",
      "“quoted”",
      "½",
      "50%",
      "Why?",
      "it's",
      "a:b",
      "x@y.z",
      "…",
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(" "));
const text = fc.oneof(
  sentence,
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(marks, fc.string({ maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join("")),
);
const thousand = { numRuns: 2000 };

/** What a reader makes of the words; entities and line ends are not the matter here. */
const words = (node: Nodes): string => plainText(node).replace(/\n/g, "");

describe("escaped Markdown, read back, is the same text", () => {
  const places: readonly (readonly [string, (escaped: string) => string, string, string])[] = [
    ["alone", (escaped) => `${escaped}\n`, "", ""],
    ["within a line", (escaped) => `before ${escaped} after\n`, "before ", " after"],
    ["in brackets", (escaped) => `before (${escaped}).\n`, "before (", ")."],
    ["in quotation marks", (escaped) => `“${escaped}” after\n`, "“", "” after"],
    ["in a heading", (escaped) => `### ${escaped}\n`, "", ""],
    ["in a list", (escaped) => `- ${escaped}\n`, "", ""],
    ["in a quotation", (escaped) => `> ${escaped}\n`, "", ""],
    ["in bold", (escaped) => `**A: ${escaped}.** after\n`, "A: ", ". after"],
  ];

  test.each(places)("%s", (_, put, before, behind) => {
    fc.assert(
      fc.property(text, (given) => {
        const line = oneLine(given);
        expect(words(read(put(markdownText(given))))).toBe(line === "" ? words(read(put(""))) : `${before}${line}${behind}`);
      }),
      thousand,
    );
  });

  test("in a table", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const table = read(`| a | b |\n| --- | --- |\n| ${markdownCell(first)} | ${markdownCell(second)} |\n`);
        const [, row] = (table as Extract<Nodes, { type: "root" }>).children.flatMap((node) => (node.type === "table" ? node.children : []));
        expect(row?.children.map(words)).toEqual([oneLine(first), oneLine(second)]);
      }),
      thousand,
    );
  });

  test("as the words of a link, in a line and in a table", () => {
    fc.assert(
      fc.property(text, fc.webUrl({ withQueryParameters: true, withFragments: true }), (given, url) => {
        const link = { text: given, url };
        expect(words(read(`See ${markdownLink(link, "line")}.\n`))).toBe(`See ${oneLine(given)}.`);
        const table = read(`| a |\n| --- |\n| ${markdownLink(link, "cell")} |\n`);
        expect(words(table)).toBe(`a${oneLine(given)}`);
      }),
      thousand,
    );
  });
});

describe("addresses", () => {
  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "/relative",
    "#here",
    "https:",
    "https://a b",
    'https://a"b',
    "https://a<b",
  ])("%j is not let through", (url) => {
    expect(isAllowedUrl(url)).toBe(false);
    expect(markdownLink({ text: "here", url }, "line")).toBe("here");
    expect(htmlLink({ text: "here", url })).toBe("here");
  });

  test.each(["https://example.org/a?b=c&d=(e)#f", "http://example.org", "mailto:a@example.org"])("%s is", (url) => {
    expect(isAllowedUrl(url)).toBe(true);
    expect(JSON.stringify(read(markdownLink({ text: "here", url }, "line")))).toContain(JSON.stringify(url));
    expect(htmlLink({ text: "here", url })).toContain('href="');
  });

  test("words in HTML are escaped", () => expect(htmlLink({ text: "<b>&", url: "https://example.org/?a=\u0022onx=1" })).toBe("&#x3C;b>&#x26;"));
});
