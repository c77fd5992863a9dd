import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { DocumentTree } from "../../../src/document/tree.ts";
import { documentKinds } from "../../../src/model/documents.ts";
import { writers } from "../../../src/render/writers.ts";
import { shippedTemplates } from "../../view/pipeline.ts";
import { made, type views } from "../reading/documents.ts";
import { type Element, everyElement, headingsOf, named, parsed, wordsOf } from "../reading/odt.ts";

/*
 * What an OpenDocument text has to be, asserted from its XML: whoever has LibreOffice sees the rest in test/e2e/libreoffice.test.ts.
 */

/** A folder with the RelaxNG schemas that OASIS publishes; they are not ours to pass on. */
const schemas = process.env["T6_ODF_SCHEMAS"];
const testIf = (applies: boolean) => (applies ? test : () => undefined);

const names: readonly (keyof typeof views)[] = ["npd-2019", "npd", "a sample of everything", "next to nothing"];

describe.each(documentKinds.flatMap((kind) => names.map((name) => ({ kind, name }))))("$kind, $name", ({ kind, name }) => {
  let tree: DocumentTree;
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  let content: Element;
  let styles: Element;
  let title: string;
  beforeAll(async () => {
    ({ tree, odt: bytes, parts, content } = await made(kind, name));
    styles = parsed(parts["styles.xml"] ?? "");
    title = headingsOf(content).find(({ level }) => level === 1)?.words ?? "";
  });

  test("has tables that mark what heads their rows and columns, and as many cells in each row", () => {
    for (const table of named(content, "table:table")) {
      const columns = named(table, "table:table-column").map(({ attributes }) => attributes["table:style-name"]);
      for (const row of named(table, "table:table-row")) expect(named(row, "table:table-cell")).toHaveLength(columns.length);
      const heads = named(table, "table:table-header-rows");
      expect(heads.length + named(table, "table:table-header-columns").length).toBeGreaterThan(0);
      for (const cell of heads.flatMap((head) => named(head, "table:table-cell"))) expect(wordsOf(cell)).not.toBe("");
      for (const column of columns) {
        const width = named(content, "style:style").find(({ attributes }) => attributes["style:name"] === column);
        expect(named(width as Element, "style:table-column-properties")[0]?.attributes).toMatchObject({
          "style:column-width": expect.stringMatching(/^[\d.]+cm$/),
          "style:rel-column-width": expect.stringMatching(/^\d+\*$/),
        });
      }
    }
  });

  test("uses no style that is not there", () => {
    const known = new Set(
      [content, styles]
        .flatMap(everyElement)
        .flatMap(({ name: element, attributes }) => (/^style:|^text:list-style/.test(element) ? [attributes["style:name"]] : [])),
    );
    const used = [content, styles].flatMap(everyElement).flatMap(({ attributes }) => {
      const {
        "text:style-name": text,
        "table:style-name": table,
        "text:visited-style-name": visited,
        "style:parent-style-name": parent,
        "draw:style-name": drawn,
      } = attributes;
      return [text, table, visited, parent, drawn].filter((style) => style !== undefined);
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
    expect(Buffer.from(await writers.odt(tree, { templates: shippedTemplates() })).equals(Buffer.from(bytes))).toBe(true);
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
});
