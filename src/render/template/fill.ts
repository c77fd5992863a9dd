import type { BlockContent, Nodes, Root } from "mdast";
import { TemplateProblem } from "../problem.ts";
import { framed } from "./frame.ts";
import { made } from "./helpers.ts";
import { oneLine } from "./one-line.ts";
import type { Part } from "./skeleton.ts";
import { type At, inside, isThere, type Scope, valueAt } from "./value.ts";
import { type Choosing, isFraming, isHelper } from "./words.ts";

/**
 * Fills a compiled template with a view. Values become text of the tree, whatever stands in them; only what is running text already is put in as it is.
 * @throws {TemplateProblem} where the template names a field or a helper that there is not
 */
export function filled(skeleton: readonly Part[], view: object): Root {
  const scope: Scope = { context: view, outer: undefined, root: view, named: new Map(), loop: undefined };
  return { type: "root", children: joined(skeleton.flatMap((part) => nodesOf(part, scope))) as BlockContent[] };
}

/** Lists and quotations that a template wrote, so that two in a row are known as one that a block repeated. */
const written = new WeakSet<Nodes>();

function nodesOf(part: Part, scope: Scope): Nodes[] {
  if (part.part === "value") return valueNodes(part, scope);
  if (part.part === "block") return blockNodes(part, scope);
  if (part.children === undefined) return [part.node];
  const children = joined(part.children.flatMap((child) => nodesOf(child, scope)));
  const left = trimmed(part.node, children);
  // Of what says nothing, nothing is printed. A cell keeps its place, and a row; a table needs one below its headings.
  const fewest = part.node.type === "tableCell" || part.node.type === "tableRow" ? 0 : part.node.type === "table" ? 2 : 1;
  if (left.length < fewest) return [];
  const node = { ...part.node, children: left } as Nodes;
  if (node.type === "list" || node.type === "blockquote") written.add(node);
  return [node];
}

function valueNodes({ call, template, line, alone }: Extract<Part, { part: "value" }>, scope: Scope): Nodes[] {
  const at: At = { template, line };
  const name = (call.path as hbs.AST.PathExpression).original;
  if (isHelper(name)) return made(name, call, scope, at, alone);
  return textOf(valueAt(call.path, scope, at), name, at);
}

/** A value as the words that it is; a number is words too, and nothing is none. */
function textOf(value: unknown, name: string, { template, line }: At): Nodes[] {
  if (value === null || value === "") return [];
  if (typeof value !== "string" && typeof value !== "number") {
    throw new TemplateProblem(
      template,
      line,
      `“${name}” is not a text. Write {{prose ${name}}} for running text, {{link ${name}}} for a link, and {{#each ${name}}} for a list.`,
    );
  }
  const text = oneLine(String(value));
  return text === "" ? [] : [{ type: "text", value: text }];
}

function blockNodes(part: Extract<Part, { part: "block" }>, scope: Scope): Nodes[] {
  const { name, call, template, line, params, children, otherwise } = part;
  const all = (parts: readonly Part[], within: Scope): Nodes[] => parts.flatMap((child) => nodesOf(child, within));
  if (isFraming(name)) return framed(name, part, joined(all(children, scope)), scope);
  const value = valueAt(call.params[0] as hbs.AST.Expression, scope, { template, line });
  const way = name as Choosing;
  if (way === "if" || way === "unless") return all(isThere(value) === (way === "if") ? children : otherwise, scope);
  if (!isThere(value)) return all(otherwise, scope);
  if (way === "with") return all(children, inside(value, scope, params));
  if (!Array.isArray(value)) throw new TemplateProblem(template, line, "{{#each}} repeats for each entry of a list, and this is none.");
  return value.flatMap((entry, index) => all(children, inside(entry, scope, params, { index, first: index === 0, last: index === value.length - 1 })));
}

/** Texts beside each other are one text; lists and quotations that a block repeated are one list, one quotation. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === "text" && node.type === "text") out[out.length - 1] = { type: "text", value: last.value + node.value };
    else if (last !== undefined && isRepeated(last, node)) {
      const one = { ...last, children: [...(last as Root).children, ...(node as Root).children] } as Nodes;
      written.add(one);
      out[out.length - 1] = one;
    } else out.push(node);
  }
  return out;
}

const isRepeated = (one: Nodes, other: Nodes): boolean =>
  written.has(one) && written.has(other) && one.type === other.type && (one.type !== "list" || one.ordered === (other as typeof one).ordered);

/** Two spaces where a value was empty are one; at the ends of a paragraph, heading or cell stands no space and no line break. */
function trimmed(node: Nodes, children: readonly Nodes[]): readonly Nodes[] {
  const spaced = children.map((child) => (child.type === "text" ? { ...child, value: child.value.replace(/ {2,}/g, " ") } : child));
  if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return spaced;
  return withoutEnd(withoutEnd(spaced, 0), -1);
}

/** What stands in a line, without what is empty at one of its ends: the first or the last. */
function withoutEnd(children: readonly Nodes[], end: 0 | -1): readonly Nodes[] {
  const last = children.at(end);
  const rest = end === 0 ? children.slice(1) : children.slice(0, -1);
  if (last?.type === "break") return withoutEnd(rest, end);
  if (last?.type !== "text") return children;
  const value = end === 0 ? last.value.trimStart() : last.value.trimEnd();
  if (value === "") return withoutEnd(rest, end);
  const text: Nodes = { type: "text", value };
  return end === 0 ? [text, ...rest] : [...rest, text];
}
