import { asTitle } from "../language/quote-marks.ts";
import type { EvidenceItem, Result } from "../model/generated/schemas.ts";
import { type Context, citation } from "./context.ts";
import type { Inline } from "./prose.ts";
import { quotation } from "./quotation.ts";
import { afterName, saysWho } from "./self-named.ts";
import { examiners, type Telling, tellingOf } from "./speaker.ts";
import { isCompilation } from "./status.ts";
import { capitalise, continued, sentence, sentences, vocabularyOf } from "./style/text.ts";

/** The words that an assessment uses in lower case, by which a name at the start of a statement is told from an ordinary word. */
export function vocabularyIn({ practices, evidence }: Result): ReadonlySet<string> {
  return vocabularyOf([
    ...practices.map(({ text }) => text),
    ...evidence.flatMap(({ item }) => [item.statement, ...(item.items ?? [])]),
    ...practices.flatMap(({ clauses }) => clauses.map(({ question }) => question)),
  ]);
}

/** What one item says, by whom and where, as a sentence of its own. */
export function saidBy(item: EvidenceItem, context: Context, vocabulary: ReadonlySet<string>): Inline[] {
  return withCitation(attributed(item, tellingOf(item, context), 0, context, vocabulary), citationOf([item], context));
}

/** A statement with who says so. One that begins with the name of whoever examined the matter says so itself. */
export function attributed(item: EvidenceItem, voice: Telling, times: number, context: Context, vocabulary: ReadonlySet<string>): string {
  const { statement } = item;
  if (voice.form === "quotation_with_speaker") return sentences(statement, voice.checkedNote);
  if (voice.form === "quotation") return sentences(`${asTitle(item.title)} says: ${statement}`, voice.checkedNote);
  // What the author says of itself, “We found …”, stands by itself: “we understand that we found” makes hearsay of it.
  if (voice.speaker === "regulator_itself" && /^(?:We|Our)\s/.test(statement)) return statement;
  const isNote = voice.form === "note";
  const own = isNote ? undefined : afterName(statement, voice.name, context.result.assessment);
  const saysSo = !isNote && !voice.verbatim && examiners.has(voice.speaker) && (own !== undefined || saysWho(statement, voice.speaker));
  if (saysSo && (voice.firm || voice.published)) return own === undefined ? statement : `${capitalise(voice.name)}${own}`;
  // “X told us that it said that” says one thing twice, and nobody can tell which of the two was checked.
  if (!voice.verbatim && own !== undefined && /^ (?:said|says|stated|reported|found|held|ruled|concluded|told)\b/.test(own))
    return voice.firm || voice.published || !/^we understand/i.test(voice.lead(0)) ? statement : understood(statement, context, vocabulary);
  // “The Agency reported that internal audit reviewed …” has two who report, and nobody can tell whether they are one.
  if (saysSo && own === undefined) return understood(statement, context, vocabulary);
  const lead = capitalise(voice.lead(times));
  const join = voice.verbatim ? ":" : isNote ? noteJoin(lead) : "";
  return `${lead}${join} ${ownWords(item, voice, context, vocabulary)}`;
}

/** What nobody has verified, and says itself who found it. Whoever puts a record together from what others published understands nothing. */
function understood(statement: string, { names, own, result }: Context, vocabulary: ReadonlySet<string>): string {
  return `${own || !isCompilation(result) ? "We understand" : "It is recorded"} that ${continued(
    statement.replace(/^(?:Internal|External) (?=audit)/, (word) => word.toLowerCase()),
    names.all,
    vocabulary,
  )}`;
}

/** Between a lead and a note: “told us of ‘Log’: …”; but “the regulator of ‘Log’” would be somebody who regulates it. */
const noteJoin = (lead: string): string => (/ from (?!us\b)/.test(lead) ? ", about" : `${lead.includes(",") ? "," : ""} of`);

/**
 * A statement to follow a lead: where the lead has just named the body that it begins with, it goes on with "it". What cannot follow "that" has the title
 * of the item for its subject, or stands behind it as the note that it is.
 */
export function ownWords({ title, statement }: EvidenceItem, voice: Telling, { names, result }: Context, vocabulary: ReadonlySet<string>): string {
  if (voice.verbatim) return `${quotation(statement)}.`;
  if (voice.form === "note") return `${asTitle(title)}: ${statement.trim()}`;
  if (voice.form === "subject_left_out") return `${asTitle(title)} ${statement.trim().charAt(0).toLowerCase()}${statement.trim().slice(1)}`;
  const rest = voice.named === "" ? undefined : afterName(statement, voice.named, result.assessment);
  if (rest === undefined) return continued(statement, names.all, vocabulary);
  return rest.replace(/^(?:['’]s)? /, (gap) => (gap === " " ? "it " : "its "));
}

/** A statement with its source in brackets before the last full stop. */
export function withCitation(statement: string, cited: readonly Inline[]): Inline[] {
  const whole = sentence(statement);
  if (cited.length === 0) return [whole];
  const end = /[.!?…]["”’)]*$/.exec(whole)?.[0] ?? "";
  return [`${whole.slice(0, whole.length - end.length)} (`, ...cited, `)${end}`];
}

export function citationOf(items: readonly EvidenceItem[], { sources }: Context): Inline[] {
  const cited = [...new Set(items.flatMap((item) => sources.ofItem(item) ?? []))];
  return cited.flatMap((source, index) => (index === 0 ? [citation(source)] : [index === cited.length - 1 ? " and " : ", ", citation(source)]));
}

export function sameSource(a: EvidenceItem, b: EvidenceItem, { sources }: Context): boolean {
  const [one, other] = [sources.ofItem(a), sources.ofItem(b)];
  return one !== undefined && one.number === other?.number && one.title === other.title;
}
