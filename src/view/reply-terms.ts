import type { AssessmentResult } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { means } from "./names.ts";
import { lines, paragraph, prose } from "./prose.ts";
import type { BeginningView, FactView, Prose } from "./shape-common.ts";
import { dateText } from "./style/dates.ts";
import { gaps, valediction } from "./style/letter.ts";
import { colleagues, replyWords, restated, termsGaps, termsMissing, termsNotice } from "./style/reply-terms.ts";
import { filled, series } from "./style/text.ts";

/** What somebody is told from whom something is asked: whom it goes to, by when to reply, and to whom. */
export type ReplyTerms = NonNullable<AssessmentResult["fact_check"]>;

/** Whoever is asked: name, post and body. A letter may go to somebody else, who has nothing to answer. */
function addresseeOf(terms: ReplyTerms | undefined, { result: { assessment }, names }: Context): string[] {
  const { letter, producer } = assessment;
  const { to } = letter ?? {};
  const body = names.producer.heading;
  // The body may stand behind the name already.
  if (terms?.to !== undefined) return [...terms.to.split(/,\s*/).filter((part) => !means(part, producer) && part !== body), body];
  if (to?.organisation === undefined || !means(to.organisation, producer)) return [body];
  return [to.name, to.role, body].filter((part) => part !== undefined);
}

/** In whose voice somebody is asked: a body asks another, or its own; and in a record that restates what others published nobody does. */
export const voiceOf = ({ own, result }: Pick<Context, "own" | "result">): "outside" | "own" | "restated" =>
  result.assessment.provenance !== undefined ? "restated" : own ? "own" : "outside";

/** How a document that asks for something begins: as a letter does; null where a body asks its own, and where nobody asks and nobody is named who is to answer. */
export function beginningOf(terms: ReplyTerms | undefined, context: Context): BeginningView | null {
  const { assessor, letter, producer, provenance } = context.result.assessment;
  if (voiceOf(context) !== "outside" && terms?.to === undefined) return null;
  const to = addresseeOf(terms, context);
  const { salutation } = letter?.to?.organisation !== undefined && means(letter.to.organisation, producer) && terms?.to === undefined ? letter.to : {};
  return {
    from: prose(lines(...(provenance === undefined ? [letter?.signed_by?.role ?? gaps.post, assessor.name] : [restated]))),
    to: prose(lines(...to)),
    dated: prose(),
    salutation: `Dear ${salutation ?? (to.length > 1 ? to[0] : colleagues)}`,
  };
}

/** The reference by which a copy that comes back is known again: the data, the producer and the day of the evidence. */
export function markOf({ data, producer, as_of }: Pick<AssessmentResult, "data" | "producer" | "as_of">): string {
  const short = ({ name, short_name }: { readonly name: string; readonly short_name?: string | undefined }): string =>
    (short_name ?? name).replace(/\s+/g, " ");
  return `${short(data)} (${short(producer)}), ${dateText(as_of)}`;
}

/** Rows for the heading: by when to reply, and to whom. */
export function replyFacts({ reply_by: by, reply_to: to }: ReplyTerms = {}): FactView[] {
  return [...(by === undefined ? [] : [{ name: "Reply by", text: dateText(by) }]), ...(to === undefined ? [] : [{ name: "Reply to", text: to }])];
}

/** The same for a document that goes out as a letter: with square brackets for what is missing. */
export const replyRows = (terms: ReplyTerms = {}): FactView[] => [
  { name: "Reply by", text: terms.reply_by === undefined ? termsGaps.reply_by : dateText(terms.reply_by) },
  { name: "Reply to", text: terms.reply_to ?? termsGaps.reply_to },
];

/**
 * How a document that asks for something ends, and who signs it, as in a letter: the signatory of the letter; in square brackets where nobody is named. Whoever
 * is restated asks for nothing, so a restatement is signed by nobody.
 */
export function signatureOf({ result: { assessment }, own }: Context): Prose | null {
  const { name, role } = assessment.letter?.signed_by ?? {};
  return own || assessment.provenance !== undefined ? null : prose(paragraph(valediction), lines(name ?? gaps.signatory, role ?? gaps.post));
}

/** The same as a sentence; empty where nothing is recorded. */
export function replyText({ reply_by: by, reply_to: to }: ReplyTerms = {}): string {
  const which = by === undefined ? (to === undefined ? "none" : "to") : to === undefined ? "by" : "full";
  return filled(replyWords[which], { by: by === undefined ? "" : dateText(by), to: to ?? "" });
}

/** What a document that asks for something lacks before it can be sent, null where nothing is missing. */
export function termsNoticeOf(document: keyof typeof termsNotice, terms: ReplyTerms = {}): string | null {
  const missing = (["reply_by", "reply_to"] as const).filter((field) => terms[field] === undefined).map((field) => termsMissing[field]);
  return missing.length === 0 ? null : filled(termsNotice[document], { missing: series(missing) });
}
