import type { ClauseResult, PracticeResult } from "../../model/generated/schemas.ts";
import { findingWords } from "../style/labels.ts";
import { lackingWords } from "../style/scorecard.ts";
import { capitalise, countText, filled } from "../style/text.ts";
import type { ScorecardView } from "./shape.ts";

/** So many clauses are named by their questions; beside a trend there is less room. */
const most = { alone: 5, besideTrend: 3 };

type State = ClauseResult["finding"]["state"];

/** The worst first; what is unknown counts as not shown, as in the figures. */
const worst: readonly (readonly State[])[] = [["not_met"], ["not_shown", "unknown"], ["partly_met"]];

/**
 * What is missing, in plain words: the questions of the clauses that are short of met, the worst first. Among those that are alike it is those that decide
 * their practice, and one of each practice before a second of any. The rest is counted.
 * @param unanswered the clauses of which nobody has said whether they apply: that is a question, and nothing that is known to be missing
 */
export function lacking(
  practices: readonly PracticeResult[],
  hasTrend: boolean,
  unanswered: ReadonlySet<string> = new Set(),
): Pick<ScorecardView, "lacking" | "more_lacking"> {
  const all = worst.flatMap((states) =>
    inTurns(practices.map(({ clauses, position }) => decidingFirst(clauses, position.deciding_clause).filter(({ finding }) => states.includes(finding.state)))),
  );
  const named = all.slice(0, hasTrend ? most.besideTrend : most.alone);
  const rest = all.slice(named.length);
  const counts = worst.flatMap((states) => {
    const count = rest.filter(({ finding }) => states.includes(finding.state)).length;
    return count === 0 ? [] : [`${count} ${findingWords[states[0] as State]}`];
  });
  return {
    lacking: named.map(({ id, question, finding }) => ({
      clause: id,
      question,
      state: finding.state === "not_shown" && unanswered.has(id) ? lackingWords.unanswered : capitalise(findingWords[finding.state]),
    })),
    more_lacking:
      rest.length === 0
        ? ""
        : filled(lackingWords.more, {
            clauses: countText(rest.length, "clause falls", "clauses fall"),
            counts: counts.length === 1 ? "" : ` (${counts.join(", ")})`,
          }),
  };
}

const decidingFirst = (clauses: readonly ClauseResult[], id: string | undefined): readonly ClauseResult[] =>
  clauses.toSorted((one, other) => Number(other.id === id) - Number(one.id === id));

/** The first of each list, then the second of each. */
function inTurns<One>(lists: readonly (readonly One[])[]): readonly One[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
