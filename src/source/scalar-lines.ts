import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Pointer } from "../model/pointer.ts";
import { linesOf, pointAt } from "./lines.ts";
import { parseTree } from "./parse.ts";
import { keyText, rangeOf } from "./structure.ts";

/** For each line on which a value of one line in quotation marks begins, where that value is in the data. */
export function pointersByLine(text: string): ReadonlyMap<number, Pointer> {
  const lines = linesOf(text);
  const found = new Map<number, Pointer>();
  const visit = (node: Node | null | undefined, pointer: Pointer): void => {
    if (isMap(node)) for (const { key, value } of node.items as Pair<Node, Node | null>[]) visit(value, [...pointer, keyText(key) ?? ""]);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item as Node, [...pointer, index]);
    else if (isScalar(node) && node.type?.startsWith("QUOTE") === true) found.set(pointAt(lines, rangeOf(node)[0]).line, pointer);
  };
  visit(parseTree(text).root, []);
  return found;
}
