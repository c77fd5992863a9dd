import type { EvidenceItem, Result } from "../model/generated/schemas.ts";
import { type Context, citation } from "./context.ts";
import type { Inline } from "./prose.ts";
import { quotation } from "./quotation.ts";
import { examiners, type Telling, tellingOf } from "./speaker.ts";
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

/** A statement that says itself who found the matter: “The Information Commissioner found that …”, of the office that bears the name. */
const saysWhoFound =
  /^(?:The |An? )?\p{Lu}[^.,;:]{2,80}? (?:found|held|ruled|concluded|decided) that\b|^(?:The )?\p{Lu}{2,} (?:upheld|rejected|ordered|fined|reprimanded)\b/u;

/** A statement with who says so. One that begins with the name of whoever examined the matter says so itself. */
export function attributed(item: EvidenceItem, voice: Telling, times: number, context: Context, vocabulary: ReadonlySet<string>): string {
  const { statement } = item;
  if (voice.form === "quotation_with_speaker") return sentences(statement, voice.checkedNote);
  if (voice.form === "quotation") return sentences(`‘${item.title}’ says: ${statement}`, voice.checkedNote);
  // What the author says of itself, “We found …”, stands by itself: “we understand that we found” makes hearsay of it.
  if (voice.speaker === "regulator_itself" && /^(?:We|Our)\s/.test(statement)) return statement;
  const isNote = voice.form === "note";
  const own = isNote ? undefined : afterName(statement, voice.name);
  if (!isNote && examiners.has(voice.speaker) && (voice.firm || voice.published) && (own !== undefined || saysWhoFound.test(statement)))
    return own === undefined ? statement : `${capitalise(voice.name)}${own}`;
  // “X told us that it said that” says one thing twice, and nobody can tell which of the two was checked.
  if (!voice.verbatim && own !== undefined && /^ (?:said|says|stated|reported|found|held|ruled|concluded|told)\b/.test(own))
    return voice.firm || voice.published || !/^we understand/i.test(voice.lead(0))
      ? statement
      : `We understand that ${continued(statement, context.names.all, vocabulary)}`;
  const lead = capitalise(voice.lead(times));
  const join = voice.verbatim ? ":" : isNote ? noteJoin(lead) : "";
  return `${lead}${join} ${ownWords(item, voice, context, vocabulary)}`;
}

/** Between a lead and a note: “told us of ‘Log’: …”; but “the regulator of ‘Log’” would be somebody who regulates it. */
const noteJoin = (lead: string): string => (/ from (?!us\b)/.test(lead) ? ", about" : `${lead.includes(",") ? "," : ""} of`);

/**
 * A statement to follow a lead: where the lead has just named the body that it begins with, it goes on with "it". What cannot follow "that" has the title
 * of the item for its subject, or stands behind it as the note that it is.
 */
export function ownWords({ title, statement }: EvidenceItem, voice: Telling, { names }: Context, vocabulary: ReadonlySet<string>): string {
  if (voice.verbatim) return `${quotation(statement)}.`;
  if (voice.form === "note") return `‘${title}’: ${statement.trim()}`;
  if (voice.form === "subject_left_out") return `‘${title}’ ${statement.trim().charAt(0).toLowerCase()}${statement.trim().slice(1)}`;
  const rest = voice.named === "" ? undefined : afterName(statement, voice.named);
  if (rest === undefined) return continued(statement, names.all, vocabulary);
  return rest.replace(/^(?:['’]s)? /, (gap) => (gap === " " ? "it " : "its "));
}

/** "ICO" for “the Information Commissioner's Office”: a statement calls its speaker so, and nothing has introduced it. */
const initialsOf = (name: string): string => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("");

function afterName(statement: string, name: string): string | undefined {
  const short = initialsOf(name);
  const forms = [name, capitalise(name), ...(short.length < 2 ? [] : [`The ${short}`, `the ${short}`, short])];
  const start = forms.find((one) => statement.startsWith(one));
  const rest = start === undefined ? "" : statement.slice(start.length);
  return /^(?:['’]s)? [\p{Ll}\p{N}]/u.test(rest) ? rest : undefined;
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
