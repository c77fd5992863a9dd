import { asTitle } from "../../language/quote-marks.ts";
import type { ClauseResult, EvidenceResult } from "../../model/generated/schemas.ts";
import { clauseQuestion, itemQuestion, listedQuestions, type ReplyField, replyFields, replyLabels } from "../../model/reply.ts";
import { anchor, type Context } from "../context.ts";
import { quotation } from "../quotation.ts";
import { voiceOf } from "../reply-terms.ts";
import { levelOf, tellingOf } from "../speaker.ts";
import { frames, itemDocuments } from "../style/request.ts";
import { checkQuestion, unverifiedWords } from "../style/request-reasons.ts";
import { askingWords } from "../style/request-voice.ts";
import { filled, sentence } from "../style/text.ts";
import { unknownCheckOf } from "./checks.ts";
import { documentsText, wantedTexts, whyTexts } from "./clauses.ts";
import { heldFor, linkTo } from "./held.ts";
import { questionsNamed } from "./named.ts";
import type { Question } from "./questions.ts";
import type { QuestionView } from "./shape.ts";

/** Questions that one document would answer, or one question alone, with what has to be said around it. */
export function questionView(questions: readonly [Question, ...Question[]], context: Context): QuestionView {
  const [first] = questions;
  const clauses = questions.flatMap(({ clauses: ids }) => ids.flatMap((one) => context.clauses.get(one) ?? []));
  const record = first.item === undefined ? undefined : context.evidence.get(first.item);
  const [clause] = clauses;
  const shared = {
    id: listedQuestions(questions.map(({ id }) => id)),
    anchor: anchor("question", first.id),
    words: clauses.map((one) => ({ name: one.id, text: one.words })),
  };
  if (record !== undefined) return { ...shared, ...aboutItem(record, first.clauses, context), form: formFor([]) };
  if (clause === undefined) throw new Error(`The question ${first.id} is about a clause that is not in the result.`);
  return { ...shared, ...aboutClauses(clauses, context), form: clauses.length > 1 ? formFor([], questions) : formFor(clause.parts) };
}

type Body = Omit<QuestionView, "id" | "anchor" | "words" | "form">;

function aboutItem(record: EvidenceResult, clauses: readonly string[], context: Context): Body {
  const { item } = record;
  const title = asTitle(item.title);
  const check = unknownCheckOf(record, clauses, context.result);
  return {
    title: `Question ${itemQuestion(item.id)}: ${title}`,
    questions: [{ name: "", text: filled(check === undefined ? frames[voiceOf(context)].verify : checkQuestion.ask, { item: title }) }],
    why: `${askingWords[voiceOf(context)].because} ${check?.why ?? unverifiedWords[levelOf(item, context)]}.`,
    held: null,
    held_note: askingWords[voiceOf(context)].held_note,
    noted: [
      { items: [linkTo(item.id, context)], lead: ":", text: tellingOf(item, context).verbatim ? `${quotation(item.statement)}.` : sentence(item.statement) },
    ],
    wanted: check === undefined ? [] : [check.wanted],
    documents: check === undefined ? itemDocuments : checkQuestion.documents,
  };
}

function aboutClauses(clauses: readonly ClauseResult[], context: Context): Body {
  return {
    title: `${clauses.length === 1 ? "Question" : "Questions"} ${questionsNamed(clauses.map(({ id }) => id))}`,
    questions: clauses.map((clause) => ({ name: clauseQuestion(clause.id), text: clause.ask ?? clause.question })),
    why: `${askingWords[voiceOf(context)].because} ${whyTexts(clauses, context).join("; and because ")}.`,
    ...heldFor(clauses, context),
    held_note: askingWords[voiceOf(context)].held_note,
    wanted: wantedTexts(clauses, context),
    documents: documentsText(clauses, context),
  };
}

/** A form asks for parts only where there are any, and which questions are meant only where there are several. */
function formFor(parts: ClauseResult["parts"], questions: readonly Question[] = []): string[] {
  const asked = (field: ReplyField): boolean => field !== "question" && (field !== "parts" || parts.length > 0) && (field !== "covers" || questions.length > 1);
  const hint = (field: ReplyField): string => (field === "parts" ? ` (${parts.map(({ title }) => title).join(", ")})` : "");
  return replyFields.filter(asked).map((field) => `${replyLabels[field]}${hint(field)}`);
}
