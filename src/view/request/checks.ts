import { asTitle } from "../../language/quote-marks.ts";
import type { EvidenceResult, Result } from "../../model/generated/schemas.ts";
import { nameOf } from "../../model/party.ts";
import { assumedVerification, leastVerification, verificationOrder } from "../../model/profile.ts";
import { inText } from "../names.ts";
import { type UnknownCheck, unknownChecks } from "../style/request-reasons.ts";
import { filled } from "../style/text.ts";

/**
 * What is not known about the check of an item, where nothing else is wanting: it says that it was checked as far as each of these clauses
 * asks, and counts as less because nobody knows by whom, in which role or where that can be seen. Otherwise undefined: then there is more to ask.
 */
export function unknownCheckOf({ item, counts_as: counts }: EvidenceResult, clauses: readonly string[], result: Result): UnknownCheck | undefined {
  const { verification } = item;
  if (counts === undefined || !isUnknown(counts.rule)) return undefined;
  const said = verificationOrder[verification?.level ?? assumedVerification];
  const least = leastVerification[result.assessment.profile.level];
  const asks = (clause: string) => least[result.decided_from?.key_clauses?.includes(clause) === true ? "key" : "other"];
  if (clauses.some((clause) => said < verificationOrder[asks(clause)])) return undefined;
  const by = verification?.by === undefined ? "" : inText(nameOf(verification.by));
  const { why, wanted } = unknownChecks[counts.rule];
  return { why: filled(why, { by }), wanted: filled(wanted, { by, item: asTitle(item.title) }) };
}

const isUnknown = (rule: string): rule is keyof typeof unknownChecks => Object.hasOwn(unknownChecks, rule);
