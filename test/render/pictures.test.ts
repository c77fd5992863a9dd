import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Drawing, Picture } from "../../src/document/tree.ts";
import { documentTree } from "../../src/render/render.ts";
import { svgOf } from "../../src/render/svg.ts";
import { everyNode } from "../../src/render/targets.ts";
import { writers } from "../../src/render/writers.ts";
import { documentView } from "../../src/view/document.ts";
import type { DocumentView } from "../../src/view/shape.ts";
import { resultOf, shippedTemplates } from "../view/pipeline.ts";
import { readPdf, tagged } from "./pdf/reading.ts";
import { attribute, elementsOf, readPage } from "./reading/html.ts";
import { named, parsed, partsOf, wordsOf } from "./reading/odt.ts";

/*
 * The pictures of real documents, read back from each format by somebody else's parser. As drawings they are kept in test/golden/pictures, to be looked at.
 */

const templates = shippedTemplates();
const view = async (fixture: string): Promise<DocumentView> => documentView(await resultOf(fixture));

const cases = [
  { name: "clauses", fixture: "npd-2019", kind: "record" },
  { name: "asks", fixture: "npd", kind: "follow-up" },
  { name: "evidence", fixture: "all-met", kind: "record" },
] as const;

const wordsIn = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.shape === "words" ? [shape.text] : []));
const bare = (words: string): string => words.replace(/\s+/g, "");

describe.each(cases)("the $name", ({ name, fixture, kind }) => {
  const made = (async () => {
    const tree = documentTree(await view(fixture), kind, templates);
    const pictures = [...everyNode(tree.body)].filter((node): node is Picture => node.type === "picture" && node.value !== "");
    return { tree, own: kind === "record" ? pictures.filter(({ value }) => value.startsWith("The evidence by date") === (name === "evidence")) : pictures };
  })();

  test.each(["wide", "narrow"] as const)("%s, is drawn as it was agreed to", async (form) => {
    const { own } = await made;
    expect(own.length).toBeGreaterThan(0);
    for (const [at, { drawing }] of own.entries()) {
      const one = form === "wide" ? drawing : drawing.narrow;
      if (one === undefined) throw new Error("there is no narrow form");
      const svg = svgOf(one, "Arial").replaceAll("><", ">\n<");
      await expect(`${svg}\n`).toMatchFileSnapshot(`../golden/pictures/${name}-${form}${own.length === 1 ? "" : `-${at + 1}`}.svg`);
    }
  });

  test("are in a page, in both forms, with what they say", async () => {
    const { tree, own } = await made;
    const drawings = elementsOf(readPage(writers.html(tree, { templates }))).filter(({ tagName }) => tagName === "svg");
    for (const { value, drawing } of own) {
      const both = drawings.filter((element) => attribute(element, "aria-label") === value);
      expect(both.map((element) => attribute(element, "class"))).toEqual(["drawing wide", "drawing narrow"]);
      expect(both.map((element) => attribute(element, "role"))).toEqual(["img", "img"]);
      const texts = both.map((element) =>
        elementsOf(element).flatMap((each) => (each.tagName === "text" ? each.childNodes.map((child) => ("value" in child ? child.value : "")) : [])),
      );
      expect(texts).toEqual([wordsIn(drawing), wordsIn(drawing.narrow as Drawing)]);
    }
  });

  test("are in a Word document, as shapes with words", async () => {
    const { tree, own } = await made;
    const file = unzipSync(await writers.docx(tree, { templates }));
    const document = parsed(strFromU8(file["word/document.xml"] as Uint8Array));
    for (const { value, drawing } of own) {
      const inline = named(document, "wp:inline").find((each) => named(each, "wp:docPr").some(({ attributes }) => attributes["descr"] === value));
      if (inline === undefined) throw new Error(`no picture says ${value}`);
      expect(named(inline, "w:txbxContent").map(wordsOf)).toEqual(wordsIn(drawing));
      expect(named(inline, "wps:wsp")).toHaveLength(drawing.shapes.length);
    }
  });

  test("are in an OpenDocument text, as shapes with words", async () => {
    const { tree, own } = await made;
    const content = parsed(partsOf(await writers.odt(tree, { templates }))["content.xml"] ?? "");
    for (const { value, drawing } of own) {
      const group = named(content, "draw:g").find((each) => named(each, "svg:desc").some((said) => wordsOf(said) === value));
      if (group === undefined) throw new Error(`no picture says ${value}`);
      expect(named(group, "text:p").map(wordsOf)).toEqual(wordsIn(drawing));
      const boxes = drawing.shapes.filter(({ shape }) => shape !== "line").length;
      // One more is the frame.
      expect(named(group, "draw:rect")).toHaveLength(boxes + 1);
      expect(named(group, "draw:line").length).toBeGreaterThanOrEqual(drawing.shapes.length - boxes);
    }
  });

  test("are in a PDF, tagged with what they say, with words that can be found", async () => {
    const { tree, own } = await made;
    const pdf = await readPdf(await writers.pdf(tree));
    const alternatives = tagged(pdf.tags, "Figure").flatMap(({ alt }) => alt ?? []);
    for (const { value, drawing } of own) {
      expect(alternatives).toContain(value);
      for (const words of wordsIn(drawing)) expect(bare(pdf.words)).toContain(bare(words));
    }
  });

  test("are the same, byte for byte, when they are made again", async () => {
    const { tree, own } = await made;
    const again = documentTree(await view(fixture), kind, templates);
    expect(JSON.stringify(again.body)).toBe(JSON.stringify(tree.body));
    expect(own.map(({ drawing }) => svgOf(drawing, "Arial")).join("")).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test("without anything to draw there is no picture, and no heading or caption without one", async () => {
  const bareView: DocumentView = { ...(await view("npd-2019")) };
  const nothing: DocumentView = {
    ...bareView,
    summary: { ...bareView.summary, map: null },
    follow_up: { ...bareView.follow_up, timeline: [] },
    evidence_dates: { pictures: [], rows: [], note: "" },
  };
  for (const kind of ["record", "follow-up"] as const) {
    const tree = documentTree(nothing, kind, templates);
    expect([...everyNode(tree.body)].filter(({ type }) => type === "pictures")).toEqual([]);
    expect(writers.markdown(tree)).not.toContain("When the evidence counts");
  }
});
