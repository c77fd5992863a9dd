import type { BlockContent } from "mdast";
import { asTitle } from "../../language/quote-marks.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { type Found, openFindings, stillOpen } from "../adverse.ts";
import { answeredSince } from "../answered.ts";
import type { Context } from "../context.ts";
import { verbs } from "../names.ts";
import { bullets, type Inline, paragraph, plainText, prose } from "../prose.ts";
import { saidBy, vocabularyIn } from "../saying.ts";
import type { Prose } from "../shape-common.ts";
import { openWords } from "../style/adverse.ts";
import { claimWords } from "../style/closed.ts";
import { dateText } from "../style/dates.ts";
import { foundWords } from "../style/scorecard.ts";
import { countText, filled, series } from "../style/text.ts";

/** More findings than this are counted: a board has one page. */
const mostNamed = 3;
/** A statement that is longer than this is called by the title of its item. */
const longest = 320;

/**
 * What is open against it, in words: what was found, by whom and when, and whether anything puts it right; what binds comes first. A title alone tells
 * nobody who has one minute what is wrong. Null where nothing is open.
 */
export function foundText(context: Context): Prose | null {
  const found = new Map<string, Found>();
  for (const practice of context.result.practices)
    for (const one of openFindings(practice, context)) {
      const { id } = one.record.item;
      found.set(id, { ...one, clauses: [...(found.get(id)?.clauses ?? []), ...one.clauses] });
    }
  const ordered = [...found.values()].toSorted((a, b) => Number(b.binds) - Number(a.binds));
  const told = ordered.slice(0, mostNamed).map((one) => saidOf(one, context));
  const more = ordered.length - told.length;
  const counted = more > 0 ? [[filled(foundWords.more, { count: countText(more, "more is", "more are") })]] : [];
  const isCandour = ordered.every(({ record }) => isAdmission(record.item, context));
  const lead = filled(
    foundWords[isCandour ? "admitted" : "lead"],
    context.own ? { producer: "we", ...verbs.many } : { producer: context.names.producer.short, ...context.names.producer.verbs },
  );
  return told.length === 0 ? null : prose(...blocksOf(lead, [...told, ...counted]));
}

/** How many findings are told. */
export const countOf = (found: Prose | null): number =>
  found?.children.reduce((sum, node) => sum + (node.type === "list" ? node.children.length : 0), 0) || Number(found !== null);

/** What the producer says of itself: who is candid has not been found out. */
const isAdmission = ({ id, said_by: by }: EvidenceItem, { withheld }: Context): boolean => (by === "producer" || by === "processor") && !withheld.has(id);

function blocksOf(lead: string, all: readonly (readonly Inline[])[]): BlockContent[] {
  const [only] = all;
  return all.length === 1 && only !== undefined ? [paragraph(`${lead} `, ...only)] : [paragraph(lead), bullets(all)];
}

function saidOf(found: Found, context: Context): readonly Inline[] {
  const { item } = found.record;
  const clauses = series(found.clauses);
  if (context.withheld.has(item.id)) return [filled(foundWords.withheld, { clauses })];
  const date = item.dates?.about ?? context.sources.ofItem(item)?.published;
  const where = ` (${[clauses, ...(date === undefined ? [] : [item.said_by === "court" ? filled(foundWords.ruling, { date: dateText(date) }) : dateText(date)])].join(", ")}).`;
  const words = saidBy(item, context, vocabularyIn(context.result));
  const isLong = plainText(paragraph(...words)).length > longest;
  const open = openText(found, context);
  return [...(isLong ? [asTitle(item.title)] : withoutStop(words)), where, open === "" ? "" : ` ${open}`];
}

/** How it stands, in few words: what came of it is in the table of what is asked, and in the annex. That nothing puts it right is no news of what somebody has just said of itself. */
function openText(found: Found, context: Context): string {
  const { record, binds, lacks } = found;
  if (binds && record.item.closed !== undefined && lacks.length > 0) return claimWords.short;
  if (binds && answeredSince(record.item, context) !== undefined) return openWords.not_put_right;
  return binds && isAdmission(record.item, context) ? "" : stillOpen(found, context);
}

/** The clauses and the day stand before the full stop. */
function withoutStop(words: readonly Inline[]): readonly Inline[] {
  const last = words.at(-1);
  return typeof last === "string" ? [...words.slice(0, -1), last.replace(/\.$/, "")] : words;
}
