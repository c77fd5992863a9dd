import type { Problem } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import { access } from "./checks/access.ts";
import { afterAsOf } from "./checks/after-as-of.ts";
import { askClosed } from "./checks/ask-closed.ts";
import { askDates } from "./checks/ask-dates.ts";
import { askOwner } from "./checks/ask-owner.ts";
import { askSuperseded } from "./checks/ask-superseded.ts";
import { checkedByNobody } from "./checks/checked-by-nobody.ts";
import { checkedLater } from "./checks/checked-later.ts";
import { clauseOrder } from "./checks/clause-order.ts";
import { clauseParts } from "./checks/clause-parts.ts";
import { clauseTwice } from "./checks/clause-twice.ts";
import { closedContradiction } from "./checks/closed-contradiction.ts";
import { datesReversed } from "./checks/dates-reversed.ts";
import { declarationsAgree } from "./checks/declarations-agree.ts";
import { deferralDates } from "./checks/deferral-dates.ts";
import { duplicateId } from "./checks/duplicate-id.ts";
import { edition } from "./checks/edition.ts";
import { endedInPlace } from "./checks/ended-in-place.ts";
import { expiry } from "./checks/expiry.ts";
import { figures } from "./checks/figures.ts";
import { judgementFavourable } from "./checks/judgement-favourable.ts";
import { judgementOlder } from "./checks/judgement-older.ts";
import { judgementOverContradiction } from "./checks/judgement-over-contradiction.ts";
import { judgementSamePerson } from "./checks/judgement-same-person.ts";
import { judgementSigned } from "./checks/judgement-signed.ts";
import { judgementStale } from "./checks/judgement-stale.ts";
import { limitationElsewhere } from "./checks/limitation-elsewhere.ts";
import { notApplicableEvidence } from "./checks/not-applicable-evidence.ts";
import { notApplicableGrounds } from "./checks/not-applicable-grounds.ts";
import { notApplicableName } from "./checks/not-applicable-name.ts";
import { notPublic } from "./checks/not-public.ts";
import { onlyPlans } from "./checks/only-plans.ts";
import { onlyReported } from "./checks/only-reported.ts";
import { ownRegulator } from "./checks/own-regulator.ts";
import { practiceMissing } from "./checks/practice-missing.ts";
import { undated } from "./checks/undated.ts";
import { unknownAsk } from "./checks/unknown-ask.ts";
import { unknownClause } from "./checks/unknown-clause.ts";
import { unknownEvidence } from "./checks/unknown-evidence.ts";
import { unknownPractice } from "./checks/unknown-practice.ts";
import { unknownSource } from "./checks/unknown-source.ts";
import { unused } from "./checks/unused.ts";
import { wordsOnly } from "./checks/words-only.ts";
import { heldClauses, withoutClauses } from "./held.ts";

/** A check looks at what was decided and says what is wrong with the record. It changes nothing. */
type Check = (decision: Decision) => Problem[];

/** Mistakes that keep evidence from counting where it should, and so could be the whole reason for what `conclusions` would say. */
const ground: readonly Check[] = [
  unknownClause,
  unknownPractice,
  clauseParts,
  duplicateId,
  notApplicableGrounds,
  declarationsAgree,
  closedContradiction,
  datesReversed,
  endedInPlace,
];

/** Mistakes that can be seen in the entries themselves. */
const record: readonly Check[] = [
  practiceMissing,
  unknownSource,
  unknownEvidence,
  unused,
  unknownAsk,
  clauseTwice,
  clauseOrder,
  figures,
  checkedByNobody,
  afterAsOf,
  checkedLater,
  expiry,
  limitationElsewhere,
  access,
  notApplicableName,
  notApplicableEvidence,
  deferralDates,
  askDates,
  askOwner,
  askClosed,
  askSuperseded,
  judgementSigned,
  judgementSamePerson,
  judgementOverContradiction,
  judgementOlder,
  edition,
  ownRegulator,
];

/** What follows from the evidence as it was weighed. */
const conclusions: readonly Check[] = [notPublic, onlyPlans, wordsOnly, undated, judgementFavourable, judgementStale, onlyReported];

/**
 * Looks for every mistake of meaning. One mistake raises one diagnostic: nothing is concluded about a clause while its evidence
 * may be in a file that is lost, or behind a mistake that has been told already.
 */
export function check(decision: Decision): Problem[] {
  const grave = ground.flatMap((look) => look(decision));
  const rest = withoutClauses(decision, heldClauses(grave, decision));
  return [...grave, ...record.flatMap((look) => look(decision)), ...conclusions.flatMap((look) => look(rest))];
}
