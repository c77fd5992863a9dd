import type { Remark } from "../remark.ts";

/** What was being read when something began that stands beside it. */
interface Outside {
  readonly kind: Remark["kind"];
  readonly words: string[];
  readonly tables: number;
  readonly said: string[];
}

/** The words of a text as they are read: paragraphs, the cells of a row on one line, and what stands beside them. */
export class Gathered {
  readonly paragraphs: string[] = [];
  readonly remarks: Remark[] = [];
  #words: string[] = [];
  #struck = "";
  #tables = 0;
  #row: string[] | undefined;
  #cell: string[] = [];
  readonly #outside: Outside[] = [];

  tell(kind: Remark["kind"], said: string): void {
    const text = said.replace(/\s+/g, " ").trim();
    if (text !== "") this.remarks.push({ kind, text });
  }

  add(text: string, isStruck = false): void {
    if (isStruck) this.#struck += text;
    else if (text !== "") this.#words.push(text);
  }

  /** How far the paragraph has come. */
  get place(): number {
    return this.#words.length;
  }

  /** What it says since then. The pieces before are not looked at. */
  since(place: number): string {
    return this.#words.slice(place).join("");
  }

  endParagraph(): void {
    const said = this.since(0).trim();
    this.tell("struck out", this.#struck);
    [this.#words, this.#struck] = [[], ""];
    const beside = this.#outside.at(-1);
    if (beside !== undefined) beside.said.push(said);
    else if (this.#row === undefined) this.paragraphs.push(said);
    else this.#cell.push(said);
  }

  /** Something begins that stands beside the text. A table in it is none of the text. */
  beginAside(kind: Remark["kind"]): void {
    this.#outside.push({ kind, words: this.#words, tables: this.#tables, said: [] });
    [this.#words, this.#tables] = [[], 1];
  }

  endAside(): void {
    const { kind, words, tables, said } = this.#outside.pop() ?? { kind: "comment" as const, words: [], tables: 0, said: [] };
    this.tell(kind, said.join(" "));
    [this.#words, this.#tables] = [words, tables];
  }

  beginTable(): void {
    this.#tables += 1;
  }
  endTable(): void {
    this.#tables -= 1;
  }
  beginRow(): void {
    if (this.#isOutermost) this.#row = [];
  }
  beginCell(): void {
    if (this.#isOutermost) this.#cell = [];
  }
  endCell(): void {
    if (this.#isOutermost) this.#row?.push(this.#cell.join("\n").trim());
  }
  endRow(): void {
    if (!this.#isOutermost) return;
    this.paragraphs.push((this.#row ?? []).join(" | "));
    this.#row = undefined;
  }

  /** The tables within a cell are read as paragraphs of it. */
  get #isOutermost(): boolean {
    return this.#tables === 1 && this.#outside.length === 0;
  }
}
