import { strFromU8, unzipSync } from "fflate/browser";
import { limits } from "../../../model/limits.ts";
import { relationsName } from "../package.ts";
import { keptSettings } from "../properties.ts";
import { below, type Element, elementsOf, read } from "../xml.ts";
import { ReferenceProblem } from "./problem.ts";

/** So many bytes may the parts of a reference file have together: a letterhead with pictures has a hundredth of it. */
const most = limits.letterheadBytes;

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A relation of a part, with the name of the part it leads to, if it leads to one. */
export interface ReferenceRelation {
  readonly id: string;
  /** The last word of its type: "header". */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly part: string | undefined;
}

/** A reference file, opened. */
export interface Reference {
  readonly section: Element | undefined;
  readonly styles: Element;
  readonly settings: ReadonlyMap<string, Element>;
  readonly numbering: Element | undefined;
  /** The highest numbers it has given out. */
  readonly lastLists: { readonly kind: number; readonly list: number };
  /** The relations of its document. */
  readonly relations: readonly ReferenceRelation[];
  bytes(part: string): Uint8Array | undefined;
  /** Says so where a part is XML in name only. */
  mustBeXml(part: string): void;
  contentType(part: string): string;
  relationsOf(part: string): readonly ReferenceRelation[];
}

/**
 * Opens a file whose look is to be taken.
 *
 * @throws {ReferenceProblem} where it is no file of Word's, or of a kind that is not read here.
 */
export function readReference(file: Uint8Array): Reference {
  const files = unpacked(file);
  const xmlOf = (part: string): Element | undefined => {
    const bytes = files[part];
    if (bytes === undefined) return undefined;
    try {
      return read(strFromU8(bytes));
    } catch {
      throw new ReferenceProblem(
        `The letterhead cannot be used, because ${part} in it is not XML. Save it anew in Word or LibreOffice as a Word document (.docx).`,
      );
    }
  };
  const relationsOf = (part: string): ReferenceRelation[] => below(xmlOf(relationsName(part)), "Relationship").map((relation) => relationOf(relation, part));
  const main = relationsOf("").find(({ kind }) => kind === "officeDocument")?.part;
  const document = main === undefined ? undefined : xmlOf(main);
  if (main === undefined || document === undefined) throw notWord();
  if (document.name !== "w:document" || document.attributes["xmlns:w"] !== word) {
    const strict = Object.values(document.attributes).some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
    throw strict
      ? new ReferenceProblem("The letterhead is a Strict Open XML document. Save it in Word as a Word document (.docx), without “Strict”.")
      : notWord();
  }
  const relations = relationsOf(main);
  const single = (kind: string): Element | undefined => {
    const part = relations.find((relation) => relation.kind === kind)?.part;
    return part === undefined ? undefined : xmlOf(part);
  };
  const styles = single("styles");
  if (styles === undefined) throw new ReferenceProblem("The letterhead has no styles. Save it anew in Word or LibreOffice as a Word document (.docx).");
  const numbering = single("numbering");
  const types = xmlOf("[Content_Types].xml");
  return {
    section: below(below(document, "w:body")[0], "w:sectPr").at(-1),
    styles,
    settings: new Map(elementsOf(single("settings")).flatMap((each) => (keptSettings.has(each.name) ? [[each.name, each] as const] : []))),
    numbering,
    lastLists: { kind: highest(below(numbering, "w:abstractNum"), "w:abstractNumId", -1), list: highest(below(numbering, "w:num"), "w:numId", 0) },
    relations,
    bytes: (part) => files[part],
    mustBeXml: (part) => void (part.endsWith(".xml") && xmlOf(part)),
    contentType: (part) => contentTypeOf(types, part),
    relationsOf,
  };
}

const notWord = (): ReferenceProblem => new ReferenceProblem("The letterhead is not a Word document. Give a file that Word or LibreOffice saved as .docx.");

/** Only what was said to be small enough is unpacked, and no more of it than was said. */
function unpacked(file: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  const isSmall = ({ originalSize }: { originalSize: number }): boolean => {
    size += originalSize;
    return size <= most;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(file, { filter: isSmall });
  } catch {
    throw notWord();
  }
  if (size > most)
    throw new ReferenceProblem("The letterhead is larger than a letterhead can be: its parts have more than 64 MB. Leave large pictures out of it.");
  return files;
}

function highest(elements: readonly Element[], attribute: string, otherwise: number): number {
  return elements.reduce((last, { attributes }) => Math.max(last, Number.parseInt(attributes[attribute] ?? "", 10) || 0), otherwise);
}

function relationOf({ attributes }: Element, from: string): ReferenceRelation {
  const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
  return { id, type, kind: type.slice(type.lastIndexOf("/") + 1), target, part: mode === "External" ? undefined : resolved(from, target) };
}

/** The name of a part, as another calls it: "../media/logo.png" beside "word/header1.xml". */
function resolved(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function contentTypeOf(types: Element | undefined, part: string): string {
  const own = below(types, "Override").find(({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase());
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = below(types, "Default").find(({ attributes }) => attributes["Extension"]?.toLowerCase() === extension);
  return (own ?? usual)?.attributes["ContentType"] ?? "application/octet-stream";
}
