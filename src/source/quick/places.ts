import type { Span } from "../../diagnostics/problem.ts";
import type { Pointer } from "../../model/pointer.ts";
import { firstLineOf, type Lines, spanAt } from "../lines.ts";
import { blockNode } from "./block.ts";
import type { QuickNode } from "./node.ts";
import { type Rows, rowsOf } from "./rows.ts";

/** Finds where something in the data is written; undefined where that takes `yaml`. */
export type QuickSpan = (pointer: Pointer, target: "key" | "value") => Span | undefined;

/**
 * Finds places in a text that the quick reader has read, without reading it again: what the text says is known, so only the rows on
 * the way to a place are looked at. Wherever the text is not written as the data say, it gives up. A differential test holds it to `yaml`.
 * @param data what the quick reader made of the text
 */
export function quickPlaces(lines: Lines, data: unknown): QuickSpan {
  let root: { readonly node: QuickNode | undefined } | undefined;
  return (pointer, target) => {
    root ??= { node: rootOf(rowsOf(lines), data) };
    const node = root.node && nodeAt(root.node, pointer);
    return node && spanOf(lines, node, target);
  };
}

function rootOf(rows: Rows, data: unknown): QuickNode | undefined {
  let row = 0;
  while (row < rows.count && (rows.isIdle(row) || isOpening(rows, row))) row += 1;
  return row === rows.count ? undefined : blockNode(rows, { row, to: rows.count }, rows.first(row), -1, data, undefined);
}

/** The line that opens a document, of which there is at most one here. */
const isOpening = ({ text, first, end, indent }: Rows, row: number): boolean => indent(row) === 0 && text.slice(first(row), end(row)) === "---";

/** What is written at a pointer, or else the nearest thing around it. */
function nodeAt(root: QuickNode, pointer: Pointer): QuickNode | undefined {
  let node = root;
  for (const step of pointer) {
    const key = keyIn(node.data, step);
    if (key === undefined) return node;
    const inner = node.inner()?.get(key)?.();
    if (inner === undefined) return undefined;
    node = inner;
  }
  return node;
}

/** What a step of a pointer is called where it leads; undefined where there is nothing there. */
function keyIn(data: unknown, step: string | number): string | number | undefined {
  if (Array.isArray(data)) return typeof step === "number" && step < data.length ? step : undefined;
  if (typeof data !== "object" || data === null) return undefined;
  return Object.hasOwn(data, String(step)) ? String(step) : undefined;
}

/** The same stretch of a node that is shown of one of `yaml`'s: see place.ts. */
function spanOf(lines: Lines, { start, end, key, data }: QuickNode, target: "key" | "value"): Span {
  if (target === "key" && key !== undefined) return firstLineOf(lines, ...key);
  if (end === undefined || typeof data === "object") return firstLineOf(lines, start, end ?? lines.text.length);
  return spanAt(lines, start, start + lines.text.slice(start, end).trimEnd().length);
}
