import { withinDouble } from "../language/quote-marks.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { assumedVerification } from "../model/profile.ts";

/** Words that mean whoever wrote the reply. In a document of somebody else they would mean its author. */
const firstPerson = /\b(?:[Ww]e|us|[Oo]urs?|I|me|[Mm]y|[Yy]ou|[Yy]ours?)\b/;
/** Words in which whoever speaks speaks of itself: “We log each request”, “In Notice 60 we tell traders”. “Part I of the Act” is none. */
const ofItself = /\b(?:[Ww]e|[Oo]urs?|us|[Mm]y|me|(?<!\p{Lu}\p{Ll}+ )I(?= \p{Ll}))\b/u;
/** What stands in quotation marks: somebody's title, or words that are marked as somebody's already. */
const quoted = /"[^"]*"|“[^”]{0,2000}”|‘[^‘’]*’/g;

/** Whether a statement says “we”, outside quotation marks. */
export const speaksOfItself = (statement: string): boolean => ofItself.test(statement.replace(quoted, ""));

/** A statement that is a quotation from a document: by itself, with where it stands, or with the words that say who wrote it. */
const wholeQuotation = /^(?:"[^"]{2,}"|“[^”]{2,}”)(?:\s*\([^()]*\))?\s*[.]?$/;
const quotationWithSpeaker = /^(?:"[^"]{2,}"|“[^”]{2,}”),? (?:(?:says?|said|writes?|wrote|states?|stated|reads?) \p{L}|according to )/u;

/** Whether a statement is a quotation, and whether it says itself who wrote that; undefined where it is none. */
export function quotationFormOf(statement: string): "quotation" | "quotation_with_speaker" | undefined {
  const text = statement.trim();
  return quotationWithSpeaker.test(text) ? "quotation_with_speaker" : wholeQuotation.test(text) ? "quotation" : undefined;
}

/** Openings of what is said to somebody rather than about something. */
const addressed =
  /^(?:yes|see|please|refer|attached|enclosed|as (?:above|before|below|attached)|not (?:sure|yet|applicable|known)|(?:no|none|nothing|nil)(?=[^\p{L}]*$|[.,;:]))(?!\p{L})/iu;
/** A sentence has one of these, as a rule; what has none is a heading, a date or half a sentence. */
const verb =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|can|could|may|might|must|will|would|shall|should|met|held|kept|gave|made|found|took|set|ran|sent|wrote|began|(?:[Ww]e|[Tt]hey) \p{Ll}+|\p{L}{2,}(?:ed|s))(?!\p{L})/u;
const furtherSentence = /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/u;
const fewestWords = 3;

/**
 * Whether the statement of an item is printed as a quotation: the words of a reply that nobody has worded anew, where they would not read,
 * or would seem to be the author's, behind “told us that”; and those of a producer that says “we” and is not the author. Of anybody else's “we” nobody can
 * tell whether it is theirs or that of whoever wrote the record: in quotation marks the author's sentence would be put into their mouth.
 * @param itself whether it is the author's own word: whoever assesses says “we” of itself
 * @param own whether a producer assesses itself
 */
export function isVerbatim({ in_reply_to, said_by, statement, verification }: EvidenceItem, itself: boolean, own: boolean): boolean {
  // “We have seen that we log each request” would be the log of whoever signs.
  if (in_reply_to === undefined) return !itself && !own && (said_by === "producer" || said_by === "processor") && speaksOfItself(statement);
  if (!itself && firstPerson.test(statement)) return true;
  if (addressed.test(statement) || statement.split(/\s+/).length < fewestWords || !verb.test(statement)) return true;
  // Once somebody has looked, that somebody has worded it, in as many sentences as it takes.
  return (verification?.level ?? assumedVerification) === "reported" && furtherSentence.test(statement);
}

/** Words in quotation marks. A full stop at their end is left out: the sentence around them has its own. */
export function quotation(words: string): string {
  const within = withinDouble(words.trim()).replace(/[.,;:]$/, "");
  return `“${within}”`;
}
