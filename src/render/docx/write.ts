import type { DocumentTree } from "../../document/tree.ts";
import { blocks } from "./blocks.ts";
import { Lists } from "./lists.ts";
import { marked } from "./mark.ts";
import { type Part, packed, type Relation, relationType } from "./package.ts";
import { coreProperties, programProperties, settings } from "./properties.ts";
import { letterhead } from "./reference/letterhead.ts";
import { readReference } from "./reference/read.ts";
import { ownSheet, sheetOf } from "./reference/sheet.ts";
import { scaled } from "./scaled.ts";
import { footer, namespaces, ownPage, widthOf } from "./section.ts";
import { Writing } from "./writing.ts";
import { below, type Element, element } from "./xml.ts";

export interface DocxOptions {
  /** A .docx file whose styles, page, headers and footers the document takes: a body's letterhead. Its words are left out. */
  readonly reference?: Uint8Array;
}

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * A document as a file for Word and other word processors (Office Open XML), byte for byte the same for the same tree and reference file.
 *
 * @throws {ReferenceProblem} where the reference file cannot be used; its message says why in a sentence.
 */
export async function writeDocx(tree: DocumentTree, options: DocxOptions = {}): Promise<Uint8Array> {
  const reference = options.reference === undefined ? undefined : readReference(options.reference);
  const head = reference === undefined ? undefined : letterhead(reference);
  const sheet = reference === undefined ? ownSheet(tree.language, tree.scale) : sheetOf(reference, tree.language);
  const plain = { section: head?.section ?? ownPage.map((one) => scaled(one, tree.scale ?? 1)), relations: head?.relations ?? [], parts: head?.parts ?? [] };
  const around = tree.mark === undefined ? plain : marked(plain, tree.mark);
  const page = around.section;
  const width = widthOf(page);
  const writing = new Writing(tree, width, new Lists(reference?.lastLists), sheet.idOf);
  const body = ended(blocks(tree.body.children, writing), writing);

  const hasFooter = page.some(({ name }) => name === "w:footerReference");
  const ownFooter: readonly Part[] = hasFooter
    ? []
    : [{ name: "word/page-numbers.xml", contentType: `${main}.footer+xml`, content: footer(tree.title, width, sheet.idOf) }];
  const footers = hasFooter ? [] : [element("w:footerReference", { "w:type": "default", "r:id": "pageNumbers" })];
  const section = element("w:sectPr", {}, inSectionOrder([...page, ...footers]));
  const relations: Relation[] = [
    { id: "styles", type: relationType("styles"), target: "styles.xml" },
    { id: "numbering", type: relationType("numbering"), target: "numbering.xml" },
    { id: "settings", type: relationType("settings"), target: "settings.xml" },
    ...(hasFooter ? [] : [{ id: "pageNumbers", type: relationType("footer"), target: "page-numbers.xml" }]),
    ...around.relations,
    ...[...writing.addresses].map(([url, id]) => ({ id, type: relationType("hyperlink"), target: url, external: true })),
  ];
  const numbering = numberingOf(writing.lists, reference?.numbering);
  const parts: Part[] = [
    {
      name: "word/document.xml",
      contentType: `${main}.document.main+xml`,
      content: element("w:document", namespaces, element("w:body", {}, body, section)),
      relations,
    },
    { name: "word/styles.xml", contentType: `${main}.styles+xml`, content: sheet.root },
    { name: "word/numbering.xml", contentType: `${main}.numbering+xml`, content: numbering },
    { name: "word/settings.xml", contentType: `${main}.settings+xml`, content: settings(tree.language, reference?.settings) },
    ...ownFooter,
    { name: "docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml", content: coreProperties(tree) },
    { name: "docProps/app.xml", contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml", content: programProperties(tree) },
  ];
  const own = new Set(parts.map(({ name }) => name));
  return packed(
    [...parts, ...around.parts.filter(({ name }) => !own.has(name))],
    [
      { id: "document", type: relationType("officeDocument"), target: "word/document.xml" },
      { id: "core", type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", target: "docProps/core.xml" },
      { id: "program", type: relationType("extended-properties"), target: "docProps/app.xml" },
    ],
  );
}

/** The lists of a reference file, which its styles may name, and ours. Word looks for their kinds first. */
function numberingOf(lists: Lists, theirs: Element | undefined): Element {
  const attributes = { ...theirs?.attributes, ...namespaces };
  const pictures = below(theirs, "w:numPicBullet");
  return element("w:numbering", attributes, pictures, below(theirs, "w:abstractNum"), lists.kinds(), below(theirs, "w:num"), lists.lists());
}

/** The last thing in a document has to be a paragraph. */
function ended(body: readonly Element[], writing: Writing): readonly Element[] {
  const last = body.at(-1);
  if (last !== undefined && last.name === "w:p") return body;
  writing.takePending();
  return [...body, element("w:p", {}, element("w:pPr", {}, element("w:pStyle", { "w:val": writing.styleId("TableGap") })))];
}

/** References to headers and footers come first in what is said of a page. */
function inSectionOrder(section: readonly Element[]): Element[] {
  const isReference = ({ name }: Element): boolean => name === "w:headerReference" || name === "w:footerReference";
  return [...section.filter(isReference), ...section.filter((each) => !isReference(each))];
}
