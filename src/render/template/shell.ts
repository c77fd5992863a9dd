import { nearest } from "../../diagnostics/nearest.ts";
import { TemplateProblem } from "../problem.ts";
import { parsed, type Templates } from "./parse.ts";

/** Words of a page, and the holes between them. */
type Piece = string | { readonly field: string; readonly raw: boolean; readonly line: number };

const compiled = new WeakMap<Templates, Map<string, readonly Piece[]>>();

/**
 * Fills the page around a document: `{{title}}` is escaped, and what we made ourselves, such as `{{{body}}}`, stands as it is.
 * @throws {TemplateProblem} for a page that is missing, cannot be read, or names a field that there is not
 */
export function shell(
  template: string,
  templates: Templates,
  fields: Readonly<Record<string, unknown>>,
  raw: Readonly<Record<string, string>>,
  escaped: (text: string) => string,
): string {
  return piecesOf(template, templates)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const values = piece.raw ? raw : fields;
      const value = Object.hasOwn(values, piece.field) ? values[piece.field] : undefined;
      if (typeof value === "string") return piece.raw ? value : escaped(value);
      const names = [
        ...Object.keys(raw).map((name) => `{{{${name}}}}`),
        ...Object.entries(fields).flatMap(([name, one]) => (typeof one === "string" ? [`{{${name}}}`] : [])),
      ];
      const meant = nearest(piece.field, Object.keys(values));
      const hint = meant === undefined ? `A page has ${names.join(", ")}.` : `Did you mean “${meant}”?`;
      throw new TemplateProblem(template, piece.line, `There is no ${piece.raw ? `{{{${piece.field}}}}` : `{{${piece.field}}}`} here. ${hint}`);
    })
    .join("");
}

/** Whether a template is a page around documents, and no document. */
export const isShell = (name: string): boolean => /\.(?:html|odt)\.hbs$/.test(name);

/**
 * Reads a page without filling it.
 * @throws {TemplateProblem} for one that cannot be read
 */
export function checkShell(template: string, templates: Templates): void {
  piecesOf(template, templates);
}

/** A page as text and holes, read once. */
function piecesOf(template: string, templates: Templates): readonly Piece[] {
  const known = compiled.get(templates) ?? new Map<string, readonly Piece[]>();
  compiled.set(templates, known);
  const pieces = known.get(template) ?? read(template, templates[template]);
  known.set(template, pieces);
  return pieces;
}

function read(template: string, text: string | undefined): readonly Piece[] {
  if (text === undefined) throw new TemplateProblem(template, undefined, `There is no template called “${template}”.`);
  const { program } = parsed(template, text);
  const pieces = program.body.map((node): Piece => {
    const line = node.loc.start.line;
    if (node.type === "ContentStatement") return (node as hbs.AST.ContentStatement).value;
    if (node.type === "CommentStatement") return "";
    if (node.type !== "MustacheStatement" || (node as hbs.AST.MustacheStatement).params.length > 0) {
      throw new TemplateProblem(template, line, "A page prints fields and does nothing else: no blocks, partials or helpers.");
    }
    const { path, escaped } = node as hbs.AST.MustacheStatement;
    return { field: (path as hbs.AST.PathExpression).original, raw: !escaped, line };
  });
  // A comment at the head of a page would leave an empty line before what has to come first.
  const first = pieces.findIndex((piece) => piece !== "");
  if (typeof pieces[first] === "string") pieces[first] = (pieces[first] as string).trimStart();
  return pieces;
}
