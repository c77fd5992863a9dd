import { inside } from "../diagnostics/raise.ts";
import type { Assessment, EvidenceRecord } from "../model/assessment.ts";
import { isCalled } from "../model/catalogue-name.ts";
import type { Decision } from "../model/decision.ts";
import type { EvidenceItem, Judgement } from "../model/generated/schemas.ts";
import type { Pointer, Spot } from "../model/pointer.ts";
import { clauseOf } from "../model/reference.ts";

/** A name that stands for something written elsewhere, and the place where it is used. */
export interface Reference {
  readonly id: string;
  readonly spot: Spot;
}

/** Which references are asked for. Mostly these are the few that lead nowhere, and to place all the others would take longer than to look. */
export type Wanted = (id: string) => boolean;

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
  /** The catalogue that the item names for it. */
  readonly of?: string;
  /** Whether it is written elsewhere, and was carried over. */
  readonly isCarried?: true;
}

/** All judgements of an assessment: the overall one, then one for each practice file. */
export function judgementsOf({ assessment, catalogue }: Decision): readonly WrittenJudgement[] {
  const { head, practices } = assessment;
  const judgements: WrittenJudgement[] = [];
  const add = (file: string, onWhat: string, item: Judgement | undefined): void => {
    if (item !== undefined) judgements.push({ item, onWhat, spot: { file, pointer: ["judgement"] } });
  };
  add(wholeJudgedIn(assessment), catalogue.file.principle.id, head.data.judgement);
  for (const { file, data } of practices) add(file, data.practice, data.judgement);
  return judgements;
}

/** The file of the judgement on the whole: the main one, where that is about this catalogue. */
export const wholeJudgedIn = ({ head, seen }: Assessment): string => seen?.judgedIn ?? head.file;

/** The clauses that an evidence item names, in its order. */
export function clauseMentions({ item, spot, clausePlaces }: EvidenceRecord): readonly ClauseMention[] {
  return item.clauses.map((reference, order) => {
    const index = clausePlaces === undefined ? order : clausePlaces[order];
    // What was carried over is written elsewhere: the item is what can be pointed at.
    if (index === undefined)
      return { id: clauseOf(reference), parts: typeof reference === "string" ? undefined : reference.parts, spot, entry: spot, isCarried: true };
    const entry = inside(spot, "clauses", index);
    return typeof reference === "string"
      ? { id: reference, parts: undefined, spot: entry, entry }
      : { id: reference.clause, parts: reference.parts, spot: inside(entry, "clause"), entry, ...(reference.of !== undefined && { of: reference.of }) };
  });
}

/** The place where an evidence item names a clause; the item itself where it does not. */
export function mentionOf(record: EvidenceRecord, clause: string): Spot {
  return clauseMentions(record).find((mention) => mention.id === clause)?.spot ?? record.spot;
}

/** All clauses that are named anywhere: by evidence, its limitations, declarations and asks. */
export function clauseReferences({ assessment, evidence, asks, catalogue }: Decision, wanted: Wanted): readonly Reference[] {
  // What is said to be of another catalogue is not looked for in this one.
  const isHere = ({ id, of }: ClauseMention): boolean => wanted(id) && (of === undefined || isCalled(catalogue.file, of));
  const items: Reference[] = [];
  for (const record of evidence) {
    if (record.item.clauses.some((reference) => wanted(clauseOf(reference)))) items.push(...clauseMentions(record).filter(isHere));
    for (const [index, { clauses }] of (record.item.limitations ?? []).entries())
      items.push(...listed(clauses, wanted, record.spot, "limitations", index, "clauses"));
  }
  const declared = assessment.practices.flatMap(({ file, data }) =>
    (["not_applicable", "deferred"] as const).flatMap((key) =>
      (data[key] ?? []).flatMap(({ clause }, index) => one(clause, wanted, { file, pointer: [key, index] }, "clause")),
    ),
  );
  return [...items, ...declared, ...asks.flatMap(({ item, spot }) => listed(item.clauses, wanted, spot, "clauses"))];
}

/** All evidence items that are named by judgements, by closed contradictions, by resolved limitations and by asks. */
export function evidenceReferences(decision: Decision, wanted: Wanted): readonly Reference[] {
  const references: Reference[] = [];
  for (const { item, spot } of judgementsOf(decision)) references.push(...listed(item.cites, wanted, spot, "cites"));
  for (const { item, spot } of decision.evidence) {
    if (item.closed !== undefined) references.push(...listed(item.closed.evidence, wanted, spot, "closed", "evidence"));
    for (const [index, { resolved_by }] of (item.limitations ?? []).entries())
      references.push(...listed(resolved_by, wanted, spot, "limitations", index, "resolved_by"));
  }
  for (const { item, spot } of decision.asks) {
    for (const [index, note] of (item.progress ?? []).entries()) references.push(...listed(note.evidence, wanted, spot, "progress", index, "evidence"));
    references.push(...listed(item.closed?.evidence, wanted, spot, "closed", "evidence"));
  }
  return references;
}

/** All places where a check, a confirmation or an agreement is said to be seen: each is an evidence item or a source. */
export function placeReferences({ evidence }: Decision, wanted: Wanted): readonly Reference[] {
  const references: Reference[] = [];
  for (const { item, spot } of evidence) {
    if (item.verification?.in !== undefined) references.push(...one(item.verification.in, wanted, spot, "verification", "in"));
    if (item.closed?.in !== undefined) references.push(...one(item.closed.in, wanted, spot, "closed", "in"));
    for (const [index, { in: where }] of (item.limitations ?? []).entries()) references.push(...one(where, wanted, spot, "limitations", index, "in"));
  }
  return references;
}

/** All sources that are named by evidence, judgements and asks. */
export function sourceReferences(decision: Decision, wanted: Wanted): readonly Reference[] {
  return [
    ...decision.evidence.flatMap(({ item, spot }) => one(typeof item.source === "string" ? item.source : undefined, wanted, spot, "source")),
    ...judgementsOf(decision).flatMap(({ item, spot }) => one(item.published_in, wanted, spot, "published_in")),
    ...decision.asks.flatMap(({ item, spot }) => one(item.raised?.in, wanted, spot, "raised", "in")),
  ];
}

/** The ids of the clauses that an item names. */
export function clausesOf({ clauses }: EvidenceItem): readonly string[] {
  return clauses.map(clauseOf);
}

function listed(ids: readonly string[] | undefined, wanted: Wanted, entry: Spot, ...steps: Pointer): readonly Reference[] {
  if (ids === undefined || !ids.some(wanted)) return [];
  return ids.flatMap((id, index) => (wanted(id) ? [{ id, spot: inside(entry, ...steps, index) }] : []));
}

function one(id: string | undefined, wanted: Wanted, entry: Spot, ...steps: Pointer): readonly Reference[] {
  return id === undefined || !wanted(id) ? [] : [{ id, spot: inside(entry, ...steps) }];
}
