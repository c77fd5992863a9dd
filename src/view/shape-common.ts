import type { Root } from "mdast";

/** Running text as a Markdown syntax tree (mdast): no raw HTML, no images, and no addresses but http, https and mailto. Headings count from depth 1. */
export type Prose = Root;

export interface FactView {
  readonly name: string;
  readonly text: string;
}

/** Words that may lead somewhere. */
export interface LinkView {
  readonly text: string;
  /** An http or https address, or null. */
  readonly url: string | null;
}

/** How a letter begins, and whatever goes out as one. */
export interface BeginningView {
  /** The post of whoever signs, and the body. */
  readonly from: Prose;
  readonly to: Prose;
  /** The date and the reference of a letter; empty where a document has none. */
  readonly dated: Prose;
  /** "Dear Jo". */
  readonly salutation: string;
}
