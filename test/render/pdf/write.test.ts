import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCompiler } from "../../../src/render/pdf/compiler.ts";
import { PdfProblem } from "../../../src/render/pdf/problem.ts";
import { sourceOf, writePdf } from "../../../src/render/pdf/write.ts";
import { runsOf } from "../../runs.ts";
import { arbitraryTree } from "../arbitrary-tree.ts";
import { normal, outlineOf } from "../outline.ts";
import { anchor, awkwardWords, heading, link, pageBreak, paragraph, sampleTree, table, treeOf } from "../sample-tree.ts";
import { readPdf, tagged } from "./reading.ts";

const compiler = await loadCompiler();
const file = writePdf(sampleTree, compiler);
const sample = await readPdf(file);
const outline = outlineOf(sampleTree);
/** Lines end where the page does: words are compared without the space between them. */
const close = (words: string): string => words.replace(/\s+/g, "");
const wordsIn = async (...blocks: Parameters<typeof treeOf>): Promise<string> => (await readPdf(writePdf(treeOf(...blocks), compiler))).words;

describe("the sample", () => {
  test("says that it is PDF/UA-1, what it is called and in which language it is, and is tagged", () => {
    const bytes = Buffer.from(file).toString("utf8");
    expect(bytes).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(bytes).toContain("<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>");
    expect([sample.title, sample.language, sample.isTagged]).toEqual([sampleTree.title, "en-GB", true]);
    expect(bytes).not.toMatch(/CreationDate|ModDate/);
  });

  test("has every heading as a bookmark and as a tag of its level", () => {
    expect(sample.bookmarks.map(({ level, words }) => ({ level, words: close(words) }))).toEqual(
      outline.headings.map(({ level, words }) => ({ level, words: close(words) })),
    );
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const words = tagged(sample.tags, `H${level}`).map((tag) => close(tag.words));
      expect(words).toEqual(outline.headings.filter((each) => each.level === level).map((each) => close(each.words)));
    }
  });

  test("has its tables, each with the heads of its columns", () => {
    const tables = tagged(sample.tags, "Table").map((tag) => close(tag.words));
    const first = (rows: readonly (readonly string[])[]): string => rows.slice(0, 2).flat().map(close).join("");
    const ours = outline.tables.filter((rows) => rows[0]?.[0] !== undefined && !factNames.has(rows[0][0]));
    for (const rows of ours) expect(tables.some((words) => words.includes(first(rows)))).toBe(true);
    const heads = tagged(sample.tags, "TH").map((tag) => close(tag.words));
    for (const words of ["Practice", "Clauses", "Position", "Clause", "Finding"]) expect(heads).toContain(words);
    expect(tagged(sample.tags, "Caption").map((tag) => normal(tag.words))).toContain("Caption of totals");
  });

  test("has its lists, quotations, code and pictures", () => {
    expect(tagged(sample.tags, "BlockQuote")).toHaveLength(2);
    expect(tagged(sample.tags, "Code").length).toBeGreaterThan(2);
    expect(tagged(sample.tags, "Figure").flatMap(({ alt }) => alt ?? [])).toEqual(["T6.1: 5 of 6 clauses met", "A picture of two widths"]);
    const items = tagged(sample.tags, "LI").map((tag) => close(tag.words));
    for (const { words } of outline.items) expect(items.some((item) => item.includes(close(words)))).toBe(true);
    expect(items.some((item) => item.startsWith("4.numberedfour"))).toBe(true);
  });

  test("has its links, and no other", () => {
    expect(new Set(sample.links)).toEqual(new Set(outline.links.map(({ url }) => url)));
  });

  test("has every word, whatever it looks like", () => {
    const all = close(sample.words);
    for (const words of awkwardWords) expect(all).toContain(close(words));
    expect(sample.words).not.toContain("[U+");
  });
});

const factNames = new Set(["Producer", "Facts", ...awkwardWords.map(normal)]);

test("words are literals of the compiler's, whatever is in them", async () => {
  await fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      const source = sourceOf(treeOf(paragraph(words)));
      const line = source.split("\n").find((each) => each.startsWith("#par")) ?? "";
      expect(line).toMatch(/^#par\(\[(?:#"(?:[^"\\\n]|\\["\\]|\\u\{[0-9a-f]+\})*";|#box\(\);)*\]\);$/);
    }),
    { numRuns: 1000 },
  );
});

test("any tree becomes a PDF/UA with the headings of the tree", { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree, async (tree) => {
      const made = await readPdf(writePdf(tree, compiler));
      expect(made.bookmarks.map(({ level }) => level)).toEqual(outlineOf(tree).headings.map(({ level }) => level));
    }),
    { numRuns: runsOf(60) },
  );
});

test("is the same, byte for byte, each time", async () => {
  expect(Buffer.from(writePdf(sampleTree, await loadCompiler())).equals(file)).toBe(true);
});

test("a character that the fonts lack is named by its number", async () => {
  expect(close(await wordsIn(heading(1, "Title"), paragraph("Office of 漢 and 😀.")))).toContain("Officeof[U+6F22]and[U+1F600].");
});

test("a heading that leaves out a level, or has no words, is not refused", async () => {
  const made = await readPdf(writePdf(treeOf(heading(2, "One"), heading(5, "Two"), heading(3, " ")), compiler));
  expect(made.bookmarks).toEqual([
    { level: 1, words: "One" },
    { level: 2, words: "Two" },
  ]);
});

test("a head that is shown on several pages may hold a link and a place", async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`row ${at}`, "b"]);
  const made = await readPdf(
    writePdf(
      treeOf(heading(1, "H"), table({}, null, [link("https://example.org/head", "head"), anchor("x")], ...rows), paragraph(link("#x", "to it"))),
      compiler,
    ),
  );
  expect(made.links).toEqual(["https://example.org/head"]);
});

test("a page break begins a page, and leaves none empty at the end", async () => {
  const pages = async (...blocks: Parameters<typeof treeOf>): Promise<number> => (await readPdf(writePdf(treeOf(...blocks), compiler))).pages;
  expect(await pages(heading(1, "A"), pageBreak, paragraph("b"))).toBe(2);
  expect(await pages(heading(1, "A"), { type: "blockquote", children: [pageBreak, paragraph("b")] })).toBe(1);
});

test("without the compiler a sentence says what to install and what to use instead", async () => {
  const refused = await loadCompiler(() => Promise.reject(new Error("Cannot find package"))).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PdfProblem);
  expect((refused as Error).message).toBe(
    "PDF needs @myriaddreamin/typst-ts-node-compiler, which cannot be loaded here. Install it beside t6 (npm install @myriaddreamin/typst-ts-node-compiler@0.7.0), or write --format html and print that.",
  );
});

test("what the compiler refuses is said in a sentence, with the reason", () => {
  const refuses = {
    pdf: () => {
      throw Object.assign(new Error(""), {
        code: '[SourceDiagnostic { severity: Error, span: Span(1), message: "PDF/UA-1 error: no title", trace: [], hints: [] }]',
      });
    },
  };
  expect(() => writePdf(sampleTree, refuses)).toThrow(
    "The PDF cannot be made, because the compiler says “no title”. Write it with --format html and print that.",
  );
});

test("the line that says what a letter is about is no title of a report", () => {
  const subject = heading(1, "About the list");
  const letter = treeOf({ type: "styled", name: "address", children: [paragraph("Jo Bloggs")] }, subject);
  const sizeOf = (source: string): string | undefined => [...source.matchAll(/heading\.where\(level: 1\): set text\(size: ([\d.]+)pt\)/g)].at(-1)?.[1];
  expect([sizeOf(sourceOf(letter)), sizeOf(sourceOf(treeOf(subject)))]).toEqual(["12.5", "20"]);
});
