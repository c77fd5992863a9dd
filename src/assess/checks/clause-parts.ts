import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { Clause, ClauseReference } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
import { partsServed } from "../link.ts";
import { inWords } from "../phrases.ts";
import { type ClauseMention, clauseMentions } from "../references.ts";

/** Parts that a clause does not have, and parts that an item leaves out where it has to name them. */
export function clauseParts({ evidence, catalogue }: Decision): Problem[] {
  const hasParts = (reference: ClauseReference) =>
    (typeof reference === "object" && reference.parts !== undefined) || catalogue.clauses.get(clauseOf(reference))?.clause.parts !== undefined;
  return evidence
    .filter(({ item }) => item.clauses.some(hasParts))
    .flatMap((record) =>
      clauseMentions(record).flatMap((mention) => {
        const clause = catalogue.clauses.get(mention.id)?.clause;
        // What was carried over is looked at where it is written.
        return clause === undefined || mention.isCarried === true
          ? []
          : mention.parts === undefined
            ? unnamed(record, mention, clause)
            : unknown(mention, mention.parts, clause);
      }),
    );
}

/** What speaks against a clause, or is only background, may speak of the whole of it. */
function unnamed({ item }: EvidenceRecord, { spot }: ClauseMention, { id, parts }: Clause): Problem[] {
  const [part] = parts ?? [];
  if (part === undefined || (item.stance ?? "supports") !== "supports" || partsServed(item, id)?.length !== 0) return [];
  return [raise("reference/parts-missing", { clause: id, parts: partList(parts), example: `{clause: ${id}, parts: [${part.id}]}` }, spot)];
}

function unknown({ entry }: ClauseMention, named: readonly string[], { id, parts }: Clause): Problem[] {
  if (parts === undefined) return [raise("reference/no-parts", { clause: id }, inside(entry, "parts"), "key")];
  const ids = parts.map((part) => part.id);
  return named.flatMap((part, index) =>
    ids.includes(part)
      ? []
      : raise("reference/unknown-part", { clause: id, part, parts: partList(parts), suggestion: nearest(part, ids) }, inside(entry, "parts", index)),
  );
}

function partList(parts: Clause["parts"]): string {
  return inWords((parts ?? []).map((part) => part.id));
}
