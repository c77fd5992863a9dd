import type { Heading, List, ListItem, RootContent } from "mdast";
import type { StyleName as Styled } from "../../document/tree.ts";
import { inline, plain, spaced } from "./inline.ts";
import { levels, step } from "./lists.ts";
import { paragraph, type Standing } from "./paragraph.ts";
import type { ParagraphStyle } from "./styles.ts";
import { facts, table } from "./table.ts";
import type { Writing } from "./writing.ts";
import { type Element, element } from "./xml.ts";

/** What a block stands in. */
interface Around {
  /** The style of what says nothing else. */
  readonly style?: ParagraphStyle;
  /** How far it stands in, in twentieths of a point; undefined where its style says so. */
  readonly left?: number;
  /** How many lists it stands in. */
  readonly depth: number;
  readonly spread?: boolean;
  /** The mark of a list item, for the first paragraph of it. */
  readonly mark?: Mark;
}

interface Mark {
  readonly list: number | undefined;
  readonly level: number;
  /** What stands before its words: whether it has been done, or a number that Word cannot count to. */
  readonly words: string;
}

const styleOf: Readonly<Record<Styled, ParagraphStyle>> = Object.freeze({
  kicker: "Kicker",
  address: "Address",
  valediction: "Valediction",
  small: "Small",
  sources: "Normal",
});

/** How far a quotation and a notice stand in. */
const quoteIndent = 400;
const noticeIndent = 240;

/** Blocks as paragraphs and tables, in their order. */
export function blocks(nodes: readonly RootContent[], writing: Writing, around: Around = { depth: 0 }): Element[] {
  return nodes.flatMap((node, at) => block(node, writing, at === 0 ? around : unmarked(around)));
}

/** Only the first paragraph of an item has its mark; what follows stands where the words of the first do. */
function unmarked({ mark: _, ...around }: Around): Around {
  return around;
}

function block(node: RootContent, writing: Writing, around: Around): Element[] {
  const { left = 0 } = around;
  const inner = (change: Partial<Around>): Element[] => ("children" in node ? blocks(node.children as RootContent[], writing, { ...around, ...change }) : []);
  switch (node.type) {
    case "paragraph":
      return [paragraph(standing(around), [...marked(around), ...inline(node.children, writing)], writing)];
    case "heading":
      return [paragraph({ ...standing(around), style: headingStyle(node) }, inline(node.children, writing), writing)];
    case "code":
      return [paragraph({ ...standing(around), style: "HTMLPreformatted" }, [element("w:r", {}, spaced(node.value))], writing)];
    case "thematicBreak":
      return [...bare(around, writing), paragraph({ style: "HorizontalLine" }, [], writing)];
    case "blockquote":
      return inner({ style: "Quote", left: left + quoteIndent });
    case "notice":
      return inner({ style: "Notice", left: left + noticeIndent });
    case "styled":
      return inner({ style: styleOf[node.name] });
    case "list":
      return [...bare(around, writing), ...listed(node, writing, around)];
    case "table":
      return [...bare(around, writing), ...table(node, { left }, writing)];
    case "facts":
      return [...bare(around, writing), ...facts(node, { left }, writing)];
    case "fact":
      return block({ type: "facts", children: [node] }, writing, around);
    case "fold":
      return [...summary(node, writing, around), ...blocks(node.children, writing, unmarked(around))];
    case "pictures": {
      const caption = { ...standing(around), style: "Caption", keepNext: true } as const;
      return [paragraph(caption, [...marked(around), ...plain(node.caption)], writing), ...blocks(node.children, writing, unmarked(around))];
    }
    case "form":
      return form(node.children, writing, around);
    case "pageBreak":
      writing.breakPage();
      return bare(around, writing);
    case "definition":
    case "yaml":
      return [];
    default:
      return other(node, writing, around);
  }
}

/** Words that stand where blocks are looked for, and what no document of ours has: a paragraph of their words, so that none are lost. */
function other(node: RootContent, writing: Writing, around: Around): Element[] {
  if (node.type === "listItem") return item(node, writing, around, undefined);
  if (node.type === "footnoteDefinition") return blocks(node.children, writing, around);
  if (node.type === "tableRow" || node.type === "tableCell")
    return block({ type: "table", children: [node.type === "tableRow" ? node : { type: "tableRow", children: [node] }] }, writing, around);
  const words = inline([node as never], writing);
  return words.length === 0 ? [] : [paragraph(standing(around), words, writing)];
}

const headingStyle = ({ depth }: Heading): ParagraphStyle => `Heading${depth}`;

function standing({ style, left, depth, spread, mark }: Around): Standing {
  // A quotation or a notice that stands in nothing else stands where its style says, which a reference file may have changed.
  const isOwn = depth === 0 && (style === "Quote" ? left === quoteIndent : style === "Notice" && left === noticeIndent);
  const base: Standing = { style: style ?? (depth > 0 ? "ListParagraph" : undefined), left: isOwn ? undefined : left, spread: depth > 0 ? spread : undefined };
  if (mark === undefined) return base;
  return { ...base, hanging: step, mark: mark.list === undefined ? undefined : { list: mark.list, level: mark.level } };
}

const marked = ({ mark }: Around): Element[] => (mark === undefined || mark.words === "" ? [] : plain(mark.words));

/** An item that begins with something that cannot bear its mark has a line for the mark alone. */
function bare(around: Around, writing: Writing): Element[] {
  return around.mark === undefined ? [] : [paragraph({ ...standing(around), keepNext: true }, marked(around), writing)];
}

function listed(list: List, writing: Writing, around: Around): Element[] {
  const level = Math.min(around.depth, levels - 1);
  const id = writing.lists.open(list, level);
  const spread = list.spread === true || list.children.some((each) => each.spread === true);
  return list.children.flatMap((each, at) => {
    const number = id === undefined ? `${(list.start ?? 1) + at}. ` : "";
    const within = { ...unmarked(around), depth: around.depth + 1, left: (around.left ?? 0) + step, spread };
    return item(each, writing, within, { list: id, level, words: number });
  });
}

function item(node: ListItem, writing: Writing, around: Around, mark: Mark | undefined): Element[] {
  const done = typeof node.checked === "boolean" ? (node.checked ? "\u2612 " : "\u2610 ") : "";
  const within = mark === undefined ? around : { ...around, mark: { ...mark, words: `${mark.words}${done}` } };
  return node.children.length === 0 ? bareItem(within, writing) : blocks(node.children, writing, within);
}

const bareItem = (around: Around, writing: Writing): Element[] => [paragraph(standing(around), marked(around), writing)];

/** What stood on a fold stands above it, unless the table in it begins with the same words. */
function summary(node: RootContent & { type: "fold" }, writing: Writing, around: Around): Element[] {
  const [first] = node.children;
  const isSaid = first?.type === "table" && first.data?.caption === node.summary;
  return isSaid || node.summary === ""
    ? bare(around, writing)
    : [paragraph({ ...standing(around), style: "FoldSummary" }, [...marked(around), ...plain(node.summary)], writing)];
}

/** Each paragraph of a form begins a line that is drawn to the right margin. */
function form(nodes: readonly RootContent[], writing: Writing, around: Around): Element[] {
  return nodes.flatMap((node, at) => {
    const here = at === 0 ? around : unmarked(around);
    if (node.type !== "paragraph") return block(node, writing, here);
    const words = [...marked(here), ...inline(node.children, writing), ...plain(" "), element("w:r", {}, element("w:tab"))];
    return [paragraph({ ...standing(here), style: "FormLine", lineTo: writing.width }, words, writing)];
  });
}
