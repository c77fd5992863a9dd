import type { ParagraphStyle } from "./styles.ts";
import type { Writing } from "./writing.ts";
import { type Content, type Element, element, says } from "./xml.ts";

/** How a paragraph stands, where it differs from its style. */
export interface Standing {
  readonly style?: ParagraphStyle | undefined;
  /** The list that marks it, and how deep it is in it. */
  readonly mark?: { readonly list: number; readonly level: number } | undefined;
  /** From the left margin, in twentieths of a point; the first line may hang out. */
  readonly left?: number | undefined;
  readonly hanging?: number | undefined;
  readonly keepNext?: boolean | undefined;
  readonly align?: "center" | "right" | undefined;
  /** A line is drawn from the words to this place. */
  readonly lineTo?: number | undefined;
  /** Set apart from its like, as the items of a list with space between them are. */
  readonly spread?: boolean | undefined;
}

/** The space above what follows a table, which has none below itself: in twentieths of a point. */
const afterTable = 200;

/** A paragraph. It takes with it what was left for the next one to do: to begin a page, to keep away from a table. */
export function paragraph(standing: Standing, runs: readonly Content[], writing: Writing): Element {
  const { style, mark, left, hanging, keepNext, align, lineTo, spread } = standing;
  const { breaksPage, keepsAway } = writing.takePending();
  const properties = [
    style === undefined ? undefined : says("w:pStyle", writing.styleId(style)),
    keepNext === true ? element("w:keepNext") : undefined,
    breaksPage ? element("w:pageBreakBefore") : undefined,
    mark === undefined ? undefined : element("w:numPr", {}, says("w:ilvl", mark.level), says("w:numId", mark.list)),
    lineTo === undefined ? undefined : element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:leader": "underscore", "w:pos": lineTo })),
    keepsAway ? element("w:spacing", { "w:before": afterTable }) : undefined,
    left === undefined ? undefined : element("w:ind", { "w:left": left, "w:hanging": hanging }),
    spread === true ? says("w:contextualSpacing", "0") : undefined,
    align === undefined ? undefined : says("w:jc", align),
  ].filter((property) => property !== undefined);
  return element("w:p", {}, properties.length === 0 ? undefined : element("w:pPr", {}, properties), runs);
}
