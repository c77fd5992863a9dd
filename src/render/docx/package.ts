import { strToU8, type Zippable, zipSync } from "fflate/browser";
import { document, type Element, element } from "./xml.ts";

/** One file within the file. */
export interface Part {
  /** Where it is: "word/document.xml". */
  readonly name: string;
  readonly contentType: string;
  readonly content: Element | Uint8Array;
  /** What it refers to. */
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Another part, as seen from this one, or an address. */
  readonly target: string;
  readonly external?: boolean;
}

const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What one part can be to another, by the last word of its name. */
export const relationType = (kind: string): string => `${kinds}/${kind}`;

const xmlOfRelations = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * Packs parts into one file, the same bytes each time: in one order, and with one time, the earliest round one that such a file can name, since the clock
 * is no part of a document.
 */
export function packed(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
  const files: Zippable = { "[Content_Types].xml": strToU8(document(contentTypes(parts))), "_rels/.rels": strToU8(document(relations(roots))) };
  for (const { name, content, relations: named = [] } of parts) {
    files[name] = content instanceof Uint8Array ? content : strToU8(document(content));
    if (named.length > 0) files[relationsName(name)] = strToU8(document(relations(named)));
  }
  // The time is written as it is on the wall: twelve o'clock is twelve o'clock in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

/** Where the relations of a part are written down. */
export function relationsName(name: string): string {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function contentTypes(parts: readonly Part[]): Element {
  const types = parts.map(({ name, contentType }) => element("Override", { PartName: `/${name}`, ContentType: contentType }));
  const extension = (name: string, type: string): Element => element("Default", { Extension: name, ContentType: type });
  const byExtension = [extension("rels", xmlOfRelations), extension("xml", "application/xml")];
  return element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, byExtension, types);
}

function relations(named: readonly Relation[]): Element {
  const written = named.map(({ id, type, target, external }) =>
    element("Relationship", { Id: id, Type: type, Target: target, TargetMode: external === true ? "External" : undefined }),
  );
  return element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, written);
}
