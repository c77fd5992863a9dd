import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeDocx } from "../../../src/render/docx/write.ts";
import { runsOf } from "../../runs.ts";
import { arbitraryTree } from "../arbitrary-tree.ts";
import { normal, outlineOf } from "../outline.ts";
import { type Element, everyElement, named } from "../reading/odt.ts";
import { anchor, bullets, drawing, fact, heading, item, link, numbers, pageBreak, paragraph, sampleTree, styled, table, treeOf } from "../sample-tree.ts";
import { outlineByMammoth, partOf, wordsOf, xmlPartsOf } from "./reading.ts";

const sample = await writeDocx(sampleTree);
const sampleBody = partOf(sample, "word/document.xml");
const bodyOf = async (...blocks: Parameters<typeof treeOf>): Promise<Element> => partOf(await writeDocx(treeOf(...blocks)), "word/document.xml");
const attributesOf = (element: Element, name: string): (string | undefined)[] => named(element, name).map(({ attributes }) => attributes["w:val"]);
const paragraphOf = (body: Element, words: string): Element => {
  const found = named(body, "w:p").find((each) => normal(wordsOf(each)) === words);
  if (found === undefined) throw new Error(`no paragraph “${words}”`);
  return found;
};
/** The tables of a body by the words of their first cell. */
const tableOf = (body: Element, words: string): Element => {
  const found = named(body, "w:tbl").find((each) => normal(wordsOf(named(each, "w:tc")[0] ?? each)) === words);
  if (found === undefined) throw new Error(`no table “${words}”`);
  return found;
};

describe("another program", () => {
  test("finds the headings, links, lists and tables of the sample", async () => {
    const { items, ...outline } = outlineOf(sampleTree);
    // Word counts no list so far: the number is words.
    expect(await outlineByMammoth(sample)).toEqual({ ...outline, items: items.filter(({ words }) => words !== "number 99999") });
    expect(wordsOf(sampleBody)).toContain("99999. number 99999");
  });

  test("finds those of any tree, and nothing in a tree becomes mark-up", async () => {
    const namesIn = (file: Uint8Array): string[] => [...xmlPartsOf(file)].flatMap(([part, root]) => everyElement(root).map(({ name }) => `${part} ${name}`));
    const known = new Set(namesIn(sample));
    await fc.assert(
      fc.asyncProperty(arbitraryTree, async (tree) => {
        const file = await writeDocx(tree);
        expect(await outlineByMammoth(file)).toEqual(outlineOf(tree));
        expect(namesIn(file).filter((name) => !known.has(name))).toEqual([]);
      }),
      { numRuns: runsOf(150) },
    );
  });
});

test("every part is named, every relation leads somewhere, and every name is given once", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree, async (tree) => {
      const file = await writeDocx(tree);
      const parts = xmlPartsOf(file);
      const files = new Set(Object.keys(unzipSync(file)));
      const types = parts.get("[Content_Types].xml");
      const typed = named(types as Element, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1));
      expect(new Set(typed)).toEqual(new Set([...files].filter((name) => name !== "[Content_Types].xml" && !name.endsWith(".rels"))));
      const body = parts.get("word/document.xml") as Element;
      const relations = named(parts.get("word/_rels/document.xml.rels") as Element, "Relationship");
      const ids = new Set(relations.map(({ attributes }) => attributes["Id"]));
      expect(ids.size).toBe(relations.length);
      for (const { attributes } of relations) if (attributes["TargetMode"] !== "External") expect(files).toContain(`word/${attributes["Target"]}`);
      const used = everyElement(body).flatMap(({ attributes }) => attributes["r:id"] ?? []);
      expect(used.filter((id) => !ids.has(id))).toEqual([]);
      const once = (of: readonly (string | undefined)[]): void => expect(new Set(of).size).toBe(of.length);
      const bookmarks = named(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
      once(bookmarks);
      for (const name of bookmarks) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
      once(named(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:id"]));
      once(named(body, "wp:docPr").map(({ attributes }) => attributes["id"]));
      const anchors = named(body, "w:hyperlink").flatMap(({ attributes }) => attributes["w:anchor"] ?? []);
      expect(anchors.filter((name) => !bookmarks.includes(name))).toEqual([]);
      const styles = new Set(named(parts.get("word/styles.xml") as Element, "w:style").map(({ attributes }) => attributes["w:styleId"]));
      for (const name of ["w:pStyle", "w:rStyle", "w:tblStyle"]) expect(attributesOf(body, name).filter((id) => !styles.has(id))).toEqual([]);
      const lists = new Set(named(parts.get("word/numbering.xml") as Element, "w:num").map(({ attributes }) => attributes["w:numId"]));
      expect(attributesOf(body, "w:numId").filter((id) => !lists.has(id))).toEqual([]);
    }),
    { numRuns: runsOf(100) },
  );
});

test("says what it is called, what it is about, in which language, and by which program, and no time", () => {
  const core = partOf(sample, "docProps/core.xml");
  const said = (name: string): string =>
    named(core, name)
      .map((each) => each.children.join(""))
      .join("");
  expect([said("dc:title"), said("dc:subject"), said("dc:description"), said("dc:language")]).toEqual([
    sampleTree.title,
    sampleTree.subject,
    sampleTree.description,
    "en-GB",
  ]);
  expect(everyElement(core).filter(({ name }) => name.startsWith("dcterms:"))).toEqual([]);
  expect(named(partOf(sample, "docProps/app.xml"), "Application")[0]?.children).toEqual([sampleTree.generator]);
  expect(attributesOf(named(partOf(sample, "word/styles.xml"), "w:docDefaults")[0] as Element, "w:lang")).toEqual(["en-GB"]);
});

test("has its pages numbered, below what it is called", () => {
  const foot = partOf(sample, "word/page-numbers.xml");
  expect(named(foot, "w:fldSimple").map(({ attributes }) => attributes["w:instr"]?.trim())).toEqual(["PAGE", "NUMPAGES"]);
  expect(normal(wordsOf(foot))).toBe(`${normal(sampleTree.title)} 1 / 1`);
});

test("a heading stays with what follows and has its level in the outline", () => {
  const styles = named(partOf(sample, "word/styles.xml"), "w:style").filter(({ attributes }) => /^Heading\d$/.test(attributes["w:styleId"] ?? ""));
  expect(styles.map((style) => attributesOf(style, "w:outlineLvl")[0])).toEqual(["0", "1", "2", "3", "4", "5"]);
  for (const style of styles) expect(named(style, "w:keepNext")).toHaveLength(1);
});

test("a table shows its head on each page, splits no row, and says what its rows and columns are", () => {
  const totals = tableOf(sampleBody, "Practice");
  expect(named(totals, "w:tblLook")[0]?.attributes).toMatchObject({ "w:firstRow": "1", "w:firstColumn": "1", "w:lastRow": "1", "w:val": "06E0" });
  expect(named(totals, "w:tr").map((row) => named(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
  expect(named(totals, "w:cantSplit")).toHaveLength(4);
  expect(attributesOf(totals, "w:tblCaption")).toEqual(["Caption of totals"]);
  expect(attributesOf(named(totals, "w:tr").at(-1) as Element, "w:pStyle")).toEqual(["TableHeading", "TableHeading", "TableHeading"]);
  const widths = named(totals, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
  expect(widths.map((width) => Math.round(width / 96.38))).toEqual([40, 20, 40]);
  expect(attributesOf(paragraphOf(sampleBody, "Caption of totals"), "w:pStyle")).toEqual(["Caption"]);
  const facts = tableOf(sampleBody, "Producer");
  expect(named(facts, "w:tblLook")[0]?.attributes).toMatchObject({ "w:firstRow": "0", "w:firstColumn": "1" });
});

test("a column is wide enough for its longest word, whatever was said of its width", async () => {
  const body = await bodyOf(table({ widths: [2, 98] }, null, ["Clause", "What was seen"], ["Unverifiable", "x"]));
  const [first, second] = named(body, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
  expect(first).toBeGreaterThan("Unverifiable".length * 100);
  expect((first ?? 0) + (second ?? 0)).toBeLessThanOrEqual(9638);
});

test("tables that follow each other do not become one", async () => {
  const body = await bodyOf(table({}, null, ["a"]), table({}, null, ["b"]), { type: "facts", children: [fact("c", "d")] }, heading(2, "End"));
  const inOrder = named(body, "w:body")[0]?.children.map((child) => (typeof child === "string" ? child : child.name));
  expect(inOrder).toEqual(["w:tbl", "w:p", "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
});

test("there is no empty paragraph but where Word needs one", () => {
  const empty = named(named(sampleBody, "w:body")[0] as Element, "w:p").filter((each) => named(each, "w:r").length === 0 && named(each, "w:tbl").length === 0);
  const reasons = new Set(empty.map((each) => (named(each, "w:numPr").length > 0 ? "list item" : (attributesOf(each, "w:pStyle")[0] ?? "none"))));
  expect([...reasons].sort()).toEqual(["HorizontalLine", "TableGap", "TableText", "list item"]);
});

test("a numbered list begins with its own number, at its own level", async () => {
  const file = await writeDocx(
    treeOf(numbers(1, item(paragraph("one"))), bullets(item(paragraph("b"), numbers(4, item(paragraph("four"))))), numbers(7, item(paragraph("seven")))),
  );
  const body = partOf(file, "word/document.xml");
  const places = named(body, "w:numPr").map((each) => [attributesOf(each, "w:ilvl")[0], attributesOf(each, "w:numId")[0]]);
  expect(places).toEqual([
    ["0", "2"],
    ["0", "1"],
    ["1", "3"],
    ["0", "4"],
  ]);
  const starts = named(partOf(file, "word/numbering.xml"), "w:lvlOverride").map((each) => [
    each.attributes["w:ilvl"],
    attributesOf(each, "w:startOverride")[0],
  ]);
  expect(starts).toEqual([
    ["0", "1"],
    ["1", "4"],
    ["0", "7"],
  ]);
});

test("a page break begins a page with what follows, a table too, and leaves nothing behind at the end", async () => {
  const body = await bodyOf(paragraph("a"), pageBreak, table({}, null, ["b"]), pageBreak, paragraph("c"), pageBreak);
  expect(named(body, "w:pageBreakBefore")).toHaveLength(2);
  expect(named(tableOf(body, "b"), "w:pageBreakBefore")).toHaveLength(1);
  expect(named(paragraphOf(body, "c"), "w:pageBreakBefore")).toHaveLength(1);
});

test("a link leads to an address that is allowed or to a place that there is; of others the words remain", async () => {
  const body = await bodyOf(
    heading(1, anchor("a.b"), "H"),
    paragraph(link("#a.b", "x"), link("#c", "y"), link("javascript:alert(1)", "z"), link("https://example.org", "w")),
  );
  expect(named(body, "w:hyperlink").map((each) => [wordsOf(each), each.attributes["w:anchor"] ?? each.attributes["r:id"]])).toEqual([
    ["x", "place_1_a_b"],
    ["w", "link1"],
  ]);
  expect(wordsOf(paragraphOf(body, "xyzw"))).toBe("xyzw");
});

test("a picture says what it shows, or that it is an ornament", async () => {
  const body = await bodyOf(paragraph({ type: "picture", value: "5 of 6", drawing }), paragraph({ type: "picture", value: "", drawing }));
  const [said, ornament] = named(body, "wp:docPr");
  expect(said?.attributes["descr"]).toBe("5 of 6");
  expect(ornament?.attributes["descr"]).toBeUndefined();
  expect(named(ornament as Element, "adec:decorative")[0]?.attributes["val"]).toBe("1");
  expect(named(body, "wps:wsp")).toHaveLength(2 * drawing.shapes.length);
  expect(
    named(body, "w:txbxContent").map((each) =>
      everyElement(each)
        .flatMap(({ name, children }) => (name === "w:t" ? children : []))
        .join(""),
    ),
  ).toContain("Drawn T6.1");
});

test("each style of a block has its name", async () => {
  const body = await bodyOf(
    styled("kicker", paragraph("k")) as never,
    styled("valediction", paragraph("v")) as never,
    styled("address", paragraph("a")) as never,
    styled("small", paragraph("s")) as never,
  );
  expect(attributesOf(body, "w:pStyle")).toEqual(["Kicker", "Valediction", "Address", "Small"]);
});

test("is the same, byte for byte, each time", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree, async (tree) => {
      expect(Buffer.from(await writeDocx(tree)).equals(await writeDocx(tree))).toBe(true);
    }),
    { numRuns: runsOf(50) },
  );
});
