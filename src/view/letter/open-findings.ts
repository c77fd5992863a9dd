import type { BlockContent } from "mdast";
import type { EvidenceItem, PracticeResult } from "../../model/generated/schemas.ts";
import { openFindings } from "../adverse.ts";
import type { Context } from "../context.ts";
import { practiceName } from "../names.ts";
import { bullets, type Inline, paragraph } from "../prose.ts";
import { saidBy, vocabularyIn } from "../saying.ts";
import { letterFindings } from "../style/adverse.ts";
import { countText, filled, series } from "../style/text.ts";

interface Told {
  readonly words: readonly Inline[];
  readonly against: string;
  /** Whether it is what the producer says of itself. */
  readonly admitted: boolean;
}

const isAdmission = ({ said_by: by }: EvidenceItem): boolean => by === "producer" || by === "processor";

/** More findings than this are for the annex; the letter says how many more there are. */
const findingsInLetter = 4;

/** Whether the letter tells a finding against a practice. */
export const hasOpenFinding = (practice: PracticeResult, context: Context): boolean =>
  openFindings(practice, context).some(({ record, binds }) => binds && !context.withheld.has(record.item.id));

/**
 * What was found that binds and is still open, as it was found: what, by whom, where it is published, and against which practices.
 * A letter may not read as if there were none, and its reader is not sent to look them up.
 */
export function openFindingsBlocks(context: Context): BlockContent[] {
  const found = new Map<EvidenceItem, string[]>();
  const hidden = new Map<string, string[]>();
  for (const practice of context.result.practices) {
    for (const { record, binds } of openFindings(practice, context)) {
      if (!binds) continue;
      if (context.withheld.has(record.item.id)) hidden.set(record.item.id, [...(hidden.get(record.item.id) ?? []), practice.id]);
      else found.set(record.item, [...(found.get(record.item) ?? []), practiceName(practice)]);
    }
  }
  const vocabulary = vocabularyIn(context.result);
  const told = [...found].slice(0, findingsInLetter).map(
    ([item, practices]): Told => ({
      words: saidBy(item, context, vocabulary),
      against: filled(letterFindings[isAdmission(item) ? "bears" : "against"], { practices: series(practices) }),
      admitted: isAdmission(item),
    }),
  );
  const more = found.size - told.length;
  return [
    ...tellAll(told),
    ...(more > 0 ? [paragraph(filled(letterFindings.more, { count: countText(more, "more finding", "more findings") }))] : []),
    ...withheld(hidden),
  ];
}

function tellAll(told: readonly Told[]): BlockContent[] {
  const [only] = told;
  if (only === undefined) return [];
  if (told.length === 1) return [paragraph(...only.words, ` ${only.against}${only.admitted ? "" : ` ${letterFindings.open.one}`}`)];
  return [paragraph(letterFindings.lead), bullets(told.map(({ words, against }) => [...words, ` ${against}`])), paragraph(letterFindings.open.many)];
}

function withheld(hidden: ReadonlyMap<string, readonly string[]>): BlockContent[] {
  if (hidden.size === 0) return [];
  const practices = series([...new Set([...hidden.values()].flat())].toSorted());
  return [paragraph(filled(letterFindings.withheld[hidden.size === 1 ? "one" : "many"], { practices }))];
}
