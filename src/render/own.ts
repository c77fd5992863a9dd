import { uncalled } from "./names.ts";
import { namedPartial, noPartial, plainPartialsOnly } from "./paths.ts";
import { parseAll, type Templates } from "./template/parse.ts";
import { checkShell, isShell } from "./template/shell.ts";
import { skeletonOf } from "./template/skeleton.ts";

/**
 * Looks through all templates of somebody's own, whichever of them a document needs: they can be read, what they call is there, every partial is called,
 * and every block begins and ends in one place.
 * @throws {TemplateProblem} for the first that is not in order
 */
export function checkOwn(own: Templates, shipped: Templates): void {
  const { entries, partials } = parseAll(own);
  const all = new Map([...parseAll(shipped).partials, ...partials]);
  const called = new Set<string>();
  for (const parsed of [...entries.values(), ...partials.values()]) {
    for (const node of statementsIn(parsed.program)) {
      if (node.type === "PartialStatement") {
        const name = namedPartial(node as hbs.AST.PartialStatement, parsed.template);
        if (!all.has(name)) throw noPartial(parsed.template, node.loc.start.line, name, all.keys());
        // Nobody else has to call a partial that calls itself.
        if (partials.get(name) !== parsed) called.add(name);
      } else if (!known.has(node.type)) throw plainPartialsOnly(parsed.template, node.loc.start.line);
    }
    skeletonOf(parsed, all);
  }
  for (const [name, { template }] of partials) {
    if (!Object.hasOwn(shipped, template) && !called.has(name)) throw uncalled(template, Object.keys(shipped));
  }
  for (const name of Object.keys(own)) if (isShell(name)) checkShell(name, own);
}

const known = new Set(["MustacheStatement", "BlockStatement", "ContentStatement", "CommentStatement"]);

function* statementsIn(program: hbs.AST.Program | undefined): Generator<hbs.AST.Statement> {
  for (const node of program?.body ?? []) {
    yield node;
    if (node.type !== "BlockStatement") continue;
    yield* statementsIn((node as hbs.AST.BlockStatement).program);
    yield* statementsIn((node as hbs.AST.BlockStatement).inverse);
  }
}
