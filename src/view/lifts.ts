import { liftForAll, sameness } from "../language/lifts.ts";
import type { Naming } from "../language/naming.ts";
import type { ClauseResult, Lift } from "../model/generated/schemas.ts";

/** More titles than this are not read one by one. */
const titlesInSentence = 3;

/** What would lift the finding of a clause, a sentence each; items that need the same share a sentence. */
export function liftSentences({ lifts, standings }: ClauseResult, naming: Naming): string[] {
  const groups = new Map<string, [Lift, ...Lift[]]>();
  for (const lift of lifts) {
    const key = sameness(lift, naming);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [lift]);
    else group.push(lift);
  }
  return [...groups.values()].map((group) => {
    const all = group.length > titlesInSentence && group.length === standings.length;
    return liftForAll(group, naming, all ? "all the items under this clause" : undefined);
  });
}
