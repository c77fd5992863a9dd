import { SaxesParser } from "saxes";
import { escapeXml, legalXml } from "../xml.ts";

/** An element of a part, with the prefixes that Word itself uses. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}

export type Content = Element | string;

/** What stands in an element; what is undefined is left out. */
type Part = Content | undefined | readonly Part[];

/** An element with what stands in it, in this order. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, ...parts: readonly Part[]): Element {
  const kept = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, `${value}`] as const]));
  return { name, attributes: Object.fromEntries(kept), children: flat(parts) };
}

const flat = (parts: readonly Part[]): Content[] => parts.flatMap((part) => (part === undefined ? [] : Array.isArray(part) ? flat(part) : [part as Content]));

/** An element that says one thing, as most of Word's do: <w:jc w:val="right"/>. */
export function says(name: string, value: string | number): Element {
  return element(name, { "w:val": value });
}

/** A whole part of a file. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${legalXml(xmlOf(root))}`;
}

function xmlOf({ name, attributes, children }: Element): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
    .join("")}`;
  return children.length === 0
    ? `<${start}/>`
    : `<${start}>${children.map((child) => (typeof child === "string" ? escapeXml(child) : xmlOf(child))).join("")}</${name}>`;
}

/** White space in an attribute is read as spaces, unless it is written as a reference. */
const inAttribute = (value: string): string => escapeXml(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Reads a part of somebody's file.
 *
 * @throws an Error where it is not XML, or has a document type, which no part of such a file may have.
 */
export function read(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Record<string, string>; children: Content[] }[] = [{ name: "", attributes: {}, children: [] }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const opened = { name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])), children: [] };
    open.at(-1)?.children.push(opened);
    open.push(opened);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const root = open[0]?.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new Error("no element");
  return root;
}

/** The elements of one name directly below another. */
export function below(parent: Element | undefined, name: string): Element[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

export function elementsOf(parent: Element | undefined): Element[] {
  return parent?.children.filter((child) => typeof child !== "string") ?? [];
}
