import { nearest } from "../diagnostics/nearest.ts";
import type { Decision } from "../model/decision.ts";
import type { Clause, ClauseReference } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import { clauseQuestion, itemQuestion, listedQuestions } from "../model/reply.ts";

/** What an answer bears on, and where it belongs. */
export interface Target {
  /** The number of the question, or several with commas between them. */
  readonly question: string;
  /** The practice in whose file it is written down. */
  readonly practice: string;
  readonly clauses: readonly ClauseReference[];
  /** The parts of the clause, where it has any and the answer has to say which of them it covers. */
  readonly parts?: NonNullable<Clause["parts"]>;
  /** What the answer is called where it does not say: the title of the item that is asked about. */
  readonly title?: string;
  /** Why nobody knows which of several questions an answer is about that does not say so; a sentence. */
  readonly unsure?: string;
  /** What was written to say which of several questions an answer is about, where it says more than that. */
  readonly covers?: string;
  /** Whether the item that is asked about is for internal use: then so is the answer. */
  readonly internal?: true;
}

/** What the numbers of questions stand for in one assessment. */
export interface Targets {
  /** What a number stands for, whatever its capitals; or why it stands for nothing, as a sentence. */
  readonly at: (question: string) => Target | { readonly refusal: string };
}

/** What one answer to several questions bears on. It belongs to the practice of the first. */
export function togetherIn(targets: readonly [Target, ...Target[]]): Target {
  const [first, ...others] = targets;
  if (others.length === 0) return first;
  const clauses = new Map(targets.flatMap((target) => target.clauses.map((reference) => [clauseOf(reference), reference] as const)));
  return {
    question: listedQuestions([...new Set(targets.map(({ question }) => question))]),
    practice: first.practice,
    clauses: [...clauses.values()],
    ...(targets.some(({ internal }) => internal === true) && { internal: true }),
  };
}

/**
 * Every question that a request may have put: about any clause that was assessed, and about any evidence item. A clause may have been
 * met since the request was sent, so it is not asked whether the question would be put today.
 */
export function targetsOf({ practices, evidence, catalogue }: Decision): Targets {
  const known = new Map<string, Target>();
  const closed = new Map<string, string>();
  for (const { practice, clauses } of practices) {
    for (const { clause, finding } of clauses) {
      const question = clauseQuestion(clause.id);
      if (finding.state === "not_applicable") closed.set(question.toLowerCase(), `${clause.id} is marked as not applicable`);
      else if (finding.state === "deferred") closed.set(question.toLowerCase(), `${clause.id} is left to another body`);
      else known.set(question.toLowerCase(), { question, practice: practice.id, clauses: [clause.id], ...(clause.parts && { parts: clause.parts }) });
    }
  }
  for (const { item, practice } of evidence) {
    const question = itemQuestion(item.id);
    const first = item.clauses.map((reference) => catalogue.clauses.get(clauseOf(reference))?.practice).find((id) => id !== undefined);
    const home = catalogue.practices.has(practice) ? practice : first;
    if (home !== undefined)
      known.set(question.toLowerCase(), {
        question,
        practice: home,
        clauses: item.clauses,
        title: item.title,
        ...(item.audience === "internal" && { internal: true }),
      });
  }
  return {
    at: (question) => {
      const target = known.get(question.toLowerCase());
      if (target !== undefined) return target;
      const why = closed.get(question.toLowerCase());
      if (why !== undefined) return { refusal: `${question} is not asked, because ${why}.` };
      const meant = nearest(
        question,
        [...known.values()].map((one) => one.question),
      );
      return { refusal: `There is no question ${question} in this assessment.${meant === undefined ? "" : ` Did you mean ${meant}?`}` };
    },
  };
}
