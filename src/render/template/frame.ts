import type { BlockContent, Nodes, PhrasingContent, Table } from "mdast";
import { type Fact, type StyleName, styleNames } from "../../document/tree.ts";
import { TemplateProblem } from "../problem.ts";
import { oneLine } from "./one-line.ts";
import type { Part } from "./skeleton.ts";
import { type At, type Scope, valueAt } from "./value.ts";
import type { Framing } from "./words.ts";

type Block = Extract<Part, { part: "block" }>;

/** The node that a block makes around what stands in it; none where nothing does. */
export function framed(name: Framing, block: Block, children: readonly Nodes[], scope: Scope): Nodes[] {
  if (children.length === 0) return [];
  const blocks = children as BlockContent[];
  switch (name) {
    case "notice":
    case "form":
      return [{ type: name, children: blocks }];
    case "fold":
      return [{ type: "fold", summary: wordsOf(block, scope), children: blocks }];
    case "pictures":
      return [{ type: "pictures", caption: wordsOf(block, scope), children: blocks }];
    case "styled":
      return [{ type: "styled", name: styleOf(block, scope), children: blocks }];
    case "small":
      return [{ type: "small", children: children as PhrasingContent[] }];
    case "facts":
      return [{ type: "facts", children: factsIn(children, block) }];
    case "table":
      return tableIn(children, block, scope);
  }
}

/** What is given to a block, one after the other: `{{#fold id " clause by clause"}}`. */
function wordsOf({ call, template, line }: Block, scope: Scope): string {
  return oneLine(call.params.map((param) => String(valueAt(param, scope, { template, line }) ?? "")).join(""));
}

function styleOf(block: Block, scope: Scope): StyleName {
  const name = wordsOf(block, scope);
  const style = styleNames.find((one) => one === name);
  if (style === undefined) throw new TemplateProblem(block.template, block.line, `There is no style called “${name}”: there are ${styleNames.join(", ")}.`);
  return style;
}

function factsIn(children: readonly Nodes[], { template, line }: At): Fact[] {
  const facts = children.filter((child): child is Fact => child.type === "fact");
  if (facts.length < children.length) throw new TemplateProblem(template, line, "In {{#facts}} stand lines of {{fact NAME TEXT}} and nothing else.");
  return facts;
}

/** A table with what Markdown cannot say of it. One without rows is left out, with its caption. */
function tableIn(children: readonly Nodes[], block: Block, scope: Scope): Nodes[] {
  const [table] = children;
  if (children.length !== 1 || table?.type !== "table")
    throw new TemplateProblem(block.template, block.line, "In {{#table}} stands one table and nothing else.");
  if (table.children.length < 2) return [];
  const option = (name: string): unknown => {
    const pair = block.call.hash?.pairs.find(({ key }) => key === name);
    return pair === undefined ? undefined : valueAt(pair.value, scope, block);
  };
  const widths = option("widths");
  const totals = option("totals");
  const problem = (words: string): TemplateProblem => new TemplateProblem(block.template, block.line, words);
  const shares = widths === undefined ? undefined : String(widths).split(" ").map(Number);
  const count = table.children[0]?.children.length;
  if (shares !== undefined && (shares.length !== count || !shares.every((share) => share > 0) || shares.reduce((sum, share) => sum + share, 0) !== 100)) {
    throw problem(`In widths stands a number for each column, ${count} here, and together they are 100.`);
  }
  if (totals !== undefined && typeof totals !== "number") throw problem("In totals stands how many rows at the end are totals: totals=1.");
  const data: Table["data"] = {
    caption: wordsOf(block, scope),
    heads: option("heads") !== false,
    ...(totals === undefined ? {} : { totals }),
    ...(shares === undefined ? {} : { widths: shares }),
  };
  return [{ ...table, data }];
}
