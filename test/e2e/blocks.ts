import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { root } from "./t6.ts";

/** The blocks of code on a page, in order, of one language: what a reader copies. */
export function blocksOn(page: string, language: "yaml" | "sh" | "js" | "text"): readonly string[] {
  return fromMarkdown(readFileSync(join(root, page), "utf8")).children.flatMap((node) => (node.type === "code" && node.lang === language ? [node.value] : []));
}
