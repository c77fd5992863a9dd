import { hasCome, isAhead, isOver } from "../assess/dates.ts";
import { locatorOf } from "../assess/link.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { assumedVerification, verificationOrder } from "../model/profile.ts";
import type { Edit } from "./edit.ts";
import type { CauseKind, Ends } from "./ends.ts";

import type { Matter } from "./matter.ts";

type ItemEdit = Extract<Edit, { on: "evidence" }>;
type Limitation = NonNullable<EvidenceItem["limitations"]>[number];

/** What a change of an evidence item amounts to. */
export function classifyItem(edit: ItemEdit, { old, now }: Ends): CauseKind {
  if (edit.part === undefined) {
    const isContradiction = (edit.new ?? edit.old)?.item.stance === "contradicts";
    if (edit.new !== undefined) return isContradiction ? "evidence_contradicts" : "evidence_added";
    return isContradiction ? "contradiction_withdrawn" : "evidence_removed";
  }
  const was = old.evidence.get(edit.id)?.item;
  const is = now.evidence.get(edit.id)?.item;
  if (was === undefined || is === undefined) return "evidence_edited";
  const day = now.asOf;
  switch (edit.part) {
    case "clauses":
    case "file":
      return "evidence_moved";
    case "stance":
      return is.stance === "contradicts" ? "evidence_contradicts" : was.stance === "contradicts" ? "contradiction_withdrawn" : "evidence_reclassified";
    case "closed":
      return was.closed === undefined ? "contradiction_closed" : is.closed === undefined ? "contradiction_reopened" : "evidence_edited";
    case "about":
      return "evidence_dated";
    case "ended":
      return is.dates?.ended !== undefined && !isAhead(is.dates.ended, day)
        ? "evidence_ended"
        : is.dates?.ended === undefined
          ? "evidence_resumed"
          : "evidence_edited";
    case "state":
      return ofState(was.state, is.state);
    case "valid_until":
      return ofValidity(was.dates?.valid_until, is.dates?.valid_until, day);
    case "access":
      return ofAccess(isOpen(was, old), isOpen(is, now));
    case "kind":
    case "speaker":
      return "evidence_reclassified";
    case "verification":
      return ofVerification(was, is);
    case "limitations":
      return ofLimitations(was.limitations ?? [], is.limitations ?? [], day);
    case "review_due":
      return is.dates?.review_due !== undefined && !isOver(is.dates.review_due, day) ? "review_planned" : "evidence_edited";
    case "words":
      return "evidence_reworded";
    case "rest":
      return "evidence_edited";
  }
}

const stateOrder: Readonly<Record<Exclude<EvidenceItem["state"], "discontinued">, number>> = { planned: 0, in_progress: 1, in_place: 2 };

function ofState(was: EvidenceItem["state"], is: EvidenceItem["state"]): CauseKind {
  if (is === "discontinued") return "evidence_ended";
  if (was === "discontinued") return "evidence_resumed";
  return stateOrder[is] > stateOrder[was] ? "evidence_progressed" : "evidence_set_back";
}

function ofValidity(was: string | undefined, is: string | undefined, day: string): CauseKind {
  if (is === undefined) return "evidence_renewed";
  if (isOver(is, day)) return was !== undefined && isOver(was, day) ? "evidence_edited" : "evidence_lapsed";
  return was !== undefined && is > was ? "evidence_renewed" : "evidence_edited";
}

function ofAccess(was: boolean, is: boolean): CauseKind {
  if (was === is) return "evidence_edited";
  return is ? "evidence_published" : "evidence_closed_off";
}

/** Whether the public can open an item, as far as the record says. */
function isOpen(item: EvidenceItem, { sources }: Matter): boolean {
  const locator = locatorOf(item, sources);
  return item.access === "public" && (locator?.url ?? locator?.archived_url) !== undefined;
}

function ofVerification(was: EvidenceItem, is: EvidenceItem): CauseKind {
  const rank = ({ verification }: EvidenceItem) => verificationOrder[verification?.level ?? assumedVerification];
  if (rank(was) === rank(is)) return "evidence_edited";
  return rank(is) > rank(was) ? "evidence_verified" : "evidence_unverified";
}

function ofLimitations(was: readonly Limitation[], is: readonly Limitation[], day: string): CauseKind {
  const open = (all: readonly Limitation[], material: boolean) =>
    all.filter((one) => one.material === material && (one.resolved_on === undefined || !hasCome(one.resolved_on, day))).length;
  for (const material of [true, false]) {
    if (open(is, material) > open(was, material)) return "limitation_added";
    if (open(is, material) < open(was, material)) return "limitation_resolved";
  }
  return "limitation_edited";
}
