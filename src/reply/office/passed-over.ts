import { isOff, type Struck } from "./struck.ts";

/** What stands there twice, what are instructions to the program, and what is deleted. */
const passedOver: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "delText",
  "delInstrText",
  "Fallback",
  "tracked-changes",
  "note-citation",
  "pPr",
  "rPr",
  "sectPr",
  "tblPr",
]);

/** What is no text: deletions, which are told, and properties, of which only those that strike text out matter. */
export class PassedOver {
  readonly #struck: Struck;
  #depth = 0;
  #root = "";
  #deletion = 0;
  #info = 0;
  #words = "";
  #paragraph: boolean | undefined;
  #style: boolean | undefined;
  #own: boolean | undefined;

  constructor(struck: Struck) {
    this.#struck = struck;
  }

  /** Whether the run that is read is struck out: by itself, by its style, or by that of its paragraph. */
  get isRunStruck(): boolean {
    return this.#own ?? this.#style ?? this.#paragraph ?? false;
  }

  beginParagraph(): void {
    this.#paragraph = undefined;
  }

  beginRun(): void {
    [this.#style, this.#own] = [undefined, undefined];
  }

  /** Whether an element is passed over, and so is all in it. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (this.#depth === 0) {
      if (!passedOver.has(name)) return false;
      [this.#depth, this.#root] = [1, name];
      return true;
    }
    this.#depth += 1;
    if (this.#root === "rPr" && (name === "strike" || name === "dstrike")) this.#own = this.#own === true || !isOff(attributes["val"]);
    if (this.#root === "rPr" && name === "rStyle") this.#style = this.#struck(attributes["val"]);
    if (this.#root === "pPr" && name === "pStyle") this.#paragraph = this.#struck(attributes["val"]);
    if (name === "deletion") this.#deletion += 1;
    if (name === "change-info") this.#info += 1;
    return true;
  }

  /** Whether what ends was passed over. */
  close(name: string): boolean {
    if (this.#depth === 0) return false;
    this.#depth -= 1;
    if (name === "deletion") this.#deletion -= 1;
    if (name === "change-info") this.#info -= 1;
    return true;
  }

  /** Whether a text is passed over. */
  text(text: string): boolean {
    if (this.#depth > 0 && this.#info === 0 && (this.#root === "del" || this.#deletion > 0)) this.#words += text;
    return this.#depth > 0;
  }

  /** What was deleted, once the deletion is over. */
  deleted(): string {
    if (this.#depth > 0 && this.#deletion > 0) return "";
    if (this.#depth > 0 && this.#root !== "tracked-changes") return "";
    const words = this.#words;
    this.#words = "";
    return words;
  }
}
