import { withheldTitle } from "../../language/naming.ts";
import type { ClauseResult, EvidenceResult, Lift, Standing } from "../../model/generated/schemas.ts";
import { type ReplyField, replyFields, replyLabels } from "../../model/reply.ts";
import { anchor, type Context, publicUrl } from "../context.ts";
import { isVerbatim, quotation } from "../quotation.ts";
import type { LinkView } from "../shape-common.ts";
import { levelOf } from "../speaker.ts";
import { dateText } from "../style/dates.ts";
import { typeNeeds } from "../style/labels.ts";
import { frames, handedOverToo, itemDocuments, kindPhrases } from "../style/request.ts";
import { checkQuestion, lackWords, uncountedWords, unverifiedWords, wantedWords, whyWords } from "../style/request-reasons.ts";
import { alternatives, capitalise, filled, sentence, sentences, series } from "../style/text.ts";
import { unknownCheckOf } from "./checks.ts";
import type { Question } from "./questions.ts";
import type { QuestionView } from "./shape.ts";

/** One question, with what has to be said around it. */
export function questionView({ id, clauses: ids, item }: Question, number: number, context: Context): QuestionView {
  const clauses = ids.flatMap((one) => context.clauses.get(one) ?? []);
  const record = item === undefined ? undefined : context.evidence.get(item);
  const [clause] = clauses;
  const shared = { number, id, anchor: anchor("question", id), words: clauses.map((one) => ({ name: one.id, text: one.words })) };
  if (record !== undefined) return { ...shared, ...aboutItem(record, ids, context), form: formFor([]) };
  if (clause === undefined) throw new Error(`The question ${id} is about a clause that is not in the result.`);
  return { ...shared, ...aboutClause(clause, context), form: formFor(clause.parts) };
}

type Body = Omit<QuestionView, "number" | "id" | "anchor" | "words" | "form">;

function aboutItem(record: EvidenceResult, clauses: readonly string[], context: Context): Body {
  const { item } = record;
  const title = `‘${item.title}’`;
  const check = unknownCheckOf(record, clauses, context.result);
  return {
    subject: title,
    question: filled(check === undefined ? frames[context.own ? "own" : "outside"].verify : checkQuestion.ask, { item: title }),
    why: `We ask because ${check?.why ?? unverifiedWords[levelOf(item, context)]}.`,
    held: [{ item: linkTo(item.id, context), text: isVerbatim(item, context.own) ? `${quotation(item.statement)}.` : sentence(item.statement) }],
    wanted: check === undefined ? [] : [check.wanted],
    documents: check === undefined ? itemDocuments : checkQuestion.documents,
  };
}

function aboutClause(clause: ClauseResult, context: Context): Body {
  const open = clause.standings.filter(({ evidence }) => !context.withheld.has(evidence));
  const hidden = clause.standings.length - open.length;
  return {
    subject: clause.id,
    question: clause.ask ?? clause.question,
    why: `We ask because ${whyText(clause, context)}.`,
    held: [
      ...open.map((standing) => ({ item: linkTo(standing.evidence, context), text: heldText(standing, clause, context) })),
      ...(hidden === 0 ? [] : [{ item: { text: capitalise(withheldTitle), url: null }, text: "It is not described here." }]),
    ],
    wanted: wantedTexts(clause, context),
    documents: documentsText(clause, context),
  };
}

/** A form asks for parts only where there are any. */
function formFor(parts: ClauseResult["parts"]): string[] {
  const asked = (field: ReplyField): boolean => field !== "question" && (field !== "parts" || parts.length > 0);
  const hint = (field: ReplyField): string => (field === "parts" ? ` (${parts.map(({ title }) => title).join(", ")})` : "");
  return replyFields.filter(asked).map((field) => `${replyLabels[field]}${hint(field)}`);
}

function whyText(clause: ClauseResult, context: Context): string {
  const words = (whyWords as Partial<Record<string, string>>)[clause.finding.rule] ?? whyWords["finding/limited"];
  return filled(words, { items: series(against(clause, context)), parts: series(missingParts(clause)) });
}

/** What an item does for the clause so far, and what it lacks. */
function heldText({ standing, rule, also, limitations = [], parts }: Standing, clause: ClauseResult, { result }: Context): string {
  const covered = series(clause.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => title));
  if (standing === "adverse") return "It speaks against this.";
  if (standing === "none") {
    const words: Partial<Record<string, string>> = uncountedWords;
    return filled(words[rule] ?? "It does not count.", { as_of: dateText(result.assessment.as_of) });
  }
  const lacks = [rule, ...also].flatMap((id) => (lackWords as Partial<Record<string, string>>)[id] ?? []);
  const shows = clause.finding.rule === "finding/not-regular" ? "It shows that this was done once" : "It shows this";
  const covers = covered === "" ? (standing === "sufficient" ? shows : "") : `It covers ${covered}`;
  return sentences(covers, capitalise(joined(lacks)), ...limitations);
}

/** Whole clauses as one sentence: they may hold an "and" of their own, so each has its comma. */
function joined(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")}, and ${last}`;
}

/** What would lift the finding, as what somebody can tell us: things of one kind together, those about withheld items not at all. */
function wantedTexts(clause: ClauseResult, context: Context): string[] {
  const groups = new Map<string, Set<string>>();
  const checks: string[] = [];
  for (const { rule, evidence } of clause.lifts as readonly Lift[]) {
    if (evidence !== undefined && context.withheld.has(evidence)) continue;
    const record = (rule === "standing/under-verified" || rule === "standing/unchecked") && evidence !== undefined ? context.evidence.get(evidence) : undefined;
    const check = record && unknownCheckOf(record, [clause.id], context.result);
    if (check !== undefined) {
      checks.push(check.wanted);
      continue;
    }
    const about =
      evidence !== undefined
        ? [titleOf(evidence, context)]
        : rule === "finding/parts-missing"
          ? missingParts(clause)
          : against(clause, context).filter((title) => title !== withheldTitle);
    groups.set(rule, new Set([...(groups.get(rule) ?? []), ...about]));
  }
  const things = [...groups].flatMap(([rule, items]) => {
    const words = (wantedWords as Partial<Record<string, { readonly one: string; readonly many: string }>>)[rule];
    return words === undefined ? [] : [filled(items.size === 1 ? words.one : words.many, { items: series([...items]) })];
  });
  return [...things, ...checks];
}

/** The titles of the items that speak against a clause. */
function against({ standings }: ClauseResult, context: Context): string[] {
  return standings.filter(({ standing }) => standing === "adverse").map(({ evidence }) => titleOf(evidence, context));
}

/** The parts that nothing covers in full; where everything is limited anyway, those that nothing covers at all. */
function missingParts({ finding, parts }: ClauseResult): string[] {
  const isMissing = ({ id, sufficient, limited }: ClauseResult["parts"][number]): boolean =>
    finding.rule === "finding/parts-missing" ? finding.missing_parts?.includes(id) === true : sufficient.length + limited.length === 0;
  return parts.filter(isMissing).map(({ title }) => title);
}

function documentsText({ id, kinds = [], type }: ClauseResult, { result }: Context): string {
  const some = kinds.length === 0 ? "" : `${capitalise(alternatives(kinds.map((kind) => kindPhrases[kind])))} would answer it.`;
  const handed = result.decided_from?.open_to_providers?.includes(id) === true ? handedOverToo : "";
  return sentences(some, `The clause ${typeNeeds[type]}`, handed);
}

const titleOf = (evidence: string, context: Context): string =>
  context.withheld.has(evidence) ? withheldTitle : `‘${context.evidence.get(evidence)?.item.title ?? evidence}’`;

function linkTo(evidence: string, context: Context): LinkView {
  const item = context.evidence.get(evidence)?.item;
  const source = item && context.sources.ofItem(item);
  return { text: item?.title ?? evidence, url: (source && publicUrl(source)) ?? null };
}
