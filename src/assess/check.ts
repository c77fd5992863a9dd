import type { Code } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import { access } from "./checks/access.ts";
import { afterAsOf } from "./checks/after-as-of.ts";
import { askClosed } from "./checks/ask-closed.ts";
import { askDates } from "./checks/ask-dates.ts";
import { askInternal } from "./checks/ask-internal.ts";
import { askLacks } from "./checks/ask-lacks.ts";
import { askOverFinding } from "./checks/ask-over-finding.ts";
import { askOwner } from "./checks/ask-owner.ts";
import { askSuperseded } from "./checks/ask-superseded.ts";
import { checkedByJudge } from "./checks/checked-by-judge.ts";
import { checkedLater } from "./checks/checked-later.ts";
import { clauseOrder } from "./checks/clause-order.ts";
import { clauseParts } from "./checks/clause-parts.ts";
import { clauseTwice } from "./checks/clause-twice.ts";
import { closureUnproven } from "./checks/closure-unproven.ts";
import { corrections } from "./checks/corrections.ts";
import { countedLess } from "./checks/counted-less.ts";
import { datesReversed } from "./checks/dates-reversed.ts";
import { declarationsAgree } from "./checks/declarations-agree.ts";
import { deferralDates } from "./checks/deferral-dates.ts";
import { duplicateId } from "./checks/duplicate-id.ts";
import { edition } from "./checks/edition.ts";
import { endedInPlace } from "./checks/ended-in-place.ts";
import { expiry } from "./checks/expiry.ts";
import { figures } from "./checks/figures.ts";
import { findingAsContext } from "./checks/finding-as-context.ts";
import { judgementFavourable } from "./checks/judgement-favourable.ts";
import { judgementNotHeld } from "./checks/judgement-not-held.ts";
import { judgementOlder } from "./checks/judgement-older.ts";
import { judgementOverContradiction } from "./checks/judgement-over-contradiction.ts";
import { judgementSamePerson } from "./checks/judgement-same-person.ts";
import { judgementSigned } from "./checks/judgement-signed.ts";
import { judgementStale } from "./checks/judgement-stale.ts";
import { limitationElsewhere } from "./checks/limitation-elsewhere.ts";
import { limitationUnproven } from "./checks/limitation-unproven.ts";
import { nextReview } from "./checks/next-review.ts";
import { notApplicableGrounds } from "./checks/not-applicable-grounds.ts";
import { notApplicableName } from "./checks/not-applicable-name.ts";
import { notContradicting } from "./checks/not-contradicting.ts";
import { notPublic } from "./checks/not-public.ts";
import { onlyPlans } from "./checks/only-plans.ts";
import { onlyReported } from "./checks/only-reported.ts";
import { otherCatalogue } from "./checks/other-catalogue.ts";
import { otherKind } from "./checks/other-kind.ts";
import { ownRegulator } from "./checks/own-regulator.ts";
import { practiceMissing } from "./checks/practice-missing.ts";
import { profileReasons } from "./checks/profile-reasons.ts";
import { repeatedStatement } from "./checks/repeated-statement.ts";
import { scopeAgainstFact } from "./checks/scope-against-fact.ts";
import { scopeEvidence } from "./checks/scope-evidence.ts";
import { scopeMany } from "./checks/scope-many.ts";
import { scopeOverFinding } from "./checks/scope-over-finding.ts";
import { severityMissing } from "./checks/severity-missing.ts";
import { sourceTwice } from "./checks/source-twice.ts";
import { statementForm } from "./checks/statement-form.ts";
import { tooOld } from "./checks/too-old.ts";
import { undated } from "./checks/undated.ts";
import { unknownAsk } from "./checks/unknown-ask.ts";
import { unknownClause } from "./checks/unknown-clause.ts";
import { unknownEvidence } from "./checks/unknown-evidence.ts";
import { unknownPractice } from "./checks/unknown-practice.ts";
import { unknownSource } from "./checks/unknown-source.ts";
import { unspecific } from "./checks/unspecific.ts";
import { unused } from "./checks/unused.ts";
import { wordsOnly } from "./checks/words-only.ts";
import { heldClauses, withoutClauses } from "./held.ts";

/** A check looks at what was decided and says what is wrong with the record. It changes nothing. */
type Check = (decision: Decision) => Problem[];

/**
 * Mistakes that keep evidence from counting where it should, and so could be the whole reason for what `conclusions` would say. All of
 * them are errors: what only warns could otherwise hide what fails.
 */
const ground: readonly Check[] = [
  otherCatalogue,
  unknownClause,
  unknownPractice,
  clauseParts,
  duplicateId,
  notApplicableGrounds,
  declarationsAgree,
  notContradicting,
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
  countedLess,
  afterAsOf,
  checkedLater,
  expiry,
  unspecific,
  repeatedStatement,
  sourceTwice,
  statementForm,
  severityMissing,
  findingAsContext,
  limitationElsewhere,
  access,
  notApplicableName,
  deferralDates,
  askDates,
  askOwner,
  askLacks,
  askClosed,
  askSuperseded,
  judgementSigned,
  judgementSamePerson,
  judgementOverContradiction,
  judgementOlder,
  checkedByJudge,
  profileReasons,
  edition,
  ownRegulator,
  corrections,
];

/** What was settled, or left out, on grounds that do not hold. It depends on how the evidence was weighed, and others depend on it. */
const settlements: readonly Check[] = [closureUnproven, scopeOverFinding];

/** What follows from the evidence as it was weighed. */
const conclusions: readonly Check[] = [
  limitationUnproven,
  scopeAgainstFact,
  scopeEvidence,
  scopeMany,
  notPublic,
  onlyPlans,
  wordsOnly,
  otherKind,
  undated,
  tooOld,
  nextReview,
  askInternal,
  askOverFinding,
  judgementFavourable,
  judgementNotHeld,
  judgementStale,
  onlyReported,
];

/**
 * Looks for every mistake of meaning. One mistake raises one diagnostic: nothing is concluded about a clause while its evidence
 * may be in a file that is lost, or behind a mistake that has been told already.
 */
export function check(decision: Decision): Problem[] {
  const grave = ground.flatMap((look) => look(decision));
  const entries = record.flatMap((look) => look(decision));
  const firm = withoutClauses(decision, heldClauses([...grave, ...entries.filter(robsItsItem)], decision));
  const settled = settlements.flatMap((look) => look(firm));
  const rest = settled.length === 0 ? firm : withoutClauses(firm, heldClauses(settled, decision));
  return [...grave, ...settled, ...entries, ...conclusions.flatMap((look) => look(rest))];
}

/** Whether an item names something that is not there: its document, what it was closed on, or where its check can be seen. */
function robsItsItem({ code, where }: Problem): boolean {
  return lookedUp.has(code) && "pointer" in where && where.pointer[0] === "evidence";
}

const lookedUp: ReadonlySet<Code> = new Set<Code>(["reference/unknown-source", "reference/unknown-evidence", "reference/unknown-place"]);
