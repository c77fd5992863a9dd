import { nearest } from "../../diagnostics/nearest.ts";
import { TemplateProblem } from "../problem.ts";
import { choosing, framing, helpers, isChoosing, isFraming, isHelper } from "./words.ts";

/*
 * Whether tags are used as they can be. This needs no document: what is wrong here is wrong in each, also under an {{#if}} that is not so.
 */

/**
 * Looks at a tag that prints something.
 * @param around the blocks it stands in, from the outermost
 * @throws {TemplateProblem} for one that there is not, and for one that prints a value as it stands
 */
export function checkCall(node: hbs.AST.MustacheStatement, template: string, around: readonly string[]): void {
  const problem = problemAt(template, node);
  const name = (node.path as hbs.AST.PathExpression).original;
  if (!node.escaped) throw problem(`Values are printed by {{ and }} alone: write {{${node.params.length === 0 ? name : `${name} …`}}}.`);
  if (isCut(node.strip)) throw problem(cut);
  if (isChoosing(name) || isFraming(name)) throw problem(`“${name}” is a block: it begins with {{#${name} …}} and ends with {{/${name}}}.`);
  checkGiven(node, name === "prose" ? ["level"] : [], problem);
  if (!isHelper(name) && (node.params.length > 0 || node.hash !== undefined)) {
    throw problem(`There is no helper called “${name}”.${hint(name, Object.keys(helpers))}`);
  }
  if (name === "fact" && around.findLast(isFraming) !== "facts") throw problem("{{fact NAME TEXT}} stands in a block {{#facts}}.");
}

/**
 * Looks at a block.
 * @param alone whether its first tag has its line to itself
 * @throws {TemplateProblem} for one that there is not, and for one that cannot stand where it does
 */
export function checkBlock(node: hbs.AST.BlockStatement, template: string, alone: boolean): void {
  const problem = problemAt(template, node);
  const name = node.path.original;
  if (isHelper(name)) throw problem(`There is no block called “${name}”: write {{${name} …}}, without “#” and without an end.`);
  if (!isChoosing(name) && !isFraming(name)) throw problem(`There is no block called “${name}”.${hint(name, [...choosing, ...framing])}`);
  if ((node.program as hbs.AST.Program | undefined) === undefined)
    throw problem("For what is printed where something is not so, write {{#unless FIELD}} instead of “{{^”.");
  if ([node.openStrip, node.inverseStrip, node.closeStrip].some(isCut)) throw problem(cut);
  checkGiven(node, name === "table" ? ["widths", "totals", "heads"] : [], problem);
  if (isChoosing(name)) {
    if (node.params.length !== 1) throw problem(`{{#${name}}} takes one field.`);
    return;
  }
  if (node.inverse !== undefined) throw problem(`{{#${name}}} has no {{else}}: only ${choosing.join(", ")} have one.`);
  if (name === "small" && alone) throw problem("{{#small}} stands around words within a line, in the same line as they.");
  if (name !== "small" && !alone) throw problem(`{{#${name}}} stands around paragraphs: put its first and its last tag on lines of their own.`);
  if ((name === "fold" || name === "pictures" || name === "table" || name === "styled") && node.params.length === 0) {
    throw problem(`{{#${name}}} takes ${name === "styled" ? "the name of a style" : "the words that stand above it"}: {{#${name} "…"}}.`);
  }
}

/** What is given to a helper or block is a field, a word or a number. */
function checkGiven(
  { path, params, hash }: Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash">,
  options: readonly string[],
  problem: (words: string) => TemplateProblem,
): void {
  const inner = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)].find(({ type }) => type === "SubExpression");
  if (inner !== undefined) throw problem("A helper cannot be given what another makes: give it a field.");
  const name = (path as hbs.AST.PathExpression).original;
  const other = hash?.pairs.find(({ key }) => !options.includes(key));
  if (other === undefined || (options.length === 0 && !isKnown(name))) return;
  throw problem(`“${name}” has no option “${other.key}”.${options.length === 0 ? " It takes none." : ` It takes ${options.join(", ")}.`}`);
}

const isKnown = (name: string): boolean => isChoosing(name) || isFraming(name) || isHelper(name);

const cut = "White space is not cut off by “~”: where it stands in a template makes no difference to a document. Leave the “~” out.";
const isCut = (strip: hbs.AST.StripFlags | undefined): boolean => strip?.open === true || strip?.close === true;

const problemAt =
  (template: string, { loc }: hbs.AST.Node) =>
  (words: string): TemplateProblem =>
    new TemplateProblem(template, loc.start.line, words);

function hint(name: string, candidates: Iterable<string>): string {
  const meant = nearest(name, candidates);
  return meant === undefined ? "" : ` Did you mean “${meant}”?`;
}
