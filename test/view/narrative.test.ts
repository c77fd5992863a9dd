import { describe, expect, test } from "vitest";
import { lowered } from "../../src/render/lowered.ts";
import { markdownProse } from "../../src/render/markdown/write.ts";
import { linksOf, readNarrative, resolveReferences } from "../../src/view/narrative.ts";
import { plainText } from "../../src/view/prose.ts";

const sources = new Map([
  ["page", { title: "The page", url: "https://example.org/page", number: 1 }],
  ["paper", { title: "A paper", number: 2 }],
  ["bare", { title: "A bare item" }],
]);
const read = (markdown: string) =>
  resolveReferences(
    readNarrative(markdown, sources.keys()),
    (id) => sources.get(id),
    (url) => (url === "https://example.org/page" ? 1 : undefined),
  );
const written = (markdown: string): string => markdownProse(lowered(read(markdown), 4));

describe("a narrative", () => {
  test.each([
    ["a reference by id", "See [what it says][page].", "See [what it says](https://example.org/page)."],
    ["an id alone", "See [page].", "See [The page](https://example.org/page)."],
    ["a source without an address", "See [the paper][paper].", "See the paper (source 2)."],
    ["an item without a source", "See [the item][bare].", "See the item."],
    ["an id nobody knows", "See [it][nowhere].", "See \\[it]\\[nowhere]."],
    ["the author's own definition", "See [it][own].\n\n[own]: https://example.org/own", "See [it](https://example.org/own)."],
    ["an author's definition does not replace ours", "See [it][page].\n\n[page]: https://example.com/other", "See [it](https://example.org/page)."],
    ["a script address", "See [it](javascript:alert(1)).", "See it."],
    ["a data address", "See [it](data:text/html,x).", "See it."],
    ["an address hidden by case", "See [it](JaVaScRiPt:alert(1)).", "See it."],
    ["a mail address", "Write to [us](mailto:a@example.org).", "Write to [us](mailto:a@example.org)."],
    ["an image", "An ![alternative](https://example.org/a.png) text.", "An alternative text."],
    ["a bare address", "See https://example.org/page.", "See [https://example.org/page](https://example.org/page)."],
    ["raw HTML between words", "One <b>two</b> three.", "One \\<b>two\\</b> three."],
    ["a block of raw HTML", "<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
    ["an unclosed fence", "```\n[it][page]", "```\n[it][page]\n```"],
    ["a footnote", "A claim.[^1]\n\n[^1]: The note.\n\nMore.", "A claim.\n\nMore.\n\nThe note."],
    ["a task list", "- [x] done", "- done"],
    ["a heading in a quotation, which heads nothing", "> # One\n>\n> two", "> **One**\n>\n> two"],
    ["a heading in a list", "- # One", "- **One**"],
  ])("%s", (_, markdown, expected) => expect(written(markdown)).toBe(expected));

  test("headings count from the level they are given and skip none", () => {
    expect(written("# One\n\n### Two\n\n###### Three\n\n## Four")).toBe("#### One\n\n##### Two\n\n###### Three\n\n##### Four");
  });

  test("carries no positions, so that it can be written as JSON and read back", () => {
    const tree = read("# One\n\n- [two][page]\n\n| a |\n| - |\n| b |");
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    expect(JSON.stringify(tree)).not.toContain("position");
  });

  test("a link knows the number of its source", () => {
    expect(JSON.stringify(read("[a][page] and [b](https://example.org/page)")).match(/"source":1/g)).toHaveLength(2);
  });

  test("its own addresses are found, and pending references are not among them", () => {
    expect(linksOf(readNarrative("[a](https://example.org/a) [b][page]", ["page"]))).toEqual([{ url: "https://example.org/a", text: "a" }]);
  });

  test("a narrative cannot hide words from the reader", () => {
    expect(plainText(read("<!-- hidden -->\n\nShown."))).toContain("hidden");
  });
});
