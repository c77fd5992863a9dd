import type { ClauseResult, Position, PracticeResult } from "../model/generated/schemas.ts";
import { countText, numberText, series } from "./style/text.ts";

/** What is said of clauses that a position lacks, in whole and in part. */
const wholeWords = "not shown";
const partWords = "only partly met";
/** The same where others that are partly met have one: else the count is not that of the page. */
const uncoveredWords = "only partly met, without a recommendation that counts";

/** More clauses than this are counted in the headline of a whole assessment, and not read one by one. */
const clausesInHeadline = 4;

/**
 * What a practice lacks, to follow a colon: "T6.1d and T6.1h are not shown; T6.1g is only partly met". Empty where nothing is shown at all,
 * and where the position is another.
 */
export function missingText(position: Position, clauses: readonly ClauseResult[]): string {
  const { whole, part, partly } = missingIn(position, clauses);
  return [...said(series(whole), whole.length, wholeWords), ...said(series(part), part.length, partly)].join("; ");
}

/**
 * Every clause that is short of met, wherever it stands, as the counts of the same page have it: the worst first. What is met in part is counted where it
 * is much.
 */
export function shortAnywhere(practices: readonly PracticeResult[]): string {
  const all = practices.flatMap(({ clauses }) => clauses);
  const named = (words: string, ...states: readonly ClauseResult["finding"]["state"][]): string[] => {
    const ids = all.filter(({ finding }) => states.includes(finding.state)).map(({ id }) => id);
    if (ids.length === 0) return [];
    return [`${words}: ${words === "Partly met" && ids.length > clausesInHeadline ? countText(ids.length, "clause", "clauses") : series(ids)}.`];
  };
  return [...named("Not met", "not_met"), ...named("Not shown", "not_shown", "unknown"), ...named("Partly met", "partly_met")].join(" ");
}

/** The same of the principle: where many clauses are missing, how many, and in which practices. */
export function missingOverall(position: Position, practices: readonly PracticeResult[]): string {
  const { whole, part, partly } = missingIn(
    position,
    practices.flatMap(({ clauses }) => clauses),
  );
  const all = [...whole, ...part];
  if (all.length <= clausesInHeadline) return [...said(series(whole), whole.length, wholeWords), ...said(series(part), part.length, partly)].join("; ");
  const among = (ids: readonly string[]): string =>
    `in ${series(practices.filter(({ clauses }) => clauses.some(({ id }) => ids.includes(id))).map(({ id }) => id))}`;
  const first = whole.length > 0 ? whole : part;
  const counts = [
    ...said(countText(first.length, "clause", "clauses"), first.length, `${whole.length > 0 ? wholeWords : partly}, ${among(first)}`),
    ...(whole.length > 0 ? said(numberText(part.length), part.length, `${partly}, ${among(part)}`) : []),
  ];
  return counts.join("; ");
}

/** The clauses that are missing, and those of which something is shown and nothing that counts is recommended. */
function missingIn(
  { state, missing = [] }: Position,
  clauses: readonly ClauseResult[],
): { readonly whole: readonly string[]; readonly part: readonly string[]; readonly partly: string } {
  if (state !== "partly_shown") return { whole: [], part: [], partly: partWords };
  const inPart = new Set(clauses.filter(({ finding }) => finding.state === "partly_met").map(({ id }) => id));
  const part = missing.filter((id) => inPart.has(id));
  return { whole: missing.filter((id) => !inPart.has(id)), part, partly: part.length < inPart.size ? uncoveredWords : partWords };
}

const said = (subject: string, count: number, what: string): string[] => (count === 0 ? [] : [`${subject} ${count === 1 ? "is" : "are"} ${what}`]);
