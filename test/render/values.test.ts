import fc from "fast-check";
import type { Nodes, RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import type { DocumentTree } from "../../src/document/tree.ts";
import { documentKinds } from "../../src/model/documents.ts";
import { blocksHtml } from "../../src/render/html/blocks.ts";
import { writeMarkdown } from "../../src/render/markdown/write.ts";
import { odtBlocks } from "../../src/render/odt/blocks.ts";
import { documentTree } from "../../src/render/render.ts";
import { oneLine } from "../../src/render/template/one-line.ts";
import { legalXml } from "../../src/render/xml.ts";
import { isAllowedUrl } from "../../src/view/prose.ts";
import type { DocumentView } from "../../src/view/shape.ts";
import { runsOf } from "../runs.ts";
import { shippedTemplates } from "../view/pipeline.ts";
import { fullView } from "../view/sample.ts";
import { awkwardText, markedText, traps } from "./reading/awkward.ts";
import { type Made, madeOf } from "./reading/documents.ts";
import { attribute, elementsOf, outlineOfPage, readPage } from "./reading/html.ts";
import { outlineOfMarkdown, readMarkdown } from "./reading/markdown.ts";
import { linksOf, outlineOfOdt, parsed } from "./reading/odt.ts";
import { bare, lacks, type Outline, outlineOf } from "./reading/outline.ts";

/*
 * Whatever stands in a record reaches the reader as words and as nothing else: no link, no emphasis, no element comes from a value. Each format is read
 * back by a parser that is not ours.
 */

const document = (children: RootContent[]): DocumentTree => ({
  kind: "annex",
  title: "Title",
  subject: "Subject",
  description: "Description",
  generator: "t6/0",
  language: "en-GB",
  body: { type: "root", children },
});

/** What XML cannot hold is replaced by a sign that it could not. */
const legal = ({ words, ...lists }: Outline): Outline => {
  const entries = Object.entries(lists).map(([key, list]) => [key, (list as readonly string[]).map((one) => bare(legalXml(one)))]);
  return { ...(Object.fromEntries(entries) as Outline), words: bare(legalXml(words)) };
};

/** What is read back from each format says what the tree says. */
function expectRead(tree: DocumentTree, { markdown, page, content }: Pick<Made, "markdown" | "page" | "content">): void {
  expect(JSON.stringify(readMarkdown(markdown))).not.toContain('"type":"html"');
  expect(outlineOfMarkdown(markdown)).toEqual(outlineOf(tree, lacks.markdown));
  expect(outlineOfPage(page)).toEqual(outlineOf(tree, lacks.html));
  expect(legal(outlineOfOdt(content))).toEqual(legal(outlineOf(tree, lacks.odt)));
}

/** Every file made of a tree says what the tree says. */
async function expectSame(tree: DocumentTree): Promise<void> {
  const made = await madeOf(tree);
  expectRead(tree, made);
  for (const part of ["styles.xml", "meta.xml"]) parsed(made.parts[part] ?? "");
}

const namespaces = ["office", "text", "table", "xlink"].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(" ");

/** The same without the page and the package around it, which take long and are the same for every text. */
function expectBlocks(tree: DocumentTree): void {
  expectRead(tree, {
    markdown: writeMarkdown(tree),
    page: readPage(`<!DOCTYPE html><main>${blocksHtml(tree.body.children)}</main>`),
    content: parsed(legalXml(`<office:body ${namespaces}><office:text>${odtBlocks(tree.body.children)}</office:text></office:body>`)),
  });
}

describe("any text, in any place, is the same text in every format", () => {
  const line = fc.oneof(markedText, awkwardText, fc.string({ unit: "binary", maxLength: 20 })).map(oneLine);
  const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isAllowedUrl), fc.constant("mailto:a@example.org"));

  // Each run puts 26 texts into 26 places.
  test("paragraphs, headings, lists, quotations, tables, facts, folds and links", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 26, maxLength: 26 }), address, (given, url) => {
        const texts = given.values();
        const next = (): string => texts.next().value ?? "";
        const text = (): Nodes => ({ type: "text", value: next() });
        const strong = (): Nodes => ({ type: "strong", children: [{ type: "text", value: `A${next()}z` }] });
        const place = (type: string, ...children: Nodes[]): RootContent => ({ type, children }) as unknown as RootContent;
        const paragraph = (...children: Nodes[]): RootContent => place("paragraph", ...children);
        const words = (value: string): Nodes => ({ type: "text", value });
        const row = (...cells: Nodes[]): RootContent => place("tableRow", ...cells.map((cell) => place("tableCell", cell)));
        const fact = (): Nodes => ({ type: "fact", name: next(), children: [text()] }) as Nodes;
        expectBlocks(
          document([
            { type: "heading", depth: 2, children: [text()] } as RootContent,
            place("facts", fact(), fact()),
            paragraph(text()),
            paragraph(words("before "), text(), words(" after")),
            paragraph(strong(), words(": "), text()),
            paragraph(place("small", text()), { type: "break" }, words("then "), text()),
            paragraph(words("See "), { type: "link", url, children: [{ type: "text", value: `a${next()}z` }] }, words(".")),
            {
              type: "list",
              ordered: false,
              spread: false,
              children: [place("listItem", paragraph(text())), place("listItem", paragraph(text()))],
            } as RootContent,
            place("blockquote", paragraph(text())),
            place("notice", paragraph(strong())),
            { type: "table", data: { caption: next() }, children: [row(words("A"), words("B")), row(text(), text()), row(strong(), text())] } as RootContent,
            { type: "fold", summary: next(), children: [paragraph(text())] } as RootContent,
            place("form", paragraph(text())),
          ]),
        );
      }),
      { numRuns: runsOf(150) },
    );
  });
});

describe("a record full of traps makes the same documents as a tame one, with other words", () => {
  const templates = shippedTemplates();
  const kept = new Set([
    "type",
    "anchor",
    "url",
    "archived_url",
    "widths",
    "state",
    "standing",
    "drawing",
    "strip",
    "depth",
    "ordered",
    "spread",
    "checked",
    "data",
  ]);

  /** The view with each of its texts replaced. */
  const filledWith = (view: DocumentView, word: (index: number) => string): DocumentView => {
    let count = 0;
    const filled = (value: unknown): unknown => {
      if (typeof value === "string") return value === "" ? "" : word(count++);
      if (Array.isArray(value)) return value.map(filled);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : filled(inner)]));
    };
    return filled(view) as DocumentView;
  };
  const shapeOf = (node: Nodes): unknown => ("children" in node ? [node.type, ...(node.children as Nodes[]).map(shapeOf)] : node.type);
  const view = fullView();

  test.each(documentKinds.flatMap((kind) => [0, 1, 2].map((pass) => ({ kind, pass }))))("$kind, $pass", async ({ kind, pass }) => {
    const trap = (index: number): string => `${traps[(index * 7 + pass * 5) % traps.length]}${index}`;
    const tame = documentTree(
      filledWith(view, (index) => `«${index}»`),
      kind,
      templates,
    );
    const spoilt = documentTree(filledWith(view, trap), kind, templates);
    expect(shapeOf(spoilt.body)).toEqual(shapeOf(tame.body));
    expect(outlineOf(spoilt, {}).words).toBe(outlineOf(tame, {}).words.replaceAll(/«(\d+)»/g, (_, index: string) => bare(oneLine(trap(Number(index))))));
    await expectSame(spoilt);
  });
});

describe("addresses", () => {
  const link = (url: string): DocumentTree => document([{ type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: "here" }] }] }]);

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.org",
    "/x",
    "https:",
    "https://a b",
    'https://a"b',
    "https://a<b",
  ])("%j leads nowhere", async (url) => {
    expect(isAllowedUrl(url)).toBe(false);
    const { "annex.md.hbs": _, ...rest } = shippedTemplates();
    const tree = documentTree({ ...fullView(), label: url }, "annex", { ...rest, "annex.md.hbs": '# {{title}}\n\n{{link "here" label}}' });
    expect(outlineOf(tree, {})).toMatchObject({ links: [], words: expect.stringMatching(/here$/) });
    const { page, content } = await madeOf(link(url));
    expect(elementsOf(page).flatMap((element) => (element.tagName === "a" ? attribute(element, "href") : []))).toEqual(["#main"]);
    expect(linksOf(content)).toEqual([]);
  });

  test.each(["https://example.org/a?b=c&d=(e)#f", "http://example.org", "mailto:a@example.org", "https://example.org/?q='x'&amp;y|z"])(
    "%s is kept to the letter",
    async (url) => {
      await expectSame(link(url));
    },
  );
});
