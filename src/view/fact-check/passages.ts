import type { Nodes, Root, RootContent } from "mdast";
import { linksOf } from "../narrative.ts";
import { paragraph, plainText, prose } from "../prose.ts";
import { restsOn } from "../resting.ts";
import type { Prose } from "../shape-common.ts";

/** A piece of text that gets a number: a paragraph, an entry of a list, or a table, with the headings above it. */
export interface Passage {
  readonly prose: Prose;
  /** Its words, a line for each block. */
  readonly text: string;
  /** The addresses that its words lead to. */
  readonly links: readonly string[];
  /** The evidence items and sources that it tells or names. */
  readonly rests: readonly string[];
  /** Whether it says what is asked, which rests on a judgement and on no evidence. */
  readonly isAsk: boolean;
  /** What it is, where there is one of its kind in a section. Empty for running text. */
  readonly key: string;
}

/** Running text, cut into passages. Nothing of it is left out but rules between paragraphs, and what prints no word. */
export function passagesOf(root: Root): Passage[] {
  const passages: Passage[] = [];
  let above: RootContent[] = [];
  const add = (...blocks: RootContent[]): void => {
    const made = passage([...above, ...blocks]);
    if (made.text !== "") passages.push(made);
    above = [];
  };
  for (const [at, node] of root.children.entries()) {
    if (node.type === "heading" || leadsTo(node, root.children[at + 1])) above.push(node);
    else if (node.type === "list") {
      for (const [index, child] of node.children.entries())
        add({ ...node, ...(node.ordered === true && { start: (node.start ?? 1) + index }), children: [child] });
    } else if (node.type !== "thematicBreak") add(node);
  }
  if (above.length > 0) add();
  return passages;
}

/** Whether words only lead to the list below them: "DfE told us that:". */
const leadsTo = (node: RootContent, next: RootContent | undefined): boolean =>
  node.type === "paragraph" && next?.type === "list" && plainText(node).trimEnd().endsWith(":");

/** One passage of plain lines, such as the head of a letter. */
export function linesPassage(key: string, lines: readonly string[]): Passage[] {
  const said = lines.filter((line) => line.trim() !== "");
  return said.length === 0 ? [] : [{ ...passage(said.map((line) => paragraph(line))), key }];
}

/** Running text that is one passage, whatever it holds. */
export function wholePassage(key: string, root: Root, rests: readonly string[]): Passage[] {
  const made = passage(root.children);
  return made.text === "" ? [] : [{ ...made, key, rests: [...new Set([...rests, ...made.rests])] }];
}

function passage(blocks: readonly RootContent[]): Passage {
  const root = { ...prose(), children: [...blocks] };
  return {
    prose: root,
    text: wordsOf(root).trim(),
    links: linksOf(root).map(({ url }) => url),
    rests: restsOn(root),
    isAsk: blocks.some(({ data }) => data !== undefined && "asks" in data),
    key: "",
  };
}

/** The words of a block. What stands on lines of its own gets one, and the cells of a row are set apart. */
export function wordsOf(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "tableRow") return node.children.map(wordsOf).join(" | ");
  if (!("children" in node)) return plainText(node);
  return (node.children as Nodes[]).map(wordsOf).join(blocks.has(node.type) ? "\n" : "");
}

const blocks: ReadonlySet<string> = new Set(["root", "list", "listItem", "blockquote", "table"]);
