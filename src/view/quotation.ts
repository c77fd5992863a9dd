import type { EvidenceItem } from "../model/generated/schemas.ts";
import { assumedVerification } from "../model/profile.ts";

/** Words that mean whoever wrote the reply. In a document of somebody else they would mean its author. */
const firstPerson = /\b(?:[Ww]e|us|[Oo]urs?|I|me|[Mm]y|[Yy]ou|[Yy]ours?)\b/;
/** Words in which whoever speaks is the subject: “We log each request”. In quotation marks they are somebody's title. */
const speaksOfItself = /^(?:[Ww]e|[Oo]ur|I|[Mm]y)\s/;
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
 * or would seem to be the author's, behind “told us that”. A body that assesses itself says “we” of itself.
 */
export function isVerbatim({ in_reply_to, statement, verification, said_by: by }: EvidenceItem, own: boolean): boolean {
  // “We have seen that we log each request” would be the log of whoever signs.
  if (in_reply_to === undefined) return !own && (by === "producer" || by === "processor") && speaksOfItself.test(statement);
  if (!own && firstPerson.test(statement)) return true;
  if (addressed.test(statement) || statement.split(/\s+/).length < fewestWords || !verb.test(statement)) return true;
  // Once somebody has looked, that somebody has worded it, in as many sentences as it takes.
  return (verification?.level ?? assumedVerification) === "reported" && furtherSentence.test(statement);
}

/** Words in quotation marks. A full stop at their end is left out: the sentence around them has its own. */
export function quotation(words: string): string {
  const within = words
    .trim()
    .replace(/"([^"]*)"/g, "‘$1’")
    .replace(/“([^“”]*)”/g, "‘$1’")
    .replace(/[.,;:]$/, "");
  return `“${within}”`;
}
