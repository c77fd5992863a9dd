import type { Checked, Role } from "../model/decision.ts";
import type { EvidenceItem, Source } from "../model/generated/schemas.ts";
import { examinations } from "../model/kinds.ts";
import { nameOf } from "../model/party.ts";
import { assumedVerification, mostOfOwnCheck, type VerificationLevel, verificationOrder } from "../model/profile.ts";
import type { VerificationRuleId } from "../model/rules.ts";
import { isAhead, liesBefore } from "./dates.ts";
import { dateOf } from "./link.ts";
import { type IsProducer, isNamed, isProducersWord, type Parties, rolesOfSpeakers, sameName } from "./parties.ts";

/** What it takes to tell how far an item was checked. */
export interface Register {
  readonly asOf: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly items: ReadonlyMap<string, EvidenceItem>;
  readonly parties: Parties;
  readonly isProducer: IsProducer;
}

const reported = (rule: VerificationRuleId, role?: Role): Checked => ({ level: assumedVerification, rule, ...(role !== undefined && { role }) });

/**
 * What the verification of an item counts as: never more than it says, and less where the check was by whoever said it, by somebody of
 * the producer's own, before there was anything to check, or where it cannot be seen.
 */
export function verificationOf(item: EvidenceItem, register: Register): Checked {
  const { verification } = item;
  if (verification === undefined) return reported("verification/none");
  const { level, by, on } = verification;
  if (verificationOrder[level] <= verificationOrder[assumedVerification]) return { level, rule: "verification/as-stated" };
  if (by === undefined || !isNamed(nameOf(by))) return reported("verification/nobody");
  const { parties, asOf } = register;
  const { name, role, known } = parties.partyOf(by);
  if (on !== undefined && isAhead(on, asOf)) return reported("verification/ahead", role);
  // The day of publication is no date of the thing: somebody may well have looked at it before.
  const date = item.dates?.about;
  if (on !== undefined && date !== undefined && liesBefore(on, date)) return reported("verification/early", role);
  const atMost = (rule: VerificationRuleId): Checked =>
    verificationOrder[level] > verificationOrder[mostOfOwnCheck] ? { level: mostOfOwnCheck, rule, role } : { level, rule: "verification/as-stated", role };
  const speaker = parties.speakerOf(item);
  if (speaker !== undefined && sameName(speaker, name)) {
    // What bears the producer's name is the producer's word, whoever the item says is speaking.
    if (role === "producer" || !tellsOwnExamination(item, role, level)) return reported("verification/own-word", role);
    return role === "assessor" || item.source !== undefined || canBeSeen(item, verification.in, register, on)
      ? { level, rule: "verification/as-stated", role }
      : atMost("verification/not-located");
  }
  if (mayBeSpeaker(item, speaker, role) && !tellsOwnExamination(item, role, level)) return reported("verification/speaker-unnamed", role);
  if (role === "producer") return atMost(known ? "verification/own" : "verification/role-unknown");
  if (role === "assessor" || canBeSeen(item, verification.in, register, on)) return { level, rule: "verification/as-stated", role };
  return atMost("verification/not-located");
}

/**
 * Whether whoever checked an item may be who says it: an office without a name is no second witness beside another of the same kind. Of the producer it
 * makes no difference, because a check of its own counts as checked at most.
 */
const mayBeSpeaker = ({ said_by }: EvidenceItem, speaker: string | undefined, role: Role): boolean =>
  (speaker === undefined || !isNamed(speaker)) && role !== "producer" && rolesOfSpeakers[said_by] === role;

/** Whether whoever says an item examined the thing itself: an audit by its auditor, or what an outside assessor says that it verified. */
function tellsOwnExamination({ said_by, kind }: EvidenceItem, role: Role, level: VerificationLevel): boolean {
  if (said_by === "producer" || said_by === "processor") return false;
  return examinations.has(kind) || (role === "assessor" && level === "verified");
}

/** Why something said by others cannot be seen where it is said to be. */
export type Unseen = "nowhere" | "unknown" | "itself" | "own-word" | "planned" | "ahead" | "older" | "finding" | "not-later";

/**
 * Whether a reference leads to something in which a check can be seen: a source, or somebody else's item than the producer's. It has
 * to be out by the as-of day, and to be no older than what was checked and than the check.
 * @param on when it was checked, where that is known
 */
export function canBeSeen(item: EvidenceItem, where: string | undefined, register: Omit<Register, "parties">, on?: string): boolean {
  return whyUnseen(item, where, register, on) === undefined;
}

/** Why a check cannot be seen where a reference leads; undefined where it can. */
export function whyUnseen(
  item: EvidenceItem,
  where: string | undefined,
  { items, sources, asOf, isProducer }: Omit<Register, "parties">,
  on?: string,
): Unseen | undefined {
  if (where === undefined) return "nowhere";
  const report = items.get(where);
  const source = sources.get(where);
  if (report === undefined && source === undefined) return "unknown";
  if (report === item) return "itself";
  if (report !== undefined && isProducersWord(report, isProducer)) return "own-word";
  if (report?.state === "planned") return "planned";
  const date = report === undefined ? source?.published : dateOf(report, sources);
  if (date === undefined) return undefined;
  if (isAhead(date, asOf)) return "ahead";
  return [item.dates?.about, on].some((day) => day !== undefined && liesBefore(date, day)) ? "older" : undefined;
}
