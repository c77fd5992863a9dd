import { nearest } from "../diagnostics/nearest.ts";
import { TemplateProblem } from "./problem.ts";
import type { Parsed } from "./template/parse.ts";
import { isChoosing, isFraming, isHelper } from "./template/words.ts";

/*
 * Looks for names in templates that the view does not have. Filling a template finds those it comes to; it does not come to what stands under an
 * {{#if}} that is not so, or in a list that happens to be empty. This walks the syntax tree beforehand.
 */

export interface PathCheck {
  readonly partials: ReadonlyMap<string, Parsed>;
  /** Told of each path whose values the view at hand does not show, for a test that wants none. */
  readonly onUnseen?: (template: string, line: number, path: string) => void;
}

/** The values a context can have, from the outermost block to the innermost, and the names that blocks gave. */
interface Scope {
  readonly contexts: readonly (readonly unknown[])[];
  readonly named: ReadonlyMap<string, readonly unknown[]>;
  readonly template: string;
  readonly partials: readonly string[];
}

const loopData = new Set(["index", "key", "first", "last"]);

/** The first name that the view does not have, or undefined. */
export function checkPaths(entry: Parsed, view: unknown, check: PathCheck): void {
  walk(entry.program, { contexts: [[view]], named: new Map(), template: entry.template, partials: [] }, check);
}

function walk(program: hbs.AST.Program | undefined, scope: Scope, check: PathCheck): void {
  for (const node of program?.body ?? []) statement(node, scope, check);
}

function statement(node: hbs.AST.Statement, scope: Scope, check: PathCheck): void {
  if (node.type === "MustacheStatement") call(node as hbs.AST.MustacheStatement, scope, check);
  else if (node.type === "BlockStatement") block(node as hbs.AST.BlockStatement, scope, check);
  else if (node.type === "PartialStatement") partial(node as hbs.AST.PartialStatement, scope, check);
  else if (node.type !== "ContentStatement" && node.type !== "CommentStatement") {
    throw plainPartialsOnly(scope.template, node.loc.start.line);
  }
}

/** A name that is printed, or a helper or block with what is given to it. */
function call(node: Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash">, scope: Scope, check: PathCheck): void {
  for (const arg of [...node.params, ...(node.hash?.pairs.map(({ value }) => value) ?? [])]) expression(arg, scope, check);
  const name = (node.path as hbs.AST.PathExpression).original;
  if (!isHelper(name) && !isChoosing(name) && !isFraming(name)) valuesOf(node.path as hbs.AST.PathExpression, scope, check);
}

const expression = (node: hbs.AST.Expression, scope: Scope, check: PathCheck): readonly unknown[] => (isPath(node) ? valuesOf(node, scope, check) : []);

function block(node: hbs.AST.BlockStatement, scope: Scope, check: PathCheck): void {
  const name = node.path.original;
  call(node, scope, check);
  const [param] = node.params;
  walk(node.inverse, scope, check);
  if ((name !== "each" && name !== "with") || param === undefined) {
    walk(node.program, scope, check);
    return;
  }
  const values = expression(param, scope, check);
  const inner = name === "each" ? values.flatMap(items) : values;
  const named = new Map(scope.named);
  node.program?.blockParams?.forEach((given, index) => {
    named.set(given, index === 0 ? inner : []);
  });
  walk(node.program, { ...scope, contexts: [...scope.contexts, inner], named }, check);
}

function partial(node: hbs.AST.PartialStatement, scope: Scope, check: PathCheck): void {
  const line = node.loc.start.line;
  const name = namedPartial(node, scope.template);
  const found = check.partials.get(name);
  if (found === undefined) throw noPartial(scope.template, line, name, check.partials.keys());
  if (scope.partials.includes(name)) throw new TemplateProblem(scope.template, line, `The partial “${name}” calls itself.`);
  try {
    walk(found.program, { ...scope, template: found.template, partials: [...scope.partials, name] }, check);
  } catch (error) {
    if (error instanceof TemplateProblem) error.callers.push({ template: scope.template, line });
    throw error;
  }
}

/** The name by which a partial is called. */
export function namedPartial({ name, loc }: hbs.AST.PartialStatement, template: string): string {
  if (isPath(name as hbs.AST.Expression)) return (name as hbs.AST.PathExpression).original;
  throw new TemplateProblem(template, loc.start.line, "A partial has to be called by its name.");
}

/** That a template calls a partial that there is not. */
export function noPartial(template: string, line: number, name: string, candidates: Iterable<string>): TemplateProblem {
  return new TemplateProblem(template, line, `There is no partial called “${name}”.${hint(name, candidates)}`);
}

/** That a template uses what Handlebars has and t6 has not. */
export function plainPartialsOnly(template: string, line: number): TemplateProblem {
  return new TemplateProblem(template, line, "Templates use plain partials only: no partial blocks and no inline partials.");
}

function valuesOf(path: hbs.AST.PathExpression, scope: Scope, check: PathCheck): readonly unknown[] {
  const [first = "", ...rest] = path.parts;
  const line = path.loc.start.line;
  if (path.data) {
    if (first === "root") return follow(scope.contexts[0] ?? [], rest, path, scope, check);
    if (loopData.has(first)) return [];
    throw new TemplateProblem(scope.template, line, `There is no “@${first}”.${hint(first, [...loopData, "root"])}`);
  }
  const given = scope.named.get(first);
  if (given !== undefined && path.depth === 0) return follow(given, rest, path, scope, check);
  return follow(scope.contexts[scope.contexts.length - 1 - path.depth] ?? [], path.parts, path, scope, check);
}

function follow(from: readonly unknown[], parts: readonly string[], path: hbs.AST.PathExpression, { template }: Scope, check: PathCheck): readonly unknown[] {
  let values = from;
  for (const part of parts) {
    const holders = values.filter((value) => typeof value === "object" && value !== null) as Record<string, unknown>[];
    if (values.length > 0 && values.every((value) => value !== null && typeof value !== "object")) {
      if (part === "length") {
        values = [1];
        continue;
      }
      throw new TemplateProblem(template, path.loc.start.line, `“${path.original}” asks for a field of something that is a plain value.`);
    }
    if (holders.length === 0) {
      check.onUnseen?.(template, path.loc.start.line, path.original);
      return [];
    }
    const having = holders.filter((holder) => Object.hasOwn(holder, part));
    if (having.length === 0) {
      const names = holders.flatMap((holder) => (Array.isArray(holder) ? ["length"] : Object.keys(holder)));
      throw new TemplateProblem(template, path.loc.start.line, `The view has no field “${part}” here (in “${path.original}”).${hint(part, names)}`);
    }
    values = having.map((holder) => holder[part]);
  }
  return values;
}

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isPath = (node: hbs.AST.Expression): node is hbs.AST.PathExpression => node.type === "PathExpression";

function hint(name: string, candidates: Iterable<string>): string {
  const meant = nearest(name, candidates);
  return meant === undefined ? "" : ` Did you mean “${meant}”?`;
}
