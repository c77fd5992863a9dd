import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { bare, nothing, type Outline } from "./outline.ts";

/** An element of a document, with the prefixes that ODF itself uses. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The parts of a package by name, as text. */
export function partsOf(odt: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(odt)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Reads XML, and throws where it is none. */
export function parsed(xml: string): Element {
  const root: { name: string; attributes: Record<string, string>; children: (Element | string)[] } = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const document = root.children.find((child) => typeof child !== "string");
  if (document === undefined) throw new Error("no element");
  return document;
}

/** Every element below one, itself included, in the order of the text. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : everyElement(child)))];
}

export const named = (element: Element, name: string): readonly Element[] => everyElement(element).filter((one) => one.name === name);

/** The words of an element: white space as a word processor takes it. */
export function wordsOf(element: Element): string {
  const raw = (node: Element | string): string => {
    if (typeof node === "string") return node.replace(/[\t\r\n ]+/g, " ");
    if (node.name === "text:s") return "\u2423".repeat(Number(node.attributes["text:c"] ?? 1));
    if (node.name === "text:tab") return "\t";
    if (node.name === "text:line-break") return "\n";
    return node.children.map(raw).join("");
  };
  return raw(element).replace(/ +/g, " ").replace(/^ | $/g, "").replaceAll("\u2423", " ");
}

/** The headings of a text: level and words. */
export function headingsOf(content: Element): readonly { readonly level: number; readonly words: string }[] {
  return named(content, "text:h").map((heading) => ({ level: Number(heading.attributes["text:outline-level"]), words: wordsOf(heading) }));
}

/** Where the links of a text lead, those within it left out. */
export function linksOf(content: Element): readonly string[] {
  return named(content, "text:a").flatMap(({ attributes }) => (attributes["xlink:href"]?.startsWith("#") === false ? [attributes["xlink:href"]] : []));
}

const marks: Readonly<Record<string, string>> = { Emphasis: "emphasis", Strong_20_Emphasis: "strong", Deleted: "delete", Source_20_Text: "inlineCode" };

/** What a reader finds in the text of a document. */
export function outlineOfOdt(content: Element): Outline {
  const out = nothing();
  const said = (element: Element | string): string =>
    typeof element === "string" ? bare(element) : element.name === "draw:g" ? "" : element.children.map(said).join("");
  const visit = (element: Element | string, depth: number): void => {
    if (typeof element === "string") return;
    const { name, attributes, children } = element;
    const mark = marks[attributes["text:style-name"] ?? ""];
    if (name === "text:h") out.headings.push(`${attributes["text:outline-level"]} ${said(element)}`);
    if (name === "text:a") out.links.push(`${said(element)} → ${attributes["xlink:href"]}`);
    if (name === "text:span" && mark !== undefined) out.marked.push(`${mark} ${said(element)}`);
    if (name === "table:table-row") out.rows.push(children.map(said).join(" | "));
    if (name !== "text:list") {
      for (const child of children) visit(child, depth);
      return;
    }
    const sign = attributes["text:style-name"] === "Numbering_20_1" ? "#" : "-";
    for (const item of children) {
      if (typeof item === "string") continue;
      const [first] = item.children;
      if (item.name === "text:list-item") out.items.push(`${depth + 1} ${sign} ${typeof first === "object" && first.name === "text:p" ? said(first) : ""}`);
      for (const child of item.children) visit(child, depth + 1);
    }
  };
  const text = named(content, "office:text")[0];
  if (text === undefined) throw new Error("the document has no text");
  visit(text, 0);
  return { ...out, words: said(text) };
}
