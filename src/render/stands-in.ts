import type { Nodes } from "mdast";
import type { DocumentTree } from "../document/tree.ts";
import { plainText } from "../view/prose.ts";
import type { Sentence } from "./sentence.ts";
import { everyNode } from "./targets.ts";

/**
 * The sentence of a finished document in which words stand that somebody wrote; undefined where they stand nowhere, or nothing stands around them. They are
 * looked for in the document itself, so what is shown is what is printed. Their first letter may be another there, and the name that they begin with “it”.
 * @param known paragraphs of which nobody wants to know, because the words did not make them
 */
export function standsIn(tree: DocumentTree, words: string, known: ReadonlySet<string> = new Set()): Sentence | undefined {
  const paragraphs = paragraphsIn(tree);
  const fresh = paragraphs.filter((one) => !known.has(one));
  const plain = oneLine(words).replace(/(?<![.\s])[.\s]+$/, "");
  for (const own of [plain, ...withoutBeginning(plain)]) {
    for (const paragraph of [...fresh, ...paragraphs]) {
      const at = placeIn(paragraph, own);
      if (at !== undefined) return around(paragraph, at, own.length);
    }
  }
  return undefined;
}

/** The paragraphs, headings and cells of a document, each as one line. */
export const paragraphsIn = (tree: DocumentTree): readonly string[] =>
  [...everyNode(tree.body)].flatMap((node) => (isLowest(node) ? [oneLine(plainText(node))] : []));

const isLowest = ({ type }: Nodes): boolean => type === "paragraph" || type === "heading" || type === "tableCell";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** How many words at the beginning may be a name that is told as “it”, and how many have to be left. */
const [mostNamed, leastLeft] = [6, 3];

function withoutBeginning(text: string): readonly string[] {
  const words = text.split(" ");
  const most = Math.min(mostNamed, words.length - leastLeft);
  return Array.from({ length: Math.max(0, most) }, (_, index) => words.slice(index + 1).join(" "));
}

/** Where words stand in a paragraph, whatever the size of their first letter. */
function placeIn(paragraph: string, own: string): number | undefined {
  const rest = own.slice(1);
  const first = own.charAt(0).toLowerCase();
  for (let at = paragraph.indexOf(rest, 1); at !== -1; at = paragraph.indexOf(rest, at + 1)) {
    if (paragraph.charAt(at - 1).toLowerCase() === first) return at - 1;
  }
  return undefined;
}

/** An end of a sentence before something, and the first behind it. */
const ends = /[.!?]["”’)]*\s+(?=[“‘"'([]*\p{Lu})/gu;

function around(paragraph: string, at: number, length: number): Sentence | undefined {
  const stops = [...paragraph.matchAll(ends)].map((match) => match.index + match[0].length);
  const start = stops.findLast((stop) => stop <= at) ?? 0;
  const stop = stops.find((one) => one >= at + length) ?? paragraph.length;
  const found = {
    before: paragraph.slice(start, at),
    own: paragraph.slice(at, at + length),
    after: paragraph.slice(at + length, stop).trimEnd(),
  };
  return found.before === "" && /^\W*$/.test(found.after) ? undefined : found;
}
