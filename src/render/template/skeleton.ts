import type { Nodes, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { isAllowedUrl } from "../../view/prose.ts";
import { TemplateProblem } from "../problem.ts";
import { type Call, type Flattened, flattened, type Mark, markIn } from "./flatten.ts";
import type { Parsed } from "./parse.ts";

/** A tree with holes: what a template is compiled into, once. */
export type Part =
  | { readonly part: "node"; readonly node: Nodes; readonly children: readonly Part[] | undefined }
  | { readonly part: "value"; readonly call: Call; readonly template: string; readonly line: number; readonly alone: boolean }
  | {
      readonly part: "block";
      readonly name: string;
      readonly call: Call;
      readonly params: readonly string[];
      readonly template: string;
      readonly line: number;
      readonly children: readonly Part[];
      readonly otherwise: readonly Part[];
    };

type Sign = Extract<Mark, { mark: "open" | "else" | "close" }>;
type Item = Part | Sign;

/**
 * Compiles a template: its text is parsed as Markdown once, with a hole for each value. What is filled in later is never parsed.
 * @throws {TemplateProblem} for a block that begins in one paragraph and ends in another, and for Markdown that a document cannot have
 */
export function skeletonOf(entry: Parsed, partials: ReadonlyMap<string, Parsed>): readonly Part[] {
  const flat = flattened(entry, partials);
  const { children } = fromMarkdown(flat.text, { extensions: [gfm(), { disable: { null: [...unused] } }], mdastExtensions: [gfmFromMarkdown()] });
  return paired(children.flatMap((node) => itemsOf(node, flat)));
}

/** Lines of a template may be indented to show what stands in what: that makes no code of them. Boxes to tick are no part of a document. */
const unused = ["codeIndented", "tasklistCheck"] as const;

/** What a node of the parsed text stands for. A paragraph or a row that is a tag alone is that tag. */
function itemsOf(node: Nodes, flat: Flattened): Item[] {
  const alone = tagAlone(node, flat.marks);
  if (alone !== undefined) return alone;
  if (node.type === "text") return split(node.value, flat.marks);
  checkNode(node, flat);
  if (!("children" in node)) return [{ part: "node", node: bare(node), children: undefined }];
  return [{ part: "node", node: bare(node), children: paired((node.children as Nodes[]).flatMap((child) => itemsOf(child, flat))) }];
}

/** Refuses what a document cannot have, and a value in a place where it would be read as something else than words. */
function checkNode(node: Nodes, flat: Flattened): void {
  const { marks, placeOf } = flat;
  const { template, line } = placeOf(node.position?.start.line ?? 1);
  if (node.type === "html") throw new TemplateProblem(template, line, `A template is Markdown without HTML: ${shown(node)}.`);
  if (node.type === "image" || node.type === "imageReference" || node.type === "definition" || node.type === "footnoteDefinition") {
    throw new TemplateProblem(template, line, `A template is Markdown without images, footnotes and reference links: ${shown(node)}.`);
  }
  const literals = Object.entries(node).flatMap(([key, value]) => (key !== "type" && typeof value === "string" ? [value] : []));
  const held = literals.flatMap((literal) => [...literal.matchAll(markIn)]).map(([, at]) => marks[Number(at)])[0];
  if (held !== undefined) {
    const way = "url" in node ? "in an address: write {{link TEXT URL}}" : "in code: write it as text";
    throw new TemplateProblem(held.template, held.line, `A value cannot stand ${way}.`);
  }
  if (node.type === "table") checkRows(node, flat);
  if ("url" in node && !node.url.startsWith("#") && !isAllowedUrl(node.url)) {
    throw new TemplateProblem(
      template,
      line,
      `A link leads to an address that begins with https://, http:// or mailto:, or to a place in the document such as #asks: not to ${shown(node)}.`,
    );
  }
}

function checkRows({ children }: Table, { marks, placeOf }: Flattened): void {
  const [head, ...rows] = children;
  const count = head?.children.length ?? 0;
  const odd = rows.find((row) => row.children.length !== count && tagAlone(row, marks) === undefined);
  if (odd === undefined) return;
  const { template, line } = placeOf(odd.position?.start.line ?? 1);
  throw new TemplateProblem(template, line, `This row has ${several(odd.children.length, "cell")}, and its table has ${several(count, "column")}.`);
}

const several = (count: number, what: string): string => (count === 1 ? `1 ${what}` : `${count} ${what}s`);

function tagAlone(node: Nodes, marks: readonly Mark[]): Item[] | undefined {
  if (node.type !== "paragraph" && node.type !== "tableRow") return undefined;
  const words = node.type === "paragraph" ? node.children : node.children.flatMap((cell) => cell.children);
  const [only] = words;
  if (words.length !== 1 || only?.type !== "text") return undefined;
  const at = /^⧘(\d+)⧙$/.exec(only.value.trim())?.[1];
  const mark = at === undefined ? undefined : marks[Number(at)];
  return mark?.alone === true ? [itemOf(mark)] : undefined;
}

/** Words and the tags among them. A line end in a template is a space. */
function split(value: string, marks: readonly Mark[]): Item[] {
  const words = (text: string): Item[] =>
    text === "" ? [] : [{ part: "node", node: { type: "text", value: text.replace(/\s+/g, " ") }, children: undefined }];
  const items: Item[] = [];
  let from = 0;
  for (const found of value.matchAll(markIn)) {
    const mark = marks[Number(found[1])];
    items.push(...words(value.slice(from, found.index)), ...(mark === undefined ? [] : [itemOf(mark)]));
    from = found.index + found[0].length;
  }
  return [...items, ...words(value.slice(from))];
}

function itemOf(mark: Mark): Item {
  if (mark.mark !== "value") return mark;
  const { call, template, line, alone } = mark;
  return { part: "value", call, template, line, alone };
}

/** Puts what stands between the beginning and the end of a block into it. */
function paired(items: readonly Item[]): readonly Part[] {
  interface Open {
    readonly sign: Extract<Sign, { mark: "open" }>;
    readonly children: Part[];
    readonly otherwise: Part[];
    into: Part[];
  }
  const top: Part[] = [];
  const stack: Open[] = [];
  for (const item of items) {
    if ("part" in item) (stack.at(-1)?.into ?? top).push(item);
    else if (item.mark === "open") {
      const children: Part[] = [];
      stack.push({ sign: item, children, otherwise: [], into: children });
    } else {
      const open = stack.at(-1);
      if (open === undefined) throw torn(item);
      if (item.mark === "else") open.into = open.otherwise;
      else {
        stack.pop();
        const { call, name, params, template, line } = open.sign;
        (stack.at(-1)?.into ?? top).push({ part: "block", name, call, params, template, line, children: open.children, otherwise: open.otherwise });
      }
    }
  }
  const left = stack.at(-1);
  if (left !== undefined) throw torn(left.sign);
  return top;
}

const torn = ({ template, line }: Mark): TemplateProblem =>
  new TemplateProblem(
    template,
    line,
    "This block begins in one paragraph, list or table and ends in another. Put its first and last line on lines of their own, or all of it into one line.",
  );

const shown = (node: Nodes): string => ("value" in node ? `“${node.value.slice(0, 40)}”` : "url" in node ? `“${node.url}”` : "a reference");

function bare(node: Nodes): Nodes {
  const { position: _, ...rest } = node as Nodes & { children?: unknown };
  if ("children" in rest) delete (rest as { children?: unknown }).children;
  return rest as Nodes;
}
