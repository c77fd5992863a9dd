import { SaxesParser } from "saxes";

/** An element that begins or ends, or text: what a reader of a word processor's file is told, in order. Names are without their prefix. */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** A name without its prefix. What the prefix stands for is not looked up: saxes goes through all elements around for it, however deep. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads the XML of a word processor's file.
 * @throws an Error where it is not XML, or has a document type, which no part of such a file has
 */
export function readXml(xml: string, { open, close, text }: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  parser.on("opentag", ({ name, attributes }) => open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))));
  parser.on("closetag", ({ name }) => close(local(name)));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml.replace(/^\uFEFF/, "")).close();
}
