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
