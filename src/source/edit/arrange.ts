import { isMap, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Pointer } from "../../model/pointer.ts";
import { nodeAt } from "../place.ts";
import { keyText, rangeOf } from "../structure.ts";
import { lineStart, nextLine, type Splice } from "./splice.ts";

type Ways = readonly (readonly Splice[])[];

/** An entry of a list or of a group taken away, with its hyphen or its comma. A comment beside it stays. */
export function removals(text: string, root: ParsedNode | null, at: Pointer): Ways {
  const list = nodeAt(root, at.slice(0, -1))?.value;
  if (list !== undefined && isMap(list)) return pairRemovals(text, list, String(at.at(-1)));
  const index = Number(at.at(-1));
  if (list === undefined || !isSeq(list)) return [];
  const items = list.items as Node[];
  const item = items[index];
  if (item === undefined) return [];
  const [start, end] = rangeOf(item);
  if (!list.flow) {
    const from = text.lastIndexOf("-", start - 1);
    const line = lineStart(text, from);
    // An entry with several keys ends where the next line begins, or the next entry.
    const last = lineStart(text, end);
    const below = last > start && text.slice(last, end).trim() === "" ? last : nextLine(text, end);
    return [[{ start: line, end: below, text: "" }], [{ start: from, end, text: "" }]];
  }
  const before = items[index - 1];
  const comma = /^\s*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const alone = [{ start, end: end + comma, text: "" }];
  if (before === undefined) return [alone];
  const behind = [{ start: rangeOf(before)[1], end, text: "" }];
  const hasOwnComment = text.slice(rangeOf(before)[1], start).includes("\n") && /^[ \t]*#/.test(text.slice(end + comma));
  return hasOwnComment ? [alone, behind] : [behind, alone];
}

/** A key and what stands behind it taken away: its lines, or its place between commas. */
function pairRemovals(text: string, holder: YAMLMap, key: string): Ways {
  const pairs = holder.items as Pair<Node, Node | null>[];
  const index = pairs.findIndex((pair) => keyText(pair.key) === key);
  const pair = pairs[index];
  if (pair === undefined) return [];
  const [start] = rangeOf(pair.key);
  const [before, after] = [pairs[index - 1], pairs[index + 1]];
  const end = rangeOf(pair.value ?? pair.key)[1];
  if (holder.flow) {
    if (before !== undefined) return [[{ start: rangeOf(before.value ?? before.key)[1], end, text: "" }]];
    return [[{ start, end: after === undefined ? end : rangeOf(after.key)[0], text: "" }]];
  }
  const line = lineStart(text, start);
  const below = text[end - 1] === "\n" ? end : nextLine(text, end);
  // The first key of an entry stands beside its hyphen, and the next one takes its place.
  if (text.slice(line, start).trim() !== "") return after === undefined ? [] : [[{ start, end: rangeOf(after.key)[0], text: "" }]];
  return [[{ start: line, end: below, text: "" }], [{ start, end: below === end ? end - 1 : end, text: "" }]];
}

/** The entries of a list in another order. With hyphens, what stands beside or above an entry goes with it. */
export function reorderings(text: string, root: ParsedNode | null, at: Pointer, order: readonly number[]): Ways {
  const list = nodeAt(root, at)?.value;
  if (list === undefined || !isSeq(list)) return [];
  const ranges = (list.items as Node[]).map(rangeOf);
  const inPlace = permuted(text, ranges, order);
  const hasComment = /#/.test(text.slice(...rangeOf(list)));
  if (list.flow) return hasComment ? [] : [inPlace];
  const first = lineStart(text, rangeOf(list)[0]);
  if (text.slice(first, rangeOf(list)[0]).trim() !== "") return [inPlace];
  let from = first;
  const lines = ranges.map(([, end]): [number, number] => {
    const start = from;
    from = text[end - 1] === "\n" ? end : nextLine(text, end);
    return [start, from];
  });
  const isWhole = lines.every(([, end]) => text[end - 1] === "\n");
  return isWhole ? [permuted(text, lines, order)] : hasComment ? [] : [inPlace];
}

function permuted(text: string, ranges: readonly (readonly [number, number])[], order: readonly number[]): readonly Splice[] {
  return ranges.map(([start, end], index) => {
    const from = ranges[order[index] ?? index] ?? [start, end];
    return { start, end, text: text.slice(...from) };
  });
}
