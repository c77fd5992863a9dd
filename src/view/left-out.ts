import { clausesListed } from "../language/listed.ts";
import { applicabilityView } from "./applicability.ts";
import type { Context } from "./context.ts";
import { inText } from "./names.ts";
import type { ApplicabilityRow } from "./shape-lists.ts";
import { leftOutWords } from "./style/facts.ts";
import { countText, filled, sentence } from "./style/text.ts";

/**
 * What was left out and why, in one sentence: each reason once, with its clauses. A reader who is told only how many clauses do not apply cannot tell whether
 * they were rightly set aside. Empty where everything applies.
 */
export function leftOutText(context: Context): string {
  const { not_applicable, parts, deferred } = applicabilityView(context);
  const out = [
    ...byReason(not_applicable).map(([reason, rows]) => filled(leftOutWords[isFact(rows[0]) ? "fact" : "declared"], { reason, ...of(rows) })),
    ...parts.map((row) => filled(leftOutWords.part, { reason: inSentence(row.reason), part: row.words, ...of([row]) })),
    ...byReason(deferred).map(([reason, rows]) => filled(leftOutWords.deferred[rows.length === 1 ? "one" : "many"], { reason, ...of(rows) })),
  ];
  if (out.length === 0) return "";
  const count = not_applicable.length + deferred.length;
  const lead = count === 0 ? leftOutWords.lead_parts : filled(leftOutWords.lead, { count: countText(count, "clause was", "clauses were") });
  return sentence(`${lead} ${out.join("; ")}`);
}

const isFact = (row: ApplicabilityRow | undefined): boolean => row?.by === leftOutWords.by_fact;

/** The clauses of some rows, and who says so. */
const of = (rows: readonly ApplicabilityRow[]) => ({ clauses: clausesListed(rows.map(({ clause }) => clause)), by: inText(rows[0]?.by ?? "") });

/** A reason to stand within a sentence, without its full stop and its capitals. */
function inSentence(reason: string): string {
  const text = `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, "")}`;
  return text.replace(/: (?:The|They|It|This|These|An?|No)\b/, (begun) => begun.toLowerCase());
}

/** Rows with the same reason, given by the same, together. */
function byReason(rows: readonly ApplicabilityRow[]): (readonly [string, readonly ApplicabilityRow[]])[] {
  const groups = new Map<string, { readonly reason: string; readonly rows: ApplicabilityRow[] }>();
  for (const row of rows) {
    const id = JSON.stringify([row.reason, row.by]);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, { reason: inSentence(row.reason), rows: [row] });
    else known.rows.push(row);
  }
  return [...groups.values()].map(({ reason, rows: some }) => [reason, some]);
}
