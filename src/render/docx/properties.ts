import type { DocumentTree } from "../../document/tree.ts";
import { type Content, type Element, element, says } from "./xml.ts";

/** What a document is called, what it is about and in which language it is. When it was made is not said: the clock is no part of a document. */
export function coreProperties({ title, subject, description, language }: DocumentTree): Element {
  const names = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  const said = (name: string, value: string): Content | undefined => (value === "" ? undefined : element(name, {}, value));
  return element(
    "cp:coreProperties",
    names,
    said("dc:description", description),
    said("dc:language", language),
    said("dc:subject", subject),
    said("dc:title", title),
  );
}

/** Which program made it: "t6-assess/0.2.0". */
export function programProperties({ generator }: DocumentTree): Element {
  return element("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" }, element("Application", {}, generator));
}

/**
 * How Word treats the document: as one of its present kind.
 *
 * @param kept what a reference file says of headers, letters and colours, by the names of the elements.
 */
export function settings(language: string, kept: ReadonlyMap<string, Element> = new Map()): Element {
  const compatible = element(
    "w:compat",
    {},
    element("w:compatSetting", { "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15" }),
  );
  const own = new Map([
    ["w:defaultTabStop", says("w:defaultTabStop", 720)],
    ["w:characterSpacingControl", says("w:characterSpacingControl", "doNotCompress")],
    ["w:compat", compatible],
    ["w:themeFontLang", element("w:themeFontLang", { "w:val": language })],
  ]);
  const inOrder = [...order].map((name) => kept.get(name) ?? own.get(name)).filter((found) => found !== undefined);
  return element("w:settings", { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" }, inOrder);
}

/** What a reference file's settings are asked for. */
export const keptSettings: ReadonlySet<string> = new Set([
  "w:mirrorMargins",
  "w:bordersDoNotSurroundHeader",
  "w:bordersDoNotSurroundFooter",
  "w:gutterAtTop",
  "w:defaultTabStop",
  "w:evenAndOddHeaders",
  "w:clrSchemeMapping",
]);

/** Word reads settings in this order only. */
const order = [
  "w:mirrorMargins",
  "w:bordersDoNotSurroundHeader",
  "w:bordersDoNotSurroundFooter",
  "w:gutterAtTop",
  "w:defaultTabStop",
  "w:evenAndOddHeaders",
  "w:characterSpacingControl",
  "w:compat",
  "w:themeFontLang",
  "w:clrSchemeMapping",
];
