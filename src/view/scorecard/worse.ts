import type { Judgement, PracticeResult } from "../../model/generated/schemas.ts";
import { conclusionCell } from "../conclusion.ts";
import { worseWords } from "../style/scorecard.ts";
import { filled, sentence } from "../style/text.ts";

const unfavourable: readonly Judgement["outcome"][] = ["not_consistent", "not_yet_shown"];

/**
 * Why whoever judged finds against single practices, in their own words, the worst first; then why they conclude better of others than the evidence shows:
 * the table has the conclusion, and not what is held back.
 */
export function worseText(practices: readonly PracticeResult[]): string {
  const worse = unfavourable.flatMap((outcome) => practices.filter(({ judgement }) => judgement?.item.outcome === outcome));
  return [...worse, ...practices.filter((one) => one.divergence.kind === "more_favourable" && !worse.includes(one))]
    .flatMap(({ id, judgement }) => {
      const { item, stale = [] } = judgement ?? {};
      if (item?.reasons === undefined || item.published_in !== undefined || stale.length > 0) return [];
      return [filled(worseWords, { practice: id, outcome: conclusionCell(judgement).toLowerCase(), reasons: sentence(item.reasons) })];
    })
    .join(" ");
}
