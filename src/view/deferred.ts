import { isOver } from "../assess/dates.ts";
import type { ClauseResult, Result } from "../model/generated/schemas.ts";
import { inText } from "./names.ts";
import { dateInSentence } from "./style/dates.ts";
import { filled, sentence, series } from "./style/text.ts";

/** {what}, {body} and {reason} are filled in. */
const matterWords = Object.freeze({
  called: "We make no comment on {what} while the matter is before {body}. {reason}",
  in_retrospect: "We make no comment on a matter that is before {body}. {reason}",
});

/**
 * The matters left to another body, a sentence or two for each case: which clauses, whose case, and when to come back.
 * A day to come back that is over on the as-of date is no promise any more.
 * @param called what the clauses are called; left out: their ids
 * @param words the sentence
 */
export function deferredMatters(
  clauses: readonly ClauseResult[],
  asOf: string,
  called: (ids: readonly string[]) => string = series,
  words: string = matterWords.called,
): string[] {
  const cases = new Map<string, { ids: string[]; body: string; reason: string }>();
  for (const { id, deferred: other } of clauses) {
    if (other === undefined) continue;
    const reason = [sentence(other.reason), ...(other.reopen_on === undefined ? [] : [again(other.reopen_on, asOf)])].join(" ");
    const known = cases.get(`${other.body} ${reason}`);
    if (known === undefined) cases.set(`${other.body} ${reason}`, { ids: [id], body: inText(other.body), reason });
    else known.ids.push(id);
  }
  return [...cases.values()].map(({ ids, body, reason }) => filled(words, { what: called(ids), body, reason }));
}

/** The same in a letter that is older than the clauses: whose case it is, and what about. */
export function mattersThen({ practices, assessment: { as_of } }: Pick<Result, "practices" | "assessment">): string[] {
  return deferredMatters(
    practices.flatMap(({ clauses }) => clauses),
    as_of,
    undefined,
    matterWords.in_retrospect,
  );
}

function again(on: string, asOf: string): string {
  return isOver(on, asOf) ? `We were to come back to it ${dateInSentence(on)}, and no outcome is recorded.` : `We will come back to it ${dateInSentence(on)}.`;
}
