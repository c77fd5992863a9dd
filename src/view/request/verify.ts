import type { Context } from "../context.ts";
import { voiceOf } from "../reply-terms.ts";
import { verifyWords } from "../style/request.ts";
import { askingWords } from "../style/request-voice.ts";
import { unknownCheckOf } from "./checks.ts";
import { isOurs } from "./clauses.ts";
import { linkTo } from "./held.ts";
import { questionsNamed } from "./named.ts";
import { newerOf } from "./newer.ts";
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
        if (
          !isUnderVerified(lift.rule) ||
          lift.evidence === undefined ||
          newerOf(lift.evidence, context) !== undefined ||
          context.withheld.has(lift.evidence) ||
          isOurs(lift.evidence, context)
        )
          continue;
        served.set(lift.evidence, [...new Set([...(served.get(lift.evidence) ?? []), id])]);
      }
    }
  }
  if (served.size === 0) return null;
  const items = [...served].map(([evidence, clauses]) => {
    const record = context.evidence.get(evidence);
    const check = record && unknownCheckOf(record, clauses, context.result);
    const item = linkTo(evidence, context);
    // Whoever gives the address of a page has read it, and does not ask to see it.
    return { item, questions: questionsNamed(clauses), text: check?.wanted ?? (item.url === null ? "" : verifyWords.open) };
  });
  const { verify_title: title, verify: note } = askingWords[voiceOf(context)];
  return { title, note, items };
}
