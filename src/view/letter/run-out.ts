import type { BlockContent } from "mdast";
import { isOver, liesBefore } from "../../assess/dates.ts";
import type { EvidenceItem, EvidenceResult } from "../../model/generated/schemas.ts";
import { clauseOf } from "../../model/reference.ts";
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
  if (told.length === 1) return [paragraph(`${runOutWords.one} ${only}`)];
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
    ...(until !== undefined && isOver(until, asOf) && !isRenewed(item, context) ? [filled(runOutWords.lapsed, { title, date: dateText(until) })] : []),
    ...(due !== undefined && isOver(due, asOf) ? [filled(runOutWords.review, { title, date: dateText(due) })] : []),
    ...(item.access === "foi" && isWantedByAll(item.id, context) ? [filled(runOutWords.foi, { title, producer: context.names.producer.short })] : []),
  ];
}

/** Whether something of the same kind that is in force shows all that this showed: what has been renewed has not lapsed for anybody. */
function isRenewed({ id, kind, clauses, dates }: EvidenceItem, { result }: Context): boolean {
  const shown = clauses.map(clauseOf);
  return result.evidence.some(({ item: other }) => {
    const until = other.dates?.valid_until;
    return (
      other.id !== id &&
      other.kind === kind &&
      other.state === "in_place" &&
      (other.stance ?? "supports") === "supports" &&
      until !== undefined &&
      liesBefore(dates?.valid_until ?? until, until) &&
      !isOver(until, result.assessment.as_of) &&
      shown.every((clause) => other.clauses.map(clauseOf).includes(clause))
    );
  });
}

/** Whether a clause has to be open to everybody and this is not. An ask about the clause may be about another matter, so that it hides nothing. */
function isWantedByAll(id: string, { result }: Context): boolean {
  return result.practices.some(({ clauses }) =>
    clauses.some((clause) =>
      clause.standings.some(({ evidence, rule, also }) => evidence === id && (rule === "standing/not-public" || also.includes("standing/not-public"))),
    ),
  );
}
