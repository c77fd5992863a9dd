import { clausesListed } from "../language/listed.ts";
import type { ClauseResult } from "../model/generated/schemas.ts";
import { setAsideWords } from "./style/facts.ts";
import { countText, numberText, series } from "./style/text.ts";

/** Why a clause has no finding about conduct. */
export type SetAside = "by_fact" | "by_hand" | "deferred";

/** Why a clause was not assessed: a fact about the data, somebody's declaration, or another body's case; undefined where it was. */
export function setAsideBy({ finding, not_applicable: declared }: ClauseResult): SetAside | undefined {
  if (finding.state === "deferred") return "deferred";
  if (finding.state !== "not_applicable") return undefined;
  return declared?.fact === undefined ? "by_hand" : "by_fact";
}

/**
 * How many clauses a position says nothing about, by reason: "3 clauses do not apply to these data, 2 were declared not applicable and 4
 * are left to another body". It stands with every position, since a position is the better the less it has to answer for.
 */
export function setAsideText(clauses: readonly ClauseResult[]): string {
  const reasons = clauses.map(setAsideBy);
  const parts = (Object.keys(setAsideWords) as SetAside[]).flatMap((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return count === 0 ? [] : [{ count, words: setAsideWords[reason][count === 1 ? "one" : "many"] }];
  });
  return series(parts.map(({ count, words }, index) => `${index === 0 ? countText(count, "clause", "clauses") : numberText(count)} ${words}`));
}

/** The same of one practice, by name: "T6.2a to T6.2c do not apply to these data and T6.2e is left to another body". */
export function setAsideNamed(clauses: readonly ClauseResult[]): string {
  return series(
    (Object.keys(setAsideWords) as SetAside[]).flatMap((reason) => {
      const ids = clauses.filter((clause) => setAsideBy(clause) === reason).map(({ id }) => id);
      return ids.length === 0 ? [] : [`${clausesListed(ids)} ${setAsideWords[reason][ids.length === 1 ? "one" : "many"]}`];
    }),
  );
}
