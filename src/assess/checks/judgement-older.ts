import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import { isAhead, liesBefore } from "../dates.ts";
import { judgedOf } from "../judged.ts";
import { citedBy } from "../judgement.ts";
import { dateOf, sourcesById } from "../link.ts";
import { inWords } from "../phrases.ts";

/** Judgements that are older than what they rest on. Where the evidence has changed since, that is told instead; evidence from after the as-of date is told elsewhere. */
export function judgementOlder(decision: Decision): Problem[] {
  const sources = sourcesById(decision.assessment);
  return judgedOf(decision).flatMap(({ onWhat, judgement: { item, spot, stale }, evidence }) => {
    const { on } = item;
    if (on === undefined || stale.includes("evidence_changed")) return [];
    const isNewer = ({ item: cited }: EvidenceRecord) => {
      const date = dateOf(cited, sources);
      return date !== undefined && liesBefore(on, date) && !isAhead(date, decision.asOf);
    };
    // Most judgements are newer than everything there is; then nobody needs to know what bears on them.
    if (!decision.evidence.some(isNewer)) return [];
    const newer = citedBy(item, evidence())
      .filter(isNewer)
      .map((record) => `‘${record.item.id}’ (${dateOf(record.item, sources)})`);
    return newer.length === 0 ? [] : [raise("judgement/older-than-evidence", { on_what: onWhat, date: on, evidence: inWords(newer) }, inside(spot, "on"))];
  });
}
