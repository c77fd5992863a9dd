import { replyFields, replyLabels } from "../model/reply.ts";
import { type Answer, natureOf } from "./answer.ts";
import type { Target } from "./target.ts";

/** Lines that were filled in, and the question in whose form they stand. */
export interface FilledLines {
  readonly question: string;
  readonly lines: readonly string[];
}

/** What is filled in of an answer, as it stands there. */
export const linesIn = ({ fields }: Pick<Answer, "fields">): readonly string[] =>
  replyFields.flatMap((field) => (field === "question" || fields[field] === undefined ? [] : `${replyLabels[field]}: ${fields[field]}`));

/** What is filled in of a document that is not named, where another answer to the question is recorded; but for what that one says too. */
export function looseIn(meant: readonly { readonly answer: Answer; readonly target: Target; readonly form: string }[]): readonly FilledLines[] {
  const heard = new Map<string, Set<string>>();
  for (const { answer, form } of meant) {
    if (natureOf(answer) === "nothing") continue;
    const lines = heard.get(form) ?? new Set();
    heard.set(form, lines);
    for (const line of linesIn(answer)) lines.add(line);
  }
  return meant.flatMap(({ answer, target, form }) => {
    const said = heard.get(form);
    const lines = said === undefined || natureOf(answer) !== "nothing" ? [] : linesIn(answer).filter((line) => !said.has(line));
    return lines.length === 0 ? [] : [{ question: target.question, lines }];
  });
}
