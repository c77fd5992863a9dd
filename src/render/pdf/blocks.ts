import type { Heading, List, ListItem, Nodes, RootContent } from "mdast";
import type { Fact, Styled } from "../../document/tree.ts";
import { everyNode } from "../targets.ts";
import { inline, plain, type Writing } from "./inline.ts";
import { table } from "./table.ts";
import { type Code, call, content, literal, shown } from "./typst.ts";

/** What a block stands in. */
export interface Around {
  /** How wide it may be, in points. */
  readonly room: number;
  /** Within something that cannot begin a page: a list, a quotation. */
  readonly contained: boolean;
}

/** Blocks in their order. */
export function blocks(nodes: readonly RootContent[], writing: Writing & Levels, around: Around): Code[] {
  return nodes.map((node) => block(node, writing, around));
}

/** The level that a heading has among the others. */
export interface Levels {
  level(depth: number): number;
}

function block(node: RootContent, writing: Writing & Levels, around: Around): Code {
  const inner = (change: Partial<Around> = {}): Code =>
    content("children" in node ? blocks(node.children as RootContent[], writing, { ...around, ...change }) : []);
  switch (node.type) {
    case "paragraph":
      return call("par", {}, inline(node.children, writing, around));
    case "heading":
      return heading(node, writing, around);
    case "code":
      return call("raw", { block: true }, literal(coded(node.value, writing)));
    case "thematicBreak":
      return "#rule;" as Code;
    case "blockquote":
      return call("quotation", {}, inner({ contained: true, room: around.room - 12 }));
    case "notice":
      return call("notice", {}, inner({ contained: true, room: around.room - 21 }));
    case "styled":
      return styled(node, inner, around);
    case "list":
      return list(node, writing, around);
    case "table":
      return table(node, around.room, writing);
    case "facts":
      return call("terms", {}, ...node.children.map((fact) => factOf(fact, writing, around)));
    case "fact":
      return call("terms", {}, factOf(node, writing, around));
    case "fold":
      return joined([...summary(node, writing), ...blocks(node.children, writing, around)]);
    case "pictures":
      return joined([call("summary", {}, content(plain(node.caption, writing))), ...blocks(node.children, writing, around)]);
    case "form":
      return joined(node.children.map((child) => (child.type === "paragraph" ? formLine(child, writing, around) : block(child, writing, around))));
    case "pageBreak":
      return (around.contained ? "" : "#pagebreak(weak: true);") as Code;
    case "definition":
    case "yaml":
      return "" as Code;
    default:
      return other(node, writing, around);
  }
}

const joined = (pieces: readonly Code[]): Code => pieces.join("") as Code;

/** Words that stand where blocks are looked for, and what no document of ours has: none are lost. */
function other(node: RootContent, writing: Writing & Levels, around: Around): Code {
  if (node.type === "listItem") return list({ type: "list", ordered: false, children: [node] }, writing, around);
  if (node.type === "footnoteDefinition") return joined(blocks(node.children, writing, around));
  if (node.type === "tableRow") return table({ type: "table", children: [node] }, around.room, writing);
  if (node.type === "tableCell") return call("par", {}, inline(node.children, writing, around));
  return call("par", {}, inline([node as never], writing, around));
}

/** A heading without words would be refused; what stands in it instead of words is a paragraph. */
function heading(node: Heading, writing: Writing & Levels, around: Around): Code {
  const hasWords = [...everyNode(node)].some((each) => each.type !== "anchor" && each.type !== "picture" && "value" in each && each.value.trim() !== "");
  const words = inline(node.children, writing, around);
  return hasWords ? call("heading", { level: writing.level(node.depth) }, words) : call("par", {}, words);
}

/** Lines of code wrap; a run of letters that fills more than a line is given places where it may. */
function coded(text: string, { unshown }: Writing): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/[\v\f]/g, " ");
  return shown(lines.replace(/[^\n\t -~\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\uFFFD"), unshown).replace(/\S{80}(?=\S)/gu, "$&\u200B");
}

function styled({ name }: Styled, inner: (change?: Partial<Around>) => Code, around: Around): Code {
  switch (name) {
    case "kicker":
      return call("kicker", {}, inner({ contained: true }));
    case "valediction":
      return call("valediction", {}, inner({ contained: true }));
    case "small":
      return `#[#set text(size: 9pt);${inner(around).slice(1, -1)}];` as Code;
    case "address":
      return call("block", {}, inner({ contained: true }));
    case "sources":
      return inner(around);
  }
}

function list(node: List, writing: Writing & Levels, around: Around): Code {
  const spread = node.spread === true || node.children.some((item) => item.spread === true);
  const within = { contained: true, room: Math.max(100, around.room - 24) };
  const items = node.children.map((item) => content(blocks(marked(item), writing, within)));
  return node.ordered === true ? call("enum", { tight: !spread, start: node.start ?? 1 }, ...items) : call("list", { tight: !spread }, ...items);
}

/** What has been done, or not, is marked before the first words of the item. */
function marked({ checked, children }: ListItem): readonly RootContent[] {
  if (typeof checked !== "boolean") return children;
  const mark = { type: "text", value: checked ? "\u2612 " : "\u2610 " } as const;
  const [first, ...rest] = children;
  return first?.type === "paragraph" ? [{ ...first, children: [mark, ...first.children] }, ...rest] : [{ type: "paragraph", children: [mark] }, ...children];
}

/** A name that is longer than there is room for beside what belongs to it stands above it. */
const longestName = 24;

function factOf({ name, children }: Fact, writing: Writing, around: Around): Code {
  const isShort = name.length <= longestName && around.room > 400;
  const term = isShort ? content([call("name", {}, content(plain(name, writing)))]) : content([...plain(name, writing), call("linebreak", {})]);
  return `terms.item(${term}, ${inline(children, writing, { room: Math.max(50, around.room - 140) })})` as Code;
}

/** What stood on a fold stands above it, unless the table in it begins with the same words. */
function summary(node: Nodes & { type: "fold" }, writing: Writing): Code[] {
  const [first] = node.children;
  const isSaid = first?.type === "table" && first.data?.caption === node.summary;
  return isSaid || node.summary.trim() === "" ? [] : [call("summary", {}, content(plain(node.summary, writing)))];
}

function formLine(node: Nodes & { type: "paragraph" }, writing: Writing, around: Around): Code {
  return call("par", {}, content([`#${inline(node.children, writing, around)};` as Code, ...plain(" ", writing), "#blank;" as Code]));
}
