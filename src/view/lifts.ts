import type { ClauseResult, Lift } from "../model/generated/schemas.ts";
import { type RuleId, rules } from "../model/rules.ts";
import { series } from "./style/text.ts";

/** More titles than this are not read one by one. */
const titlesInSentence = 3;

/** What would lift the finding of a clause, a sentence each; items that need the same share a sentence. */
export function liftSentences({ lifts, standings }: ClauseResult, titleOf: (id: string) => string): string[] {
  const groups = new Map<string, Lift[]>();
  for (const lift of lifts) {
    const key = `${lift.rule} ${withoutTitle(lift, titleOf)}`;
    groups.set(key, [...(groups.get(key) ?? []), lift]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return [first.text];
    const titles = group.flatMap(({ evidence }) => (evidence === undefined ? [] : [`‘${titleOf(evidence)}’`]));
    const all = titles.length > titlesInSentence && titles.length === standings.length;
    const items = all ? "all the items under this clause" : series(titles);
    const words = first.rule in rules ? rules[first.rule as RuleId].lift?.many : undefined;
    const same = withoutTitle(first, titleOf);
    return [(words === undefined || first.rule === "standing/limitation" ? same : words).replace("{items}", () => items)];
  });
}

/** The sentence with a gap in the place of the item's title, so that two sentences about two items can be seen to say the same. */
function withoutTitle({ text, evidence }: Lift, titleOf: (id: string) => string): string {
  return evidence === undefined ? text : text.replace(`‘${titleOf(evidence)}’`, "{items}");
}
