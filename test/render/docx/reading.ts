import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { normal, type Outline } from "../outline.ts";
import { type Element, everyElement, named, parsed } from "../reading/odt.ts";

/** The parts of a file that are XML, parsed: whatever is not well formed throws. */
export function xmlPartsOf(file: Uint8Array): ReadonlyMap<string, Element> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return new Map(parts.map(([name, bytes]) => [name, parsed(strFromU8(bytes))]));
}

export function partOf(file: Uint8Array, name: string): Element {
  const part = xmlPartsOf(file).get(name);
  if (part === undefined) throw new Error(`no ${name}`);
  return part;
}

/** The words of an element of Word's, a tab and a line end as white space. */
export function wordsOf(element: Element): string {
  if (element.name === "w:t") return element.children.join("");
  if (element.name === "w:tab" || element.name === "w:br") return " ";
  if (element.name === "w:txbxContent") return "";
  return element.children.map((child) => (typeof child === "string" ? "" : wordsOf(child))).join("");
}

/** What another program finds in a file. */
export async function outlineByMammoth(file: Uint8Array): Promise<Outline> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  const page = parsed(`<page>${value}</page>`);
  return {
    headings: everyElement(page).flatMap((each) => (/^h\d$/.test(each.name) ? [{ level: Number(each.name.slice(1)), words: normal(pageWords(each)) }] : [])),
    links: everyElement(page).flatMap((each) => {
      const url = each.attributes["href"];
      const words = normal(pageWords(each));
      return each.name !== "a" || url === undefined || url.startsWith("#") || words === "" ? [] : [{ words, url }];
    }),
    items: itemsOf(page, 0),
    tables: named(page, "table").map((table) =>
      named(table, "tr").map((row) => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [normal(pageWords(cell))]))),
    ),
  };
}

function pageWords(element: Element): string {
  if (element.name === "br") return " ";
  return element.children.map((child) => (typeof child === "string" ? child : pageWords(child))).join("");
}

function itemsOf(element: Element, depth: number): Outline["items"] {
  const isList = element.name === "ul" || element.name === "ol";
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (!isList) return itemsOf(child, depth);
    const own = child.children.filter((each) => typeof each === "string" || (each.name !== "ul" && each.name !== "ol"));
    const words = normal(pageWords({ ...child, children: own }));
    return [...(words === "" ? [] : [{ ordered: element.name === "ol", depth: depth + 1, words }]), ...itemsOf(child, depth + 1)];
  });
}
