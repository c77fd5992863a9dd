import type { EvidenceItem } from "../model/generated/schemas.ts";
import { assumedVerification } from "../model/profile.ts";
import type { Context } from "./context.ts";
import { means } from "./names.ts";
import { type Checked, type Speaker, unnamed, unnamedChecker, type Voice, voices } from "./wording.ts";

/** Who says an item, and how far it was checked: items with the same key are told in one breath. */
export interface Telling {
  readonly key: string;
  readonly speaker: Speaker;
  readonly checked: Checked;
  /** What the speaker is called in running text. */
  readonly name: string;
  /** The n-th lead of this voice, counted from 0; it ends in "that". */
  readonly lead: (index: number) => string;
}

export function tellingOf(item: EvidenceItem, context: Context): Telling {
  const speaker = speakerOf(item, context);
  const checked = checkedOf(item, context);
  const name = (item.speaker ?? unnamed[speaker]).replace("{producer}", context.names.producer.short);
  const checker = item.verification?.by ?? unnamedChecker;
  const words = voices[speaker][checked];
  return {
    key: JSON.stringify([speaker, checked, name, needsChecker(words) ? checker : ""]),
    speaker,
    checked,
    name,
    lead: (index) => {
      const lead = index === 0 ? words.first : (words.next[(index - 1) % words.next.length] ?? words.first);
      return lead.replace("{speaker}", name).replace("{checker}", checker);
    },
  };
}

function speakerOf({ said_by, speaker }: EvidenceItem, { result: { assessment } }: Context): Speaker {
  const { assessor, producer } = assessment;
  const itself = speaker === undefined || means(speaker, assessor);
  if (said_by === "regulator" && assessor.role === "regulator" && itself) return "regulator_itself";
  if (said_by === "producer" && assessor.role === "producer" && (itself || means(speaker, producer))) return "producer_itself";
  return said_by;
}

function checkedOf({ verification }: EvidenceItem, { result: { assessment } }: Context): Checked {
  const level = verification?.level ?? assumedVerification;
  return level === "verified" && verification?.by !== undefined && !means(verification.by, assessment.assessor) ? "verified_elsewhere" : level;
}

const needsChecker = ({ first }: Voice): boolean => first.includes("{checker}");
