import { namedPartial, noPartial, plainPartialsOnly } from "../paths.ts";
import { TemplateProblem } from "../problem.ts";
import type { Parsed } from "./parse.ts";
import { helpers, isHelper } from "./words.ts";

/*
 * A template as Markdown that can be parsed: each tag of Handlebars is replaced by a mark, a number between two brackets that no template needs: Markdown takes
 * them for punctuation, so that emphasis can begin and end beside a tag. A tag alone
 * on its line becomes a paragraph of its own, or a row of its own between the rows of a table, so that it is found again between blocks.
 */

/** A tag of the template, by its place in it. */
export type Mark = Readonly<{ template: string; line: number; alone: boolean }> &
  (
    | { readonly mark: "open"; readonly name: string; readonly call: Call; readonly params: readonly string[] }
    | { readonly mark: "else" }
    | { readonly mark: "close" }
    | { readonly mark: "value"; readonly call: Call }
  );

/** A name with what is given to it. */
export type Call = Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash" | "loc">;

const begin = "⧘";
const end = "⧙";
/** A mark in text. */
export const markIn: RegExp = new RegExp(`${begin}(\\d+)${end}`, "g");

/** A template with its partials as Markdown with marks. */
export function flattened(entry: Parsed, partials: ReadonlyMap<string, Parsed>): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";

  const put = (mark: Mark, isRow: boolean): void => {
    const sign = `${begin}${marks.push(mark) - 1}${end}`;
    text += !mark.alone ? sign : isRow ? `${sign}\n` : `\n\n${sign}\n\n`;
  };

  const walk = ({ program: { body }, template }: Parsed, program: readonly hbs.AST.Statement[], callers: readonly string[]): void => {
    for (const [index, node] of program.entries()) {
      const line = node.loc.start.line;
      const next = program[index + 1];
      if (node.type === "ContentStatement") text += plain((node as hbs.AST.ContentStatement).value, template, line, text);
      else if (node.type === "MustacheStatement") {
        const call = node as hbs.AST.MustacheStatement;
        if (!call.escaped) throw new TemplateProblem(template, line, `Values are printed by {{ and }} alone: write {{${wordsOf(call)}}}.`);
        const name = (call.path as hbs.AST.PathExpression).original;
        put({ mark: "value", call, template, line, alone: isHelper(name) && helpers[name] === "block" && standsAlone(text, contentOf(next)) }, false);
      } else if (node.type === "BlockStatement") block(node as hbs.AST.BlockStatement, next, template, body, callers);
      else if (node.type === "PartialStatement") partial(node as hbs.AST.PartialStatement, template, callers);
      else if (node.type !== "CommentStatement") throw plainPartialsOnly(template, line);
    }
  };

  const block = (
    node: hbs.AST.BlockStatement,
    next: hbs.AST.Statement | undefined,
    template: string,
    body: readonly hbs.AST.Statement[],
    callers: readonly string[],
  ): void => {
    const line = node.loc.start.line;
    const inner = node.program.body;
    const within: Parsed = { template, program: { body } as hbs.AST.Program };
    const open = standsAlone(text, contentOf(inner[0]));
    const row = open && (/\|[ \t]*\n$/.test(text) || text.endsWith(`${end}\n`)) && /^\s*\|/.test(contentOf(inner[0]) ?? "");
    put({ mark: "open", name: node.path.original, call: node, params: node.program.blockParams ?? [], template, line, alone: open }, row);
    walk(within, inner, callers);
    if (node.inverse !== undefined) {
      put({ mark: "else", template, line: node.inverse.loc.start.line, alone: standsAlone(text, contentOf(node.inverse.body[0])) }, row);
      walk(within, node.inverse.body, callers);
    }
    put({ mark: "close", template, line: node.loc.end.line, alone: standsAlone(text, contentOf(next)) }, row);
  };

  const partial = (node: hbs.AST.PartialStatement, template: string, callers: readonly string[]): void => {
    const line = node.loc.start.line;
    const name = namedPartial(node, template);
    const found = partials.get(name);
    if (found === undefined) throw noPartial(template, line, name, partials.keys());
    if (callers.includes(name)) throw new TemplateProblem(template, line, `The partial “${name}” calls itself.`);
    if (node.params.length > 0 || node.hash !== undefined) {
      throw new TemplateProblem(
        template,
        line,
        `A partial sees the fields of the place that calls it: write {{> ${name}}}, within {{#with …}} where it needs another place.`,
      );
    }
    try {
      text += "\n\n";
      walk(found, found.program.body, [...callers, name]);
      text += "\n\n";
    } catch (error) {
      if (error instanceof TemplateProblem) error.callers.push({ template, line });
      throw error;
    }
  };

  walk(entry, entry.program.body, []);
  return { text, marks };
}

/** Whether a tag has its line to itself: what is written before it ends a line, and what follows begins one. */
const standsAlone = (before: string, after: string | undefined): boolean =>
  /(?:^|\n)[ \t]*$/.test(before) && (after === undefined || /^[ \t]*(?:\r?\n|$)/.test(after));

const contentOf = (node: hbs.AST.Statement | undefined): string | undefined =>
  node === undefined ? undefined : node.type === "ContentStatement" ? (node as hbs.AST.ContentStatement).value : "x";

/** The text between tags. Behind a tag that had its line to itself, the rest of that line is gone. */
function plain(content: string, template: string, line: number, before: string): string {
  if (content.includes(begin) || content.includes(end)) {
    throw new TemplateProblem(template, line, `The brackets ${begin} and ${end} cannot stand in a template: t6 uses them itself.`);
  }
  return before.endsWith(`${end}\n`) ? content.replace(/^[ \t]*\r?\n/, "") : content;
}

const wordsOf = ({ path, params }: hbs.AST.MustacheStatement): string =>
  params.length === 0 ? (path as hbs.AST.PathExpression).original : `${(path as hbs.AST.PathExpression).original} …`;
