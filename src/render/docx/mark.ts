import { strFromU8 } from "fflate/browser";
import { type Part, type Relation, relationType } from "./package.ts";
import { namespaces } from "./section.ts";
import { type Content, type Element, element, read, says } from "./xml.ts";

/** The pages of a document that may have a header of their own. */
const pages = ["default", "first", "even"] as const;

/** A page, and what it shows besides. */
interface Page {
  readonly section: readonly Element[];
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/**
 * The same page with a line at the top that says what the document is, such as “Draft”: in each header of a letterhead, and in one of our own where there is
 * none. So no page is without it, whichever headers it has.
 */
export function marked({ section, relations, parts }: Page, mark: string): Page {
  const theirs = section.filter(({ name }) => name === "w:headerReference");
  const without = pages.filter((page) => !theirs.some(({ attributes }) => (attributes["w:type"] ?? "default") === page));
  const ids = new Set(theirs.map(({ attributes }) => attributes["r:id"]));
  const headers = new Set(relations.flatMap(({ id, target }) => (ids.has(id) ? [target.replace(/^\//, "")] : [])));
  const own: Part = {
    name: "word/mark.xml",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
    content: element("w:hdr", namespaces, line(mark)),
  };
  const isNeeded = without.length > 0;
  return {
    section: [...without.map((page) => element("w:headerReference", { "w:type": page, "r:id": "mark" })), ...section],
    relations: [...relations, ...(isNeeded ? [{ id: "mark", type: relationType("header"), target: "/word/mark.xml" }] : [])],
    parts: [...parts.map((part) => (headers.has(part.name) ? headed(part, mark) : part)), ...(isNeeded ? [own] : [])],
  };
}

/** A header of a letterhead with the line at its start. */
function headed(part: Part, mark: string): Part {
  const root = part.content instanceof Uint8Array ? read(strFromU8(part.content)) : part.content;
  return { ...part, content: element(root.name, { ...namespaces, ...root.attributes }, line(mark), root.children as Content[]) };
}

function line(mark: string): Element {
  const words = element("w:r", {}, element("w:rPr", {}, element("w:b")), element("w:t", { "xml:space": "preserve" }, mark));
  return element("w:p", {}, element("w:pPr", {}, says("w:jc", "right")), words);
}
