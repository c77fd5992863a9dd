import { asTitle } from "../language/quote-marks.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import type { Context } from "./context.ts";
import { inText, means } from "./names.ts";
import { levelOf } from "./speaker.ts";
import { checkedWords } from "./style/checks.ts";
import { verificationWords } from "./style/labels.ts";
import { series } from "./style/text.ts";

/** What something was closed on, each with how far it was checked: “‘The log’ (verified by us)”; empty where all of it is for internal use, or nothing is named. */
export function provedBy(ids: readonly string[], context: Context): string {
  const seen = ids.filter((id) => !context.withheld.has(id)).flatMap((id) => context.evidence.get(id)?.item ?? []);
  return series(seen.map((item) => `${asTitle(item.title)} (${checkedText(item, context)})`));
}

function checkedText(item: EvidenceItem, context: Context): string {
  const level = levelOf(item, context);
  const by = item.verification?.by;
  if (by === undefined || level === "reported" || level === "unverifiable") return verificationWords[level];
  const name = nameOf(by);
  return `${checkedWords[level]} by ${means(name, context.result.assessment.assessor) ? "us" : inText(name)}`;
}
