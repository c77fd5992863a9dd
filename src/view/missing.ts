import type { ClauseResult, Position, PracticeResult } from "../model/generated/schemas.ts";
import { notHeldText } from "./not-held.ts";
import { countText, numberText, series } from "./style/text.ts";

/** What is said of clauses that are short of met, in whole and in part. */
const wholeWords = "not shown";
const partWords = "only partly met";

/** More clauses than this are counted in the headline of a whole assessment, and not read one by one. */
const clausesInHeadline = 4;

/**
 * What a practice lacks, to follow a colon: "T6.1d and T6.1h are not shown; T6.1f and T6.1g are only partly met, T6.1f with a recommendation
 * that counts". Every clause that is short of met is in it, as the counts beside it have it. Empty where nothing is shown at all, and where the
 * position is another.
 */
export function missingText(position: Position, clauses: readonly ClauseResult[]): string {
  const { whole, part, covered } = missingIn(position, clauses);
  const besides = covered.length === 0 ? "" : `, ${covered.length === part.length ? "" : `${series(covered)} `}with a recommendation or commitment that counts`;
  return [...said(series(whole), whole.length, wholeWords), ...said(series(part), part.length, `${partWords}${besides}`)].join("; ");
}

/**
 * Every clause that is short of met, wherever it stands, as the counts of the same page have it: the worst first. What is met in part is counted where it
 * is much.
 */
export function shortAnywhere(practices: readonly PracticeResult[], left: ReadonlySet<string>): string {
  const all = practices.flatMap(({ clauses }) => clauses).filter(({ id }) => !left.has(id));
  const named = (words: string, ...states: readonly ClauseResult["finding"]["state"][]): string[] => {
    const ids = all.filter(({ finding }) => states.includes(finding.state)).map(({ id }) => id);
    if (ids.length === 0) return [];
    return [`${words}: ${words === "Partly met" && ids.length > clausesInHeadline ? countText(ids.length, "clause", "clauses") : series(ids)}.`];
  };
  return [...named("Not met", "not_met"), ...named("Not shown", "not_shown", "unknown"), ...named("Partly met", "partly_met")].join(" ");
}

/** The same of the principle: where many clauses are short, how many, and in which practices. */
export function missingOverall(position: Position, practices: readonly PracticeResult[]): string {
  if (position.rule === "position/not-held") return notHeldText(practices);
  const all = practices.flatMap(({ clauses }) => clauses);
  const { whole, part, covered } = missingIn(position, all);
  if (whole.length + part.length <= clausesInHeadline) return missingText(position, all);
  const among = (ids: readonly string[]): string => `in ${whereIn(practices, ids)}`;
  const besides =
    covered.length === 0
      ? ""
      : `, ${covered.length === part.length ? "" : `${numberText(covered.length)} of them `}with a recommendation or commitment that counts`;
  const count = (ids: readonly string[], isFirst: boolean): string => (isFirst ? countText(ids.length, "clause", "clauses") : numberText(ids.length));
  return [
    ...said(count(whole, true), whole.length, `${wholeWords}, ${among(whole)}`),
    ...said(count(part, whole.length === 0), part.length, `${partWords}, ${among(part)}${besides}`),
  ].join("; ");
}

/** The practices that hold any of these clauses, by name; a list of all of them says no more than that it is all. */
function whereIn(practices: readonly PracticeResult[], ids: readonly string[]): string {
  const held = practices.filter(({ clauses }) => clauses.some(({ id }) => ids.includes(id)));
  return held.length === practices.length && held.length > 2 ? "all practices" : series(held.map(({ id }) => id));
}

/** The clauses that are not shown, those that are met in part, and which of these have a recommendation that counts. Results of the first rules do not say which are short. */
function missingIn(
  { state, rule, missing = [] }: Position,
  clauses: readonly ClauseResult[],
): { readonly whole: readonly string[]; readonly part: readonly string[]; readonly covered: readonly string[] } {
  if (state !== "partly_shown" || missing.length === 0) return { whole: [], part: [], covered: [] };
  const inState = (wanted: string) => clauses.filter(({ finding }) => finding.state === wanted).map(({ id }) => id);
  const part = inState("partly_met");
  // Where recommendations are all that there is, each of them has one, and that is why it is no more.
  const covered = rule === "position/nothing-met" ? part : part.filter((id) => !missing.includes(id));
  return { whole: inState("not_shown"), part, covered };
}

const said = (subject: string, count: number, what: string): string[] => (count === 0 ? [] : [`${subject} ${count === 1 ? "is" : "are"} ${what}`]);
