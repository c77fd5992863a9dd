import type { Context } from "../context.ts";
import { verifyWords } from "../style/request.ts";
import { unknownCheckOf } from "./checks.ts";
import { isOurs } from "./clauses.ts";
import { linkTo } from "./held.ts";
import { questionsNamed } from "./named.ts";
import { isUnderVerified, type Question } from "./questions.ts";
import type { VerifyView } from "./shape.ts";

/**
 * The items that keep clauses short because they were not verified far enough, each once, however many questions it is about: to see the thing
 * itself answers all of them.
 */
export function verifyView(put: readonly Question[], context: Context): VerifyView | null {
  const served = new Map<string, string[]>();
  for (const { clauses, item } of put) {
    for (const id of item === undefined ? clauses : []) {
      for (const lift of context.clauses.get(id)?.lifts ?? []) {
        if (!isUnderVerified(lift.rule) || lift.evidence === undefined || context.withheld.has(lift.evidence) || isOurs(lift.evidence, context)) continue;
        served.set(lift.evidence, [...new Set([...(served.get(lift.evidence) ?? []), id])]);
      }
    }
  }
  if (served.size === 0) return null;
  const items = [...served].map(([evidence, clauses]) => {
    const record = context.evidence.get(evidence);
    const check = record && unknownCheckOf(record, clauses, context.result);
    return { item: linkTo(evidence, context), questions: questionsNamed(clauses), text: check?.wanted ?? "" };
  });
  return { title: verifyWords.title, note: verifyWords[context.own ? "own" : "outside"], items };
}
