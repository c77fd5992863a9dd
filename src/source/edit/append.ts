import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Pointer } from "../../model/pointer.ts";
import { nodeAt, type Place } from "../place.ts";
import { rangeOf } from "../structure.ts";
import { blockLines, entryInLine, entryLines } from "./entry.ts";
import { columnOf, lineBreakOf, lineStart, nextLine, type Splice } from "./splice.ts";
import type { Entry } from "./types.ts";

type Ways = readonly (readonly Splice[])[];

/** How far a list is usually indented below its key. */
const usualIndent = 2;

/** Entries at the end of a list: one that has entries, one that is empty, or one that is not there yet. */
export function appendings(text: string, root: ParsedNode | null, to: Pointer, entries: readonly Entry[]): Ways {
  const holder = nodeAt(root, to.slice(0, -1))?.value;
  const place = nodeAt(root, to);
  const list = place?.value;
  if (list !== undefined && isSeq(list) && list.items.length > 0) return list.flow ? [inBrackets(list, entries)] : belowLast(text, place?.key, list, entries);
  if (holder === undefined || !isMap(holder)) return [];
  const key = String(to.at(-1));
  if (place === undefined) return holder.flow ? [keyInBrackets(holder, key, entries)] : keyBelowLast(text, root, holder, key, entries);
  const inside = list !== undefined && isSeq(list) ? [[{ start: rangeOf(list)[0] + 1, end: rangeOf(list)[0] + 1, text: inLine(entries) }]] : [];
  return holder.flow ? inside : [...belowKey(text, root, place, entries), ...inside];
}

const inLine = (entries: readonly Entry[]): string => entries.map(entryInLine).join(", ");

function inBrackets(list: YAMLSeq, entries: readonly Entry[]): readonly Splice[] {
  const end = rangeOf(list.items.at(-1) as Node)[1];
  return [{ start: end, end, text: `, ${inLine(entries)}` }];
}

const keyInBrackets = (holder: YAMLMap, key: string, entries: readonly Entry[]): readonly Splice[] => pairInBrackets(holder, `${key}: [${inLine(entries)}]`);

function pairInBrackets(holder: YAMLMap, pair: string): readonly Splice[] {
  const last = holder.items.at(-1) as Pair<Node, Node | null> | undefined;
  const at = last === undefined ? rangeOf(holder)[0] + 1 : rangeOf(last.value ?? last.key)[1];
  return [{ start: at, end: at, text: `${last === undefined ? "" : ", "}${pair}` }];
}

/** Below the last entry, and below comments that belong to the list by their indent; or else right below the entry. */
function belowLast(text: string, key: Node | undefined, list: YAMLSeq, entries: readonly Entry[]): Ways {
  const [start, end] = rangeOf(list);
  const column = columnOf(text, start);
  const items = list.items as Node[];
  const isApart = items.length < 2 ? isLong(entries) : hasBlankLine(text, items.at(-2), items.at(-1));
  const lines = blockOf(entries, column, isApart);
  return placesBelow(text, end, column, key !== undefined && column <= columnOf(text, rangeOf(key)[0])).map((at) => [
    insertion(text, at, isApart ? ["", ...lines] : lines),
  ]);
}

/** A key and what stands behind it, as the last of a group that has not yet that key. */
export function puttings(text: string, root: ParsedNode | null, at: Pointer, value: unknown): Ways {
  const holder = nodeAt(root, at.slice(0, -1))?.value;
  if (holder === undefined || !isMap(holder) || nodeAt(root, at) !== undefined) return [];
  if (holder.flow) return [pairInBrackets(holder, `${String(at.at(-1))}: ${entryInLine({ data: value })}`)];
  const column = columnOf(text, rangeOf(holder)[0]);
  return linesBelowLast(
    text,
    holder,
    blockLines({ [String(at.at(-1))]: value }).map((line) => (line === "" ? "" : " ".repeat(column) + line)),
    true,
  );
}

/** The key and its list, as the last of its group. */
function keyBelowLast(text: string, root: ParsedNode | null, holder: YAMLMap, key: string, entries: readonly Entry[]): Ways {
  const column = columnOf(text, rangeOf(holder)[0]);
  const lines = [`${" ".repeat(column)}${key}:`, ...blockOf(entries, column + indentIn(text, root), isLong(entries))];
  return linesBelowLast(text, holder, lines, isLong(entries));
}

/** Lines below the last pair of a group, apart from it where the pairs of the group are. */
function linesBelowLast(text: string, holder: YAMLMap, lines: readonly string[], isLongOne: boolean): Ways {
  const [start, end] = rangeOf(holder);
  const column = columnOf(text, start);
  const pairs = holder.items as Pair<Node, Node | null>[];
  const isApart = pairs.length < 2 ? isLongOne : pairs.some(({ key: one }, index) => index > 0 && hasBlankLine(text, pairs[index - 1]?.key, one));
  return placesBelow(text, end, column, false).map((at) => [insertion(text, at, isApart && column === 0 ? ["", ...lines] : lines)]);
}

/** Below a key that has nothing behind it, or an empty list, which goes. */
function belowKey(text: string, root: ParsedNode | null, { key, value }: Place, entries: readonly Entry[]): Ways {
  if (key === undefined) return [];
  const lines = blockOf(entries, columnOf(text, rangeOf(key)[0]) + indentIn(text, root), isLong(entries));
  const [from, to] = value === undefined ? [rangeOf(key)[1], rangeOf(key)[1]] : rangeOf(value);
  if (value !== undefined && !isSeq(value) && !(isScalar(value) && value.value === null)) return [];
  const at = nextLine(text, to);
  const blanks = from === to ? 0 : (/(?<![ \t])[ \t]*$/.exec(text.slice(lineStart(text, from), from))?.[0].length ?? 0);
  return [[{ start: from - blanks, end: to, text: "" }, insertion(text, at, lines)]];
}

function blockOf(entries: readonly Entry[], column: number, isApart: boolean): string[] {
  const pad = " ".repeat(column);
  return entries.flatMap((entry, index) => [...(index > 0 && isApart ? [""] : []), ...entryLines(entry).map((line) => (line === "" ? "" : pad + line))]);
}

/** Lines put in at the start of a line, or behind the last one where that has no line break. */
function insertion(text: string, at: number, lines: readonly string[]): Splice {
  const lineBreak = lineBreakOf(text);
  const isBehind = at > 0 && text[at - 1] !== "\n";
  const words = lines.join(lineBreak);
  return { start: at, end: at, text: isBehind ? lineBreak + words : words + lineBreak };
}

/** The starts of lines at which something could go on that ends at an offset. */
function placesBelow(text: string, end: number, column: number, isUnderKey: boolean): readonly number[] {
  const isBlock = end > 0 && text[end - 1] === "\n";
  const below = isBlock ? end : nextLine(text, end);
  const last = belowComments(text, below, column, isUnderKey);
  const places = [last, below];
  // Block text takes the blank lines below it along, whether or not they count.
  if (isBlock) {
    let trimmed = below;
    while (/^[ \t]*\r?\n$/.test(text.slice(lineStart(text, trimmed - 1), trimmed))) trimmed = lineStart(text, trimmed - 1);
    if (last === below) places.unshift(trimmed);
  }
  return [...new Set(places)];
}

/**
 * Goes on over comments that are indented as far as the entries. Where entries stand no further in than their key, a comment may as
 * well be about the key that follows, and is left to it.
 */
function belowComments(text: string, from: number, column: number, isUnderKey: boolean): number {
  let last = from;
  for (let at = from; at < text.length; ) {
    const next = nextLine(text, at);
    const line = text.slice(at, next).trimEnd();
    const indent = /^ *(?=#)/.exec(line)?.[0].length;
    if (line !== "" && (indent === undefined || indent < column)) return isUnderKey && indent === undefined && !/^(?:---|\.\.\.)/.test(line) ? from : last;
    if (line !== "") last = next;
    at = next;
  }
  return last;
}

const isLong = (entries: readonly Entry[]): boolean => entries.some(({ data }) => typeof data === "object");

function hasBlankLine(text: string, before: Node | undefined, after: Node | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(rangeOf(before)[1] - 1, rangeOf(after)[0]));
}

/** How far lists are indented below their keys in this file. */
function indentIn(text: string, root: Node | null): number {
  if (root === null || !isMap(root)) return usualIndent;
  for (const { key, value } of root.items as Pair<Node, Node | null>[]) {
    if (value === null || !isSeq(value) || value.flow || value.items.length === 0) continue;
    return columnOf(text, rangeOf(value)[0]) - columnOf(text, rangeOf(key)[0]);
  }
  return usualIndent;
}
