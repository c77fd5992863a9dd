import type { VerificationLevel } from "../../model/profile.ts";

/** Who speaks, seen from the body that assesses. */
export type Speaker = "producer" | "producer_itself" | "regulator" | "regulator_itself" | "processor" | "auditor" | "third_party" | "court" | "parliament";

/**
 * How far it was checked, and by whom: "verified" is by the body that assesses and "corroborated" by a second source;
 * "verified_elsewhere" by somebody else who is named, "corroborated_here" by the body that assesses, and "checked_here" by somebody
 * of its own.
 */
export type Checked = VerificationLevel | "verified_elsewhere" | "corroborated_here" | "checked_here";

/** The words that lead to a statement. Each ends in "that". {speaker} and {checker} are filled in. */
export interface Voice {
  readonly first: string;
  /** For the second statement in the same voice and after it, in turn. */
  readonly next: readonly string[];
}

const voice = (first: string, ...next: readonly string[]): Voice => Object.freeze({ first, next: Object.freeze(next) });

/** What the body that assesses has looked at. */
export const seen = voice("we have seen that", "we have also seen that", "we saw, too, that");

/** The same of what was looked at long ago. @param when "on 2 October 2024" */
export const seenOn = (when: string): Voice => voice(`${when} we saw that`, `${when} we also saw that`);

/** What somebody only says: that it was said is what was seen, and not that it is so. */
export const seenSaying = voice("we have seen where {speaker} says that", "we have also seen where {speaker} says that");

const told = voice("{speaker} told us that", "{speaker} also told us that", "{speaker} added that", "{speaker} went on to say that");
const toldConfirmed = voice("{speaker} told us, and {checker} confirms, that", "{speaker} also told us, and {checker} confirms, that");
const toldVerified = voice("{speaker} told us, and {checker} has verified, that", "{speaker} also told us, and {checker} has verified, that");
// A document that the assessor describes in its own voice: nobody has told it anything, and it has not looked into the thing itself.
const understood = voice("we understand that", "we also understand that");
const toldConfirmedHere = voice("{speaker} told us, and we have confirmed, that", "{speaker} also told us, and we have confirmed, that");
const saysConfirmedHere = voice("{speaker} says, and we have confirmed, that", "{speaker} also says, and we have confirmed, that");
const saidVerified = voice("{speaker} says, and we have verified, that", "{speaker} also says, and we have verified, that");
const toldOnly = voice("{speaker} told us, although it cannot be checked, that", "{speaker} also told us, although it cannot be checked, that");
const toldChecked = voice("{speaker} told us, and {checker} has checked, that", "{speaker} also told us, and {checker} has checked, that");
const toldCheckedHere = voice("{speaker} told us, and we have checked, that", "{speaker} also told us, and we have checked, that");
const foundCheckedHere = voice("{speaker} found, and we have checked, that", "{speaker} also found, and we have checked, that");
const foundChecked = voice("{speaker} found, and {checker} has checked, that", "{speaker} also found, and {checker} has checked, that");
const found = voice("{speaker} found that", "{speaker} also found that", "{speaker} found, too, that");
const foundConfirmed = voice("{speaker} found, and {checker} confirms, that", "{speaker} also found, and {checker} confirms, that");
const foundConfirmedHere = voice("{speaker} found, and we have confirmed, that", "{speaker} also found, and we have confirmed, that");
const foundVerified = voice("{speaker} found, and {checker} has verified, that", "{speaker} also found, and {checker} has verified, that");
const weFound = voice("we found that", "we also found that", "we found, too, that");
const said = voice("{speaker} has said that", "{speaker} has also said that", "{speaker} has said, too, that");
const reportedIt = voice("{speaker} reported that", "{speaker} also reported that", "{speaker} reported, too, that");
const published = voice("{speaker} says that", "{speaker} also says that", "{speaker} says, too, that");
const understoodFrom = voice("we understand from {speaker} that", "we also understand from {speaker} that");
const understoodOnly = voice(
  "we understand from {speaker}, although it cannot be checked, that",
  "we also understand from {speaker}, although it cannot be checked, that",
);

/** What the producer said in a reply and its assessor has seen, where it is quoted: what was seen is not the words. */
export const toldSeen: Voice = voice("{speaker} told us, and we have verified, that", "{speaker} also told us, and we have verified, that");

/** Who told whom, what was seen and what was not verified: the words for every speaker and every degree of checking. */
export const voices: Readonly<Record<Speaker, Readonly<Record<Checked, Voice>>>> = Object.freeze({
  producer: Object.freeze({
    verified: seen,
    verified_elsewhere: toldVerified,
    corroborated: toldConfirmed,
    corroborated_here: understood,
    checked: toldChecked,
    checked_here: toldCheckedHere,
    reported: told,
    unverifiable: toldOnly,
  }),
  producer_itself: Object.freeze({
    verified: voice("we have checked that", "we have also checked that"),
    verified_elsewhere: voice("{checker} has verified that", "{checker} has also verified that"),
    corroborated: voice("we report, and {checker} confirms, that", "we also report, and {checker} confirms, that"),
    corroborated_here: voice("we report, and have confirmed, that", "we also report, and have confirmed, that"),
    checked: voice("{checker} has checked that", "{checker} has also checked that"),
    checked_here: voice("we have checked that", "we have also checked that"),
    reported: voice("we report that", "we also report that", "we report, too, that"),
    unverifiable: voice("we report, although it cannot be checked, that", "we also report, although it cannot be checked, that"),
  }),
  regulator: Object.freeze({
    verified: found,
    verified_elsewhere: foundVerified,
    corroborated: foundConfirmed,
    corroborated_here: foundConfirmedHere,
    checked: foundChecked,
    checked_here: foundCheckedHere,
    reported: understoodFrom,
    unverifiable: understoodOnly,
  }),
  regulator_itself: Object.freeze({
    verified: seen,
    verified_elsewhere: voice("{checker} has verified that", "{checker} has also verified that"),
    corroborated: voice("we are aware, and {checker} confirms, that", "we are also aware, and {checker} confirms, that"),
    corroborated_here: voice("we are aware that", "we are also aware that", "we know, too, that"),
    checked: voice("we understand, and {checker} has checked, that", "we also understand, and {checker} has checked, that"),
    checked_here: voice("we are aware that", "we are also aware that"),
    reported: voice("we understand that", "we also understand that"),
    unverifiable: voice("we understand, although it cannot be checked, that", "we also understand, although it cannot be checked, that"),
  }),
  processor: Object.freeze({
    verified: saidVerified,
    verified_elsewhere: toldVerified,
    corroborated: toldConfirmed,
    corroborated_here: understood,
    checked: toldChecked,
    checked_here: toldCheckedHere,
    reported: told,
    unverifiable: toldOnly,
  }),
  auditor: Object.freeze({
    verified: found,
    verified_elsewhere: foundVerified,
    corroborated: foundConfirmed,
    corroborated_here: foundConfirmedHere,
    checked: foundChecked,
    checked_here: foundCheckedHere,
    reported: voice("{speaker} reported that", "{speaker} also reported that"),
    unverifiable: understoodOnly,
  }),
  third_party: Object.freeze({
    verified: seenSaying,
    verified_elsewhere: toldVerified,
    corroborated: toldConfirmed,
    corroborated_here: understood,
    checked: toldChecked,
    checked_here: toldCheckedHere,
    reported: told,
    unverifiable: toldOnly,
  }),
  court: Object.freeze({
    verified: voice("{speaker} held that", "{speaker} also held that"),
    verified_elsewhere: voice("{speaker} held, and {checker} has verified, that", "{speaker} also held, and {checker} has verified, that"),
    corroborated: voice("{speaker} held, and {checker} confirms, that", "{speaker} also held, and {checker} confirms, that"),
    corroborated_here: voice("{speaker} held that", "{speaker} also held that"),
    checked: voice("{speaker} held that", "{speaker} also held that"),
    checked_here: voice("{speaker} held that", "{speaker} also held that"),
    reported: voice("we understand that {speaker} held that", "we also understand that {speaker} held that"),
    unverifiable: understoodOnly,
  }),
  parliament: Object.freeze({
    verified: voice("{speaker} found that", "{speaker} also found that"),
    verified_elsewhere: voice("{speaker} found, and {checker} has verified, that", "{speaker} also found, and {checker} has verified, that"),
    corroborated: voice("{speaker} found, and {checker} confirms, that", "{speaker} also found, and {checker} confirms, that"),
    corroborated_here: voice("{speaker} found that", "{speaker} also found that"),
    checked: voice("{speaker} found that", "{speaker} also found that"),
    checked_here: voice("{speaker} found that", "{speaker} also found that"),
    reported: voice("{speaker} reported that", "{speaker} also reported that"),
    unverifiable: understoodOnly,
  }),
});

/** How an examiner's word is told that speaks for something or gives the background: only what was found wrong was “found”. */
export const sayings: Readonly<Partial<Record<Speaker, Readonly<Partial<Record<Checked, Voice>>>>>> = Object.freeze({
  auditor: Object.freeze({ verified: reportedIt, checked: reportedIt, checked_here: reportedIt, corroborated_here: reportedIt }),
  regulator: Object.freeze({ verified: said, checked: said, checked_here: said, corroborated_here: said }),
  parliament: Object.freeze({ verified: said, checked: said, checked_here: said, corroborated_here: said }),
});

/** How that is told which speaks against something, where it is told otherwise: what the assessor found itself, and what somebody says that it has confirmed. */
export const againstVoices: Readonly<Partial<Record<Speaker, Readonly<Partial<Record<Checked, Voice>>>>>> = Object.freeze({
  regulator_itself: Object.freeze({ verified: weFound, corroborated_here: weFound, checked_here: weFound, reported: weFound }),
  producer: Object.freeze({ corroborated_here: toldConfirmedHere }),
  processor: Object.freeze({ corroborated_here: saysConfirmedHere }),
  third_party: Object.freeze({ corroborated_here: saysConfirmedHere }),
});

/** The same of what anybody can read: who published it has not told it to us. A binding body that is on record with what it found has found it. */
export const publishedVoices: Readonly<Partial<Record<Speaker, Readonly<{ speaks: Voice; against: Voice }>>>> = Object.freeze({
  processor: Object.freeze({ speaks: published, against: published }),
  third_party: Object.freeze({ speaks: published, against: published }),
  regulator: Object.freeze({ speaks: published, against: found }),
});

/** What a speaker is called who is not named. {producer}, {whose} (the producer's) and {assessor} are filled in. */
export const unnamed: Readonly<Record<Speaker, string>> = Object.freeze({
  producer: "{producer}",
  producer_itself: "{producer}",
  regulator: "the regulator",
  regulator_itself: "{assessor}",
  processor: "{whose} processor",
  auditor: "the auditor",
  third_party: "a third party",
  court: "the court",
  parliament: "Parliament",
});

/** Who confirms, where nobody is named. */
export const unnamedChecker = "a second source";
