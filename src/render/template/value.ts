import { TemplateProblem } from "../problem.ts";

/** Where a template stands while it is filled: the value it looks into, those around it, and the names that blocks gave. */
export interface Scope {
  readonly context: unknown;
  readonly outer: Scope | undefined;
  readonly root: unknown;
  readonly named: ReadonlyMap<string, unknown>;
  readonly loop: Readonly<Record<string, unknown>> | undefined;
}

/** Where in which template something is asked for. */
export interface At {
  readonly template: string;
  readonly line: number;
}

/** The value of an expression: a field, a word or a number as written. */
export function valueAt(expression: hbs.AST.Expression, scope: Scope, at: At): unknown {
  if (expression.type !== "PathExpression") return (expression as hbs.AST.Literal & { value?: unknown }).value;
  const path = expression as hbs.AST.PathExpression;
  const [first = ""] = path.parts;
  if (path.data) {
    if (first === "root") return follow(scope.root, path.parts.slice(1), path, at);
    const loop = loopOf(scope);
    if (loop === undefined || !Object.hasOwn(loop, first)) throw new TemplateProblem(at.template, at.line, `There is no “@${first}” here.`);
    return loop[first];
  }
  if (path.depth === 0 && scope.named.has(first)) return follow(scope.named.get(first), path.parts.slice(1), path, at);
  let from: Scope | undefined = scope;
  for (let depth = 0; depth < path.depth; depth += 1) from = from?.outer;
  if (from === undefined) throw new TemplateProblem(at.template, at.line, `“${path.original}” leads out of the document.`);
  return follow(from.context, path.parts, path, at);
}

const loopOf = (scope: Scope): Scope["loop"] => scope.loop ?? (scope.outer === undefined ? undefined : loopOf(scope.outer));

function follow(from: unknown, parts: readonly string[], path: hbs.AST.PathExpression, { template, line }: At): unknown {
  let value = from;
  for (const part of parts) {
    if (value === null || value === undefined) return null;
    if (typeof value !== "object") throw new TemplateProblem(template, line, `“${path.original}” asks for a field of something that is a plain value.`);
    if (!Object.hasOwn(value, part)) throw new TemplateProblem(template, line, `The view has no field “${part}” here (in “${path.original}”).`);
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/** Whether `{{#if}}` takes a value for something: an empty text, an empty list, zero and nothing are not. */
export const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Where a block looks that goes into a value. */
export function inside(value: unknown, outer: Scope, params: readonly string[], loop?: Readonly<Record<string, unknown>>): Scope {
  const [name, key] = params;
  const named = new Map(outer.named);
  if (name !== undefined) named.set(name, value);
  if (key !== undefined) named.set(key, loop?.["index"]);
  return { context: value, outer, root: outer.root, named, loop };
}
