import { type Condition, type ConditionId, conditions } from "../../gate/conditions.ts";
import type { Passage } from "./sheet.ts";

/** A condition of the gate: what it asks, how one asks it, and what may be waived. */
export function conditionPassages(id: ConditionId): readonly Passage[] {
  const { text, key, waivable }: Condition = conditions[id];
  return [
    { heading: "What the gate asks", paragraphs: [text] },
    {
      heading: "How to ask it",
      paragraphs: [key === undefined ? "It is always asked." : `In t6.config.yaml: ${key}. What a check goes by: t6 check --print-config.`],
    },
    { heading: "Whether it can be waived", paragraphs: [waivable === false ? "No." : `Yes, by a waiver with the code ${[id, ...waivable].join(" or ")}.`] },
  ];
}

/** "gate/overdue-ask: No ask is overdue". */
export function conditionTitle(id: ConditionId): string {
  return `${id}: ${conditions[id].title}`;
}
