import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { documentKinds } from "../../../src/model/documents.ts";
import { renderOdt } from "../../../src/render/odt/render.ts";
import { fillerOf, renderDocument } from "../../../src/render/render.ts";
import { legalXml } from "../../../src/render/xml.ts";
import { documentView } from "../../../src/view/document.ts";
import { plainText } from "../../../src/view/prose.ts";
import type { DocumentView } from "../../../src/view/shape.ts";
import { bare } from "../../view/builders.ts";
import { evidenceOnly, resultOf, shippedTemplates } from "../../view/pipeline.ts";
import { fullView, sample } from "../../view/sample.ts";
import { awkwardText } from "./awkward.ts";
import { type Element, everyElement, headingsOf, linksOf, named, parsed, partsOf, readOut, wordsOf } from "./reading.ts";

/*
 * What an OpenDocument text has to be, asserted from its XML: whoever has LibreOffice sees the rest in test/e2e/libreoffice.test.ts.
 */

const templates = shippedTemplates();

/** A folder with the RelaxNG schemas that OASIS publishes; they are not ours to pass on. */
const schemas = process.env["T6_ODF_SCHEMAS"];
const testIf = (applies: boolean) => (applies ? test : () => undefined);

const views = {
  "npd-2019": async () => documentView(await resultOf("npd-2019"), { earlier: [await resultOf("npd-2016")] }),
  npd: async () => documentView(await resultOf("npd"), { since: "2018-10-01" }),
  "npd-2019 without judgements": async () => documentView(await resultOf("npd-2019", evidenceOnly)),
  "a sample of everything": async () => fullView(),
  "next to nothing": async () => documentView(bare()),
};

/** The annex behind a letter is looked at by itself. */
const withoutAnnex = (text: string): string => text.replace(/\n## Annex: [\s\S]*/, "");

const markdownNodes = (markdown: string): Nodes[] => {
  const every = (node: Nodes): Nodes[] => [node, ...("children" in node ? (node.children as Nodes[]).flatMap(every) : [])];
  return every(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
};

describe.each(documentKinds.flatMap((kind) => Object.entries(views).map(([name, viewOf]) => ({ kind, name, viewOf }))))(
  "$kind, $name",
  ({ kind, name, viewOf }) => {
    let bytes: Uint8Array;
    let parts: Readonly<Record<string, string>>;
    let content: Element;
    let styles: Element;
    let markdown: Nodes[];
    let title: string;
    beforeAll(async () => {
      const view = await viewOf();
      bytes = renderOdt(view, kind, templates);
      parts = partsOf(bytes);
      content = parsed(parts["content.xml"] ?? "");
      styles = parsed(parts["styles.xml"] ?? "");
      markdown = markdownNodes(renderDocument(view, kind, "markdown", templates));
      title = headingsOf(content)[0]?.words ?? "";
    });

    test("has the headings of the Markdown, and skips no level", () => {
      const headings = headingsOf(content);
      expect(headings).toEqual(markdown.flatMap((node) => (node.type === "heading" ? [{ level: node.depth, words: plainText(node) }] : [])));
      expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
      headings.forEach(({ level }, index) => {
        expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
      });
    });

    test("has every link of the Markdown, with its words", () => {
      const ours = new Set(named(content, "text:a").map((link) => `${wordsOf(link)} → ${link.attributes["xlink:href"]}`));
      const theirs = markdown.flatMap((node) => (node.type === "link" ? [`${plainText(node).replace(/\s+/g, " ")} → ${node.url}`] : []));
      expect(theirs.filter((link) => !ours.has(link))).toEqual([]);
      for (const link of named(content, "text:a")) expect(link.attributes["xlink:type"]).toBe("simple");
    });

    test("leads to nothing within itself that is not there, and names no place twice", () => {
      const places = named(content, "text:bookmark").map(({ attributes }) => attributes["text:name"]);
      const wanted = named(content, "text:a").flatMap(({ attributes }) => /^#(.*)$/.exec(attributes["xlink:href"] ?? "")?.[1] ?? []);
      expect(wanted.filter((place) => !places.includes(place))).toEqual([]);
      expect(new Set(places).size).toBe(places.length);
    });

    test("has tables with a row of headings, a width for each column, and as many cells in each row", () => {
      for (const table of named(content, "table:table")) {
        const columns = named(table, "table:table-column").flatMap(({ attributes }) =>
          Array.from({ length: Number(attributes["table:number-columns-repeated"] ?? 1) }, () => attributes["table:style-name"]),
        );
        const heads = named(table, "table:table-header-rows");
        expect(heads).toHaveLength(1);
        for (const row of named(table, "table:table-row")) expect(named(row, "table:table-cell")).toHaveLength(columns.length);
        for (const cell of named(heads[0] as Element, "table:table-cell")) expect(wordsOf(cell)).not.toBe("");
        for (const column of columns) {
          const width = named(content, "style:style").find(({ attributes }) => attributes["style:name"] === column);
          expect(named(width as Element, "style:table-column-properties")[0]?.attributes).toMatchObject({
            "style:column-width": expect.stringMatching(/cm$/),
            "style:rel-column-width": expect.stringMatching(/^\d+\*$/),
          });
        }
      }
    });

    test("the widths of the columns of our own tables add up to the page", () => {
      for (const table of named(content, "table:table").filter(
        (one) => !named(one, "table:table-column").some((column) => "table:number-columns-repeated" in column.attributes),
      )) {
        const widths = named(table, "table:table-column").map(({ attributes }) => Number(attributes["table:style-name"]?.replace("column-", "")));
        const sum = widths.reduce((total, width) => total + width, 0);
        // A table that has a column for each date is filled up by the program that opens it.
        if (new Set(widths).size > 1) expect(sum).toBe(100);
        else expect(sum).toBeLessThanOrEqual(100);
      }
    });

    test("uses no style that is not there", () => {
      const known = new Set(
        [content, styles]
          .flatMap(everyElement)
          .flatMap(({ name: element, attributes }) => (/^style:|^text:list-style/.test(element) ? [attributes["style:name"]] : [])),
      );
      const used = [content, styles].flatMap(everyElement).flatMap(({ attributes }) => {
        const { "text:style-name": text, "table:style-name": table, "text:visited-style-name": visited, "style:parent-style-name": parent } = attributes;
        return [text, table, visited, parent].filter((style) => style !== undefined);
      });
      expect([...new Set(used)].filter((style) => !known.has(style))).toEqual([]);
    });

    test("says its language and its title", () => {
      const meta = parsed(parts["meta.xml"] ?? "");
      expect(named(meta, "dc:language").map(wordsOf)).toEqual(["en-GB"]);
      expect(named(meta, "dc:title").map(wordsOf)).toEqual([title]);
      expect(named(meta, "meta:generator").map(wordsOf)[0]).toMatch(/^t6[\w-]*\/\S+$/);
      const defaults = named(styles, "style:default-style").filter(({ attributes }) => attributes["style:family"] === "paragraph");
      expect(defaults.flatMap((one) => named(one, "style:text-properties"))[0]?.attributes).toMatchObject({ "fo:language": "en", "fo:country": "GB" });
      const footers = named(styles, "style:footer");
      for (const footer of footers) {
        expect(wordsOf(footer)).toBe(`${title}\tPage 1 of 1`);
        expect(named(footer, "text:page-number")).toHaveLength(1);
      }
      expect(footers.length).toBeGreaterThan(0);
    });

    test("is a package as ODF asks: its type first and as it is, a list of its parts, and no time of day", () => {
      const head = Buffer.from(bytes);
      expect(head.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
      expect(head.readUInt16LE(6) & 8).toBe(0);
      expect(head.readUInt16LE(8)).toBe(0);
      expect(head.readUInt16LE(28)).toBe(0);
      expect(head.subarray(30, 38 + 39).toString("latin1")).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
      expect(Object.keys(parts)).toEqual(["mimetype", "META-INF/manifest.xml", "content.xml", "meta.xml", "styles.xml"]);
      const entries = named(parsed(parts["META-INF/manifest.xml"] ?? ""), "manifest:file-entry").map(({ attributes }) => attributes["manifest:full-path"]);
      expect(entries).toEqual(["/", "content.xml", "styles.xml", "meta.xml"]);
      for (const part of [content, styles, parsed(parts["meta.xml"] ?? "")]) expect(part.attributes["office:version"]).toBe("1.2");
      expect(Object.values(parts).join("")).not.toMatch(/creation-date|dc:date|print-date/);
    });

    test("is the same, byte for byte, when it is made again", async () => {
      expect(Buffer.from(renderOdt(await viewOf(), kind, templates)).equals(Buffer.from(bytes))).toBe(true);
    });

    testIf(schemas !== undefined)("is valid by the schema of ODF 1.2", async () => {
      for (const [part, schema] of [
        ["content.xml", "schema"],
        ["styles.xml", "schema"],
        ["meta.xml", "schema"],
        ["META-INF/manifest.xml", "manifest-schema"],
      ] as const) {
        const grammar = readFileSync(join(schemas ?? "", `OpenDocument-v1.2-os-${schema}.rng`), "utf8");
        const { errors } = await validateXML({ xml: parts[part] ?? "", schema: [grammar], extension: "relaxng", maxMemoryPages: 16_384 });
        expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
      }
    });

    test("reads as it should", async () => {
      const isGolden = name === (kind === "follow-up" ? "npd" : "npd-2019");
      if (isGolden) await expect(withoutAnnex(readOut(content))).toMatchFileSnapshot(`../../golden/${name}${kind === "annex" ? "" : `-${kind}`}.odt.txt`);
      expect(readOut(content)).not.toMatch(/undefined|\[object|\{\{/);
    });
  },
);

test("links lead where people may be sent, and nowhere else", () => {
  const result = sample();
  const [first] = result.sources;
  const view = documentView({ ...result, sources: first === undefined ? [] : [{ ...first, url: 'https://example.org/a?b=1&c="2"' }] });
  const content = parsed(partsOf(renderOdt(view, "annex", templates))["content.xml"] ?? "");
  for (const link of linksOf(content)) expect(link).toMatch(/^https?:\/\//);
});

test("whatever the words of a record, the parts are XML and say them", () => {
  const made = fillerOf("odt", { "t.odt.hbs": '<t a="{{title}}">{{title}}</t>' });
  const view = documentView(bare());
  fc.assert(
    fc.property(awkwardText, (title) => {
      const element = parsed(legalXml(made("t.odt.hbs", { ...view, title })));
      const said = legalXml(title).replace(/\r\n?/g, "\n");
      expect(element.attributes["a"]).toBe(said.replace(/[\t\n]/g, " "));
      expect(element.children[0]).toEqual(said === "" ? undefined : said);
    }),
    { numRuns: 2000 },
  );
});

test("a record full of what breaks XML makes a document all the same", () => {
  const breaking = `\u0000\u0007\ud800 ]]> &amp; &#0; <b> "'\`{{x}} \uffff ${"w".repeat(2000)}`;
  const spoilt = (value: unknown): unknown =>
    typeof value === "string"
      ? `${value}${breaking}`
      : Array.isArray(value)
        ? value.map(spoilt)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "type" || key === "anchor" ? inner : spoilt(inner)]))
          : value;
  const view = spoilt(fullView()) as DocumentView;
  for (const kind of documentKinds) for (const part of Object.values(partsOf(renderOdt(view, kind, templates))).slice(1)) parsed(part);
});
