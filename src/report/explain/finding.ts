import { decidingIn } from "../../assess/deciding.ts";
import { liftText, proposalText } from "../../language/lifts.ts";
import { namingIn } from "../../language/naming.ts";
import type { ClauseResult, EvidenceResult, Judgement, Place, PracticeResult, Result, Standing } from "../../model/generated/schemas.ts";
import { rules } from "../../model/rules.ts";
import { carriedWords } from "../../view/style/carried-over.ts";
import { dateText } from "../../view/style/dates.ts";
import { findingWords, standingWords } from "../../view/style/labels.ts";
import { capitalise, series } from "../../view/style/text.ts";
import { barWords } from "../bar.ts";
import { outcomeWords, positionWords } from "../words.ts";
import type { Passage } from "./sheet.ts";

/** Why a clause stands where it stands in one assessment: its rule, each item's standing with file and line, and what would lift it. */
export function findingPassages(clause: ClauseResult, result: Result, display: (file: string) => string): readonly Passage[] {
  const { finding, standings, lifts, not_applicable, deferred } = clause;
  const items = new Map(result.evidence.map((evidence) => [evidence.item.id, evidence]));
  const proposed = result.proposed_asks.find(({ id }) => id === clause.proposed_ask);
  const naming = namingIn(result)(clause.id);
  const declared = [
    not_applicable && `${not_applicable.reason}${not_applicable.by === undefined ? "" : ` (${not_applicable.by})`} (${at(not_applicable.at, display)})`,
    deferred && `${deferred.body}: ${deferred.reason} (${at(deferred.at, display)})`,
  ].filter((text) => text !== undefined);
  return [
    {
      heading: `In “${result.assessment.title}”, as of ${dateText(result.assessment.as_of)}: ${findingWords[finding.state]}`,
      paragraphs: [`${ruleText(finding.rule)} [${finding.rule}]`, ...missing(clause), ...declared],
    },
    { heading: "What was proposed to be carried over to it", bullets: carriedTo(clause.id, result) },
    { heading: "The evidence, item by item", bullets: standings.map((standing) => standingText(standing, items.get(standing.evidence), display)) },
    { heading: "What would lift it", bullets: lifts.map((lift) => `${liftText(lift, naming)} [${lift.rule}]`) },
    { heading: "Asks about it", bullets: asks(clause, result, display) },
    { heading: "What the tool would ask", paragraphs: proposed === undefined ? [] : [`${proposed.kind}: ${proposalText(proposed, naming)}`] },
  ];
}

function carriedTo(clause: string, { carried_over: carried }: Result): readonly string[] {
  return (carried?.lines ?? [])
    .filter(({ to }) => to === clause)
    .map(({ title, from, state, reviewed, against }) => {
      const who = reviewed === undefined ? "" : ` (${reviewed.by}, ${dateText(reviewed.on)}${reviewed.note === undefined ? "" : `: ${reviewed.note}`})`;
      return `‘${title}’ (${series(from)})${against === true ? ", which speaks against it," : ""} ${carriedWords.verdicts[state]}${who}`;
    });
}

/** Where a practice stands in one assessment, clause by clause. */
export function positionPassages(practice: PracticeResult, result: Result): readonly Passage[] {
  const { position, judgement } = practice;
  const deciding = decidingIn(practice, result).map(({ id }) => id);
  const decided = deciding.length === 0 ? "" : ` ${series(deciding)} ${deciding.length === 1 ? "decides" : "decide together"}.`;
  const judged = judgement === undefined ? [] : [`Judgement: ${outcomeWords[judgement.item.outcome]}${whose(judgement.item)}.`];
  return [
    {
      heading: `In “${result.assessment.title}”, as of ${dateText(result.assessment.as_of)}: ${positionWords[position.state]}`,
      paragraphs: [
        `${ruleText(position.rule)}${decided} [${position.rule}]`,
        ...missingClauses(practice),
        `${capitalise(barWords(practice.score.counts))}.`,
        ...judged,
      ],
    },
    { heading: "Clause by clause", bullets: practice.clauses.map(({ id, finding }) => `${id}: ${findingWords[finding.state]} [${finding.rule}]`) },
  ];
}

/** Where a rule decided something in one assessment. */
export function usePassages(rule: string, result: Result, display: (file: string) => string): readonly Passage[] {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const findings = clauses.filter(({ finding }) => finding.rule === rule).map(({ id, finding }) => `${id}: ${findingWords[finding.state]}`);
  const standings = clauses.flatMap(({ id, standings: all }) =>
    all
      .filter((standing) => standing.rule === rule || standing.also.includes(rule))
      .map((standing) => `${id}: ${standing.evidence}${standing.rule === rule ? "" : ", beside another rule"} (${at(standing.at, display)})`),
  );
  const checks = result.evidence
    .filter(({ counts_as: counts }) => counts?.rule === rule)
    .map(({ item, counts_as: counts, at: place }) => `${item.id}: counts as ${counts?.level} (${at(place, display)})`);
  const positions = [
    ...result.practices.map(({ id, position }) => ({ id, position })),
    { id: result.catalogue.principle.id, position: result.position },
  ].filter(({ position }) => position.rule === rule);
  const naming = namingIn(result);
  const asked = result.proposed_asks
    .filter(({ rules: by }) => by[0] === rule)
    .map((proposed) => `${proposed.clause}: ${proposalText(proposed, naming(proposed.clause))}`);
  const bullets = [...positions.map(({ id, position }) => `${id}: ${positionWords[position.state]}`), ...findings, ...standings, ...checks, ...asked];
  return [{ heading: `Where it decided in “${result.assessment.title}”`, ...(bullets.length === 0 ? { paragraphs: ["Nowhere."] } : { bullets }) }];
}

function standingText(
  { evidence, standing, rule, also, limitations, parts, at: place }: Standing,
  record: EvidenceResult | undefined,
  display: (file: string) => string,
): string {
  const lines = [
    `${record?.item.title ?? evidence} (${evidence}): ${standingWords[standing]} [${rule}]`,
    ruleText(rule),
    ...countsAs(record),
    ...(parts.length === 0 ? [] : [`Covers: ${parts.join(", ")}.`]),
    ...(limitations ?? []).map((text) => `Limitation: ${text}`),
    ...(also.length === 0
      ? []
      : [`Lifting that alone would not be enough: ${also.map((id) => `${rules[id as keyof typeof rules]?.title ?? id} [${id}]`).join("; ")}.`]),
    at(place, display),
  ];
  return lines.join("\n");
}

/** What the verification of an item counts as, where that is not what it says. */
function countsAs(record: EvidenceResult | undefined): readonly string[] {
  const counts = record?.counts_as;
  return counts === undefined || counts.rule === "verification/as-stated" ? [] : [`It counts as ${counts.level}. ${ruleText(counts.rule)} [${counts.rule}]`];
}

function asks({ asks: ids }: ClauseResult, result: Result, display: (file: string) => string): readonly string[] {
  return result.asks
    .filter(({ item }) => ids.includes(item.id))
    .map(({ item, state, at: place }) => {
      const due = item.due === undefined ? "no specific timescale" : `due ${dateText(item.due)}`;
      return `${item.kind}: ${item.text}\n${state}, ${due}, ${item.owner ?? "nobody owns it"}\n${at(place, display)}`;
    });
}

function missing({ finding, parts }: ClauseResult): readonly string[] {
  const names = (finding.missing_parts ?? []).map((id) => parts.find((part) => part.id === id)?.title ?? id);
  return names.length === 0 ? [] : [`Not shown: ${names.join(", ")}.`];
}

function missingClauses({ position: { missing = [] } }: PracticeResult): readonly string[] {
  return missing.length === 0 ? [] : [`Missing: ${missing.join(", ")}.`];
}

/** The words of a rule; its id where this version does not know it. */
export function ruleText(rule: string): string {
  return Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules].text : rule;
}

/** Where something is written, as one can click on it. */
export function at({ file, line, column }: Place, display: (file: string) => string): string {
  return `${display(file)}:${line}:${column}`;
}

/** Who judged, or who read it out of what somebody else published. */
function whose({ by, read_by: reader }: Judgement): string {
  if (reader !== undefined) return `, as read by ${reader}`;
  return by === undefined ? "" : `, by ${by}`;
}
