import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { hasCome, isAhead } from "../dates.ts";
import { mayBeLost } from "../held.ts";
import { itemsById, sourcesById } from "../link.ts";
import { once } from "../once.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { unseenWords } from "../unseen.ts";
import { type Register, whyUnseen } from "../verification.ts";

type Limitation = NonNullable<EvidenceItem["limitations"]>[number];
type Known = Omit<Register, "parties">;

/**
 * Limitations that are said to be resolved, or not to matter, and that limit their item all the same. One that was to be resolved
 * later is told elsewhere.
 */
export function limitationUnproven(decision: Decision): Problem[] {
  const problems: Problem[] = [];
  const known = once(() => ({
    items: itemsById(decision.evidence),
    sources: sourcesById(decision.assessment),
    asOf: decision.asOf,
    isProducer: decision.isProducer,
  }));
  for (const record of decision.evidence) {
    for (const [index, limitation] of (record.item.limitations ?? []).entries()) {
      if (limitation.material && limitation.resolved_on === undefined) continue;
      const clauses = stillOpen(record, limitation, decision);
      if (clauses.length > 0) problems.push(...told(record, index, limitation, clauses, known(), decision));
    }
  }
  return problems;
}

/** The clauses that a limitation limits. */
function stillOpen({ item }: EvidenceRecord, { text }: Limitation, { practices }: Decision): readonly ClauseDecision[] {
  return practices.flatMap(({ clauses }) =>
    clauses.filter(({ weighings }) => weighings.some(({ evidence, limitations }) => evidence.item === item && limitations.includes(text))),
  );
}

function told(
  { item, spot }: EvidenceRecord,
  index: number,
  limitation: Limitation,
  open: readonly ClauseDecision[],
  known: Known,
  { assessment, asOf }: Decision,
): Problem[] {
  const { resolved_on, resolved_by, in: where } = limitation;
  const clauses = inWords(open.map(({ clause }) => clause.id));
  const unseen = limitation.accepted_by === undefined ? undefined : whyUnseen(item, where, known);
  if (unseen === "unknown") return [];
  const disagreed = unseen === undefined ? "nobody outside the producer agrees" : `that somebody agrees cannot be seen, since ${unseenWords(unseen, where)}`;
  const entry = inside(spot, "limitations", index);
  if (resolved_on === undefined)
    return [raise("evidence/limitation-not-accepted", { id: item.id, clauses, lack: disagreed, example: agreement }, inside(entry, "material"))];
  if (isAhead(resolved_on, asOf) || (resolved_by ?? []).some((id) => !known.items.has(id) || mayBeLost(id, assessment))) return [];
  const isVague = !hasCome(resolved_on, asOf);
  const lack = isVague ? `${resolved_on} was not over on ${asOf}` : withoutProof(item, resolved_by ?? [], open, known);
  const args = isVague
    ? { id: item.id, clauses, lack: lack ?? "", add: "Give the month or the day." }
    : lack === undefined
      ? { id: item.id, clauses, lack: disagreed, add: `Add ${agreement}.` }
      : { id: item.id, clauses, lack, add: "Name under ‘resolved_by’ another item that shows the clause by itself." };
  return [raise("evidence/limitation-unproven", args, inside(entry, "resolved_on"))];
}

const agreement = "‘accepted_by: { name: …, role: … }’ with somebody outside who agrees, and ‘in:’ with where that can be seen";

/** Why nothing that is named shows that a limitation was put right; undefined where something does. */
function withoutProof(item: EvidenceItem, named: readonly string[], open: readonly ClauseDecision[], { items }: Known): string | undefined {
  const others = named.flatMap((id) => {
    const found = items.get(id);
    return found === undefined || found === item ? [] : [found];
  });
  if (named.length === 0) return "nothing is named that shows it";
  if (others.length === 0) return `‘${item.id}’ is the item itself`;
  const short = open.filter(({ weighings }) => !weighings.some(({ evidence, standing }) => standing === "sufficient" && others.includes(evidence.item)));
  if (short.length === 0) return undefined;
  const clauses = inWords(short.map(({ clause }) => clause.id));
  const names = quotedInWords(others.map(({ id }) => id));
  return others.length === 1 ? `${names} does not show ${clauses} by itself` : `none of ${names} shows ${clauses} by itself`;
}
