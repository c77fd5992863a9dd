import type { BlockContent, Literal, Parent, PhrasingContent, Root } from "mdast";

/*
 * What every document is before a format makes a file of it: a syntax tree of Markdown (mdast), with the few blocks that Markdown lacks.
 * A template makes the tree (src/render/template/), and one writer for each format reads it. Text is plain words; nothing in it is mark-up.
 */

/** A document, ready for any format. */
export interface DocumentTree {
  /** What it is called, in the properties of a file and in the window of a browser. */
  readonly title: string;
  /** What it is about: the name of the principle. */
  readonly subject: string;
  /** Whose it is, in a sentence. */
  readonly description: string;
  /** The program and its version: "t6-assess/0.2.0". */
  readonly generator: string;
  /** The language it is written in: "en-GB". */
  readonly language: string;
  /** The kind of document, for a page's style. */
  readonly kind: string;
  /** What every page says, where it is not final: "Draft". */
  readonly mark?: string;
  /** How large letters and spaces are on paper, of what they are elsewhere, where a document has to fit a sheet. */
  readonly scale?: number;
  readonly body: Root;
}

/** A paragraph or several that are set off, because they have to be seen. */
interface Notice extends Parent {
  readonly type: "notice";
  children: BlockContent[];
}

/** Names with what belongs to each: the heading of a document. */
export interface Facts extends Parent {
  readonly type: "facts";
  children: Fact[];
}

export interface Fact extends Parent {
  readonly type: "fact";
  readonly name: string;
  children: PhrasingContent[];
}

/** What is long and read by few: folded in a page, open in every other format and on paper. */
interface Fold extends Parent {
  readonly type: "fold";
  /** What stands on the fold: "T6.1 clause by clause". */
  readonly summary: string;
  children: BlockContent[];
}

/** Pictures, with what they show above them. A format that cannot draw has signs in their place, and leaves them out where there are none. */
interface Pictures extends Parent {
  readonly type: "pictures";
  readonly caption: string;
  children: BlockContent[];
}

/** A form to fill in: the paragraphs that begin its lines. */
interface Form extends Parent {
  readonly type: "form";
  children: BlockContent[];
}

/** A block that looks another way than its like: the end of a letter, a line above the title. */
export interface Styled extends Parent {
  readonly type: "styled";
  readonly name: StyleName;
  children: BlockContent[];
}

export const styleNames = Object.freeze(["kicker", "address", "valediction", "small", "sources"] as const);
export type StyleName = (typeof styleNames)[number];

/** What follows begins on a new page, where there are pages. */
interface PageBreak extends Literal {
  readonly type: "pageBreak";
  value: "";
}

/** Words of less weight among others: who says so, the rule behind a finding. */
interface Small extends Parent {
  readonly type: "small";
  children: PhrasingContent[];
}

/** The name of the block that it stands in, for links within the document. */
interface Anchor extends Literal {
  readonly type: "anchor";
  /** The name: letters, digits, hyphens and full stops. */
  value: string;
}

/** A drawing, with its numbers beside it in the text. */
export interface Picture extends Literal {
  readonly type: "picture";
  /** What it shows, for those who do not see it; empty where the words beside it say the same. */
  value: string;
  readonly drawing: Drawing;
}

/** Shapes in units of a CSS pixel, black on nothing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The same in characters, where nothing can be drawn. */
  readonly signs?: string;
  /** The same for where there is less room than its width: smaller, its words could not be read. */
  readonly narrow?: Drawing;
}

/** A line is plain where nothing is said; a soft one leads the eye and says nothing. */
export type LineLook = "dashed" | "soft";

/** A rectangle, filled or not; a line from one point to another; words. */
export type Shape =
  | { readonly shape: "box"; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly filled: boolean }
  | { readonly shape: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly look?: LineLook }
  | { readonly shape: "words"; readonly x: number; readonly y: number; readonly size: number; readonly text: string; readonly at?: "start" | "middle" | "end" };

declare module "mdast" {
  interface BlockContentMap {
    notice: Notice;
    facts: Facts;
    fold: Fold;
    pictures: Pictures;
    form: Form;
    styled: Styled;
    pageBreak: PageBreak;
  }
  interface RootContentMap {
    notice: Notice;
    facts: Facts;
    fact: Fact;
    fold: Fold;
    pictures: Pictures;
    form: Form;
    styled: Styled;
    pageBreak: PageBreak;
    small: Small;
    anchor: Anchor;
    picture: Picture;
  }
  interface PhrasingContentMap {
    small: Small;
    anchor: Anchor;
    picture: Picture;
  }
  interface LinkData {
    /** The number of the source in the list of sources. */
    source?: number;
    /** The evidence item or source that the words name. */
    names?: string;
    /** Whether an author gave the words, so that no title takes their place. */
    worded?: boolean;
  }
  interface TextData {
    /** The evidence item or source that the words name. */
    names?: string;
  }
  interface ParagraphData {
    /** The evidence items that it tells. */
    tells?: readonly string[];
    /** It tells what is asked. */
    asks?: true;
  }
  interface ListData {
    /** It tells what is asked. */
    asks?: true;
  }
  interface ListItemData {
    /** The evidence items that it tells. */
    tells?: readonly string[];
  }
  interface TableData {
    /** What the table shows, above it. Tables of a template have one; tables of a narrative have none. */
    caption?: string;
    /** The first cell of each row heads it. */
    heads?: boolean;
    /** So many rows at the end are totals. */
    totals?: number;
    /** The width of each column in hundredths; equal where it is not said. */
    widths?: readonly number[];
  }
}
