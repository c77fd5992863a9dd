import type { DocumentTree } from "../document/tree.ts";
import { type DocumentKind, sheetScales } from "../model/documents.ts";
import { plainText } from "../view/prose.ts";
import type { DocumentView } from "../view/shape.ts";
import { checkPaths } from "./paths.ts";
import { TemplateProblem } from "./problem.ts";
import { filled } from "./template/fill.ts";
import { type Parsed, parseAll, suffix, type Templates } from "./template/parse.ts";
import { type Part, skeletonOf } from "./template/skeleton.ts";

/**
 * A document of a kind, as a tree: its template ("annex.md.hbs") filled with what it shows.
 * @throws {TemplateProblem} for a template that is missing, cannot be read, or names a field, helper or partial that there is not
 */
export function documentTree(view: DocumentView, kind: DocumentKind, templates: Templates): DocumentTree {
  const body = filled(skeletonFor(kind, templates), view);
  const heading = body.children.find((node) => node.type === "heading");
  const scale = sheetScales[kind];
  return {
    kind,
    ...(scale !== undefined && { scale }),
    title: heading === undefined ? view.title : plainText(heading),
    subject: view.principle,
    description: view.label,
    generator: view.method.generator,
    language: "en-GB",
    body,
  };
}

/**
 * The same from templates of somebody's own, in which every name is looked up first: also those that this document does not come to.
 * @throws {TemplateProblem} as `documentTree`
 */
export function checkedTree(view: DocumentView, kind: DocumentKind, templates: Templates): DocumentTree {
  skeletonFor(kind, templates);
  const { entry, partials } = sourceOf(kind, templates);
  checkPaths(entry, view, { partials });
  return documentTree(view, kind, templates);
}

/** Templates that have been read, and those that have been compiled, by the set they belong to: a set has to stay as it is. */
const read = new WeakMap<Templates, ReturnType<typeof parseAll>>();
const compiled = new WeakMap<Templates, Map<string, readonly Part[]>>();

function skeletonFor(kind: DocumentKind, templates: Templates): readonly Part[] {
  const known = compiled.get(templates) ?? new Map<string, readonly Part[]>();
  compiled.set(templates, known);
  const skeleton = known.get(kind) ?? compile(kind, templates);
  known.set(kind, skeleton);
  return skeleton;
}

function compile(kind: DocumentKind, templates: Templates): readonly Part[] {
  const { entry, partials } = sourceOf(kind, templates);
  return skeletonOf(entry, partials);
}

function sourceOf(kind: DocumentKind, templates: Templates): { readonly entry: Parsed; readonly partials: ReadonlyMap<string, Parsed> } {
  const { entries, partials } = read.get(templates) ?? parseAll(templates);
  read.set(templates, { entries, partials });
  const entry = entries.get(`${kind}${suffix}`);
  if (entry === undefined) throw new TemplateProblem(`${kind}${suffix}`, undefined, `There is no template called “${kind}${suffix}”.`);
  return { entry, partials };
}
