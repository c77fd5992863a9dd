import type { Problem } from "../diagnostics/problem.ts";
import type { DocumentTree } from "../document/tree.ts";
import type { Result } from "../model/generated/schemas.ts";
import { isInTheWay, signOff } from "../sign-off/check.ts";
import { asDraft } from "../sign-off/draft.ts";
import { type Finished, signOffTree } from "../sign-off/tree.ts";
import { SignOffError } from "./sign-off-error.ts";

/**
 * A document, ready to be written: a draft says so on every page; a final one has nothing missing in it and nothing that speaks against itself.
 * @throws {SignOffError} where a final document was asked for and cannot be made
 */
export function settled(result: Result, finished: Finished, final = false): DocumentTree {
  const { kind, tree } = finished;
  if (!final) return asDraft(tree, kind, signOff(result, [kind]).filter(isInTheWay), result.catalogue.principle.id);
  const { error } = result.problems;
  if (error > 0) throw new SignOffError(`The ${kind} cannot be final: its inputs have ${error === 1 ? "an error" : `${error} errors`}. t6 check lists them.`);
  const problems = [...signOff(result, [kind]), ...signOffTree(result, finished)].filter(isInTheWay);
  if (problems.length > 0) throw new SignOffError(`The ${kind} cannot be final: ${toldIn(problems)}`, problems);
  return tree;
}

const toldIn = (problems: readonly Problem[]): string =>
  problems.length === 1
    ? "one thing keeps it from that. t6 check --final says what."
    : `${problems.length} things keep it from that. t6 check --final lists them.`;
