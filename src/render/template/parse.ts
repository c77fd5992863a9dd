import Handlebars from "handlebars";
import { limits } from "../../model/limits.ts";
import { nestingOf } from "../../schema/text-limits.ts";
import { TemplateProblem } from "../problem.ts";

/** Templates by their names, such as "annex.md.hbs" and "partials/facts.md.hbs". */
export type Templates = Readonly<Record<string, string>>;

/** A parsed template, by the name under which it is kept. */
export interface Parsed {
  readonly template: string;
  readonly program: hbs.AST.Program;
}

/** How the templates of documents and their parts are called: "annex.md.hbs". */
export const suffix = ".md.hbs";

/** Reads a template. Handlebars puts the line of a mistake into its message, above a picture of the place. */
export function parsed(template: string, text: string): Parsed {
  checkSize(template, text);
  try {
    // White space stays as it is written: where a tag stands alone on its line says what it is about (flatten.ts).
    return { template, program: Handlebars.parseWithoutProcessing(text.replace(/\r\n?/g, "\n")) };
  } catch (error) {
    const message = (error as Error).message;
    const line = /on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+$/.exec(message)?.[1];
    const expected = /Expecting (.+?), got '(.+?)'/.exec(message);
    const said = expected === null ? (message.split("\n")[0] ?? message) : "The template cannot be read here: something is not closed, or not opened.";
    throw new TemplateProblem(template, line === undefined ? undefined : Number(line), said);
  }
}

/** A template that holds so much of anything would be read, and no document could be made of it in the time that its size allows. */
function checkSize(template: string, text: string): void {
  const tags = text.split("{{").length - 1;
  if (tags > limits.templateTags) throw new TemplateProblem(template, undefined, `It has ${tags} tags, and at most ${limits.templateTags} are read.`);
  const line = text.split(/\r\n?|\n/).findIndex((one) => nestingOf(one.trimStart()) > limits.narrativeNesting);
  if (line !== -1) throw new TemplateProblem(template, line + 1, `Lists or quotations are nested more than ${limits.narrativeNesting} deep here.`);
}

/** Reads every template of a document, and the partials under the names by which they are called: `{{> facts}}` is "partials/facts.md.hbs". */
export function parseAll(templates: Templates): { readonly entries: ReadonlyMap<string, Parsed>; readonly partials: ReadonlyMap<string, Parsed> } {
  const entries = new Map<string, Parsed>();
  const partials = new Map<string, Parsed>();
  for (const [template, text] of Object.entries(templates)) {
    if (!template.endsWith(suffix)) continue;
    if (template.startsWith("partials/")) partials.set(template.slice("partials/".length, -suffix.length), parsed(template, text));
    else entries.set(template, parsed(template, text));
  }
  return { entries, partials };
}
