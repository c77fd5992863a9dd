import { liesBefore } from "../assess/dates.ts";
import { type ClauseForm, clauseFormOf } from "../language/clause-form.ts";
import { leansOnTitle } from "../language/leans.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import { assumedVerification, type VerificationLevel, verificationOrder } from "../model/profile.ts";
import type { Context } from "./context.ts";
import { isLaterVersion } from "./followed.ts";
import { inText, means } from "./names.ts";
import { isVerbatim, quotationFormOf, speaksOfItself } from "./quotation.ts";
import { isCompilation } from "./status.ts";
import { dateInSentence } from "./style/dates.ts";
import { quotationChecked } from "./style/quotations.ts";
import { retold, retoldWords } from "./style/retold.ts";
import { capitalise, filled, possessive } from "./style/text.ts";
import {
  againstVoices,
  type Checked,
  publishedVoices,
  type Speaker,
  sayings,
  seen,
  seenOn,
  seenSaying,
  toldSeen,
  unnamed,
  unnamedChecker,
  type Voice,
  voices,
} from "./style/voices.ts";

/** Who says an item, and how far it was checked: items with the same key are told in one breath. */
export interface Telling {
  readonly key: string;
  readonly speaker: Speaker;
  readonly checked: Checked;
  /** What the speaker is called in running text. */
  readonly name: string;
  /** The body that the lead is about: a statement that begins with it goes on with "it". */
  readonly named: string;
  /** Whether the statement is quoted. */
  readonly verbatim: boolean;
  /** Whether the statement can follow “that”, or is a quotation that stands by itself. */
  readonly form: ClauseForm | "quotation" | "quotation_with_speaker";
  /** Behind a quotation, how far it was checked that it says so. */
  readonly checkedNote: string;
  /** Whether somebody looked: otherwise it rests on what was said. */
  readonly firm: boolean;
  /** Whether anybody can read where it was said. */
  readonly published: boolean;
  /** The n-th lead of this voice, counted from 0; it ends in "that", unless what follows is quoted or is a note. */
  readonly lead: (index: number) => string;
}

export function tellingOf(item: EvidenceItem, context: Context): Telling {
  const speaker = speakerOf(item, context);
  const checked = checkedOf(item, context);
  const name =
    item.speaker === undefined
      ? filled(unnamed[speaker], {
          producer: context.names.producer.short,
          ...context.names.producer.verbs,
          whose: possessive(context.names.producer.short),
          assessor: context.names.assessor.short,
        })
      : inText(item.speaker);
  const checker = item.verification?.by === undefined ? unnamedChecker : inText(nameOf(item.verification.by));
  const quotation = item.in_reply_to === undefined ? quotationFormOf(item.statement) : undefined;
  const verbatim = quotation === undefined && isVerbatim(item, isItself(speaker), context.own);
  // Whose “we” it is cannot be told: behind “that” it would be that of whoever signs. What speaks of its title as “it” would be of something else there.
  const leans = leansOnTitle(item.statement) || (!isItself(speaker) && speaksOfItself(item.statement));
  const isNote = !verbatim && item.in_reply_to === undefined && leans;
  const form = quotation ?? (verbatim ? "clause" : isNote ? "note" : clauseFormOf(item.statement, [...context.names.all, name]));
  const open = publicVoice(item, speaker, checked);
  const voice =
    verbatim && speaker === "producer" && checked === "verified"
      ? toldSeen
      : isWord(item, speaker) && checked === "verified"
        ? seenSaying
        : (open ?? (item.stance === "contradicts" ? againstVoices : sayings)[speaker]?.[checked] ?? voices[speaker][checked]);
  const direct = voice === seen ? seenWhen(item, context) : voice;
  const words = context.own || !isCompilation(context.result) ? direct : retoldVoice(item, speaker, direct, context);
  return {
    key: JSON.stringify([speaker, checked, name, quotation ?? "", needsChecker(words) ? checker : "", words.first]),
    speaker,
    checked,
    name,
    named: words.first.includes("{speaker}") ? name : needsChecker(words) ? checker : "",
    verbatim,
    form,
    checkedNote: capitalise(filled(quotationChecked[speaker === "producer_itself" ? "own" : "outside"][checked], { speaker: name, checker })),
    firm: checked !== "reported" && checked !== "unverifiable",
    published: open !== undefined,
    lead: (index) => {
      const lead = index === 0 ? words.first : (words.next[(index - 1) % words.next.length] ?? words.first);
      const named = filled(lead, { speaker: name, checker });
      return verbatim || form === "note" ? named.replace(/,? that$/, "") : named;
    },
  };
}

/** Whether it is the word of the body that assesses. */
const isItself = (speaker: Speaker): boolean => speaker === "regulator_itself" || speaker === "producer_itself";

/** Whether an item is somebody's word and nothing else. What the body that assesses says itself, it has not seen: it says it. */
const isWord = ({ kind }: EvidenceItem, speaker: Speaker): boolean =>
  (kind === "statement" || kind === "correspondence") && !examiners.has(speaker) && !isItself(speaker);

/** How that is told which anybody can read where it was said, and which nobody has checked. */
function publicVoice({ access, stance }: EvidenceItem, speaker: Speaker, checked: Checked): Voice | undefined {
  if (access !== "public" || checked !== "reported") return undefined;
  return publishedVoices[speaker]?.[stance === "contradicts" ? "against" : "speaks"];
}

/**
 * The voice of a record that nobody named in it wrote: what a regulator stated it wrote, what was told was told to it, and what a body published itself it
 * says. Whoever compiles it was told nothing and has seen nothing.
 */
function retoldVoice(item: EvidenceItem, speaker: Speaker, voice: Voice, { names, sources, result: { assessment } }: Context): Voice {
  const publisher = sources.ofItem(item)?.publisher;
  const isBy = (body: Parameters<typeof means>[1] | undefined): boolean => publisher !== undefined && body !== undefined && means(publisher, body);
  const own = speaker === "producer" ? assessment.producer : item.speaker === undefined ? undefined : { name: item.speaker };
  const form = !voice.first.endsWith(" told us that") ? undefined : isBy(own) ? "published" : isBy(assessment.assessor) ? "reported" : "recorded";
  return retoldWords(form === undefined ? voice : retold[form], names.assessor.short);
}

/** That it was seen, and when, where that was more than a year before the day as of which the evidence is weighed: it may look otherwise by then. */
function seenWhen(item: EvidenceItem, context: Context): Voice {
  const on = item.verification?.on;
  return on !== undefined && (isLongAgo(on, context.result.assessment.as_of) || isLaterVersion(item, context)) ? seenOn(dateInSentence(on)) : seen;
}

/** Whether a day is more than a year before another. */
export function isLongAgo(day: string, asOf: string): boolean {
  return liesBefore(day, `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`);
}

/** Those who examine what others do. */
export const examiners: ReadonlySet<Speaker> = new Set(["auditor", "regulator", "court", "parliament"]);

export function speakerOf({ said_by, speaker }: EvidenceItem, { result: { assessment } }: Context): Speaker {
  const { assessor, producer } = assessment;
  const itself = speaker === undefined || means(speaker, assessor);
  if (said_by === "regulator" && assessor.role === "regulator" && itself) return "regulator_itself";
  if (said_by === "producer" && assessor.role === "producer" && (itself || means(speaker, producer))) return "producer_itself";
  return said_by;
}

/** How far an item was checked: what it counts as, or in results of version 1 of the rules what it says. */
export function levelOf({ id, verification }: EvidenceItem, { evidence }: Pick<Context, "evidence">): VerificationLevel {
  return evidence.get(id)?.counts_as?.level ?? verification?.level ?? assumedVerification;
}

function checkedOf(item: EvidenceItem, context: Context): Checked {
  const { assessment } = context.result;
  const { verification, speaker } = item;
  // Who is only said to have checked it, so that it counts for no more than the producer's own check, is not told as having checked it.
  const rule = context.evidence.get(item.id)?.counts_as?.rule;
  if (rule === "verification/role-unknown" || rule === "verification/not-located") return assumedVerification;
  const level = levelOf(item, context);
  if (verification?.by === undefined) return level;
  const by = nameOf(verification.by);
  const here = means(by, assessment.assessor);
  if (here && (level === "checked" || level === "corroborated")) return `${level}_here`;
  // “X found, and X has checked” says one thing twice: who examines a matter has found it, and anybody else has said it.
  if (!here && speaker !== undefined && means(by, { name: speaker }) && verificationOrder[level] > verificationOrder[assumedVerification])
    return examiners.has(item.said_by) ? "verified" : assumedVerification;
  return level !== "verified" || here ? level : "verified_elsewhere";
}

const needsChecker = ({ first }: Voice): boolean => first.includes("{checker}");
