import { Document, isSeq, visit } from "yaml";
import type { Entry } from "./types.ts";

/** A list no longer than this is written on one line, in brackets, if it holds nothing but short things. */
const widestList = 72;

const isDate = /^\d{4}(?:-\d\d){0,2}$/;

const style = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  indent: 2,
  flowCollectionPadding: false,
  version: "1.2",
  schema: "core",
} as const;

/** An entry of a list with hyphens, as lines without their indent: its comment, then the entry itself. */
export function entryLines({ data, comment = [] }: Entry): readonly string[] {
  const lines = blockLines(data);
  return [
    ...comment.map((line) => (line === "" ? "#" : `# ${line}`)),
    ...lines.map((line, index) => (line === "" ? "" : `${index === 0 ? "- " : "  "}${line}`)),
  ];
}

/** A group of keys, each on a line of its own, or whatever else there is to say, as lines. */
export function blockLines(data: unknown): readonly string[] {
  return laidOut(data, false).trimEnd().split("\n");
}

/** An entry of a list in brackets, on one line. */
export function entryInLine({ data }: Entry): string {
  return laidOut(data, true).trim();
}

function laidOut(data: unknown, inLine: boolean): string {
  const document = new Document(data, style);
  visit(document, {
    Collection: (_key, node) => {
      if (inLine || (isSeq(node) && isShort(node.toJSON()))) node.flow = true;
    },
    Scalar: (_key, node) => {
      // Other readers of YAML take an unquoted date for something else than a text; and in brackets a line break has to be spelt out.
      if (typeof node.value === "string" && (isDate.test(node.value) || (inLine && node.value.includes("\n")))) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString(style);
}

/** Whether a list holds names and little groups of names only, as lists of clauses do. Sentences have lines of their own. */
function isShort(items: readonly unknown[]): boolean {
  const isName = (value: unknown): boolean => typeof value !== "object" && !/\s/.test(String(value));
  const isFlat = (value: unknown): boolean => isName(value) || (Array.isArray(value) && value.every(isName));
  const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isFlat);
  return items.every((item) => isName(item) || isGroup(item)) && JSON.stringify(items).length <= widestList;
}
