import type { ClauseResult } from "../model/generated/schemas.ts";
import { inText } from "./names.ts";
import { dateInSentence } from "./style/dates.ts";
import { sentence, series } from "./style/text.ts";

/** The matters left to another body, a sentence or two for each case: which clauses, whose case, and when to come back. */
export function deferredMatters(clauses: readonly ClauseResult[]): string[] {
  const cases = new Map<string, { ids: string[]; body: string; reason: string }>();
  for (const { id, deferred: other } of clauses) {
    if (other === undefined) continue;
    const again = other.reopen_on === undefined ? "" : ` We will come back to it ${dateInSentence(other.reopen_on)}.`;
    const reason = `${sentence(other.reason)}${again}`;
    const known = cases.get(`${other.body} ${reason}`);
    if (known === undefined) cases.set(`${other.body} ${reason}`, { ids: [id], body: inText(other.body), reason });
    else known.ids.push(id);
  }
  return [...cases.values()].map(({ ids, body, reason }) => `We make no comment on ${series(ids)} while the case with ${body} is open. ${reason}`);
}
