import type { BlockContent } from "mdast";
import { decidingClauses } from "../assess/deciding.ts";
import type { ClauseResult, Finding, PracticeResult, Result } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { togetherBecause } from "./deciding.ts";
import { isInRetrospect } from "./heading.ts";
import { differenceText } from "./judgement.ts";
import { leftOutText } from "./left-out.ts";
import { principleStands, setAsideOverall } from "./position.ts";
import { paragraph, strong } from "./prose.ts";
import { findingReason, positionReason } from "./reasons.ts";
import { setAsideNamed } from "./set-aside.ts";
import { testedLeads, testedWords } from "./style/annex.ts";
import { findingWords, positionPhrases, positionSentences, unscoredReasons } from "./style/labels.ts";
import { capitalise, countText, filled, numberText, numberWord, sentences, series } from "./style/text.ts";

/** More clauses than this are counted and not named. */
const fewClauses = 4;

/** How a practice was tested: where the evidence stands, clause by clause, what decides, and why the judgement says otherwise where it does. */
export function practiceTested(practice: PracticeResult, context: Context): BlockContent[] {
  const { position, clauses, judgement, divergence } = practice;
  const partly = position.on_matters_considered && position.state !== "unscored";
  const stands = filled(positionSentences[position.state], { it: "this practice" });
  const words = sentences(
    `${partly ? testedWords.on_matters : testedWords.whole} ${stands} (${positionPhrases[position.state].toLowerCase()})${countsOf(practice)}`,
    position.state === "meets" ? "" : positionReason(practice, context),
    setAsideNamed(clauses),
    differenceText(judgement, divergence, "beside"),
  );
  return [paragraph(strong(leadIn(context)), ` ${words}`)];
}

const leadIn = ({ result }: Context): string => testedLeads[result.assessment.provenance === undefined ? "made" : "restated"];

/** The same of the principle, with the practice and the clause that decide. */
export function principleTested(context: Context): BlockContent[] {
  const { judgement, divergence } = context.result;
  const leftOut = leftOutText(context);
  return [
    paragraph(
      strong(leadIn(context)),
      ` ${sentences(principlePosition(context), notLookedAt(context.result), differenceText(judgement, divergence), testedWords.two_kinds)}`,
    ),
    ...(leftOut === "" ? [] : [paragraph(leftOut)]),
  ];
}

/** Where the evidence for the whole principle stands, in practices and counts. */
export function principleOutline({ result }: Context): string {
  const { state, on_matters_considered: partly } = result.position;
  return sentences(capitalise(`${partly && state !== "unscored" ? "on the matters considered, " : ""}${principleStands(result)}`), withoutConclusion(result));
}

/** The same, and which clause decides. */
export function principlePosition(context: Context): string {
  const { deciding_practice: practice } = context.result.position;
  const deciding = decidingClauses(context.result, context.result);
  const [clause] = deciding;
  const why = (one: ClauseResult): string => `is ${findingWords[one.finding.state]}, because ${findingReason(one, context)}`;
  const decides =
    clause === undefined
      ? ""
      : deciding.length === 1
        ? `${practice} decides: its clause ${clause.id} (“${clause.words}”) ${why(clause)}.`
        : `${togetherBecause(deciding, why)}.`;
  return sentences(principleOutline(context), decides, setAsideOverall(context.result));
}

/** How many of the clauses that are not shown belong to practices on which whoever judged drew no conclusion: nobody has looked there for more. */
function withoutConclusion({ practices, position }: Result): string {
  const silent = practices.filter(({ judgement }) => judgement?.item.outcome === "no_comment");
  const count = silent.flatMap(({ clauses }) => clauses).filter(({ finding }) => finding.state === "not_shown").length;
  if (position.state !== "partly_shown" || count === 0) return "";
  return filled(testedWords.no_conclusion[count === 1 ? "one" : "many"], { count: numberText(count), practices: series(silent.map(({ id }) => id)) });
}

/** That what is older than the practices says nothing on some of what they ask: whoever reads that it is not shown takes it for a failure. */
function notLookedAt(result: Result): string {
  if (!isInRetrospect(result)) return "";
  const silent = result.practices.flatMap(({ clauses }) => clauses).filter(({ finding, standings }) => finding.state === "not_shown" && standings.length === 0);
  return silent.length === 0 ? "" : filled(testedWords.not_looked_at[silent.length === 1 ? "one" : "many"], { count: numberText(silent.length) });
}

const counted: readonly Finding["state"][] = ["met", "partly_met", "not_met", "not_shown", "unknown"];

/** ": of its 8 clauses none is met, 6 are partly met and 2 are not shown (T6.1d and T6.1h)". */
function countsOf({ score, clauses }: PracticeResult): string {
  if (!score.scored) return `, because ${unscoredReasons[score.reason]}`;
  const groups = counted
    .map((state) => ({ state, of: clauses.filter(({ finding }) => finding.state === state) }))
    .filter(({ state, of }) => of.length > 0 || state === "met");
  const [only] = groups.filter(({ of }) => of.length > 0);
  if (only !== undefined && only.of.length === score.applicable)
    return `: ${score.applicable === 1 ? "the one clause that applies is" : `all ${countText(score.applicable, "clause", "clauses")} that apply are`} ${findingWords[only.state]}`;
  const said = groups.map(({ state, of }) => {
    const count = of.length === 0 ? "none" : numberWord(of.length);
    return `${count} ${of.length < 2 ? "is" : "are"} ${findingWords[state]}${state === "not_shown" || state === "not_met" || state === "unknown" ? named(of) : ""}`;
  });
  return `: of the ${countText(score.applicable, "clause", "clauses")} that apply, ${series(said)}`;
}

const named = (clauses: readonly ClauseResult[]): string => (clauses.length > fewClauses ? "" : ` (${series(clauses.map(({ id }) => id))})`);
