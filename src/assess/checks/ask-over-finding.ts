import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import { verificationOrder } from "../../model/profile.ts";
import { isBinding } from "../adverse.ts";
import { liesBefore } from "../dates.ts";
import { dateOf, itemsById, sourcesById } from "../link.ts";
import { inWords, quotedInWords } from "../phrases.ts";

/**
 * Asks that were closed on what somebody only says, while what was found against one of their clauses is open. Whoever is asked reads “closed”, and takes
 * the finding for settled. What was found after the ask was closed says nothing of it.
 */
export function askOverFinding(decision: Decision): Problem[] {
  const found = findings(decision);
  if (found.length === 0) return [];
  const items = itemsById(decision.evidence);
  const sources = sourcesById(decision.assessment);
  return decision.asks.flatMap(({ item: { id, clauses, closed }, spot, state }) => {
    const shown = (closed?.evidence ?? []).flatMap((one) => items.get(one) ?? []);
    if (state !== "closed" || closed === undefined || shown.length === 0 || shown.length < (closed.evidence ?? []).length) return [];
    if (shown.some((item) => verificationOrder[decision.checkedOf(item).level] > verificationOrder.reported)) return [];
    const open = found.filter(({ clause, item }) => {
      const date = dateOf(item, sources);
      return clauses.includes(clause) && (date === undefined || !liesBefore(closed.on, date));
    });
    if (open.length === 0) return [];
    const args = {
      id,
      evidence: quotedInWords(shown.map((item) => item.id)),
      findings: quotedInWords([...new Set(open.map(({ item }) => item.id))]),
      clauses: inWords([...new Set(open.map(({ clause }) => clause))]),
    };
    return [raise("ask/closed-over-finding", args, inside(spot, "closed"), "key")];
  });
}

/** What was found that binds and is open, with each clause that it is against. */
function findings(decision: Decision) {
  return decision.practices.flatMap(({ clauses }) => clauses.flatMap((decided) => against(decided, decision)));
}

function against({ clause, weighings }: ClauseDecision, decision: Decision) {
  return weighings
    .filter(({ standing, evidence }) => standing === "adverse" && isBinding(evidence.item, decision))
    .map(({ evidence: { item } }) => ({ clause: clause.id, item }));
}
