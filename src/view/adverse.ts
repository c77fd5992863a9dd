import type { BlockContent, ListItem } from "mdast";
import { isBinding } from "../assess/adverse.ts";
import { isOf } from "../assess/parties.ts";
import { asTitle } from "../language/quote-marks.ts";
import type { EvidenceItem, EvidenceResult, Judgement, PracticeResult, Standing } from "../model/generated/schemas.ts";
import type { VerificationLevel } from "../model/profile.ts";
import { clauseOf } from "../model/reference.ts";
import { answeredSince } from "./answered.ts";
import { againstTexts } from "./carried-over.ts";
import { claimText } from "./claimed.ts";
import type { Context } from "./context.ts";
import { figureLists, figuresOf } from "./figures.ts";
import { hung } from "./hanging.ts";
import { bullets, paragraph, prose } from "./prose.ts";
import { tells } from "./resting.ts";
import { attributed, saidBy, vocabularyIn } from "./saying.ts";
import type { Prose } from "./shape-common.ts";
import { levelOf, tellingOf } from "./speaker.ts";
import { disputeHeads, disputeWords, gradeHeads, openWords, rulingHead, withheldAgainst } from "./style/adverse.ts";
import { dateText } from "./style/dates.ts";
import { verificationWords } from "./style/labels.ts";
import { filled, sentences, series } from "./style/text.ts";

/** An item that was weighed against a practice, or asks for an improvement there. */
export interface Found {
  readonly record: EvidenceResult;
  readonly clauses: readonly string[];
  /** What the closure lacks, if somebody claims one: ids of rules. */
  readonly lacks: readonly string[];
  /** How far it was checked. */
  readonly level: VerificationLevel;
  /** Whether it is the word of a body whose finding binds, an admission, or verified. */
  readonly binds: boolean;
}

/** What is open against a practice, in the order of the evidence. Who wrote about the practice, and what they cite, changes nothing. */
export function openFindings(practice: PracticeResult, context: Context): readonly Found[] {
  return weighed(practice, context, ({ standing }) => standing === "adverse");
}

/** What was concluded elsewhere well of a practice was concluded by somebody who wrote of it as they chose. */
const reserved: ReadonlySet<Judgement["outcome"]> = new Set(["not_consistent", "not_yet_shown", "changes_asked", "consistent_with_recommendations"]);

/**
 * What of it whoever reads the conclusion has to be told: what binds; and what does not, where somebody has confirmed it, where the judgement cites it, or
 * where nothing else was found: a conclusion that passes over it would speak as though nobody had said it.
 */
export function weightyFindings(practice: PracticeResult, context: Context): readonly Found[] {
  const found = openFindings(practice, context);
  const judged = practice.judgement?.item;
  const isAlone = judged !== undefined && (judged.published_in === undefined || reserved.has(judged.outcome)) && !found.some(({ binds }) => binds);
  return found.filter(({ binds, level, record }) => binds || level === "corroborated" || isAlone || judged?.cites?.includes(record.item.id) === true);
}

/** What is asked for as an improvement: it lowers nothing. */
function improvementsIn(practice: PracticeResult, context: Context): readonly Found[] {
  return weighed(practice, context, ({ rule }) => rule === "standing/improvement");
}

/** The ids of the items that are told apart from the text about a practice. */
export function toldApart(practice: PracticeResult, context: Context): ReadonlySet<string> {
  return new Set([...openFindings(practice, context), ...improvementsIn(practice, context)].map(({ record }) => record.item.id));
}

function weighed({ clauses }: PracticeResult, context: Context, wanted: (standing: Standing) => boolean): readonly Found[] {
  const { result } = context;
  const found = new Map<string, { readonly clause: string; readonly standing: Standing }[]>();
  for (const { id: clause, standings } of clauses) {
    for (const standing of standings.filter(wanted)) found.set(standing.evidence, [...(found.get(standing.evidence) ?? []), { clause, standing }]);
  }
  return result.evidence.flatMap((record) => {
    const about = found.get(record.item.id);
    if (about === undefined) return [];
    const level = levelOf(record.item, context);
    return [
      {
        record,
        clauses: about.map(({ clause }) => clause),
        lacks: [...new Set(about.flatMap(({ standing }) => standing.also.filter((rule) => rule.startsWith("closure/"))))],
        level,
        binds: isBinding(record.item, { checkedOf: () => ({ level, rule: "verification/as-stated" }), isProducer: isOf(context.result.assessment.producer) }),
      },
    ];
  });
}

/** What speaks against a practice, an entry each: what was found, by whom and when, on which clauses, and what is still wanting. */
export function adverseText(practice: PracticeResult, context: Context): Prose | null {
  const found = entries(openFindings(practice, context), withheldAgainst.adverse, context, (finding) => stillOpen(finding, context));
  const before = againstTexts(context.result, practice);
  // What spoke against it under the edition before does not disappear with the move.
  return before.length === 0 ? found : prose(...((found?.children ?? []) as BlockContent[]), bullets(before.map((text) => [text])));
}

/** What could be done better, told in the same way. */
export function improvementsText(practice: PracticeResult, context: Context): Prose | null {
  return entries(improvementsIn(practice, context), withheldAgainst.improvement, context, () => "");
}

function entries(findings: readonly Found[], withheld: string, context: Context, behind: (finding: Found) => string): Prose | null {
  if (findings.length === 0) return null;
  const vocabulary = vocabularyIn(context.result);
  const children = findings.map((finding): ListItem => {
    const { item } = finding.record;
    const hidden = context.withheld.has(item.id);
    const { words, below } = hung(item, tellingOf(item, context), saidBy(item, context, vocabulary), said(behind(finding)));
    const blocks: BlockContent[] = hidden
      ? [paragraph(filled(withheld, { clauses: series(finding.clauses) }))]
      : [
          paragraph({ type: "strong", children: [{ type: "text", value: `${headOf(finding, context)}.` }] }, " ", ...words),
          ...below,
          ...figureLists(figuresOf(item, context.evidence.get(item.id)?.counts_as?.level)),
        ];
    return tells({ type: "listItem", spread: false, children: blocks }, [item]);
  });
  return prose({ type: "list", ordered: false, spread: false, children });
}

/** Whether it is what a producer, or who works for it, says against itself. Nobody found it, and nobody reads a failure out of candour. */
export const isAdmission = ({ said_by: by }: EvidenceItem): boolean => by === "producer" || by === "processor";

const said = (text: string): string[] => (text === "" ? [] : [` ${text}`]);

/** "A failure, 3 May 2024 (T6.1a and T6.1c)". */
function headOf({ record: { item }, clauses, level, binds }: Found, context: Context): string {
  const date = item.dates?.about ?? context.sources.ofItem(item)?.published;
  const grade =
    binds && item.said_by === "court"
      ? rulingHead
      : binds
        ? gradeHeads[item.severity ?? "failure"]
        : item.severity === "improvement"
          ? gradeHeads.improvement
          : disputeHeads[level];
  const when = date === undefined ? (isAdmission(item) ? "" : ", undated") : `, ${dateText(date)}`;
  return `${grade}${when}${item.audience === "internal" ? ", for internal use" : ""} (${series(clauses)})`;
}

/** How it stands with what was found: that nothing puts it right, what has come of it since, and how far it was checked. May be empty. */
export function stillOpen(found: Found, context: Context): string {
  const { record, level, binds } = found;
  const { item } = record;
  const { closed } = item;
  // Nobody has to put right what nobody has verified.
  if (!binds && closed === undefined) return disputeWords[level];
  const claim = claimText(found, context);
  return sentences(binds ? "" : disputeWords[level], claim === "" ? openText(item, context) : claim);
}

/** That nothing puts it right, and what has been said or shown since all the same. */
function openText(item: EvidenceItem, context: Context): string {
  const answered = answeredSince(item, context);
  if (answered === undefined) return isAdmission(item) ? plansAfter(item, context) : openWords.open;
  const named = (items: readonly EvidenceItem[]): string => series(items.map((one) => `${asTitle(one.title)} (${verificationWords[levelOf(one, context)]})`));
  if (answered.items.length > 0) return filled(openWords.answered, { items: named(answered.items) });
  if (answered.asked !== "") return sentences(openWords.not_put_right, answered.asked);
  return filled(openWords.besides, { items: named(answered.besides) });
}

/** What the producer plans on the same clauses: an admission without the undertaking that goes with it is half of what was said. */
function plansAfter({ clauses }: EvidenceItem, context: Context): string {
  const about = new Set(clauses.map(clauseOf));
  const vocabulary = vocabularyIn(context.result);
  const plans = context.result.evidence.filter(
    ({ item }) =>
      item.state === "planned" && isAdmission(item) && !context.withheld.has(item.id) && item.clauses.some((reference) => about.has(clauseOf(reference))),
  );
  return sentences(...plans.map(({ item }, index) => attributed(item, tellingOf(item, context), index + 1, context, vocabulary)));
}
