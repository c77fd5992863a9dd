import type { DocumentTree } from "../../document/tree.ts";
import { placesOf, type Target, targetOf } from "../targets.ts";
import type { Lists } from "./lists.ts";
import type { StyleName } from "./styles.ts";

/** What the parts of one document share while it is written: names that are given out once, in the order of the text, so that they are the same each time. */
export class Writing {
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  /** How wide a picture may be where words are being written. */
  #room: number;
  readonly lists: Lists;
  readonly styleId: (style: StyleName) => string;
  readonly #places: ReadonlySet<string>;
  readonly #bookmarks = new Map<string, string>();
  readonly #written = new Set<string>();
  readonly #addresses = new Map<string, string>();
  #placed = 0;
  #drawings = 0;
  #breaksPage = false;
  #keepsAway = false;

  constructor(tree: DocumentTree, width: number, lists: Lists, styleId: (style: StyleName) => string) {
    this.width = width;
    this.#room = width;
    this.lists = lists;
    this.styleId = styleId;
    this.#places = placesOf(tree);
    // Word knows letters, digits and underscores, and 40 of them.
    for (const name of this.#places) this.#bookmarks.set(name, `place_${this.#bookmarks.size + 1}_${name.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40));
  }

  target(url: string): Target | undefined {
    return targetOf(url, this.#places);
  }

  /** What Word calls a place; undefined where that place has been written already, since a name is good for one place. */
  bookmark(name: string): { readonly id: number; readonly name: string } | undefined {
    const bookmark = this.#bookmarks.get(name);
    if (bookmark === undefined || this.#written.has(name)) return undefined;
    this.#written.add(name);
    this.#placed += 1;
    return { id: this.#placed, name: bookmark };
  }

  bookmarkOf(name: string): string {
    return this.#bookmarks.get(name) ?? "";
  }

  /** The name under which the document speaks of an address. */
  relationOf(url: string): string {
    const known = this.#addresses.get(url) ?? `link${this.#addresses.size + 1}`;
    this.#addresses.set(url, known);
    return known;
  }

  /** The addresses by those names. */
  get addresses(): ReadonlyMap<string, string> {
    return this.#addresses;
  }

  nextDrawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  get room(): number {
    return this.#room;
  }

  /** Writes what stands in a cell, which is narrower than the page. */
  within<Made>(room: number, write: () => Made): Made {
    this.#room = room;
    const made = write();
    this.#room = this.width;
    return made;
  }

  /** The next paragraph begins a page. */
  breakPage(): void {
    this.#breaksPage = true;
  }

  /** The next paragraph follows a table. */
  keepAway(): void {
    this.#keepsAway = true;
  }

  get followsTable(): boolean {
    return this.#keepsAway;
  }

  takePending(): { readonly breaksPage: boolean; readonly keepsAway: boolean } {
    const pending = { breaksPage: this.#breaksPage, keepsAway: this.#keepsAway };
    this.#breaksPage = false;
    this.#keepsAway = false;
    return pending;
  }
}
