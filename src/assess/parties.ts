import type { Assessment, EvidenceRecord } from "../model/assessment.ts";
import type { Role } from "../model/decision.ts";
import type { EvidenceItem, Party } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import { once } from "./once.ts";

/** Somebody who checks or confirms, and in which role. */
interface KnownParty {
  readonly name: string;
  readonly role: Role;
  /** Whether the role is stated or follows from the parties of the assessment; otherwise it is taken to be the producer. */
  readonly known: boolean;
}

/** Who takes part in an assessment, by name. */
export interface Parties {
  /** Whether the producer assesses itself: then whoever speaks for the assessor speaks for the producer. */
  readonly selfAssessed: boolean;
  readonly partyOf: (party: Party) => KnownParty;
  readonly isProducer: IsProducer;
  /** The name of whoever says an item, as far as it can be told. */
  readonly speakerOf: (item: EvidenceItem) => string | undefined;
}

/** Whether a name is the producer's, or that of a part of it; or the producer's alone, where a part may be somebody else. */
export type IsProducer = (name: string, itself?: boolean) => boolean;

/** Whether names are a body's. */
export function isOf(body: { readonly name: string; readonly short_name?: string }): IsProducer {
  const own = namesOf(body);
  return (written, itself = false) => {
    const name = plain(written);
    return own.some((one) => (itself ? one === name : ` ${name} `.includes(` ${one} `)));
  };
}

/**
 * Whether it is the producer who speaks: as the item says, or because its speaker bears the producer's name. Only of somebody without an office of its own
 * the name may be a part of a longer one: an auditor or a regulator may be called after whom it looks at.
 */
export function isProducersWord({ said_by, speaker }: EvidenceItem, isProducer: IsProducer): boolean {
  return said_by === "producer" || said_by === "processor" || (speaker !== undefined && isProducer(speaker, said_by !== "third_party"));
}

/** The role of whoever says an item, as the item has it. */
export const rolesOfSpeakers: Readonly<Record<EvidenceItem["said_by"], Role>> = {
  producer: "producer",
  processor: "producer",
  regulator: "regulator",
  court: "regulator",
  parliament: "regulator",
  auditor: "auditor",
  third_party: "third_party",
};

/** Where one name speaks in several roles the first of these counts, whatever the order of the files. */
const independence: readonly Role[] = ["regulator", "auditor", "third_party", "producer"];

function rolesBySpeaker(evidence: readonly EvidenceRecord[]): Map<string, Set<Role>> {
  const speakers = new Map<string, Set<Role>>();
  for (const { item } of evidence) {
    if (item.speaker === undefined) continue;
    const name = plain(item.speaker);
    speakers.set(name, (speakers.get(name) ?? new Set()).add(rolesOfSpeakers[item.said_by]));
  }
  return speakers;
}

/** Whether two names mean the same: without "the", and whatever stands between the words. */
export function sameName(one: string, other: string): boolean {
  return one === other || (mayBeSame(one, other) && plain(one) === plain(other));
}

/** Whether a name is more than signs: nobody is called "-" or "…". */
export function isNamed(name: string): boolean {
  return /[a-z0-9]/i.test(name) || /[\p{L}\p{N}]/u.test(name);
}

/** Whether two names can be the same at all, which most pairs are not: they end alike, whatever the case. */
function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [one.slice(-1), other.slice(-1)];
  return !/[a-z0-9]/i.test(a) || !/[a-z0-9]/i.test(b) || a.toLowerCase() === b.toLowerCase();
}

function plain(name: string): string {
  if (/^[a-z0-9]+$/.test(name)) return name;
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

/** The plain names of a body. */
function namesOf({ name, short_name }: { readonly name: string; readonly short_name?: string }): readonly string[] {
  return [plain(name), plain(short_name ?? name)];
}

/** Who takes part: the two bodies of the head, then whoever is named as speaking in the evidence. */
export function partiesOf({ head }: Assessment, evidence: readonly EvidenceRecord[]): Parties {
  const { producer, assessor } = head.data;
  const [ownNames, assessorNames] = [namesOf(producer), namesOf(assessor)];
  const holdsOwnName = (name: string): boolean => ownNames.some((own) => ` ${name} `.includes(` ${own} `));
  // A team that bears the producer's name is the producer, whatever it calls itself.
  const selfAssessed = assessor.role === "producer" || assessorNames.some(holdsOwnName);
  const speakers = once(() => rolesBySpeaker(evidence));
  const roleOfSpeaker = (name: string): Role | undefined => {
    const roles = speakers().get(name);
    return independence.find((role) => roles?.has(role));
  };
  /** A name that is the producer's is the producer, whatever role is claimed for it. */
  const certain = (name: string): Role | undefined => {
    if (ownNames.includes(name)) return "producer";
    return assessorNames.includes(name) ? (selfAssessed ? "producer" : "assessor") : undefined;
  };
  // A team of the producer's is the producer; only its internal audit may be somebody else.
  const work = (written: string, stated: Role | undefined): KnownParty => {
    const name = plain(written);
    const role =
      certain(name) ??
      (stated !== "auditor" && holdsOwnName(name) ? "producer" : undefined) ??
      (stated === "assessor" && selfAssessed ? "producer" : stated) ??
      roleOfSpeaker(name);
    return { name: written, role: role ?? "producer", known: role !== undefined };
  };
  // A few people check most of what there is, so each is looked up once.
  const parties = new Map<string, KnownParty>();
  return {
    selfAssessed,
    isProducer: isOf(producer),
    partyOf: (party) => {
      const name = nameOf(party);
      const stated = typeof party === "string" ? undefined : party.role;
      const key = `${stated ?? ""}: ${name}`;
      let known = parties.get(key);
      if (known === undefined) {
        known = work(name, stated);
        parties.set(key, known);
      }
      return known;
    },
    speakerOf: ({ speaker, said_by }) => {
      if (speaker !== undefined) return speaker;
      return said_by === "regulator" && assessor.role === "regulator" ? assessor.name : undefined;
    },
  };
}
