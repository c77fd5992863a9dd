import type { AnswerGiven } from "../model/generated/schemas.ts";
import { questionsIn, replyFields, replyLabels } from "../model/reply.ts";
import type { Entry } from "../source/edit/types.ts";
import { type Answer, given } from "./answer.ts";
import { named } from "./nothing.ts";
import type { Target } from "./target.ts";

/** An answer which says that there is no such thing, or that a question does not apply: what the producer said, and no evidence. */
export interface Denial {
  readonly question: string;
  readonly text: string;
  readonly entry: Entry;
  /** Why nobody knows which of several questions it answers, where the reply does not say; a sentence. */
  readonly unsure?: string;
}

/** Makes the entry of such an answer. What else was filled in stands above it as a comment. */
export function denialOf({ fields }: Answer, { question, unsure, internal, covers }: Target): Denial {
  const text = given(fields.answer ?? "") ?? "";
  const others = replyFields.flatMap((field) => {
    const isRead = field === "question" || field === "answer" || (field === "covers" && covers === undefined);
    const value = isRead ? undefined : named(fields[field]);
    return value === undefined ? [] : [`${replyLabels[field]}, as given: ${value.replace(/\s+/g, " ")}`];
  });
  const data: AnswerGiven = { question, text, ...(internal && { audience: "internal" as const }) };
  return {
    question,
    text,
    ...(unsure !== undefined && { unsure }),
    entry: {
      data,
      comment: ["From the reply. It is what the producer says, and no evidence of anything.", ...(unsure === undefined ? [] : [unsure]), ...others],
    },
  };
}

/** Whether an answer is on record already: the same words, to the same question or to some of several. */
export function isRecorded({ question, text }: Denial, recorded: readonly AnswerGiven[]): boolean {
  const asked = questionsIn(question);
  return recorded.some((one) => plain(one.text) === plain(text) && questionsIn(one.question).every((number) => asked.includes(number)));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
