import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Pointer } from "../model/pointer.ts";
import { commentInWords, restOfLine, withoutComment } from "./comment-behind.ts";
import { compose } from "./compose.ts";
import { keyText, rangeOf } from "./structure.ts";

/** A text that a comment cuts short, where it is, and what was lost of it. */
export interface CutOff {
  readonly pointer: Pointer;
  readonly lost: string;
  /** The text with it. */
  readonly whole: string;
}

/**
 * Texts without quotation marks that end at a number sign, as in “action #3 of five”: for YAML the rest is a comment. A comment that
 * is meant as one has a blank behind its sign; and behind an id, a date or a word from a list nobody goes on writing.
 */
export function cutOffs(text: string): readonly CutOff[] {
  const found: CutOff[] = [];
  const visit = (node: Node | null | undefined, pointer: Pointer): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) visit(value, [...pointer, keyText(key) ?? ""]);
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item as Node, [...pointer, index]);
    else if (isScalar(node) && node.type === "PLAIN" && isProse.test(String(node.value))) {
      const lost = lostBehind(text, rangeOf(node)[1]);
      if (lost !== undefined) found.push({ pointer, lost, whole: `${String(node.value)} ${lost}` });
    }
  };
  visit(compose(text).document.contents, []);
  return found;
}

/** Several words, or the first word of a sentence or title: ids, dates and values from lists are neither. */
const isProse = /\S\s+\S|^\p{Lu}\p{Ll}+$/u;

/** What stands behind the end of a text on its line, where that looks like the rest of the text. */
function lostBehind(text: string, end: number): string | undefined {
  const rest = restOfLine(text, end);
  return commentInWords.test(rest) ? withoutComment(rest).trim() : undefined;
}
