import type { BlockContent } from "mdast";
import { isOver } from "../../assess/dates.ts";
import type { EvidenceResult } from "../../model/generated/schemas.ts";
import { standingAsks } from "../asked.ts";
import type { Context } from "../context.ts";
import { bullets, paragraph } from "../prose.ts";
import { dateText } from "../style/dates.ts";
import { runOutWords } from "../style/letter.ts";
import { countText, filled } from "../style/text.ts";

/** More than this is for the annex; the letter says how much more there is. */
const mostTold = 4;

/**
 * What the conclusion cannot rest on any longer, or the public cannot see: what has lapsed, the review that is overdue, and what one requester alone was
 * given though everybody has to be able to open it. Nobody has found it against the producer, so that no other part of a letter tells it.
 */
export function runOutBlocks(context: Context): BlockContent[] {
  // What was published elsewhere says what its author said, and not what we find.
  if (context.result.judgement?.item.published_in !== undefined) return [];
  const told = context.result.evidence.flatMap((record) => (context.withheld.has(record.item.id) ? [] : saidOf(record, context)));
  const [only] = told;
  if (only === undefined) return [];
  if (told.length === 1) return [paragraph(only)];
  const more = told.length - mostTold;
  const rest = more > 0 ? [filled(runOutWords.more, { count: countText(more, "more", "more") })] : [];
  return [paragraph(runOutWords.many), bullets([...told.slice(0, mostTold), ...rest].map((text) => [text]))];
}

function saidOf({ item }: EvidenceResult, context: Context): string[] {
  const asOf = context.result.assessment.as_of;
  const { valid_until: until, review_due: due } = item.dates ?? {};
  if ((item.stance ?? "supports") !== "supports" || item.state !== "in_place") return [];
  const title = `‘${item.title}’`;
  return [
    ...(until !== undefined && isOver(until, asOf) ? [filled(runOutWords.lapsed, { title, date: dateText(until) })] : []),
    ...(due !== undefined && isOver(due, asOf) ? [filled(runOutWords.review, { title, date: dateText(due) })] : []),
    ...(item.access === "foi" && isWantedByAll(item.id, context) ? [filled(runOutWords.foi, { title })] : []),
  ];
}

/** Whether a clause has to be open to everybody, this is not, and nobody has asked for it yet. */
function isWantedByAll(id: string, { result }: Context): boolean {
  const asked = new Set(standingAsks(result).flatMap(({ item }) => item.clauses));
  return result.practices.some(({ clauses }) =>
    clauses.some(
      (clause) =>
        !asked.has(clause.id) &&
        clause.standings.some(({ evidence, rule, also }) => evidence === id && (rule === "standing/not-public" || also.includes("standing/not-public"))),
    ),
  );
}
