import { markLabel, type ReplyField, replyLabels } from "../../model/reply.ts";
import { type FormAnswer, formReplyText } from "../../reply/form.ts";
import { plainText } from "../../view/prose.ts";
import type { DocumentView } from "../../view/shape.ts";
import type { FactView } from "../../view/shape-common.ts";

/** A request for information as a form: its questions and nothing of what was decided. */
export interface RequestForm {
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** What belongs into each line of a form. */
  readonly help: Readonly<Partial<Record<ReplyField, string>>>;
  readonly practices: readonly { readonly id: string; readonly title: string; readonly questions: readonly FormQuestion[] }[];
  readonly reference: string;
  /** What was filled in when the page was saved to go on later. */
  readonly filled?: Filled;
}

export interface FormQuestion {
  readonly id: string;
  readonly title: string;
  readonly words: readonly FactView[];
  readonly asked: readonly FactView[];
  readonly why: string;
  readonly held: string;
  readonly wanted: readonly string[];
  readonly documents: string;
  /** Whether it has parts or stands for several, and which parts those are. */
  readonly parts: string;
  readonly hasCovers: boolean;
}

/** What somebody filled in, by question. */
export type Filled = Readonly<Record<string, FilledAnswer>>;

export interface FilledAnswer {
  readonly answer: string;
  readonly covers: readonly string[];
  readonly documents: readonly FilledDocument[];
}

export type FilledDocument = Readonly<Partial<Record<"title" | "kind" | "parts" | "address" | "dated" | "access", string>>>;

export const nothingFilled: FilledAnswer = { answer: "", covers: [], documents: [] };

/** The form of a request. */
export function requestFormOf({ request }: Pick<DocumentView, "request">): RequestForm {
  const { title, facts, opening, closing, help, practices } = request;
  const fields = Object.fromEntries(Object.entries(replyLabels).map(([field, label]) => [label, field]));
  return {
    title,
    facts,
    opening,
    closing,
    help: Object.fromEntries(help.flatMap(({ name, text }) => (fields[name] === undefined ? [] : [[fields[name], text]]))),
    practices: practices.map(({ id, title: called, questions }) => ({
      id,
      title: called,
      questions: questions.map((question) => ({
        id: question.id,
        title: question.title,
        words: question.words,
        asked: question.questions,
        why: question.why,
        held: question.held === null ? "" : plainText(question.held),
        wanted: question.wanted,
        documents: question.documents,
        parts: question.form.find((line) => line.startsWith(`${replyLabels.parts} `)) ?? "",
        hasCovers: question.form.some((line) => line.startsWith(replyLabels.covers)),
      })),
    })),
    reference: facts.find(({ name }) => name === markLabel)?.text ?? "",
  };
}

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** Whether something is filled in under a question. */
export const hasAnswer = ({ answer, documents }: FilledAnswer): boolean => isFilled(answer) || documents.some((one) => Object.values(one).some(isFilled));

/** The reply that is saved: an entry for each document, or for the answer alone. */
export function replyOf(form: RequestForm, filled: Filled): string {
  const answers = form.practices.flatMap(({ questions }) => questions.flatMap(({ id }) => answersTo(id, filled[id] ?? nothingFilled)));
  return formReplyText({ reference: form.reference, answers });
}

function answersTo(question: string, filled: FilledAnswer): readonly FormAnswer[] {
  if (!hasAnswer(filled)) return [];
  const shared = { ...(isFilled(filled.answer) && { answer: filled.answer }), ...(filled.covers.length > 0 && { covers: filled.covers.join(", ") }) };
  const documents = filled.documents
    .map((one) => Object.fromEntries(Object.entries(one).filter(([, text]) => isFilled(text))))
    .filter((one) => Object.keys(one).length > 0);
  return (documents.length === 0 ? [{}] : documents).map((one) => ({ question, fields: { ...shared, ...one } }));
}
