import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Span } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";
import { firstLineOf, type Lines, spanAt } from "./lines.ts";
import { keyText, rangeOf } from "./structure.ts";

/** A key and its value, or one entry of a list. */
export interface Place {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** What is written at a pointer; nothing where there is nothing, or where the way leads through a reference to another passage. */
export function nodeAt(root: ParsedNode | null, pointer: Pointer): Place | undefined {
  let place: Place | undefined = { key: undefined, value: root ?? undefined };
  for (const step of pointer) place = place?.value && stepInto(place.value, step);
  return place;
}

/**
 * Where something in the data is written. For a key its own text; for a value its text, of which several lines may be too many to
 * point at: of a list or a group of keys only the first is meant. What is not there is looked for in what is around it.
 */
export function spanOf(root: ParsedNode | null, lines: Lines, pointer: Pointer, target: "key" | "value"): Span {
  let place: Place = { key: undefined, value: root ?? undefined };
  for (const step of pointer) {
    const inner = place.value && stepInto(place.value, step);
    if (inner === undefined) break;
    place = inner;
  }
  if (target === "key" && place.key !== undefined) return firstLineOf(lines, ...rangeOf(place.key));
  const node = place.value ?? place.key;
  if (node === undefined) return firstLineOf(lines, 0, 0);
  const [start, end] = rangeOf(node);
  if (!isScalar(node)) return firstLineOf(lines, start, end);
  return spanAt(lines, start, start + lines.text.slice(start, end).trimEnd().length);
}

function stepInto(node: Node, step: string | number): Place | undefined {
  if (isSeq(node)) {
    const item = typeof step === "number" ? (node.items[step] as Node | undefined) : undefined;
    return item && { key: undefined, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).get(String(step));
  return pair && { key: pair.key, value: pair.value ?? undefined };
}

const indexed = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Node, Node | null>>>();

/** The entries of a group of keys by their keys, put in order once. Of a key that is given twice, the last one counts in the data. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> {
  const known = indexed.get(map);
  if (known !== undefined) return known;
  const pairs = new Map((map.items as Pair<Node, Node | null>[]).map((pair) => [keyText(pair.key) ?? "", pair] as const));
  indexed.set(map, pairs);
  return pairs;
}
