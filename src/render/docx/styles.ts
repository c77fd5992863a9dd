import { blue, bold, edge, font, grey, ink, margins, shaded, size, soft, spacing } from "./look.ts";
import { type Element, element, says } from "./xml.ts";

/*
 * The styles of a document, as data. Their names are those that Word knows, where it knows one: it shows those in the reader's own language, and a
 * reference file can give them another look.
 */

interface Style {
  readonly type: "paragraph" | "character" | "table";
  /** The name that people and reference files know it by. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly isDefault?: boolean;
  readonly paragraph?: readonly Element[];
  readonly letters?: readonly Element[];
  readonly rest?: readonly Element[];
}

const heading = (level: number, half: number, before: number): Style & { readonly type: "paragraph" } => ({
  type: "paragraph",
  name: `heading ${level}`,
  basedOn: "Normal",
  next: "Normal",
  paragraph: [element("w:keepNext"), element("w:keepLines"), spacing(before, 120, 252), says("w:outlineLvl", level - 1)],
  letters: [bold, ...size(half)],
});

const written = {
  Normal: { type: "paragraph", name: "Normal", isDefault: true, paragraph: [element("w:widowControl"), spacing(0, 160)], letters: [says("w:color", ink)] },
  Heading1: heading(1, 40, 0),
  Heading2: heading(2, 32, 400),
  Heading3: heading(3, 27, 320),
  Heading4: heading(4, 24, 280),
  Heading5: heading(5, 22, 240),
  Heading6: heading(6, 22, 240),
  ListParagraph: { type: "paragraph", name: "List Paragraph", basedOn: "Normal", paragraph: [element("w:contextualSpacing")] },
  Quote: {
    type: "paragraph",
    name: "Quote",
    basedOn: "Normal",
    paragraph: [element("w:pBdr", {}, edge("left", 24, grey, 10)), element("w:ind", { "w:left": 400 })],
  },
  Caption: {
    type: "paragraph",
    name: "caption",
    basedOn: "Normal",
    next: "Normal",
    paragraph: [element("w:keepNext"), element("w:keepLines"), spacing(200, 100)],
    letters: [bold],
  },
  HTMLPreformatted: {
    type: "paragraph",
    name: "HTML Preformatted",
    basedOn: "Normal",
    paragraph: [shaded, element("w:suppressAutoHyphens"), spacing(0, 160, 252)],
    letters: [font("Courier New"), ...size(20)],
  },
  Notice: {
    type: "paragraph",
    name: "Notice",
    basedOn: "Normal",
    paragraph: [element("w:keepLines"), element("w:pBdr", {}, edge("left", 36, ink, 10)), shaded, element("w:ind", { "w:left": 240 })],
  },
  FoldSummary: {
    type: "paragraph",
    name: "Fold Summary",
    basedOn: "Normal",
    next: "Normal",
    paragraph: [element("w:keepNext"), spacing(200, 100)],
    letters: [bold],
  },
  FormLine: { type: "paragraph", name: "Form Line", basedOn: "Normal", paragraph: [element("w:keepLines"), spacing(80, 160)] },
  HorizontalLine: {
    type: "paragraph",
    name: "Horizontal Line",
    basedOn: "Normal",
    next: "Normal",
    paragraph: [element("w:pBdr", {}, edge("bottom", 4, grey)), spacing(0, 200, 120)],
    letters: size(8),
  },
  TableGap: {
    type: "paragraph",
    name: "Table Gap",
    basedOn: "Normal",
    paragraph: [element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 160, "w:lineRule": "exact" })],
    letters: size(8),
  },
  TableText: { type: "paragraph", name: "Table Text", basedOn: "Normal", paragraph: [spacing(0, 0, 252)], letters: size(20) },
  TableHeading: { type: "paragraph", name: "Table Heading", basedOn: "TableText", letters: [bold] },
  Kicker: {
    type: "paragraph",
    name: "Kicker",
    basedOn: "Normal",
    next: "Heading1",
    paragraph: [element("w:keepNext"), spacing(0, 60)],
    letters: [bold, says("w:color", soft)],
  },
  Address: { type: "paragraph", name: "Address", basedOn: "Normal", paragraph: [element("w:keepLines"), spacing(0, 160, 252)] },
  Valediction: { type: "paragraph", name: "Valediction", basedOn: "Normal", paragraph: [element("w:keepNext"), spacing(240, 240)] },
  Small: { type: "paragraph", name: "Small", basedOn: "Normal", letters: size(18) },
  Footer: {
    type: "paragraph",
    name: "footer",
    basedOn: "Normal",
    paragraph: [element("w:pBdr", {}, edge("top", 4, grey, 6)), spacing(0, 0, 240)],
    letters: size(18),
  },
  DefaultParagraphFont: { type: "character", name: "Default Paragraph Font", isDefault: true },
  Hyperlink: { type: "character", name: "Hyperlink", letters: [says("w:color", blue), says("w:u", "single")] },
  HTMLCode: { type: "character", name: "HTML Code", letters: [font("Courier New"), element("w:noProof"), ...size(20)] },
  SmallWords: { type: "character", name: "Small Words", letters: [says("w:color", soft), ...size(18)] },
  TableNormal: {
    type: "table",
    name: "Normal Table",
    isDefault: true,
    rest: [element("w:tblPr", {}, element("w:tblInd", { "w:w": 0, "w:type": "dxa" }), margins(0, 108))],
  },
  DocumentTable: {
    type: "table",
    name: "Document Table",
    basedOn: "TableNormal",
    rest: [
      element("w:tblPr", {}, element("w:tblBorders", {}, edge("top", 4, grey), edge("bottom", 4, grey), edge("insideH", 4, grey)), margins(60, 100)),
      element("w:tblStylePr", { "w:type": "firstRow" }, element("w:rPr", {}, bold), element("w:tcPr", {}, shaded, says("w:vAlign", "bottom"))),
      element("w:tblStylePr", { "w:type": "lastRow" }, element("w:rPr", {}, bold)),
      element("w:tblStylePr", { "w:type": "firstCol" }, element("w:rPr", {}, bold)),
    ],
  },
} as const satisfies Record<string, Style>;

/** Our own name of a style. A reference file may have another id for it; what it shares with ours is the name that people see. */
export type StyleName = keyof typeof written;
type Written = typeof written;
export type ParagraphStyle = { [Name in StyleName]: Written[Name]["type"] extends "paragraph" ? Name : never }[StyleName];

/** A style that a document uses, and how to write it down under the ids that its file has. */
export interface StyleEntry {
  readonly id: StyleName;
  readonly type: Style["type"];
  readonly name: string;
  readonly isDefault: boolean;
  write(idOf: (style: StyleName) => string, asDefault: boolean): Element;
}

export const styles: readonly StyleEntry[] = (Object.entries(written) as [StyleName, Style][]).map(([id, style]) => ({
  id,
  type: style.type,
  name: style.name,
  isDefault: style.isDefault === true,
  write: (idOf, asDefault) => styleOf(id, style, idOf, asDefault),
}));

function styleOf(id: StyleName, style: Style, idOf: (style: StyleName) => string, asDefault: boolean): Element {
  const named = (name: string, of: string | undefined): Element | undefined => (of === undefined ? undefined : says(name, idOf(of as StyleName)));
  const attributes = {
    "w:type": style.type,
    "w:default": asDefault ? "1" : undefined,
    "w:customStyle": isCustom(style.name) ? "1" : undefined,
    "w:styleId": idOf(id),
  };
  return element(
    "w:style",
    attributes,
    says("w:name", style.name),
    named("w:basedOn", style.basedOn),
    named("w:next", style.next),
    element("w:qFormat"),
    style.paragraph === undefined ? undefined : element("w:pPr", {}, style.paragraph),
    style.letters === undefined ? undefined : element("w:rPr", {}, style.letters),
    style.rest,
  );
}

const builtIn = /^(?:Normal|heading \d|List Paragraph|Quote|caption|HTML (?:Preformatted|Code)|footer|Default Paragraph Font|Hyperlink|Normal Table)$/;
const isCustom = (name: string): boolean => !builtIn.test(name);

/** What holds for every paragraph whose style says nothing else. */
export function defaults(language: string): Element {
  const letters = element("w:rPr", {}, font("Arial"), ...size(22), languageOf(language));
  return element("w:docDefaults", {}, element("w:rPrDefault", {}, letters), element("w:pPrDefault"));
}

export function languageOf(language: string): Element {
  return element("w:lang", { "w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA" });
}
