import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import { isAhead, liesBefore } from "../dates.ts";
import { judgedOf } from "../judged.ts";
import { citedBy, isNewFinding } from "../judgement.ts";
import { dateOf, sourcesById } from "../link.ts";
import { once } from "../once.ts";
import { inWords } from "../phrases.ts";

/**
 * Judgements that are older than what they rest on, or than a finding of which whoever judged cannot have known. Where the evidence has
 * changed since, that is told instead; evidence from after the as-of date is told elsewhere.
 */
export function judgementOlder(decision: Decision): Problem[] {
  const sources = once(() => sourcesById(decision.assessment));
  return judgedOf(decision).flatMap(({ onWhat, judgement: { item, spot, stale }, evidence }) => {
    const { on } = item;
    // Most judgements are newer than everything there is; then nobody needs to know what bears on them.
    if (on === undefined || stale.length === 0 || stale.includes("evidence_changed")) return [];
    const isNewer = ({ item: cited }: EvidenceRecord) => {
      const date = dateOf(cited, sources());
      return date !== undefined && liesBefore(on, date) && !isAhead(date, decision.asOf);
    };
    const words = (records: readonly EvidenceRecord[]) => inWords(records.map((record) => `‘${record.item.id}’ (${dateOf(record.item, sources())})`));
    const newer = evidence().filter(isNewer);
    const found = newer.filter((record) => isNewFinding(record, { sources: sources(), asOf: decision.asOf }));
    const args = { on_what: onWhat, date: on };
    if (found.length > 0) return [raise("judgement/new-finding", { ...args, evidence: words(found) }, inside(spot, "on"))];
    const older = citedBy(item, newer);
    return older.length === 0 ? [] : [raise("judgement/older-than-evidence", { ...args, evidence: words(older) }, inside(spot, "on"))];
  });
}
