import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lowered } from "../../../src/render/lowered.ts";
import { odtBlocks } from "../../../src/render/odt/blocks.ts";
import { legalXml } from "../../../src/render/xml.ts";
import { readNarrative } from "../../../src/view/narrative.ts";
import { plainText } from "../../../src/view/prose.ts";
import { awkwardText } from "../reading/awkward.ts";
import { type Element, everyElement, named, parsed, wordsOf } from "../reading/odt.ts";

const namespaces = ["text", "table", "office", "xlink"].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(" ");
const within = (xml: string): Element => parsed(legalXml(`<text ${namespaces}>${xml}</text>`));
const made = (markdown: string, level = 3): Element => within(odtBlocks(lowered(readNarrative(markdown, []), level).children));

/** A text as tags and words, without the names of styles. */
const outline = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return child;
      const more = ["text:outline-level", "text:start-value", "text:continue-numbering", "text:c", "xlink:href"].flatMap((name) =>
        child.attributes[name] === undefined ? [] : [` ${name.split(":")[1]}=${child.attributes[name]}`],
      );
      const tag = child.name.replace(/^(?:text|table):/, "");
      const inner = outline(child);
      return inner === "" ? `<${tag}${more.join("")}/>` : `<${tag}${more.join("")}>${inner}</${tag}>`;
    })
    .join("");

describe("running text becomes", () => {
  test.each([
    ["a paragraph", "one\ntwo", "<p>one\ntwo</p>"],
    ["a line break", "one\\\ntwo", "<p>one<line-break/>two</p>"],
    ["emphasis and more", "*a* **b** `c  d` ~~e~~", "<p><span>a</span> <span>b</span> <span>c<s c=2/>d</span> <span>e</span></p>"],
    ["a link with emphasis in it", "[*a*](https://example.org/?a=1&b=2)", "<p><a href=https://example.org/?a=1&b=2><span>a</span></a></p>"],
    ["a link that leads nowhere good", "[a](javascript:alert)", "<p>a</p>"],
    ["headings below the level given", "# a\n\n## b\n\nc", "<h outline-level=3>a</h><h outline-level=4>b</h><p>c</p>"],
    ["a list", "- a\n- b", "<list><list-item><p>a</p></list-item><list-item><p>b</p></list-item></list>"],
    [
      "a list in a list",
      "- a\n  1. b\n- c",
      "<list><list-item><p>a</p><list><list-item><p>b</p></list-item></list></list-item><list-item><p>c</p></list-item></list>",
    ],
    ["a list that starts later", "3. a\n4. b", "<list><list-item start-value=3><p>a</p></list-item><list-item><p>b</p></list-item></list>"],
    ["an item of two paragraphs", "- a\n\n  b", "<list><list-item><p>a</p><p>b</p></list-item></list>"],
    ["an empty item", "- a\n-", "<list><list-item><p>a</p></list-item><list-item><p/></list-item></list>"],
    ["a quotation", "> a\n>\n> b", "<p>a</p><p>b</p>"],
    ["a quotation with a list", "> - a", "<list><list-item><p>a</p></list-item></list>"],
    ["a heading in a quotation", "> # a", "<p><span>a</span></p>"],
    ["code", "```\na\n  b\tc\n```", "<p>a<line-break/><s c=2/>b<tab/>c</p>"],
    ["a rule", "a\n\n---\n\nb", "<p>a</p><p/><p>b</p>"],
    ["raw HTML, which is words", "<b>a</b>", "<p><b>a</b></p>"],
  ])("%s", (_, markdown, expected) => {
    expect(outline(made(markdown))).toBe(expected);
  });

  test("a table, its columns aligned and its row of headings repeated", () => {
    const table = named(made("| a | b |\n| --- | ---: |\n| 1 | 2 |"), "table:table")[0] as Element;
    expect(
      outline(table)
        .replaceAll(/<\/?(?:p|table-cell)>/g, "·")
        .replaceAll(/·+/g, "·"),
    ).toBe("<table-column/><table-column/><table-header-rows><table-row>·a·b·</table-row></table-header-rows><table-row>·1·2·</table-row>");
    expect(named(table, "table:table-column")[0]?.attributes).toEqual({ "table:style-name": "column-50" });
    expect(named(table, "text:p").map(({ attributes }) => attributes["text:style-name"])).toEqual([
      "Table_20_Heading",
      "Table_20_Heading_20_Right",
      "Table_20_Contents",
      "Table_20_Contents_20_Right",
    ]);
  });

  test("a list that a table interrupts, and that goes on with its count", () => {
    const text = outline(made("1. a\n\n   | x |\n   | --- |\n   | y |\n\n   b\n2. c")).replace(/<table>.*<\/table>/, "TABLE");
    expect(text).toBe(
      "<list><list-item><p>a</p></list-item></list>TABLE<list continue-numbering=true><list-header><p>b</p></list-header><list-item><p>c</p></list-item></list>",
    );
  });

  test("a list in a list that a table interrupts", () => {
    const text = outline(made("- a\n  - | x |\n    | --- |\n    | y |\n  - c")).replace(/<table>.*<\/table>/, "TABLE");
    expect(text).toBe(
      "<list><list-item><p>a</p><list><list-item><p/></list-item></list></list-item></list>TABLE<list continue-numbering=true><list-header><list continue-numbering=true><list-item><p>c</p></list-item></list></list-header></list>",
    );
  });
});

/** What may stand in what: the rules of ODF 1.2 for the elements that running text is made of. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: ["text:p", "text:h", "text:list", "table:table"],
  "text:list": ["text:list-header", "text:list-item"],
  "text:list-header": ["text:p", "text:h", "text:list"],
  "text:list-item": ["text:p", "text:h", "text:list"],
  "text:p": ["text:span", "text:a", "text:s", "text:tab", "text:line-break"],
  "text:h": ["text:span", "text:a", "text:s", "text:tab", "text:line-break"],
  "text:span": ["text:span", "text:a", "text:s", "text:tab", "text:line-break"],
  "text:a": ["text:span", "text:s", "text:tab", "text:line-break"],
  "table:table": ["table:table-column", "table:table-header-rows", "table:table-row"],
  "table:table-header-rows": ["table:table-row"],
  "table:table-row": ["table:table-cell"],
  "table:table-cell": ["text:p"],
};

describe("whatever the words", () => {
  test("running text is well-formed, keeps to what ODF allows where, and loses no word", () => {
    fc.assert(
      fc.property(awkwardText, (markdown) => {
        const prose = readNarrative(markdown, []);
        const text = within(odtBlocks(lowered(prose, 4).children));
        for (const { name, children } of everyElement(text))
          for (const child of children) {
            if (typeof child !== "string") expect(allowed[name]).toContain(child.name);
            else if (/\S/.test(child)) expect(["text:p", "text:h", "text:span", "text:a"]).toContain(name);
          }
        const bare = (words: string): string => legalXml(words).replace(/\s/g, "");
        expect(bare(wordsOf(text))).toBe(bare(plainText(prose)));
      }),
      { numRuns: 2000 },
    );
  });
});
