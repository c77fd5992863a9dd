import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from "yaml";
import { nearest } from "../diagnostics/nearest.ts";
import { type Mistake, mistake } from "./mistake.ts";

/** More references than any file written by hand has. `yaml` needs time in the square of their number. */
const mostAliases = 100;

/** How a key is called in the data. Lists and groups of keys have no name there that could be looked up. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return key === null || key === undefined ? "" : undefined;
  return key.value === null ? "" : String(key.value);
}

/** Mistakes that are no matter of layout: keys given twice, references to nothing. In the order in which they stand. */
export function structuralMistakes(root: ParsedNode | null): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const anchors = new Map<string, Node>();
  const around: Node[] = [];
  let aliases = 0;

  const visit = (node: Node | null | undefined): void => {
    if (!node) return;
    if (isAlias(node)) {
      aliases += 1;
      if (aliases === mostAliases + 1) mistakes.push(mistake("yaml/too-many-aliases", {}, ...rangeOf(node)));
      const target = anchors.get(node.source);
      if (target === undefined || around.includes(target)) {
        const suggestion = nearest(node.source, [...anchors.keys()]);
        const args = suggestion === undefined ? { alias: node.source } : { alias: node.source, suggestion };
        mistakes.push(mistake("yaml/unresolved-alias", args, ...rangeOf(node)));
      }
      return;
    }
    if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
    if (!isCollection(node)) return;
    around.push(node);
    if (isMap(node)) {
      for (const each of duplicateKeys(node.items as Pair<Node, Node | null>[], isSeq(around.at(-2)))) mistakes.push(each);
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
        visit(key);
        visit(value);
      }
    } else for (const item of node.items) visit(item as Node);
    around.pop();
  };

  visit(root);
  return mistakes;
}

const runTogether = "If these were meant to be two entries, start the second with a hyphen.";
const twoLists = "Move what is below the second to the end of the first, and delete the line that is left.";

/** Only entries of a list can have run together: anywhere else a hyphen would be the next mistake. */
function duplicateKeys(pairs: readonly Pair<Node, Node | null>[], isListed: boolean): readonly Mistake[] {
  const seen = new Set<string>();
  const mistakes: Mistake[] = [];
  for (const { key, value } of pairs) {
    const name = keyText(key);
    if (name === undefined) continue;
    const hint = isListed ? runTogether : isSeq(value) ? twoLists : undefined;
    if (seen.has(name)) mistakes.push(mistake("yaml/duplicate-key", hint === undefined ? { key: name } : { key: name, hint }, ...rangeOf(key)));
    seen.add(name);
  }
  return mistakes;
}

/** Where a node's own text starts and ends. */
export function rangeOf(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
