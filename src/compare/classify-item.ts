import { hasCome, isAhead, isOver } from "../assess/dates.ts";
import { locatorOf } from "../assess/link.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { verificationOrder } from "../model/profile.ts";
import { sayingOf } from "./clauses-named.ts";
import type { Edit } from "./edit.ts";
import type { CauseKind, Ends } from "./ends.ts";
import { levelOf, openLimitationsOf, standingsOf } from "./item-outcomes.ts";
import type { Matter } from "./matter.ts";

type ItemEdit = Extract<Edit, { on: "evidence" }>;

/** What a change of an evidence item amounts to: by what the record says, and where the rules look behind its words, by what came of it. */
export function classifyItem(edit: ItemEdit, ends: Ends): CauseKind {
  if (edit.part === undefined) return ofWhole(edit);
  const { old, now } = ends;
  const [was, is] = [old.evidence.get(edit.id)?.item, now.evidence.get(edit.id)?.item];
  if (was === undefined || is === undefined) return "evidence_edited";
  const day = now.asOf;
  switch (edit.part) {
    case "clauses":
      return ofClauses(was, is);
    case "file":
      return "evidence_moved";
    case "stance":
      return ofStance(was, is);
    case "closed":
      return ofClosure(edit.id, is, ends);
    case "about":
      return "evidence_dated";
    case "ended":
      return is.dates?.ended === undefined ? "evidence_resumed" : isAhead(is.dates.ended, day) ? "evidence_edited" : "evidence_ended";
    case "state":
      return ofState(was.state, is.state);
    case "valid_until":
      return ofValidity(was.dates?.valid_until, is.dates?.valid_until, day);
    case "access":
      return ofAccess(opennessOf(was, old), opennessOf(is, now));
    case "kind":
    case "speaker":
      return "evidence_reclassified";
    case "verification":
      return ofVerification(edit.id, ends);
    case "limitations":
      return ofLimitations(edit.id, was, is, ends);
    case "review_due":
      return is.dates?.review_due !== undefined && !isOver(is.dates.review_due, day) ? "review_planned" : "evidence_edited";
    case "words":
      return "evidence_reworded";
    case "rest":
      return "evidence_edited";
  }
}

function ofWhole(edit: Extract<ItemEdit, { part?: undefined }>): CauseKind {
  const { stance, severity } = (edit.new ?? edit.old)?.item ?? {};
  const isContradiction = stance === "contradicts" && severity !== "improvement";
  if (edit.new === undefined) return isContradiction ? "contradiction_withdrawn" : "evidence_removed";
  return isContradiction ? "evidence_contradicts" : stance === "contradicts" ? "improvement_asked" : "evidence_added";
}

/** Naming other clauses or parts moves an item; saying otherwise what it shows for the same ones does not. */
function ofClauses(was: EvidenceItem, is: EvidenceItem): CauseKind {
  const { moved, said, unsaid } = sayingOf(was, is);
  if (moved) return "evidence_moved";
  return said.length === 0 && unsaid.length > 0 ? "evidence_unspecified" : "evidence_specified";
}

function ofStance(was: EvidenceItem, is: EvidenceItem): CauseKind {
  if (was.stance === is.stance) return "evidence_graded";
  if (is.stance === "contradicts") return is.severity === "improvement" ? "improvement_asked" : "evidence_contradicts";
  return was.stance === "contradicts" ? "contradiction_withdrawn" : "evidence_reclassified";
}

/** A closure counts as one only where it is proven. */
function ofClosure(id: string, is: EvidenceItem, { ground, final }: Ends): CauseKind {
  const [before, after] = [ground, final].map(({ outcomes }) => standingsOf(id, outcomes).some(({ rule }) => rule === "standing/closed"));
  if (before !== after) return after === true ? "contradiction_closed" : "contradiction_reopened";
  const isSaid = after === false && is.stance === "contradicts" && is.closed !== undefined && hasCome(is.closed.on, final.matter.asOf);
  return isSaid ? "closure_claimed" : "evidence_edited";
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

type Openness = "open" | "handed_over" | "closed";

function ofAccess(was: Openness, is: Openness): CauseKind {
  if (was === is) return "evidence_edited";
  if (is === "open") return "evidence_published";
  if (is === "handed_over") return "evidence_handed_over";
  return was === "open" ? "evidence_closed_off" : "evidence_withheld";
}

/** To whom an item is open, as far as the record says. */
function opennessOf(item: EvidenceItem, { sources }: Matter): Openness {
  if (item.access === "handed_over") return "handed_over";
  const locator = locatorOf(item, sources);
  return item.access === "public" && (locator?.url ?? locator?.archived_url) !== undefined ? "open" : "closed";
}

/** How far somebody checked an item is told by what the check counts as, and not by what it is called. */
function ofVerification(id: string, { ground, final }: Ends): CauseKind {
  const [was, is] = [verificationOrder[levelOf(id, ground)], verificationOrder[levelOf(id, final)]];
  if (was === is) return "evidence_edited";
  return is > was ? "evidence_verified" : "evidence_unverified";
}

/** Material limitations are told by what is open for some clause; the others by what the record says. */
function ofLimitations(id: string, was: EvidenceItem, is: EvidenceItem, { ground, final }: Ends): CauseKind {
  const minor = ({ limitations = [] }: EvidenceItem) => limitations.filter(({ material, resolved_on }) => !material && resolved_on === undefined).length;
  const counts = [
    [openLimitationsOf(id, ground.outcomes), openLimitationsOf(id, final.outcomes)],
    [minor(was), minor(is)],
  ] as const;
  for (const [before, after] of counts) if (before !== after) return after > before ? "limitation_added" : "limitation_resolved";
  return "limitation_edited";
}
