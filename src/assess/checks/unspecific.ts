import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { ClauseReference } from "../../model/generated/schemas.ts";
import { kindNature } from "../../model/kinds.ts";
import { mostWithoutShows } from "../../model/profile.ts";
import { clauseOf } from "../../model/reference.ts";
import { isInUse } from "../in-use.ts";
import { inWords } from "../phrases.ts";
import { isUnspecific } from "../specific.ts";

/** Items that name many clauses, and do not say what they show for each: told once for an item. What counts for nothing has to say nothing. */
export function unspecific({ evidence, asOf }: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const record of evidence) {
    const { item, spot } = record;
    if (item.clauses.length <= mostWithoutShows || !isInUse(item, asOf) || kindNature[item.kind] === "plan") continue;
    const [silent, repeated] = withoutWords(record);
    const first = silent[0] ?? repeated[0];
    if (first === undefined) continue;
    const what = [
      ...(silent.length === 0 ? [] : [`does not say what it shows for ${inWords(silent.map(clauseOf))}`]),
      ...(repeated.length === 0 ? [] : [`says the same for ${inWords(repeated.map(clauseOf))}`]),
    ];
    const args = { id: item.id, count: String(item.clauses.length), what: what.join(", and "), example: example(first) };
    problems.push(raise("evidence/unspecific", args, inside(spot, "clauses"), "key"));
  }
  return problems;
}

/** The clauses for which nothing is said, and those for which the same is said. */
function withoutWords({ item }: EvidenceRecord): readonly [readonly ClauseReference[], readonly ClauseReference[]] {
  const short = item.clauses.filter((reference) => isUnspecific(item, clauseOf(reference)));
  const says = (reference: ClauseReference) => typeof reference !== "string" && reference.shows !== undefined;
  return [short.filter((reference) => !says(reference)), short.filter(says)];
}

/** The entry for one clause as it should be written. */
function example(reference: ClauseReference): string {
  const parts = typeof reference === "string" || reference.parts === undefined ? "" : `parts: [${reference.parts.join(", ")}], `;
  return `{ clause: ${clauseOf(reference)}, ${parts}shows: "…" }`;
}
