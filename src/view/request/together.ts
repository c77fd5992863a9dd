import type { Kind } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";
import type { Question } from "./questions.ts";

/** More clauses than this make a question that nobody reads to its end. */
const clausesTogether = 5;

/**
 * Puts together what one document would answer: questions about clauses of one practice that some kind of evidence would answer alike. A
 * question about an item stands alone, and so does one about a clause with parts, as its form asks for them.
 */
export function together(questions: readonly Question[], { clauses }: Pick<Context, "clauses">): readonly (readonly [Question, ...Question[]])[] {
  const groups: { readonly practice: string; kinds: readonly Kind[]; readonly questions: [Question, ...Question[]] }[] = [];
  for (const question of questions) {
    const [only, ...others] = question.item === undefined ? question.clauses : [];
    const clause = only === undefined || others.length > 0 ? undefined : clauses.get(only);
    const kinds = clause === undefined || clause.parts.length > 0 ? [] : (clause.kinds ?? []);
    const common = (known: readonly Kind[]): readonly Kind[] => known.filter((kind) => kinds.includes(kind));
    const group = groups.find((one) => one.practice === question.practice && one.questions.length < clausesTogether && common(one.kinds).length > 0);
    if (group === undefined) groups.push({ practice: question.practice, kinds, questions: [question] });
    else {
      group.kinds = common(group.kinds);
      group.questions.push(question);
    }
  }
  return groups.map((group) => group.questions);
}
