import type { ClauseResult, EvidenceItem, Standing } from "../model/generated/schemas.ts";
import { anchor, type Context, placeText, publicUrl } from "./context.ts";
import { liftSentences } from "./lifts.ts";
import { ruleView } from "./reasons.ts";
import type { ClauseView, StandingView } from "./shape-practice.ts";
import { findingWords, standingWords, typeWords } from "./style/labels.ts";
import { capitalise, sentences, series } from "./style/text.ts";

/** One row of a clause table. */
export function clauseView(clause: ClauseResult, context: Context): ClauseView {
  return {
    id: clause.id,
    anchor: anchor("clause", clause.id),
    words: clause.words,
    type: typeWords[clause.type],
    force: clause.force,
    question: clause.question,
    state: clause.finding.state,
    finding: capitalise(findingWords[clause.finding.state]),
    rule: ruleView(clause.finding.rule, findingWords[clause.finding.state]),
    standings: clause.standings.map((standing) => standingView(standing, clause, context)),
    lifts: liftSentences(clause, context.naming(clause.id)),
  };
}

function standingView({ evidence, standing, rule, also, parts, at }: Standing, clause: ClauseResult, context: Context): StandingView {
  const item = context.evidence.get(evidence)?.item;
  const source = item && context.sources.ofItem(item);
  const covers = clause.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => title);
  return {
    item: { text: item?.title ?? evidence, url: (source && publicUrl(source)) ?? null },
    id: evidence,
    standing,
    word: `${standingWords[standing]}${covers.length === 0 ? "" : ` (${series(covers)})`}`,
    shows: showsText(item, clause.id),
    rules: [rule, ...also].map((id) => ruleView(id, standingWords[standing])),
    place: placeText(at),
  };
}

/** What an item is recorded to show for a clause. */
function showsText(item: EvidenceItem | undefined, clause: string): string | null {
  const said = (item?.clauses ?? []).flatMap((reference) => (typeof reference !== "string" && reference.clause === clause ? (reference.shows ?? []) : []));
  return said.length === 0 ? null : sentences(...said);
}
