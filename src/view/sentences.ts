import type { Nodes } from "mdast";
import { asWritten, idOf } from "./narrative.ts";
import { plainText } from "./prose.ts";

/** Words that lead somewhere, as an author wrote them. */
export interface WrittenLink {
  readonly words: string;
  /** The address, as it is written; undefined where it is the id of something. */
  readonly url?: string;
  /** The id of an evidence item or source. */
  readonly id?: string;
}

/** One sentence of a text, and what it links. */
interface Sentence {
  readonly words: string;
  readonly links: readonly WrittenLink[];
}

/** A text of an author's, sentence by sentence. What it quotes as a block is somebody else's, so of that only the links are given. */
export interface ReadText {
  readonly sentences: readonly Sentence[];
  readonly links: readonly WrittenLink[];
}

/**
 * Reads a text for what it says and links.
 * @param ids the ids that a link may name
 */
export function readText(markdown: string, ids: Iterable<string>): ReadText {
  const { root, addressOf } = asWritten(markdown, ids);
  const sentences: Sentence[] = [];
  const links: WrittenLink[] = [];
  const see = (node: Nodes, quoted: boolean): void => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      const found = sentencesOf(node, addressOf);
      links.push(...found.flatMap((sentence) => sentence.links));
      if (!quoted) sentences.push(...found);
    } else if ("children" in node) for (const child of node.children) see(child, quoted || node.type === "blockquote");
  };
  see(root, false);
  return { sentences, links };
}

/** The sentences of a finished paragraph. */
export function sentencesIn(node: Nodes): string[] {
  return sentencesOf(node, () => undefined).map(({ words }) => words);
}

/** An end of a sentence: what follows begins with a capital letter, or with a sign before one. */
const end = /[.!?][”’"')\]]*\s+(?=[“‘"'([]*\p{Lu})/gu;

function sentencesOf(block: Nodes, addressOf: (label: string) => string | undefined): Sentence[] {
  let text = "";
  const placed: { readonly at: number; readonly link: WrittenLink }[] = [];
  const add = (node: Nodes): void => {
    const url = node.type === "link" ? node.url : node.type === "linkReference" ? addressOf(node.identifier) : undefined;
    if (url !== undefined) {
      const id = idOf(url);
      placed.push({ at: text.length, link: { words: oneLine(plainText(node)), ...(id === undefined ? { url } : { id }) } });
    }
    if ("children" in node) for (const child of node.children) add(child);
    else if ("value" in node) text += node.value;
    else if (node.type === "break") text += " ";
  };
  add(block);
  const ends = [...text.matchAll(end)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts.flatMap((start, index) => {
    const stop = starts[index + 1] ?? text.length;
    const words = oneLine(text.slice(start, stop));
    const links = placed.filter(({ at }) => at >= start && (at < stop || index === starts.length - 1)).map(({ link }) => link);
    return words === "" && links.length === 0 ? [] : [{ words, links }];
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
