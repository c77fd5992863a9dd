import { isAlias, isCollection, isScalar, type ParsedNode } from "yaml";
import type { Pointer } from "../../model/pointer.ts";
import { restOfLine, withoutComment } from "../comment-behind.ts";
import { nodeAt } from "../place.ts";
import { rangeOf } from "../structure.ts";
import { entryInLine } from "./entry.ts";
import { lineBreakOf, type Splice } from "./splice.ts";

type Ways = readonly (readonly Splice[])[];

/** A text in the place of a value: quoted as the value was, or else in double quotation marks. */
export function replacements(text: string, root: ParsedNode | null, at: Pointer, value: string): Ways {
  const node = nodeAt(root, at)?.value;
  if (node === undefined || !(isScalar(node) || isAlias(node))) return [];
  const [start, end] = rangeOf(node);
  // Where nothing has been written yet, the value would stick to the colon or the hyphen.
  const gap = start === end && /[^\s]/.test(text[start - 1] ?? " ") ? " " : "";
  const kinds = isScalar(node) ? [node.type, "QUOTE_DOUBLE"] : ["PLAIN", "QUOTE_DOUBLE"];
  return kinds.map((kind) => [{ start, end, text: gap + written(kind, value, text.slice(start, end), lineBreakOf(text)) }]);
}

/** Whatever it is in the place of whatever was there, on one line; behind its key where there is one. */
export function settings(text: string, root: ParsedNode | null, at: Pointer, value: unknown): Ways {
  const place = nodeAt(root, at);
  if (place?.value === undefined) return [];
  const { key, value: node } = place;
  const [start, end] = rangeOf(node);
  const line = entryInLine({ data: value });
  const last = text[end - 1] === "\n" ? lineBreakOf(text) : "";
  const inPlace = [{ start, end, text: (start === end ? " " : "") + line + last }];
  if (key === undefined || !isCollection(node) || node.flow) return [inPlace];
  return [[{ start: rangeOf(key)[1], end, text: `: ${line}${last}` }], inPlace];
}

function written(kind: string | undefined, value: string, before: string, lineBreak: string): string {
  switch (kind) {
    case "PLAIN":
      return value;
    case "QUOTE_SINGLE":
      return `'${value.replaceAll("'", "''")}'`;
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return blockText(value, before, lineBreak);
    default:
      // Block text ends with a line break, which is not the value's own to take along.
      return `${JSON.stringify(value)}${/^[|>]/.test(before) ? (/(?<!\s)\s*$/.exec(before)?.[0] ?? "") : ""}`;
  }
}

/** Block text keeps its first line, with whatever comment is there, and its indent. */
function blockText(value: string, before: string, lineBreak: string): string {
  const [head = "", ...lines] = before.split(/\r?\n/);
  const indent = /^ */.exec(lines.find((line) => line.trim() !== "") ?? "  ")?.[0] ?? "";
  const body = value.replace(/\n$/, "").split("\n");
  const last = /\n$/.test(before) ? lineBreak : "";
  return `${[head, ...body.map((line) => (line === "" ? "" : indent + line))].join(lineBreak)}${last}`;
}

/** Some words of a text in the place of others, in whatever way the text is written. */
export function rewordings(text: string, root: ParsedNode | null, at: Pointer, from: string, to: string): Ways {
  const node = nodeAt(root, at)?.value;
  if (node === undefined || !isScalar(node) || from === "") return [];
  const [start, end] = rangeOf(node);
  return [[{ start, end, text: text.slice(start, end).replaceAll(from, () => to) }]];
}

/** A text and the comment behind it, on its last line, as one text: the stretch they take up, and what they say. Nothing where there is no comment. */
export function absorbed(
  text: string,
  root: ParsedNode | null,
  at: Pointer,
): { readonly stretch: Splice; readonly value: string; readonly comment: string } | undefined {
  const node = nodeAt(root, at)?.value;
  if (node === undefined || !isScalar(node) || node.type !== "PLAIN") return undefined;
  const [start, end] = rangeOf(node);
  const behind = restOfLine(text, end).trimEnd();
  const rest = withoutComment(behind);
  const comment = /^[ \t]+(#.*)$/.exec(behind)?.[1];
  if (comment === undefined) return undefined;
  const value = `${String(node.value)}${rest}`;
  return { stretch: { start, end: end + rest.length, text: JSON.stringify(value) }, value, comment };
}

/** A value made into a list with that one entry, on its own line. */
export function enclosures(root: ParsedNode | null, at: Pointer): Ways {
  const node = nodeAt(root, at)?.value;
  if (node === undefined || !isScalar(node)) return [];
  const [start, end] = rangeOf(node);
  return [
    [
      { start, end: start, text: "[" },
      { start: end, end, text: "]" },
    ],
    [{ start, end, text: `[${JSON.stringify(String(node.value))}]` }],
  ];
}
