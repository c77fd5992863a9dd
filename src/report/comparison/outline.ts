import { asTitle } from "../../language/quote-marks.ts";
import type {
  ComparedClause,
  ComparedPractice,
  ComparisonDocument,
  ItemApart,
  VerdictCounts,
  VoicedJudgement,
  VoicedPosition,
} from "../../model/generated/schemas.ts";
import type { FindingState } from "../../model/states.ts";
import { togetherText } from "../../view/deciding.ts";
import { apartWords, comparisonWords as words } from "../../view/style/comparison.ts";
import { dateText } from "../../view/style/dates.ts";
import { findingWords } from "../../view/style/labels.ts";
import { capitalise, filled, sentence } from "../../view/style/text.ts";
import { outcomeWords, positionWords } from "../words.ts";
import { shortened } from "../wrap.ts";
import { countEditions, isWaiting, onlyUnder, pairsFirst, type Verdicts, verdictsOf } from "./editions.ts";
import { itemsText, standingText } from "./items.ts";

/** So much of a clause's words is quoted, and of a reason. */
const quote = { clause: 90, reason: 280 } as const;

/** Something both say about the same thing. */
export interface Both {
  readonly what: string;
  readonly verdict: string;
  readonly self: string;
  readonly other: string;
}

/** A practice, ready to be laid out. */
export interface PracticeOutline {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly [position: Both, judgement: Both];
  readonly agreeing: number;
  readonly differing: number;
  /** Those that differ; of the principle, none, because its practices tell them. */
  readonly clauses: readonly ClauseOutline[];
}

interface ClauseOutline {
  readonly id: string;
  readonly verdict: string;
  /** The two findings. */
  readonly states: string;
  readonly why: readonly string[];
}

/** What the two are called in the text. */
export interface Names {
  readonly self: string;
  readonly other: string;
}

/** The same, and what verdicts are called. */
interface Named extends Names {
  readonly verdicts: Verdicts;
  readonly document: ComparisonDocument;
}

export function namesOf({ self, other, editions }: ComparisonDocument): Names {
  if (editions !== undefined) return { self: filled(words.edition, { edition: editions.self }), other: filled(words.edition, { edition: editions.other }) };
  return { self: self.short_name ?? self.assessor, other: other.short_name ?? other.assessor };
}

/** Who assessed, and as of when; then what the two do not have in common. */
export function headLines(document: ComparisonDocument): readonly string[] {
  const { self, other, apart, editions } = document;
  if (editions !== undefined) {
    const under = (assessor: string, edition: string) => filled(words.underEdition, { assessor, edition });
    return [
      `${under(self.assessor, editions.self)}: as of ${dateText(self.as_of)}`,
      `${under(other.assessor, editions.other)}: as of ${dateText(other.as_of)}`,
      sentence(editions.note),
      ...apart.filter((respect) => respect !== "edition" && respect !== "catalogue").map((respect) => apartWords[respect]),
    ];
  }
  return [
    `${filled(words.selfAssessment, { self: self.assessor })}: as of ${dateText(self.as_of)}`,
    `${other.assessor}: as of ${dateText(other.as_of)}`,
    ...apart.map((respect) => apartWords[respect]),
  ];
}

/** "Positions: 3 agree, 2 self higher." and the same for judgements and clauses. */
export function countLines(document: ComparisonDocument): readonly string[] {
  const { counts, editions } = document;
  const said = verdictsOf(document);
  if (editions !== undefined) return [countEditions(document, (own) => countWords(own, said))];
  return [
    `Positions: ${countWords(counts.positions, said)}.`,
    `Judgements: ${countWords(counts.judgements, said)}.`,
    `Clauses: ${countWords(counts.clauses, said)}.`,
  ];
}

function countWords(counts: VerdictCounts, verdicts: Verdicts): string {
  const said = (Object.keys(verdicts) as (keyof Verdicts)[]).filter((verdict) => counts[verdict] > 0);
  return said.length === 0 ? "none" : said.map((verdict) => `${counts[verdict]} ${verdicts[verdict]}`).join(", ");
}

/** Chooses and words what is said about the principle, and about each practice. */
export function outlinesOf(document: ComparisonDocument): readonly PracticeOutline[] {
  const names: Named = { ...namesOf(document), verdicts: verdictsOf(document), document };
  const { agree, self_higher, self_lower, not_comparable } = document.counts.clauses;
  const principle = { ...practiceOutline(document.principle, names), agreeing: agree, differing: self_higher + self_lower + not_comparable };
  return [
    principle,
    ...pairsFirst(
      document.practices.map((practice) => practiceOutline(practice, names)),
      document,
    ),
  ];
}

function practiceOutline(practice: ComparedPractice, names: Named): PracticeOutline {
  const { id, title, position, judgement, clauses, agreeing_clauses } = practice;
  const verdictOf = ({ verdict }: { readonly verdict: keyof Verdicts }) => onlyUnder(practice, names.document) ?? names.verdicts[verdict];
  return {
    id,
    title,
    rows: [
      { what: "Position", verdict: verdictOf(position), self: positionText(position.self), other: positionText(position.other) },
      { what: "Judgement", verdict: verdictOf(judgement), self: judgementText(judgement.self), other: judgementText(judgement.other) },
    ],
    agreeing: agreeing_clauses,
    differing: clauses.length,
    clauses: clauses.map((clause) => clauseOutline(clause, names)),
  };
}

function positionText(position: VoicedPosition | undefined): string {
  if (position === undefined) return sentence(words.notThere);
  const { state, clause, finding, words: quoted, deciding_together: together = [] } = position;
  const decides =
    clause === undefined || finding === undefined || state === "meets"
      ? undefined
      : { clause, clauses: togetherText(together), finding: findingText(finding), words: shortened(quoted ?? "", quote.clause) };
  if (decides === undefined) return `${positionWords[state]}.`;
  return `${positionWords[state]}. ${sentence(filled(words[together.length > 1 ? "decidedTogether" : "decidedBy"], decides))}`;
}

export function findingText(state: string): string {
  return findingWords[state as FindingState] ?? state;
}

function judgementText(judgement: VoicedJudgement | undefined): string {
  if (judgement === undefined) return sentence(capitalise(words.notJudged));
  const { outcome, by, on, text, stale } = judgement;
  const who = [by, on === undefined ? undefined : dateText(on), stale === true ? words.outOfDate : undefined].filter((part) => part !== undefined);
  const said = `${outcomeWords[outcome]}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
  return text === undefined ? `${said}.` : `${said}: ${sentence(shortened(text, quote.reason))}`;
}

function clauseOutline(clause: ComparedClause, names: Named): ClauseOutline {
  const { id, verdict, self, other } = clause;
  const said = [self, other].map((finding) => (finding === undefined ? words.notThere : findingText(finding.state)));
  const waits = isWaiting(clause, names.document);
  const why = [...(waits ? [words.waitsWhy] : []), ...whyLines(clause, names)];
  return { id, verdict: waits ? words.waits : names.verdicts[verdict], states: said.join(" / "), why };
}

function whyLines({ self, other, only_self, only_other, weighed_differently }: ComparedClause, names: Names): readonly string[] {
  const declared = [
    ...(self?.declared === undefined ? [] : [filled(words.declared, { one: names.self, reason: self.declared })]),
    ...(other?.declared === undefined ? [] : [filled(words.declared, { one: names.other, reason: other.declared })]),
  ];
  const only = [
    ...(only_self.length === 0 ? [] : [filled(words.onlyOne, { one: names.self, items: itemsText(only_self) })]),
    ...(only_other.length === 0 ? [] : [filled(words.onlyOne, { one: names.other, items: itemsText(only_other) })]),
  ];
  const lines = [...declared, ...only, ...weighed_differently.map((item) => apartText(item, names))];
  if (lines.length > 0) return lines;
  return self === undefined || other === undefined
    ? []
    : [self.rule === "finding/nothing" && other.rule === "finding/nothing" ? words.noEvidence : words.sameEvidence];
}

function apartText({ title, self, other }: ItemApart, names: Names): string {
  return filled(words.weighedDifferently, {
    ...names,
    item: title === undefined ? words.unnamed : asTitle(title),
    mine: standingText(self.standing, self.rule),
    theirs: standingText(other.standing, other.rule),
  });
}
