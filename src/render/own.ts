import { type Format, helpers } from "./helpers.ts";
import { uncalled } from "./names.ts";
import { namedPartial, noPartial, type Parsed, plainPartialsOnly } from "./paths.ts";
import { TemplateProblem } from "./problem.ts";
import { parseAll, suffixes, type Templates } from "./render.ts";

/**
 * Looks through all templates of somebody's own, whichever of them a document needs: they can be read, what they call is there, every partial is called,
 * and nothing is printed that could become mark-up.
 * @throws {TemplateProblem} for the first that is not in order
 */
export function checkOwn(own: Templates, shipped: Templates): void {
  for (const format of Object.keys(suffixes) as Format[]) checkFormat(format, own, shipped);
}

function checkFormat(format: Format, own: Templates, shipped: Templates): void {
  const { entries, partials } = parseAll(format, own);
  const ours = new Set(partialNames(format, shipped));
  const there = new Set([...ours, ...partials.keys()]);
  const called = new Set<string>();
  for (const parsed of [...entries.values(), ...partials.values()]) {
    for (const node of statementsIn(parsed.program)) {
      if (node.type === "MustacheStatement") checkPrinted(node as hbs.AST.MustacheStatement, parsed, format);
      else if (node.type === "PartialStatement") {
        const name = namedPartial(node as hbs.AST.PartialStatement, parsed.template);
        if (!there.has(name)) throw noPartial(parsed.template, node.loc.start.line, name, there);
        // Nobody else has to call a partial that calls itself.
        if (partials.get(name) !== parsed) called.add(name);
      } else if (node.type !== "BlockStatement" && node.type !== "ContentStatement" && node.type !== "CommentStatement") {
        throw plainPartialsOnly(parsed.template, node.loc.start.line);
      }
    }
  }
  for (const [name, { template }] of partials) if (!ours.has(name) && !called.has(name)) throw uncalled(template, Object.keys(shipped));
}

/**
 * A value of the record is printed as the text that it is. In HTML and in OpenDocument texts it is escaped by itself, unless that is switched off; in Markdown
 * a helper escapes it, because what has to be escaped depends on where it stands.
 */
function checkPrinted({ path, params, escaped, loc }: hbs.AST.MustacheStatement, { template }: Parsed, format: Format): void {
  const name = (path as hbs.AST.PathExpression).original;
  const words = params.length === 0 ? name : `${name} …`;
  const line = loc.start.line;
  if (format === "markdown" && !Object.hasOwn(helpers.markdown, name)) {
    const inner = params.length === 0 ? words : `(${words})`;
    throw new TemplateProblem(template, line, `In Markdown a value goes through a helper, so that none of it becomes mark-up: write {{md ${inner}}}.`);
  }
  if (!escaped) throw new TemplateProblem(template, line, `What is printed by {{{ or {{& could become mark-up: write {{${words}}}.`);
}

function* statementsIn(program: hbs.AST.Program | undefined): Generator<hbs.AST.Statement> {
  for (const node of program?.body ?? []) {
    yield node;
    if (node.type !== "BlockStatement") continue;
    yield* statementsIn((node as hbs.AST.BlockStatement).program);
    yield* statementsIn((node as hbs.AST.BlockStatement).inverse);
  }
}

const partialNames = (format: Format, templates: Templates): string[] =>
  Object.keys(templates).flatMap((name) =>
    name.startsWith("partials/") && name.endsWith(suffixes[format]) ? [name.slice("partials/".length, -suffixes[format].length)] : [],
  );
