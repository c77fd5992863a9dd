import { decidingIn, type Facts, gravestOf } from "../../assess/deciding.ts";
import type { ClauseResult, PracticeResult } from "../../model/generated/schemas.ts";
import { findingWords } from "../style/labels.ts";
import { lackingWords } from "../style/scorecard.ts";
import { capitalise, countText, filled } from "../style/text.ts";
import type { ScorecardView } from "./shape.ts";

type State = ClauseResult["finding"]["state"];

/** The worst first; what is unknown counts as not shown, as in the figures. */
const worst: readonly (readonly State[])[] = [["not_met"], ["not_shown", "unknown"], ["partly_met"]];

interface Lacking {
  /** What says which of several equally weak clauses is told first. */
  readonly facts: Facts;
  /** So many are named by their questions. */
  readonly most: number;
  /** The clauses of which nobody has said whether they apply. */
  readonly unanswered?: ReadonlySet<string>;
  /** The clauses that nobody looked at: they are not missing. */
  readonly left?: ReadonlySet<string>;
  /** Who has the full record; the words are others where the reader has it. */
  readonly assessor?: string;
}

/**
 * What is missing, in plain words: the questions of the clauses that are short of met, the worst first. Among those that are alike it is those that decide
 * their practice, and one of each practice before a second of any. The rest is counted.
 */
export function lacking(
  practices: readonly PracticeResult[],
  { facts, most, unanswered = new Set(), left = new Set(), assessor }: Lacking,
): Pick<ScorecardView, "lacking" | "more_lacking"> {
  const all = worst.flatMap((states) =>
    inTurns(
      facts,
      practices.map((practice) =>
        [...decidingIn(practice, facts), ...gravestOf(practice.clauses, facts)].filter(
          ({ id, finding }, at, every) => states.includes(finding.state) && !left.has(id) && every.findIndex((one) => one.id === id) === at,
        ),
      ),
    ),
  );
  const rest = all.slice(most);
  const counts = worst.flatMap((states) => {
    const count = rest.filter(({ finding }) => states.includes(finding.state)).length;
    return count === 0 ? [] : [`${count} ${findingWords[states[0] as State]}`];
  });
  return {
    lacking: all.slice(0, most).map((clause) => ({ clause: clause.id, question: clause.question, state: stateText(clause, unanswered) })),
    more_lacking:
      rest.length === 0
        ? ""
        : filled(lackingWords[assessor === undefined ? "more_own" : "more"], {
            clauses: countText(rest.length, "clause falls", "clauses fall"),
            counts: counts.length === 1 ? "" : ` (${counts.join(", ")})`,
            assessor: capitalise(assessor ?? ""),
          }),
  };
}

/** The finding; that there is a plan and no more, which is not nothing; or that it hangs on what nobody has said. */
function stateText({ id, finding }: ClauseResult, unanswered: ReadonlySet<string>): string {
  if (finding.rule === "finding/only-plans") return lackingWords.only_plans;
  return finding.state === "not_shown" && unanswered.has(id) ? lackingWords.if_it_applies : capitalise(findingWords[finding.state]);
}

/** The first of each list, then the second of each; of one turn the gravest first. */
function inTurns(facts: Facts, lists: readonly (readonly ClauseResult[])[]): readonly ClauseResult[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    gravestOf(
      lists.flatMap((list) => list.slice(turn, turn + 1)),
      facts,
    ),
  ).flat();
}
