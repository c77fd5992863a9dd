import type { EvidenceRecord } from "../model/assessment.ts";
import type { Weighing } from "../model/decision.ts";
import type { Clause, EvidenceItem } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";
import { leastVerification, verificationOrder } from "../model/profile.ts";
import { type ClosureRuleId, type StandingRuleId, standingRules } from "../model/rules.ts";
import { closureLacks, isSaidClosed, severityOf } from "./adverse.ts";
import { isTooOld, provenOn } from "./age.ts";
import { isAhead, isOver } from "./dates.ts";
import { openLimitations } from "./limitations.ts";
import { dateOf, locatorOf, partsServed } from "./link.ts";
import { noProof, type Proof, type Scales } from "./scales.ts";
import { isUnspecific } from "./specific.ts";

const isOpen = ({ access }: EvidenceItem, clause: Clause): boolean => access === "public" || (access === "handed_over" && clause.open_to === "providers");

/** What is handed over to everybody concerned needs no address. An address inside an organisation is none for the public. */
function canBeFound(item: EvidenceItem, { sources }: Scales): boolean {
  if (item.access === "handed_over") return true;
  const locator = locatorOf(item, sources);
  return [locator?.url, locator?.archived_url].some((address) => address !== undefined && isPublicAddress(address));
}

/** Names without a dot and these endings are never those of a public host. */
function isPublicAddress(address: string): boolean {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+?)\.?(?:[/:?#]|$)/i.exec(address)?.[1] ?? "";
  return (
    host.includes(".") &&
    !/\.(?:localhost|local|internal|intranet|lan|corp|home|arpa)$|^(?:127|10|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+)+$/i.test(host)
  );
}

function isFuture(item: EvidenceItem, { asOf, sources }: Scales): boolean {
  const date = dateOf(item, sources);
  return date !== undefined && isAhead(date, asOf);
}

/** An end that is still ahead on the as-of day has not happened, so the item counts as what it was until then. */
function hasEnded({ dates, state }: EvidenceItem, { asOf }: Scales): boolean {
  return dates?.ended === undefined ? state === "discontinued" : !isAhead(dates.ended, asOf);
}

/** What keeps an item that supports a clause from counting at all: the first that holds, in the order of the rules. */
function discounted(item: EvidenceItem, scales: Scales): StandingRuleId | undefined {
  if (isFuture(item, scales)) return "standing/after-as-of";
  if (hasEnded(item, scales)) return "standing/discontinued";
  if (item.state === "planned" || kindNature[item.kind] === "plan") return "standing/planned";
  return item.stance === "context" ? "standing/context" : undefined;
}

/** Everything that limits an item that supports a clause, in the order of the rules. */
function limiting(item: EvidenceItem, clause: Clause, scales: Scales): readonly StandingRuleId[] {
  const { type } = clause;
  const rules: StandingRuleId[] = [];
  if (item.dates?.valid_until !== undefined && isOver(item.dates.valid_until, scales.asOf)) rules.push("standing/lapsed");
  if (item.state === "in_progress") rules.push("standing/in-progress");
  if (type === "SHOW") {
    if (!isOpen(item, clause)) rules.push("standing/not-public");
    else if (!canBeFound(item, scales)) rules.push("standing/no-address");
  }
  if (!clause.kinds.includes(item.kind)) rules.push(type === "DO" && kindNature[item.kind] === "words" ? "standing/words-only" : "standing/other-kind");
  if (type === "WEIGH" && dateOf(item, scales.sources) === undefined) rules.push("standing/undated");
  if (type === "DO" && provenOn(item, scales) === undefined) rules.push("standing/age-unknown");
  if ((type === "DO" || type === "WEIGH") && isTooOld(item, scales)) rules.push("standing/too-old");
  if (isUnspecific(item, clause.id)) rules.push("standing/unspecific");
  const least = leastVerification[scales.profile][clause.key === true ? "key" : "other"];
  if (verificationOrder[scales.checkedOf(item).level] < verificationOrder[least]) {
    rules.push(least === "checked" ? "standing/unchecked" : "standing/under-verified");
  }
  return rules;
}

/**
 * Weighs one item for one clause: the first rule that fits decides.
 * @param proof what can show the clause by itself; only on that can something be closed or resolved
 * @returns undefined where the item does not bear on the clause
 */
export function weigh(evidence: EvidenceRecord, clause: Clause, scales: Scales, proof: Proof = noProof): Weighing | undefined {
  const { item } = evidence;
  const parts = partsServed(item, clause.id);
  if (parts === undefined) return undefined;
  const limitations = openLimitations(item, clause, scales, proof, true);
  const { rule, also } = item.stance === "contradicts" ? adverse(item, clause, scales, proof) : supporting(item, clause, scales, limitations);
  return {
    evidence,
    standing: standingRules[rule].standing,
    rule,
    also,
    limitations,
    parts: parts.length === 0 ? parts : parts.filter((part) => clause.parts?.some((known) => known.id === part)),
  };
}

interface Ruled {
  readonly rule: StandingRuleId;
  readonly also: readonly (StandingRuleId | ClosureRuleId)[];
}

/** What contradicts is open until it is proven that it was put right. One that only asks for an improvement never weighs. */
function adverse(item: EvidenceItem, clause: Clause, scales: Scales, proof: Proof): Ruled {
  if (isFuture(item, scales)) return { rule: "standing/after-as-of", also: [] };
  if (severityOf(item) === "improvement") return { rule: "standing/improvement", also: [] };
  if (!isSaidClosed(item, scales)) return { rule: "standing/adverse", also: [] };
  const lacks = closureLacks(item, clause, scales, proof);
  return lacks.length === 0 ? { rule: "standing/closed", also: [] } : { rule: "standing/closure-unproven", also: lacks };
}

function supporting(item: EvidenceItem, clause: Clause, scales: Scales, limitations: readonly string[]): Ruled {
  const out = discounted(item, scales);
  if (out !== undefined) return { rule: out, also: [] };
  const rules = limiting(item, clause, scales);
  const [first, ...also] = limitations.length === 0 ? rules : [...rules, "standing/limitation" as const];
  return { rule: first ?? "standing/sufficient", also };
}
