import type { BlockContent, Nodes, PhrasingContent, Root } from "mdast";
import { TemplateProblem } from "../problem.ts";
import { framed } from "./frame.ts";
import { made } from "./helpers.ts";
import { oneLine } from "./one-line.ts";
import type { Part } from "./skeleton.ts";
import { type At, inside, isThere, type Scope, valueAt } from "./value.ts";
import { isChoosing, isFraming, isHelper } from "./words.ts";

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
  // A paragraph of which nothing is left says nothing: it is not printed.
  if (children.length === 0 && (part.node.type === "paragraph" || part.node.type === "listItem" || part.node.type === "list")) return [];
  const node = { ...part.node, children: trimmed(part.node, children) } as Nodes;
  if (node.type === "list" || node.type === "blockquote") written.add(node);
  return [node];
}

function valueNodes({ call, template, line, alone }: Extract<Part, { part: "value" }>, scope: Scope): Nodes[] {
  const at: At = { template, line };
  const name = (call.path as hbs.AST.PathExpression).original;
  if (isHelper(name)) return made(name, call, scope, at, alone);
  if (call.params.length > 0 || call.hash !== undefined) throw new TemplateProblem(template, line, `There is no helper called “${name}”.`);
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
  if (!isChoosing(name)) throw new TemplateProblem(template, line, `There is no block called “${name}”.`);
  const [asked] = call.params;
  if (asked === undefined || call.params.length > 1) throw new TemplateProblem(template, line, `{{#${name}}} takes one field.`);
  const value = valueAt(asked, scope, { template, line });
  if (name === "if" || name === "unless") return all(isThere(value) === (name === "if") ? children : otherwise, scope);
  if (!isThere(value)) return all(otherwise, scope);
  if (name === "with") return all(children, inside(value, scope, params));
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

/** Words at the ends of a paragraph, heading or cell bear no space, and two spaces where a value was empty are one. */
function trimmed(node: Nodes, children: readonly Nodes[]): readonly Nodes[] {
  if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return children;
  const spaced = children.map((child) => (child.type === "text" ? { ...child, value: child.value.replace(/ {2,}/g, " ") } : child));
  const [first] = spaced;
  if (first?.type === "text") spaced[0] = { ...first, value: first.value.trimStart() };
  const last = spaced.at(-1);
  if (last?.type === "text") spaced[spaced.length - 1] = { ...last, value: last.value.trimEnd() };
  return spaced.filter((child) => child.type !== "text" || child.value !== "") as PhrasingContent[];
}
