import Handlebars from "handlebars";
import { once } from "../assess/once.ts";
import type { DocumentKind } from "../model/documents.ts";
import type { DocumentView } from "../view/shape.ts";
import { type Format, HelperProblem, helpers } from "./helpers.ts";
import { checkPaths, type Parsed } from "./paths.ts";
import { TemplateProblem } from "./problem.ts";

/** Templates by their names, such as "annex.md.hbs" and "partials/clause-table.md.hbs". */
export type Templates = Readonly<Record<string, string>>;

/** How the templates of a format are called: "annex.md.hbs". */
export const suffixes: Readonly<Record<Format, string>> = Object.freeze({ markdown: ".md.hbs", html: ".html.hbs", odt: ".odt.hbs" });

/**
 * A document as text, from the template of its kind: "annex.md.hbs". What is not text is put together elsewhere: odt/render.ts.
 *
 * @throws {TemplateProblem} for a template that is missing, cannot be read, or names a field, helper or partial that there is not.
 */
export function renderDocument(view: DocumentView, kind: DocumentKind, format: Exclude<Format, "odt">, templates: Templates): string {
  return fillerOf(format, templates)(`${kind}${suffixes[format]}`, view);
}

/** Fills the template of a name with a view. */
type Filler = (entry: string, view: DocumentView) => string;

/** What fills each set of templates, by format. A set is compiled once: it has to stay as it is. */
const fillers = new WeakMap<Templates, Map<Format, Filler>>();

/**
 * What fills the templates of a format. A partial is called by its file's name without folder and suffix: `{{> clause-table}}`
 * is "partials/clause-table.md.hbs" in Markdown and "partials/clause-table.html.hbs" in HTML.
 */
export function fillerOf(format: Format, templates: Templates): Filler {
  const known = fillers.get(templates) ?? new Map<Format, Filler>();
  fillers.set(templates, known);
  const filler = known.get(format) ?? makeFiller(format, templates);
  known.set(format, filler);
  return filler;
}

function makeFiller(format: Format, templates: Templates): Filler {
  const { entries, partials } = parseAll(format, templates);
  const engine = Handlebars.create();
  const names = new Set(Object.keys(helpers[format]));
  const compiled = ({ template, program }: Parsed): Handlebars.TemplateDelegate => {
    // Handlebars writes into the syntax tree that it compiles; the paths are looked up in the one that was parsed.
    const fill = once(() => engine.compile(structuredClone(program), { strict: true, noEscape: format === "markdown", preventIndent: true }));
    return (context, runtime) => within(template, () => fill()(context, runtime));
  };
  for (const [name, partial] of partials) engine.registerPartial(name, compiled(partial));
  const mains = new Map([...entries].map(([entry, parsed]) => [entry, { parsed, fill: compiled(parsed) }]));
  return (entry, view) => {
    const main = mains.get(entry);
    if (main === undefined) throw new TemplateProblem(entry, undefined, `There is no template called “${entry}”.`);
    checkPaths(main.parsed, view, { partials, helpers: names });
    return main.fill(view, { helpers: { ...helpers[format] } });
  };
}

/** Says of whatever goes wrong while a template is filled in which template it was. */
function within(template: string, work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateProblem) {
      error.callers.push({ template, line: undefined });
      throw error;
    }
    const line = error instanceof HelperProblem ? error.line : (error as { lineNumber?: number }).lineNumber;
    throw new TemplateProblem(template, line, (error as Error).message);
  }
}

/** Reads every template of a format; the partials under the names by which they are called. */
export function parseAll(
  format: Format,
  templates: Templates,
): { readonly entries: ReadonlyMap<string, Parsed>; readonly partials: ReadonlyMap<string, Parsed> } {
  const suffix = suffixes[format];
  const entries = new Map<string, Parsed>();
  const partials = new Map<string, Parsed>();
  for (const [template, text] of Object.entries(templates)) {
    if (!template.endsWith(suffix)) continue;
    const parsed = { template, program: parse(template, text) };
    if (template.startsWith("partials/")) partials.set(template.slice("partials/".length, -suffix.length), parsed);
    else entries.set(template, parsed);
  }
  return { entries, partials };
}

/** Handlebars puts the line into the message, above a picture of the place. */
function parse(template: string, text: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const line = /on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+$/.exec(message)?.[1];
    const expected = /Expecting (.+?), got '(.+?)'/.exec(message);
    const said = expected === null ? (message.split("\n")[0] ?? message) : "The template cannot be read here: something is not closed, or not opened.";
    throw new TemplateProblem(template, line === undefined ? undefined : Number(line), said);
  }
}
