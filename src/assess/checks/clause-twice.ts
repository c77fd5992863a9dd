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
    // Gone through once: an item may name a clause very often.
    const partsOf = new Map<string, Set<string>>();
    const again = mentions.filter(({ id, parts = [] }) => {
      const known = partsOf.get(id);
      const all = known ?? new Set();
      for (const part of parts) all.add(part);
      partsOf.set(id, all);
      return known !== undefined && catalogue.clauses.has(id);
    });
    const hints = new Map(
      [...partsOf].map(([id, parts]) => [id, parts.size === 0 ? undefined : `As one entry: {clause: ${id}, parts: [${[...parts].join(", ")}]}.`]),
    );
    return again.map(({ id, spot }) => raise("evidence/clause-twice", { clause: id, hint: hints.get(id) }, spot));
  });
}
