import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ReferenceProblem } from "../../../src/render/docx/reference/problem.ts";
import { writeDocx } from "../../../src/render/docx/write.ts";
import { outlineOf } from "../outline.ts";
import { type Element, named } from "../reading/odt.ts";
import { sampleTree } from "../sample-tree.ts";
import { letterheadFile, letterheadParts } from "./letterhead.ts";
import { outlineByMammoth, partOf, wordsOf, xmlPartsOf } from "./reading.ts";

const file = await writeDocx(sampleTree, { reference: letterheadFile() });
const body = partOf(file, "word/document.xml");
const values = (element: Element, name: string): (string | undefined)[] => named(element, name).map(({ attributes }) => attributes["w:val"]);

test("a letterhead changes the look and none of the words", async () => {
  const { items, ...outline } = outlineOf(sampleTree);
  expect(await outlineByMammoth(file)).toEqual({ ...outline, items: items.filter(({ words }) => words !== "number 99999") });
  expect(
    Object.values(unzipSync(file))
      .map((bytes) => strFromU8(bytes))
      .join(""),
  ).not.toContain("WORDS OF THE LETTERHEAD FILE");
});

test("its headers and footers are used, with all they show, and its page", () => {
  const parts = unzipSync(file);
  const section = named(body, "w:sectPr")[0] as Element;
  expect(section.children.map((child) => (typeof child === "string" ? child : child.name))).toEqual([
    "w:headerReference",
    "w:footerReference",
    "w:pgSz",
    "w:pgMar",
    "w:titlePg",
  ]);
  const relations = new Map(
    named(partOf(file, "word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => [attributes["Id"], attributes["Target"]]),
  );
  expect(section.children.flatMap((child) => (typeof child === "string" ? [] : (relations.get(child.attributes["r:id"] ?? "") ?? [])))).toEqual([
    "/word/header1.xml",
    "/word/footer1.xml",
  ]);
  expect(strFromU8(parts["word/header1.xml"] as Uint8Array)).toBe(letterheadParts["word/header1.xml"]);
  expect(strFromU8(parts["word/media/logo.png"] as Uint8Array)).toBe("picture bytes");
  expect(named(partOf(file, "word/_rels/header1.xml.rels"), "Relationship").map(({ attributes }) => attributes["Target"])).toEqual([
    "/word/media/logo.png",
    "https://example.org",
  ]);
  const types = new Map(named(partOf(file, "[Content_Types].xml"), "Override").map(({ attributes }) => [attributes["PartName"], attributes["ContentType"]]));
  expect(types.get("/word/media/logo.png")).toBe("image/png");
  expect(types.get("/word/header1.xml")).toMatch(/header\+xml$/);
  expect(Object.keys(parts).filter((name) => /comments|printer|document2|page-numbers/.test(name))).toEqual([]);
});

test("tables are as wide as its page leaves room for", () => {
  const widths = named(body, "w:tblW").map(({ attributes }) => Number(attributes["w:w"]));
  expect(Math.max(...widths)).toBeLessThanOrEqual(8000);
  expect(Math.max(...widths)).toBeGreaterThan(7900);
});

test("its styles are known by their names; what it lacks is added beside what it has", () => {
  const styles = partOf(file, "word/styles.xml");
  const ids = new Map(named(styles, "w:style").map((style) => [values(style, "w:name")[0], style.attributes["w:styleId"]]));
  expect(new Set(ids.values()).size).toBe(ids.size);
  expect(ids.get("heading 1")).toBe("berschrift1");
  expect(values(body, "w:pStyle")).toContain("berschrift1");
  expect(values(body, "w:tblStyle")[0]).toBe("TableBlue");
  // Its own style has the id that ours would have had.
  expect(ids.get("Kicker")).toBe("KickerDocument");
  expect(values(body, "w:pStyle")[0]).toBe("KickerDocument");
  const added = named(styles, "w:style").find((style) => values(style, "w:name")[0] === "heading 2");
  expect(values(added as Element, "w:basedOn")).toEqual(["Standard"]);
  const byDefault = named(styles, "w:style").filter(({ attributes }) => attributes["w:default"] === "1");
  expect(byDefault.map((style) => [style.attributes["w:type"], style.attributes["w:styleId"]])).toEqual([
    ["paragraph", "Standard"],
    ["character", "DefaultParagraphFont"],
    ["table", "TableNormal"],
  ]);
  expect(named(styles, "w:lang").map(({ attributes }) => attributes["w:val"])).toEqual(["en-GB"]);
  expect(named(styles, "w:rFonts")[0]?.attributes["w:ascii"]).toBe("Gill Sans");
});

test("its lists keep their numbers, and ours follow", () => {
  const numbering = partOf(file, "word/numbering.xml");
  expect(named(numbering, "w:abstractNum").map(({ attributes }) => attributes["w:abstractNumId"])).toEqual(["3", "4", "5"]);
  const ids = named(numbering, "w:num").map(({ attributes }) => attributes["w:numId"]);
  expect(ids.slice(0, 3)).toEqual(["9", "10", "11"]);
  expect(values(body, "w:numId").filter((id) => !ids.includes(id))).toEqual([]);
});

test("of its settings those of headers are kept, and none that leads to its template", () => {
  const settings = partOf(file, "word/settings.xml");
  expect(named(settings, "w:evenAndOddHeaders")).toHaveLength(1);
  expect(named(settings, "w:attachedTemplate")).toEqual([]);
});

test("without a footer of its own it gets the numbers of its pages", async () => {
  const reference = letterheadFile({ "word/document2.xml": letterheadParts["word/document2.xml"]?.replace(/<w:footerReference[^>]*>/, "") });
  const foot = partOf(await writeDocx(sampleTree, { reference }), "word/page-numbers.xml");
  expect(wordsOf(foot)).toContain(" / ");
});

test("what we wrote ourselves can be a letterhead", async () => {
  const again = await writeDocx(sampleTree, { reference: await writeDocx(sampleTree) });
  expect(await outlineByMammoth(again)).toEqual(await outlineByMammoth(await writeDocx(sampleTree)));
  expect([...xmlPartsOf(again).keys()]).toContain("word/page-numbers.xml");
});

test("is the same, byte for byte, each time", async () => {
  expect(Buffer.from(file).equals(await writeDocx(sampleTree, { reference: letterheadFile() }))).toBe(true);
});

/** A file that says of one of its parts that it is two gigabytes long, unpacked. */
const big = (): Uint8Array => {
  const file = letterheadFile();
  const entry = file.findIndex((byte, at) => byte === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1 && file[at + 3] === 2);
  new DataView(file.buffer, file.byteOffset).setUint32(entry + 24, 0x7fffffff, true);
  return file;
};

test.each([
  ["words", () => strToU8("Dear Permanent Secretary"), /is not a Word document/],
  ["nothing", () => new Uint8Array(), /is not a Word document/],
  ["a zip of something else", () => zipSync({ "content.xml": strToU8("<x/>") }), /is not a Word document/],
  ["a workbook", () => letterheadFile({ "word/document2.xml": "<workbook/>" }), /is not a Word document/],
  ["half a file", () => letterheadFile().slice(0, 900), /is not a Word document/],
  ["a Strict document", () => letterheadFile({ "word/document2.xml": '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' }), /Strict/],
  ["styles that are not XML", () => letterheadFile({ "word/styles.xml": "<w:styles>" }), /word\/styles\.xml in it is not XML/],
  ["a header that is not XML", () => letterheadFile({ "word/header1.xml": "<w:hdr>" }), /word\/header1\.xml in it is not XML/],
  ["a document type", () => letterheadFile({ "word/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), /word\/styles\.xml in it is not XML/],
  ["no styles", () => letterheadFile({ "word/styles.xml": undefined }), /has no styles/],
  ["a bomb", big, /64 MB/],
])("%s is refused in a sentence that says what to give", async (_, made, message) => {
  const refused = await writeDocx(sampleTree, { reference: made() }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ReferenceProblem);
  expect((refused as Error).message).toMatch(message);
  expect((refused as Error).message).toMatch(/^The letterhead .*\.$/);
});

test("a broken sequence of a letterhead's names ends", async () => {
  const loop = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/header" Target="header1.xml"/><Relationship Id="b" Type="x/up" Target="../../../word/header1.xml"/></Relationships>`;
  const parts = xmlPartsOf(await writeDocx(sampleTree, { reference: letterheadFile({ "word/_rels/header1.xml.rels": loop }) }));
  expect(named(parts.get("word/_rels/header1.xml.rels") as Element, "Relationship")).toHaveLength(2);
});
