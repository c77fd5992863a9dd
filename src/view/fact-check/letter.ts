import type { LetterView } from "../letter/shape.ts";
import { paragraph, prose } from "../prose.ts";
import type { Prose } from "../shape-common.ts";
import { sectionWords } from "../style/fact-check.ts";
import { filled } from "../style/text.ts";
import { linesPassage, type Passage, passagesOf, wordsOf } from "./passages.ts";

/** What stands above the text of a letter and below it. */
const head: readonly string[] = ["from", "to", "dated", "salutation", "subject"] satisfies readonly (keyof LetterView)[];
const foot: readonly string[] = ["valediction", "signed"] satisfies readonly (keyof LetterView)[];

/** A letter, whatever fields it has: one that is added is a part of the text until somebody says that it is not. */
export function letterPassages(letter: LetterView): Passage[] {
  const fields = Object.entries(letter);
  const linesIn = (names: readonly string[]): string[] => fields.filter(([name]) => names.includes(name)).flatMap(([, value]) => linesOf(value));
  const body = fields.filter(([name]) => !head.includes(name) && !foot.includes(name) && name !== "copies");
  return [
    ...linesPassage("head", linesIn(head)),
    ...body.flatMap(([, value]) => (isProse(value) ? passagesOf(value) : linesOf(value).flatMap((line) => passagesOf(prose(paragraph(line)))))),
    // Who gets a copy has not signed.
    ...linesPassage("foot", [...linesIn(foot), ...(letter.copies.length === 0 ? [] : [filled(sectionWords.copies, { copies: letter.copies.join("; ") })])]),
  ];
}

const isProse = (value: unknown): value is Prose => typeof value === "object" && value !== null && "type" in value && value.type === "root";

function linesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  return isProse(value) ? value.children.flatMap((child) => wordsOf(child).split("\n")) : [];
}
