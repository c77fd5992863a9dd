import type { Nodes } from "mdast";
import { shippedTemplates } from "../io/templates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { writeMarkdown } from "../render/markdown/write.ts";
import { documentTree } from "../render/render.ts";
import { type KnownText, knownText } from "../reply/fact-check/known.ts";
import { documentView } from "../view/document.ts";
import { plainText } from "../view/prose.ts";
import { settled } from "./settled.ts";

/** All that a copy of today says by itself, for either audience and in any format. */
export function knownIn(whole: Result, kind: "fact-check" | "request"): KnownText {
  // What was corrected before is printed today, and is somebody else's words: the same copy read again says it still.
  const { corrections: _, ...assessment } = whole.assessment;
  const result: Result = { ...whole, assessment };
  const headings = new Set<string>();
  const texts = new Set<string>();
  const look = (node: Nodes): void => {
    const words = withoutAnchors(node);
    if (node.type === "heading") headings.add(words);
    if (node.type === "fact") for (const text of [node.name, words, `${node.name}${words}`]) texts.add(text);
    // What is read from a word processor's file has the addresses of links behind their words.
    if (node.type !== "root") for (const text of [words, withAddresses(node)]) texts.add(text);
    if ("children" in node) for (const child of node.children) look(child);
  };
  for (const audience of ["public", "internal"] as const) {
    const view = documentView(result, { audience });
    const tree = settled(result, { kind, view, tree: documentTree(view, kind, shippedTemplates()) });
    look(tree.body);
    for (const text of [tree.title, tree.subject]) texts.add(text);
    for (const block of writeMarkdown(tree).split(/\n{2,}/)) for (const piece of [block, ...block.split("\n")]) texts.add(piece);
  }
  return knownText(headings, texts);
}

/** The same with the address of each link behind its words. */
function withAddresses(node: Nodes): string {
  if (node.type === "anchor" || node.type === "picture") return "";
  const words = "children" in node ? node.children.map(withAddresses).join("") : plainText(node);
  return node.type === "link" && !words.includes(node.url) ? `${words} (${node.url})` : words;
}

/** The words of a node as a reader sees them. */
function withoutAnchors(node: Nodes): string {
  if (node.type === "anchor" || node.type === "picture") return "";
  return "children" in node ? node.children.map(withoutAnchors).join("") : plainText(node);
}
