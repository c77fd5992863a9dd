import { codes } from "../../../diagnostics/codes.ts";
import type { OwnCode } from "../../../diagnostics/own.ts";
import { findingRules, positionRules, standingRules } from "../../../model/rules.ts";
import { conditions } from "../conditions.ts";

const areaOf = (id: string): string => id.slice(0, id.indexOf("/"));

/** What stands before the slash in the ids of t6's own: a check of somebody else's under one of them could be taken for t6's. */
const taken: ReadonlySet<string> = new Set([
  "t6",
  ...[codes, conditions].flatMap((all) => Object.keys(all).map(areaOf)),
  ...[standingRules, findingRules, positionRules].flatMap((all) => Object.keys(all).map(areaOf)),
]);

/** Whether a prefix is one of t6's own. */
export function isTaken(code: string): boolean {
  return taken.has(areaOf(code));
}

/** Whether a text can be the code of a check that a configuration brings. */
export function isOwnCode(code: string): code is OwnCode {
  return /^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]+$/.test(code) && !isTaken(code);
}
