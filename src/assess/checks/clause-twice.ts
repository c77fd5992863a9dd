import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { clauseMentions, clausesOf } from "../references.ts";

/** One item that names the same clause more than once. */
export function clauseTwice({ evidence, catalogue }: Decision): Problem[] {
  return evidence.flatMap((record) => {
    const ids = clausesOf(record.item);
    if (new Set(ids).size === ids.length) return [];
    const mentions = clauseMentions(record);
    const again = mentions.filter(({ id }, index) => catalogue.clauses.has(id) && mentions.findIndex((mention) => mention.id === id) < index);
    return again.map(({ id, spot }) => {
      const parts = [...new Set(mentions.filter((mention) => mention.id === id).flatMap((mention) => mention.parts ?? []))];
      const hint = parts.length === 0 ? undefined : `As one entry: {clause: ${id}, parts: [${parts.join(", ")}]}.`;
      return raise("evidence/clause-twice", { clause: id, hint }, spot);
    });
  });
}
