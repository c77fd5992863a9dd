import type { ClauseResult, EvidenceItem, Result } from "../../model/generated/schemas.ts";
import { assumedVerification } from "../../model/profile.ts";
import { answeredBy, clauseQuestion, itemQuestion } from "../../model/reply.ts";

/** One thing to ask the producer. */
export interface Question {
  /** Its number, which stays the same from request to request: "Q-T6.4c" about a clause, "V-sharing-page" about an item. */
  readonly id: string;
  readonly practice: string;
  /** The clauses it is about. */
  readonly clauses: readonly string[];
  /** The item to be verified; undefined where the question is about a clause. */
  readonly item?: string;
  /** Items given in reply that nobody has checked yet. While there are any it is the assessor's turn, and the question is not put again. */
  readonly replies: readonly string[];
  /** Answers which say that there is none, or that it does not apply. While there are any, the question is not put again. */
  readonly denials: readonly string[];
}

const short: readonly ClauseResult["finding"]["state"][] = ["not_met", "partly_met", "not_shown"];
const askable: readonly ClauseResult["finding"]["state"][] = [...short, "met"];

/**
 * One question for each gap: for each clause that is short of met, and for each item that is verified less than the assurance profile
 * asks, unless that is already among the reasons of a clause's question, or the item is an answer that nobody has looked at yet. What does
 * not apply, is left to another body or is unknown is no gap.
 */
export function questionsOf(result: Result): readonly Question[] {
  const clauses = result.practices.flatMap((practice) => practice.clauses.map((clause) => ({ clause, practice: practice.id })));
  const asked = new Set(
    clauses
      .filter(({ clause }) => isShort(clause))
      .flatMap(({ clause }) => clause.lifts.filter(({ rule }) => isUnderVerified(rule)).map(({ evidence }) => evidence)),
  );
  const repliesTo = (question: string): string[] =>
    result.evidence.filter(({ item }) => answeredBy(item.in_reply_to).includes(question) && isReply(item)).map(({ item }) => item.id);
  const denialsOf = (question: string): string[] =>
    (result.assessment.answers ?? []).filter((answer) => answeredBy(answer.question).includes(question)).map(({ text }) => text);
  const aboutItems = result.evidence.flatMap(({ item, practice }): Question[] => {
    const served = clauses.filter(
      ({ clause }) => askable.includes(clause.finding.state) && clause.standings.some((one) => one.evidence === item.id && limits(one)),
    );
    const [first] = served;
    if (first === undefined || asked.has(item.id) || isReply(item)) return [];
    const id = itemQuestion(item.id);
    const home = result.practices.some((known) => known.id === practice) ? practice : first.practice;
    return [{ id, practice: home, clauses: served.map(({ clause }) => clause.id), item: item.id, replies: repliesTo(id), denials: denialsOf(id) }];
  });
  return result.practices.flatMap((practice) => [
    ...practice.clauses.filter(isShort).map(({ id }): Question => {
      const question = clauseQuestion(id);
      return { id: question, practice: practice.id, clauses: [id], replies: repliesTo(question), denials: denialsOf(question) };
    }),
    ...aboutItems.filter((question) => question.practice === practice.id),
  ]);
}

const isShort = ({ finding }: ClauseResult): boolean => short.includes(finding.state);

/** Whether a rule says that an item was not verified far enough. */
export const isUnderVerified = (rule: string): boolean => rule === "standing/under-verified" || rule === "standing/unchecked";

const limits = ({ rule, also }: ClauseResult["standings"][number]): boolean => isUnderVerified(rule) || also.some(isUnderVerified);

/** Whether an item was given in reply and nobody has looked at it yet: then it is the assessor's turn, and no gap of the producer's. */
const isReply = ({ in_reply_to, verification }: EvidenceItem): boolean =>
  in_reply_to !== undefined && (verification?.level ?? assumedVerification) === "reported";
