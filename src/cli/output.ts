import { basename, extname, join, resolve } from "node:path";
import type { Format } from "../api/types.ts";
import { isFolder, isSpecial } from "../io/write.ts";
import type { DocumentKind } from "../model/documents.ts";
import { Refusal } from "./refusal.ts";

/** What a document can be written as: a format that render makes, or a request as a page that is filled in. */
export type Written = Format | "form";

const extensions: Readonly<Record<Written, string>> = Object.freeze({
  markdown: ".md",
  html: ".html",
  odt: ".odt",
  docx: ".docx",
  pdf: ".pdf",
  json: ".json",
  form: ".html",
});
const alsoKnown: Readonly<Record<string, Format>> = Object.freeze({ ".htm": "html", ".markdown": "markdown", ".txt": "markdown" });

/** What a document can be written as, in the order in which help lists it. */
export const outputs = Object.freeze(Object.keys(extensions) as Written[]);

/** The formats of documents, in the same order. */
export const formats = Object.freeze(outputs.filter((one) => one !== "form"));

/** Whether a format is made of bytes, which are no text for a terminal. */
export const isPacked = (format: string): boolean => format === "odt" || format === "docx" || format === "pdf";

/** Why bytes are not sent to a terminal. */
export const noText = "This is no text for a terminal: name a file with -o, or send the output into a file or a pipe.";

/** One document to be made of each assessment. */
export interface Product<As extends Written = Written> {
  readonly document: DocumentKind;
  readonly format: As;
}

/** The format that a file name asks for; Markdown where it asks for none. */
export function formatFor(output: string | undefined): Format {
  const extension = extname(output ?? "").toLowerCase();
  const format = formats.find((one) => extensions[one] === extension) ?? alsoKnown[extension];
  if (format === undefined && extension !== "" && output !== undefined && !isFolder(output) && !/[/\\]$/.test(output)) {
    const known = formats.map((one) => extensions[one]);
    throw new Refusal(
      `${output} would be a file of a kind that t6 does not write. It writes ${known.slice(0, -1).join(", ")} and ${known.at(-1)}; with --format the name does not matter.`,
    );
  }
  return format ?? "markdown";
}

/** Every kind in every format; as JSON there is only the result itself, whatever the kind. */
export function productsOf(kinds: readonly DocumentKind[], wanted: readonly Written[]): readonly Product[] {
  return wanted.flatMap((format) => (format === "json" ? kinds.slice(0, 1) : kinds).map((document) => ({ document, format })));
}

/** Where each product of each assessment goes, assessment by assessment: "-" for the standard output, or a file. */
export function destinationsFor(folders: readonly string[], output: string | undefined, products: readonly Product[]): readonly (readonly string[])[] {
  const count = folders.length * products.length;
  const what = folders.length > 1 ? `${folders.length} assessments` : `${count} documents`;
  if (output === undefined || output === "-") {
    if (count > 1) throw new Refusal(`These are ${what}, and the standard output takes one document: name a folder with -o.`);
    return folders.map(() => ["-"]);
  }
  const intoFolder = isNamedFolder(output);
  if (count > 1 && !intoFolder && extname(output) !== "") throw new Refusal(`These are ${what}, and ${output} is one file: name a folder with -o.`);
  const [only] = products;
  if (count === 1 && !intoFolder && only !== undefined) return [[withEnding(output, only)]];
  return distinct(folders.map((folder) => resolve(folder))).map((name) => products.map((product) => join(output, `${name}${ending(product)}`)));
}

/** Whether an output is a folder, or is called one. */
const isNamedFolder = (output: string): boolean => isFolder(output) || /[/\\]$/.test(output);

/** The folder that several documents go into; undefined where the output takes one only. */
export function folderFor(output: string | undefined): string | undefined {
  return output === undefined || output === "-" || (!isNamedFolder(output) && extname(output) !== "") ? undefined : join(output);
}

/** A file that its programs know: a name without an ending gets that of the format. What is there and is no file, such as a device, is named as it is. */
function withEnding(output: string, { format }: Product): string {
  return extname(output) !== "" || isSpecial(output) ? output : `${output}${extensions[format]}`;
}

/** The annex is what an assessment is known by, so it goes without saying; every other document says what it is. */
function ending({ document, format }: Product): string {
  return `${document === "annex" || format === "json" ? "" : `-${document}`}${format === "form" ? "-form" : ""}${extensions[format]}`;
}

/** A name for each folder: its own, with as many of the folders above as it takes to tell them apart. */
function distinct(folders: readonly string[]): readonly string[] {
  const steps = folders.map((folder) => folder.split(/[/\\]/).filter((step) => step !== ""));
  for (let depth = 1; depth < 32; depth += 1) {
    const names = steps.map((all) => all.slice(-depth).join("-"));
    if (new Set(names.map((name) => name.toLowerCase())).size === names.length) return names;
  }
  throw new Refusal(`The names of the documents would clash: ${folders.map((folder) => basename(folder)).join(", ")}. Write them one by one.`);
}
