import type { Assessment, EvidenceRecord } from "../model/assessment.ts";
import { isCalled } from "../model/catalogue-name.ts";
import type { Decision } from "../model/decision.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import type { Data, Entry, Shared } from "./model.ts";

/** The other editions of which something stands in the files, as they are called. */
export const otherEdition = ({ seen }: Assessment): string => (seen?.others ?? []).join(" and ") || "another edition";

/** A piece of evidence as its file has it. */
const writtenItem = ({ seen }: Assessment, file: string, index: unknown): EvidenceItem | undefined =>
  seen?.written.practices.find((one) => one.file === file)?.data.evidence?.[Number(index)];

/** What a piece of evidence says of another edition; undefined where it says nothing of one. */
export function sharedEvidence({ item, spot, clausePlaces }: EvidenceRecord, { assessment, catalogue }: Decision): Shared | undefined {
  const written = writtenItem(assessment, spot.file, spot.pointer[1]);
  if (written === undefined || written === item) return undefined;
  const { practice } = assessment.seen?.written.practices.find(({ file }) => file === spot.file)?.data ?? {};
  const isElsewhere = practice !== undefined && assessment.seen?.isForeign(practice) === true;
  const named = written.clauses.flatMap((one) => (typeof one === "object" && one.of !== undefined && isCalled(catalogue.file, one.of) ? [one.of] : []))[0];
  const places = clausePlaces ?? item.clauses.map((_, index) => index);
  return {
    written: written as unknown as Data,
    places,
    other: otherEdition(assessment),
    ...(isElsewhere && { of: named ?? catalogue.file.filled_from ?? catalogue.file.catalogue }),
  };
}

/** What a limitation says of another edition; undefined where it says nothing of one. */
export function sharedLimitation(limitation: unknown, { at, item, file }: PlacedLimitation, assessment: Assessment): Shared | undefined {
  const whole = writtenItem(assessment, file, item.at);
  const written = whole?.limitations?.[at];
  if (whole === undefined || written === undefined || whole === item.data) return undefined;
  const { clauses } = limitation as { readonly clauses?: readonly string[] };
  const own = new Set(item.data.clauses.map(clauseOf));
  const means = written.clauses === undefined ? whole.clauses.map(clauseOf).filter((id) => !own.has(id)) : [];
  const places = (clauses ?? []).map((id) => written.clauses?.indexOf(id) ?? -1).map((place) => (place === -1 ? undefined : place));
  return { written: written as unknown as Data, places, means, other: otherEdition(assessment) };
}

/** Where a limitation stands. */
interface PlacedLimitation {
  readonly file: string;
  readonly item: { readonly data: EvidenceItem; readonly at: number };
  /** Its place among the limitations of the file. */
  readonly at: number;
}

/** Where the limitations that a piece of evidence has in the book stand among those of its file. */
export function limitationPlaces(item: EvidenceItem, { file, at }: { readonly file: string; readonly at: number }, assessment: Assessment): readonly number[] {
  const written = writtenItem(assessment, file, at)?.limitations ?? [];
  let from = 0;
  return (item.limitations ?? []).map(({ text }, index) => {
    const found = written.findIndex((one, place) => place >= from && one.text === text);
    from = found === -1 ? index + 1 : found + 1;
    return found === -1 ? index : found;
  });
}

/** The evidence that stands for another edition alone. */
export function evidenceBesides({ assessment, evidence }: Decision): readonly Pick<Entry, "id" | "file" | "at">[] {
  const shown = new Set(evidence.map(({ spot }) => JSON.stringify(spot)));
  return (assessment.seen?.written.practices ?? []).flatMap(({ file, data }) =>
    (data.evidence ?? []).flatMap(({ id }, index) => {
      const spot = { file, pointer: ["evidence", index] };
      return shown.has(JSON.stringify(spot)) ? [] : [{ id, file, at: spot.pointer }];
    }),
  );
}

/** The ids that what a book leaves out refers to: what has one of them cannot go, though nothing in the book needs it. */
export function neededElsewhere({ seen, practices, head }: Assessment): ReadonlySet<string> {
  const needed = new Set<string>();
  if (seen === undefined) return needed;
  const gather = (value: unknown): void => {
    if (typeof value === "string") needed.add(value);
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) gather(one);
  };
  const shown = new Map(practices.map(({ file, data }) => [file, data]));
  for (const { file, data } of seen.written.practices) {
    const there = new Set((shown.get(file)?.evidence ?? []).map((item) => seen.places.get(item)?.index));
    for (const [index, { id: _, ...item }] of (data.evidence ?? []).entries()) if (!there.has(index)) gather(item);
    if (data.judgement !== head.data.judgement && data.judgement !== shown.get(file)?.judgement) gather(data.judgement);
  }
  if (head.data.judgement !== seen.written.head.data.judgement) gather(seen.written.head.data.judgement);
  return needed;
}
