import { type RuleId, rules } from "../../model/rules.ts";
import type { Passage } from "./sheet.ts";

/** One rule of the decision: what it says and what lifts it. */
export function rulePassages(id: RuleId): readonly Passage[] {
  const { text, lift } = rules[id];
  const blank = (words: string) => words.replaceAll("{items}", "…");
  return [
    { heading: "The rule", paragraphs: [text, "The rules are this tool's own; the Code does not grade evidence."] },
    { heading: "What lifts it", paragraphs: lift === undefined ? [] : [blank(lift.one)] },
  ];
}

/** "standing/not-public: not open to the public". */
export function ruleTitle(id: RuleId): string {
  return `${id}: ${rules[id].title}`;
}
