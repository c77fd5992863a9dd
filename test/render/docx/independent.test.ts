import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { writeDocx } from "../../../src/render/docx/write.ts";
import { arbitraryTree } from "../arbitrary-tree.ts";
import { normal, outlineOf } from "../outline.ts";
import { type Element, named, parsed } from "../reading/odt.ts";
import { sampleTree } from "../sample-tree.ts";
import { letterheadFile } from "./letterhead.ts";

/*
 * What needs more than npm brings: LibreOffice, and the schemas of Word's format as Ecma publishes them, which are not ours to pass on. T6_OOXML_SCHEMAS
 * names a folder with wml.xsd and the schemas that it imports, of the transitional kind.
 */

const folder = mkdtempSync(join(tmpdir(), "t6-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const soffice = spawnSync("soffice", ["--version"]).status === 0;
const schemas = process.env["T6_OOXML_SCHEMAS"];

describe.runIf(soffice)("LibreOffice", () => {
  test("finds the headings, links and tables of the sample", { timeout: 180_000 }, async () => {
    writeFileSync(join(folder, "sample.docx"), await writeDocx(sampleTree));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const run = spawnSync("soffice", ["--headless", profile, "--convert-to", "fodt", "--outdir", folder, join(folder, "sample.docx")], { encoding: "utf8" });
    expect(run.stderr + run.stdout).toContain("sample.fodt");
    const page = parsed(readFileSync(join(folder, "sample.fodt"), "utf8"));
    const { headings, links, tables } = outlineOf(sampleTree);
    expect(named(page, "text:h").map((each) => ({ level: Number(each.attributes["text:outline-level"]), words: normal(words(each)) }))).toEqual(headings);
    const addresses = new Set(named(page, "text:a").map(({ attributes }) => attributes["xlink:href"]));
    expect(links.filter(({ url }) => !addresses.has(url))).toEqual([]);
    expect(named(page, "table:table").map((table) => named(table, "table:table-row").length)).toEqual(tables.map((rows) => rows.length));
    expect(named(page, "table:table-header-rows").length).toBeGreaterThan(0);
    expect(named(page, "dc:title")[0]?.children.join("")).toBe(sampleTree.title);
  });
});

function words(element: Element): string {
  if (element.name === "text:s") return " ".repeat(Number(element.attributes["text:c"] ?? 1));
  if (element.name === "text:line-break" || element.name === "text:tab") return " ";
  return element.children.map((child) => (typeof child === "string" ? child : words(child))).join("");
}

describe.runIf(schemas !== undefined)("the schemas of Word's format", () => {
  const files = (): { fileName: string; contents: string }[] =>
    readdirSync(schemas ?? "").map((name) => ({
      fileName: name,
      contents: readFileSync(join(schemas ?? "", name), "utf8").replace(xmlImport, `${xmlImport.slice(0, -2)} schemaLocation="xml.xsd"/>`),
    }));
  const xmlImport = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>';
  const space =
    '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xsd:attribute name="space" type="xsd:string"/></xsd:schema>';

  const errorsIn = async (file: Uint8Array): Promise<string[]> => {
    const preload = [...files(), { fileName: "xml.xsd", contents: space }];
    const schema = preload.find(({ fileName }) => fileName === "wml.xsd")?.contents ?? "";
    const errors: string[] = [];
    for (const [name, bytes] of Object.entries(unzipSync(file))) {
      if (!/^word\/(?:document|styles|numbering|settings|page-numbers)\.xml$/.test(name)) continue;
      // The schemas are older than the drawings that stand in this.
      const xml = strFromU8(bytes).replace(/<mc:AlternateContent>.*?<\/mc:AlternateContent>|mc:Ignorable="[^"]*"| w15:\w+="[^"]*"/gs, "");
      const checked = await validateXML({ xml: [{ fileName: "part.xml", contents: xml }], schema: [schema], preload });
      if (!checked.valid) errors.push(...checked.errors.map(({ message }) => `${name}: ${message}`));
    }
    return errors;
  };

  test("allow the sample, with and without a letterhead, and any tree", { timeout: 600_000 }, async () => {
    expect(await errorsIn(await writeDocx(sampleTree))).toEqual([]);
    expect(await errorsIn(await writeDocx(sampleTree, { reference: letterheadFile() }))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(arbitraryTree, async (tree) => {
        expect(await errorsIn(await writeDocx(tree))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
