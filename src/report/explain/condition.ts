import { type Condition, type ConditionId, conditions } from "../../gate/rules/conditions.ts";
import { type Entry, lastOf } from "./entry.ts";
import type { Passage } from "./sheet.ts";
import { conditionExamples } from "./words/conditions.ts";

/** Every condition of the gate. It is found by its key in t6.config.yaml as well. */
export function conditionEntries(): readonly Entry[] {
  return (Object.keys(conditions) as ConditionId[]).map((id) => {
    const { title, text, key }: Condition = conditions[id];
    return {
      id,
      title: `${id}: ${title}`,
      names: [lastOf(id), ...(key?.split(", ") ?? [])],
      brief: `a condition of the gate. ${text}`,
      passages: () => conditionPassages(id),
    };
  });
}

/** A condition of the gate: what it asks, how one asks it, what fails it, and what may be waived. */
function conditionPassages(id: ConditionId): readonly Passage[] {
  const { text, key, waivable }: Condition = conditions[id];
  return [
    { heading: "What the gate asks", paragraphs: [text] },
    {
      heading: "How to ask it",
      paragraphs: [key === undefined ? "It is always asked." : `In t6.config.yaml: ${key}. What a check goes by: t6 check --print-config.`],
    },
    { heading: "An example of what fails it", paragraphs: [conditionExamples[id]] },
    { heading: "Whether it can be waived", paragraphs: [waivable === false ? "No." : `Yes, by a waiver with the code ${[id, ...waivable].join(" or ")}.`] },
  ];
}
