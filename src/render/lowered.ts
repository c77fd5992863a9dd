import type { Prose } from "../view/shape-common.ts";

/** The same prose with its headings counted from a level of the document. */
export function lowered(prose: Prose, level: number): Prose {
  const children = prose.children.map((node) => (node.type === "heading" ? { ...node, depth: Math.min(node.depth + level - 1, 6) as 1 } : node));
  return { type: "root", children };
}
