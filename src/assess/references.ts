import { inside } from "../diagnostics/raise.ts";
import type { EvidenceRecord } from "../model/assessment.ts";
import type { Decision } from "../model/decision.ts";
import type { Judgement } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";

/** A name that stands for something written elsewhere, and the place where it is used. */
export interface Reference {
  readonly id: string;
  readonly spot: Spot;
}

/** A judgement as it is written, whether or not anything could be decided about it. */
export interface WrittenJudgement {
  readonly item: Judgement;
  /** The practice or the principle that it is about. */
  readonly onWhat: string;
  readonly spot: Spot;
}

/** A clause that an evidence item names, with the parts it gives; the place is that of the id. */
export interface ClauseMention extends Reference {
  readonly parts: readonly string[] | undefined;
  readonly entry: Spot;
}

/** All judgements of an assessment: the overall one, then one for each practice file. */
export function judgementsOf({ assessment, catalogue }: Decision): readonly WrittenJudgement[] {
  const { head, practices } = assessment;
  const written = (file: string, onWhat: string, item: Judgement | undefined): WrittenJudgement[] =>
    item === undefined ? [] : [{ item, onWhat, spot: { file, pointer: ["judgement"] } }];
  return [
    ...written(head.file, catalogue.file.principle.id, head.data.judgement),
    ...practices.flatMap(({ file, data }) => written(file, data.practice, data.judgement)),
  ];
}

/** The clauses that an evidence item names, in its order. */
export function clauseMentions({ item, spot }: EvidenceRecord): readonly ClauseMention[] {
  return item.clauses.map((reference, index) => {
    const entry = inside(spot, "clauses", index);
    return typeof reference === "string"
      ? { id: reference, parts: undefined, spot: entry, entry }
      : { id: reference.clause, parts: reference.parts, spot: inside(entry, "clause"), entry };
  });
}

/** The place where an evidence item names a clause; the item itself where it does not. */
export function mentionOf(record: EvidenceRecord, clause: string): Spot {
  return clauseMentions(record).find((mention) => mention.id === clause)?.spot ?? record.spot;
}

/** All clauses that are named anywhere: by evidence, its limitations, declarations and asks. */
export function clauseReferences({ assessment, evidence, asks }: Decision): readonly Reference[] {
  const items = evidence.flatMap((record) => [
    ...clauseMentions(record),
    ...(record.item.limitations ?? []).flatMap((limitation, index) => listed(limitation.clauses, inside(record.spot, "limitations", index, "clauses"))),
  ]);
  const declared = assessment.practices.flatMap(({ file, data }) =>
    (["not_applicable", "deferred"] as const).flatMap((key) =>
      (data[key] ?? []).map(({ clause }, index) => ({ id: clause, spot: { file, pointer: [key, index, "clause"] } })),
    ),
  );
  return [...items, ...declared, ...asks.flatMap((ask) => listed(ask.item.clauses, inside(ask.spot, "clauses")))];
}

/** All evidence items that are named by judgements, by closed contradictions and by asks. */
export function evidenceReferences(decision: Decision): readonly Reference[] {
  return [
    ...judgementsOf(decision).flatMap(({ item, spot }) => listed(item.cites, inside(spot, "cites"))),
    ...decision.evidence.flatMap(({ item, spot }) => listed(item.closed?.evidence, inside(spot, "closed", "evidence"))),
    ...decision.asks.flatMap(({ item, spot }) => [
      ...(item.progress ?? []).flatMap((note, index) => listed(note.evidence, inside(spot, "progress", index, "evidence"))),
      ...listed(item.closed?.evidence, inside(spot, "closed", "evidence")),
    ]),
  ];
}

/** All sources that are named by evidence, judgements and asks. */
export function sourceReferences(decision: Decision): readonly Reference[] {
  return [
    ...decision.evidence.flatMap(({ item, spot }) => (typeof item.source === "string" ? one(item.source, inside(spot, "source")) : [])),
    ...judgementsOf(decision).flatMap(({ item, spot }) => one(item.published_in, inside(spot, "published_in"))),
    ...decision.asks.flatMap(({ item, spot }) => one(item.raised?.in, inside(spot, "raised", "in"))),
  ];
}

function listed(ids: readonly string[] | undefined, spot: Spot): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ id, spot: inside(spot, index) }));
}

function one(id: string | undefined, spot: Spot): readonly Reference[] {
  return id === undefined ? [] : [{ id, spot }];
}
