import type { AskRecord, Assessment, EvidenceRecord } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { EvidenceItem, Source } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";

/** The sources of an assessment by id; of two with the same id the first counts. */
export function sourcesById(assessment: Assessment): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const source of assessment.head.data.sources ?? []) if (!sources.has(source.id)) sources.set(source.id, source);
  return sources;
}

/**
 * All evidence items with the places where they are written, in the order of practices, then files, then items. An item that stands in a file about a
 * practice of another catalogue is told under the practice of the first clause on which it bears here.
 */
export function evidenceRecords(assessment: Assessment, { file: { practices: all }, clauses }: Catalogue): readonly EvidenceRecord[] {
  const practiceOrder = all.map(({ id }) => id);
  const homeOf = (item: EvidenceItem, practice: string): string =>
    assessment.seen?.isForeign(practice) !== true
      ? practice
      : (item.clauses.flatMap((one) => clauses.get(clauseOf(one)) ?? []).toSorted((a, b) => a.rank - b.rank)[0]?.practice ?? practice);
  const rank = (practice: string) => (practiceOrder.includes(practice) ? practiceOrder.indexOf(practice) : practiceOrder.length);
  const files = assessment.practices.toSorted((a, b) => rank(a.data.practice) - rank(b.data.practice) || (a.file < b.file ? -1 : 1));
  const records: EvidenceRecord[] = [];
  for (const { file, data } of files)
    for (const [index, item] of (data.evidence ?? []).entries()) {
      const place = assessment.seen?.places.get(item);
      const spot = { file, pointer: ["evidence", place?.index ?? index] };
      records.push({ item, practice: homeOf(item, data.practice), spot, ...(place && { clausePlaces: place.clauses }) });
    }
  return records;
}

/** The evidence items by the clauses that they name, in the same order. */
export function evidenceByClause(evidence: readonly EvidenceRecord[]): ReadonlyMap<string, readonly EvidenceRecord[]> {
  const byClause = new Map<string, EvidenceRecord[]>();
  for (const record of evidence) {
    for (const reference of record.item.clauses) {
      const clause = clauseOf(reference);
      const known = byClause.get(clause);
      if (known === undefined) byClause.set(clause, [record]);
      // An item that names a clause twice comes twice in a row.
      else if (known.at(-1) !== record) known.push(record);
    }
  }
  return byClause;
}

/** The evidence items by id; of two with the same id the first counts. */
export function itemsById(evidence: readonly EvidenceRecord[]): ReadonlyMap<string, EvidenceItem> {
  const items = new Map<string, EvidenceItem>();
  for (const { item } of evidence) if (!items.has(item.id)) items.set(item.id, item);
  return items;
}

/** All asks with the places where they are written. */
export function askRecords(assessment: Assessment): readonly AskRecord[] {
  const { asks } = assessment;
  return asks === undefined ? [] : asks.data.asks.map((item, index) => ({ item, spot: { file: asks.file, pointer: ["asks", index] } }));
}

/** The parts of one clause that an item says it covers; undefined where the item does not bear on the clause. */
export function partsServed(item: EvidenceItem, clause: string): readonly string[] | undefined {
  let served: readonly string[] | undefined;
  for (const reference of item.clauses) {
    if (reference === clause) served ??= [];
    else if (typeof reference === "object" && reference.clause === clause) served = [...new Set([...(served ?? []), ...(reference.parts ?? [])])];
  }
  return served;
}

/** The document behind an item: its own locator, or the source of assessment.yaml that it names. */
export function locatorOf(item: EvidenceItem, sources: ReadonlyMap<string, Source>): Omit<Source, "id"> | undefined {
  return typeof item.source === "string" ? sources.get(item.source) : item.source;
}

/** The date of an item: its own, else the day on which its document was published. */
export function dateOf(item: EvidenceItem, sources: ReadonlyMap<string, Source>): string | undefined {
  return item.dates?.about ?? locatorOf(item, sources)?.published;
}
