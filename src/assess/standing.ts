import type { EvidenceRecord } from "../model/assessment.ts";
import type { Weighing } from "../model/decision.ts";
import type { Clause, EvidenceItem, Source } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";
import { assumedVerification, leastVerification, type ProfileLevel, verificationOrder } from "../model/profile.ts";
import { type StandingRuleId, standingRules } from "../model/rules.ts";
import { hasCome, isAhead, isOver } from "./dates.ts";
import { dateOf, locatorOf, partsServed } from "./link.ts";

/** What the weighing of any item depends on besides the item and the clause. */
export interface Scales {
  /** The as-of day. */
  readonly asOf: string;
  readonly profile: ProfileLevel;
  readonly sources: ReadonlyMap<string, Source>;
}

type Condition = (item: EvidenceItem, clause: Clause, scales: Scales) => boolean;

const contradicts: Condition = (item) => item.stance === "contradicts";
const isFuture: Condition = (item, _clause, { asOf, sources }) => {
  const date = dateOf(item, sources);
  return date !== undefined && isAhead(date, asOf);
};
const isClosed: Condition = (item, _clause, { asOf }) => item.closed !== undefined && hasCome(item.closed.on, asOf);

/** An end that is still ahead on the as-of day has not happened, so the item counts as what it was until then. */
const hasEnded: Condition = (item, _clause, { asOf }) => (item.dates?.ended === undefined ? item.state === "discontinued" : !isAhead(item.dates.ended, asOf));

const canBeOpened: Condition = (item, _clause, { sources }) => {
  const locator = locatorOf(item, sources);
  return item.access === "public" && (locator?.url ?? locator?.archived_url) !== undefined;
};

/** The condition of each rule, in the order of design §4. The last holds for every item, so that some rule always fits. */
const conditions: readonly { readonly rule: StandingRuleId; readonly holds: Condition }[] = [
  {
    rule: "standing/adverse",
    holds: (item, clause, scales) => contradicts(item, clause, scales) && !isFuture(item, clause, scales) && !isClosed(item, clause, scales),
  },
  { rule: "standing/closed", holds: (item, clause, scales) => contradicts(item, clause, scales) && !isFuture(item, clause, scales) },
  { rule: "standing/after-as-of", holds: isFuture },
  { rule: "standing/discontinued", holds: hasEnded },
  { rule: "standing/planned", holds: (item) => item.state === "planned" || kindNature[item.kind] === "plan" },
  { rule: "standing/context", holds: (item) => item.stance === "context" },
  { rule: "standing/lapsed", holds: (item, _clause, { asOf }) => item.dates?.valid_until !== undefined && isOver(item.dates.valid_until, asOf) },
  { rule: "standing/in-progress", holds: (item) => item.state === "in_progress" },
  { rule: "standing/not-public", holds: (item, clause, scales) => clause.type === "SHOW" && !canBeOpened(item, clause, scales) },
  { rule: "standing/words-only", holds: (item, clause) => clause.type === "DO" && kindNature[item.kind] === "words" },
  { rule: "standing/undated", holds: (item, clause, { sources }) => clause.type === "WEIGH" && dateOf(item, sources) === undefined },
  { rule: "standing/under-verified", holds: (item, clause, { profile }) => verificationOrder[levelOf(item)] < verificationOrder[leastLevel(clause, profile)] },
  { rule: "standing/limitation", holds: (item, clause, scales) => openLimitations(item, clause, scales, true).length > 0 },
  { rule: "standing/sufficient", holds: () => true },
];

function levelOf(item: EvidenceItem) {
  return item.verification?.level ?? assumedVerification;
}

function leastLevel(clause: Clause, profile: ProfileLevel) {
  return leastVerification[profile][clause.key === true ? "key" : "other"];
}

/**
 * The limitations of an item that matter for a clause and are unresolved on the as-of day.
 * @param material whether to give the material ones or the others
 */
export function openLimitations(item: EvidenceItem, clause: Clause, { asOf }: Scales, material: boolean): readonly string[] {
  if (item.limitations === undefined) return [];
  return item.limitations
    .filter((limitation) => limitation.material === material)
    .filter((limitation) => limitation.clauses === undefined || limitation.clauses.includes(clause.id))
    .filter((limitation) => limitation.resolved_on === undefined || !hasCome(limitation.resolved_on, asOf))
    .map((limitation) => limitation.text);
}

/**
 * Weighs one item for one clause: the first rule that fits decides.
 * @returns undefined where the item does not bear on the clause
 */
export function weigh(evidence: EvidenceRecord, clause: Clause, scales: Scales): Weighing | undefined {
  const { item } = evidence;
  const parts = partsServed(item, clause.id);
  if (parts === undefined) return undefined;
  const first = conditions.findIndex(({ holds }) => holds(item, clause, scales));
  const { rule } = conditions[first] ?? { rule: "standing/sufficient" as const };
  const { standing } = standingRules[rule];
  const further = standing === "limited" ? conditions.slice(first + 1, -1).filter(({ holds }) => holds(item, clause, scales)) : [];
  return {
    evidence,
    standing,
    rule,
    also: further.map((condition) => condition.rule),
    limitations: openLimitations(item, clause, scales, true),
    parts: parts.length === 0 ? parts : parts.filter((part) => clause.parts?.some((known) => known.id === part)),
  };
}
