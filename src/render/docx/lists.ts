import type { List } from "mdast";
import { type Element, element, says } from "./xml.ts";

/** Word has nine levels of lists; what is deeper stands on the last. */
export const levels = 9;

/** How far the words of a level stand in from those of the level above, in twentieths of a point. */
export const step = 440;

/** Word counts no list from a higher number than this. */
const highestStart = 32767;

/** The lists of a document. All bulleted lists are one to Word; a numbered list is one of its own, so that it begins with its own number. */
export class Lists {
  readonly #kinds: number;
  readonly #before: number;
  readonly #numbered: Element[] = [];

  /** @param last the highest numbers that a reference file has given out. */
  constructor(last: { readonly kind: number; readonly list: number } = { kind: -1, list: 0 }) {
    this.#kinds = last.kind + 1;
    this.#before = last.list + 1;
  }

  /** The number by which paragraphs name a list; undefined where Word cannot count it. */
  open({ ordered, start }: List, level: number): number | undefined {
    if (ordered !== true) return this.#before;
    const first = start ?? 1;
    if (first > highestStart) return undefined;
    const id = this.#before + 1 + this.#numbered.length;
    const begins = element("w:lvlOverride", { "w:ilvl": level }, says("w:startOverride", first));
    this.#numbered.push(element("w:num", { "w:numId": id }, says("w:abstractNumId", this.#kinds + 1), begins));
    return id;
  }

  /** What kinds of lists there are. They stand before all lists in their part. */
  kinds(): Element[] {
    return [kind(this.#kinds, "bullet", (level) => (level % 2 === 0 ? "•" : "–")), kind(this.#kinds + 1, "decimal", (level) => `%${level + 1}.`)];
  }

  /** The lists, each of one kind. */
  lists(): Element[] {
    return [element("w:num", { "w:numId": this.#before }, says("w:abstractNumId", this.#kinds)), ...this.#numbered];
  }
}

function kind(id: number, format: "bullet" | "decimal", text: (level: number) => string): Element {
  const level = (at: number): Element =>
    element(
      "w:lvl",
      { "w:ilvl": at },
      says("w:start", 1),
      says("w:numFmt", format),
      says("w:lvlText", text(at)),
      says("w:lvlJc", "left"),
      element("w:pPr", {}, element("w:ind", { "w:left": step * (at + 1), "w:hanging": step })),
    );
  return element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    says("w:multiLevelType", "hybridMultilevel"),
    Array.from({ length: levels }, (_, at) => level(at)),
  );
}
