import { namedPartial, noPartial, plainPartialsOnly } from "../paths.ts";
import { TemplateProblem } from "../problem.ts";
import type { Parsed } from "./parse.ts";
import { placesIn } from "./places.ts";
import { checkBlock, checkCall } from "./used.ts";
import { helpers, isChoosing, isHelper } from "./words.ts";

/*
 * A template as Markdown that can be parsed: each tag of Handlebars is replaced by a mark, a number between two brackets that no template needs. Markdown
 * takes them for punctuation, so that emphasis can begin and end beside a tag. A tag alone on its line becomes a paragraph of its own, or a row of its own
 * between the rows of a table, so that it is found again between blocks.
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

/** A template as Markdown, with what its marks stand for. */
export interface Flattened {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The place in a template from which a line of the text comes. */
  readonly placeOf: (line: number) => { readonly template: string; readonly line: number };
}

const begin = "⧘";
const end = "⧙";
/** A mark in text. */
export const markIn: RegExp = new RegExp(`${begin}(\\d+)${end}`, "g");

/** Where the walk through a template is: in which file, in which partials, and in which blocks. */
interface Where {
  readonly template: string;
  readonly partials: readonly string[];
  readonly blocks: readonly string[];
}

/**
 * A template with its partials as Markdown with marks.
 * @throws {TemplateProblem} for what Handlebars has and t6 has not, and for names of blocks, helpers and partials that there are not
 */
export function flattened(entry: Parsed, partials: ReadonlyMap<string, Parsed>): Flattened {
  const marks: Mark[] = [];
  const places = placesIn(entry.template);
  let text = "";
  // A comment that has its line to itself goes with its line.
  let isLineGone = false;

  const put = (mark: Mark, isRow: boolean): void => {
    const sign = `${begin}${marks.push(mark) - 1}${end}`;
    // What is indented stands in an item of a list, and stays there.
    text += !mark.alone ? sign : isRow ? `${sign}\n` : `\n\n${indentOf(text)}${sign}\n\n`;
  };

  const walk = (program: readonly hbs.AST.Statement[], where: Where): void => {
    for (const [index, node] of program.entries()) statement(node, program[index + 1], where);
  };

  const statement = (node: hbs.AST.Statement, next: hbs.AST.Statement | undefined, where: Where): void => {
    const { template } = where;
    const line = node.loc.start.line;
    if (node.type === "ContentStatement") {
      const { value } = node as hbs.AST.ContentStatement;
      const shown = plain(value, template, line, isLineGone || text.endsWith(`${end}\n`));
      isLineGone = false;
      places.add(text, template, shown.length < value.length ? line + 1 : line);
      text += shown;
    } else if (node.type === "MustacheStatement") {
      const call = node as hbs.AST.MustacheStatement;
      checkCall(call, template, where.blocks);
      const name = (call.path as hbs.AST.PathExpression).original;
      put({ mark: "value", call, template, line, alone: isHelper(name) && helpers[name] === "block" && standsAlone(text, contentOf(next)) }, false);
    } else if (node.type === "BlockStatement") block(node as hbs.AST.BlockStatement, next, where);
    else if (node.type === "PartialStatement") partial(node as hbs.AST.PartialStatement, next, where);
    else if (node.type !== "CommentStatement") throw plainPartialsOnly(template, line);
    else if (standsAlone(text, contentOf(next))) {
      text = text.slice(0, text.length - indentOf(text).length);
      isLineGone = next !== undefined;
    }
  };

  const block = (node: hbs.AST.BlockStatement, next: hbs.AST.Statement | undefined, where: Where): void => {
    const { template } = where;
    const line = node.loc.start.line;
    const inner = node.program?.body ?? [];
    const name = node.path.original;
    const first = contentOf(inner[0]);
    const open = standsAlone(text, first);
    checkBlock(node, template, open);
    const row = open && isChoosing(name) && endsRow.test(text) && beginsRow(inner);
    const within: Where = { ...where, blocks: [...where.blocks, name] };
    put({ mark: "open", name, call: node, params: node.program?.blockParams ?? [], template, line, alone: open }, row);
    walk(inner, within);
    const inverse = node.inverse as (hbs.AST.Program & { readonly chained?: boolean }) | undefined;
    if (inverse !== undefined) {
      const [other] = inverse.body;
      // In {{else if …}} the tag of the second block is the tag of the else.
      const chained = inverse.chained === true ? other : undefined;
      const behind = chained === undefined ? contentOf(other) : contentOf((chained as hbs.AST.BlockStatement).program?.body[0]);
      put({ mark: "else", template, line: inverse.loc.start.line, alone: standsAlone(text, behind) }, row);
      if (chained === undefined) walk(inverse.body, within);
      else statement(chained, next, within);
    }
    put({ mark: "close", template, line: node.loc.end.line, alone: standsAlone(text, contentOf(next)) }, row);
  };

  const partial = (node: hbs.AST.PartialStatement, next: hbs.AST.Statement | undefined, where: Where): void => {
    const { template } = where;
    const line = node.loc.start.line;
    const name = namedPartial(node, template);
    const found = partials.get(name);
    if (found === undefined) throw noPartial(template, line, name, partials.keys());
    if (where.partials.includes(name)) throw new TemplateProblem(template, line, `The partial “${name}” calls itself.`);
    if (node.params.length > 0 || node.hash !== undefined) {
      throw new TemplateProblem(
        template,
        line,
        `A partial sees the fields of the place that calls it: write {{> ${name}}}, within {{#with …}} where it needs another place.`,
      );
    }
    if (!standsAlone(text, contentOf(next))) {
      throw new TemplateProblem(template, line, `A partial makes paragraphs, lists and tables: put {{> ${name}}} on a line of its own.`);
    }
    try {
      const indent = indentOf(text);
      const before = `${text}\n\n`;
      text = before;
      walk(found.program.body, { ...where, template: found.template, partials: [...where.partials, name] });
      text = `${before}${text.slice(before.length).replace(/^(?=.)/gm, indent)}\n\n`;
    } catch (error) {
      if (error instanceof TemplateProblem) error.callers.push({ template, line });
      throw error;
    }
  };

  walk(entry.program.body, { template: entry.template, partials: [], blocks: [] });
  return { text, marks, placeOf: places.of };
}

/** Whether a tag has its line to itself: what is written before it ends a line, and what follows begins one. */
const standsAlone = (before: string, after: string | undefined): boolean =>
  /(?:^|\n)[ \t]*$/.test(before) && (after === undefined || /^[ \t]*(?:\n|$)/.test(after));

/** The end of a table's row, or of a tag between two rows. */
const endsRow = /[|⧙][ \t]*\n[ \t]*$/;

/** Whether what stands in a block begins with a table's row, or with a block that does. */
function beginsRow([first, second]: readonly hbs.AST.Statement[]): boolean {
  if (/^\s*\|/.test(contentOf(first) ?? "")) return true;
  const inner = first?.type === "ContentStatement" && /^\s*$/.test(contentOf(first) ?? "") ? second : first;
  return inner?.type === "BlockStatement" && beginsRow((inner as hbs.AST.BlockStatement).program?.body ?? []);
}

const indentOf = (text: string): string => /[ \t]*$/.exec(text)?.[0] ?? "";

const contentOf = (node: hbs.AST.Statement | undefined): string | undefined =>
  node === undefined ? undefined : node.type === "ContentStatement" ? (node as hbs.AST.ContentStatement).value : "x";

/** The text between tags, without the rest of a line that a tag had to itself. */
function plain(content: string, template: string, line: number, isLineGone: boolean): string {
  if (content.includes(begin) || content.includes(end)) {
    throw new TemplateProblem(template, line, `The brackets ${begin} and ${end} cannot stand in a template: t6 uses them itself.`);
  }
  return isLineGone ? content.replace(/^[ \t]*\n/, "") : content;
}
