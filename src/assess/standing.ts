import type { EvidenceRecord } from "../model/assessment.ts";
import type { Weighing } from "../model/decision.ts";
import type { Clause, EvidenceItem } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";
import { leastVerification, type VerificationLevel, verificationOrder } from "../model/profile.ts";
import { type ClosureRuleId, type StandingRuleId, standingRules } from "../model/rules.ts";
import { closureLacks, isSaidClosed, severityOf } from "./adverse.ts";
import { isTooOld, provenOn } from "./age.ts";
import { isAhead, isOver } from "./dates.ts";
import { openLimitations } from "./limitations.ts";
import { dateOf, locatorOf, partsServed } from "./link.ts";
import { noProof, type Proof, type Scales } from "./scales.ts";
import { isUnspecific } from "./specific.ts";

type Condition = (item: EvidenceItem, clause: Clause, scales: Scales) => boolean;

const isFuture: Condition = (item, _clause, { asOf, sources }) => {
  const date = dateOf(item, sources);
  return date !== undefined && isAhead(date, asOf);
};

/** An end that is still ahead on the as-of day has not happened, so the item counts as what it was until then. */
const hasEnded: Condition = (item, _clause, { asOf }) => (item.dates?.ended === undefined ? item.state === "discontinued" : !isAhead(item.dates.ended, asOf));

const isOpen = ({ access }: EvidenceItem, clause: Clause): boolean => access === "public" || (access === "handed_over" && clause.open_to === "providers");

/** What is handed over to everybody concerned needs no address. An address inside an organisation is none for the public. */
const canBeFound: Condition = (item, _clause, { sources }) => {
  if (item.access === "handed_over") return true;
  const locator = locatorOf(item, sources);
  return [locator?.url, locator?.archived_url].some((address) => address !== undefined && isPublicAddress(address));
};

/** Names without a dot and these endings are never those of a public host. */
function isPublicAddress(address: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1] ?? "";
  return (
    host.includes(".") &&
    !/(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|home)$|^(?:127|10)(?:\.\d+){3}$|^192\.168(?:\.\d+){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$/i.test(
      host,
    )
  );
}

const needsProof = ({ type }: Clause): boolean => type === "DO" || type === "WEIGH";

/** What keeps an item that supports a clause from counting at all, in the order of the rules. */
const discounted: readonly { readonly rule: StandingRuleId; readonly holds: Condition }[] = [
  { rule: "standing/after-as-of", holds: isFuture },
  { rule: "standing/discontinued", holds: hasEnded },
  { rule: "standing/planned", holds: (item) => item.state === "planned" || kindNature[item.kind] === "plan" },
  { rule: "standing/context", holds: (item) => item.stance === "context" },
];

/** What limits an item that supports a clause, in the order of the rules. */
const limiting: readonly { readonly rule: StandingRuleId; readonly holds: Condition }[] = [
  { rule: "standing/lapsed", holds: (item, _clause, { asOf }) => item.dates?.valid_until !== undefined && isOver(item.dates.valid_until, asOf) },
  { rule: "standing/in-progress", holds: (item) => item.state === "in_progress" },
  { rule: "standing/not-public", holds: (item, clause) => clause.type === "SHOW" && !isOpen(item, clause) },
  { rule: "standing/no-address", holds: (item, clause, scales) => clause.type === "SHOW" && isOpen(item, clause) && !canBeFound(item, clause, scales) },
  { rule: "standing/words-only", holds: isWordsOnly },
  { rule: "standing/other-kind", holds: (item, clause, scales) => !clause.kinds.includes(item.kind) && !isWordsOnly(item, clause, scales) },
  { rule: "standing/undated", holds: (item, clause, { sources }) => clause.type === "WEIGH" && dateOf(item, sources) === undefined },
  { rule: "standing/age-unknown", holds: (item, clause, scales) => clause.type === "DO" && provenOn(item, scales) === undefined },
  { rule: "standing/too-old", holds: (item, clause, scales) => needsProof(clause) && isTooOld(item, scales) },
  { rule: "standing/unspecific", holds: (item, clause) => isUnspecific(item, clause.id) },
  {
    rule: "standing/unchecked",
    holds: (item, clause, scales) => leastFor(clause, scales) === "checked" && isBelow(item, clause, scales),
  },
  {
    rule: "standing/under-verified",
    holds: (item, clause, scales) => leastFor(clause, scales) !== "checked" && isBelow(item, clause, scales),
  },
];

function leastFor(clause: Clause, { profile }: Scales): VerificationLevel {
  return leastVerification[profile][clause.key === true ? "key" : "other"];
}

function isBelow(item: EvidenceItem, clause: Clause, scales: Scales): boolean {
  return verificationOrder[scales.checkedOf(item).level] < verificationOrder[leastFor(clause, scales)];
}

function isWordsOnly(item: EvidenceItem, clause: Clause, _scales: Scales): boolean {
  return clause.type === "DO" && kindNature[item.kind] === "words" && !clause.kinds.includes(item.kind);
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
  if (isFuture(item, clause, scales)) return { rule: "standing/after-as-of", also: [] };
  if (severityOf(item) === "improvement") return { rule: "standing/improvement", also: [] };
  if (!isSaidClosed(item, scales)) return { rule: "standing/adverse", also: [] };
  const lacks = closureLacks(item, clause, scales, proof);
  return lacks.length === 0 ? { rule: "standing/closed", also: [] } : { rule: "standing/closure-unproven", also: lacks };
}

function supporting(item: EvidenceItem, clause: Clause, scales: Scales, limitations: readonly string[]): Ruled {
  for (const { rule, holds } of discounted) if (holds(item, clause, scales)) return { rule, also: [] };
  let first: StandingRuleId | undefined;
  const also: StandingRuleId[] = [];
  const limit = (rule: StandingRuleId): void => {
    if (first === undefined) first = rule;
    else also.push(rule);
  };
  for (const { rule, holds } of limiting) if (holds(item, clause, scales)) limit(rule);
  if (limitations.length > 0) limit("standing/limitation");
  return { rule: first ?? "standing/sufficient", also };
}
