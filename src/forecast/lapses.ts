import { provenOn } from "../assess/age.ts";
import { isLive } from "../assess/asks.ts";
import { plusDays, plusMonths } from "../assess/calendar.ts";
import { firstDay, isAhead, isOver, lastDay } from "../assess/dates.ts";
import { deferredCases } from "../assess/declared.ts";
import { isInUse } from "../assess/in-use.ts";
import { sourcesById } from "../assess/link.ts";
import { inWords } from "../assess/phrases.ts";
import { limitsOf } from "../assess/scales.ts";
import type { EvidenceRecord } from "../model/assessment.ts";
import type { Decision } from "../model/decision.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { kindsForATime } from "../model/kinds.ts";
import type { Pointer, Spot } from "../model/pointer.ts";
import { monthsOfProof } from "../model/profile.ts";
import { clauseOf } from "../model/reference.ts";

/** How something in an assessment comes to an end by the calendar alone. */
type LapseKind = "evidence_lapses" | "evidence_ends" | "evidence_ages" | "review_due" | "deferral_reopens" | "ask_due";

/** Something that will be over if nobody does anything. */
export interface Lapse {
  readonly kind: LapseKind;
  readonly id: string;
  readonly title: string;
  /** The last day on which things are as they are now. */
  readonly lastDay: string;
  /** The entry, and in it the date. */
  readonly entry: Spot;
  readonly date: Pointer;
  /** The clauses that it bears on. */
  readonly clauses: readonly string[];
}

/** What will be over on some day after the as-of day and up to `until`. What is over on the as-of day already is no forecast. */
export function lapsesIn(decision: Decision, until: string): readonly Lapse[] {
  const { asOf } = decision;
  const falls = (date: string | undefined): date is string => date !== undefined && !isOver(date, asOf) && isOver(date, until);
  return [...evidence(decision, until, falls), ...ageing(decision, falls), ...deferrals(decision, falls), ...asks(decision, falls)].toSorted(inOrder);
}

type Falls = (date: string | undefined) => date is string;

function evidence({ evidence: records, asOf }: Decision, until: string, falls: Falls): readonly Lapse[] {
  return records.flatMap(({ item, spot }) => {
    if (!isInUse(item, asOf)) return [];
    const { valid_until, review_due, ended } = item.dates ?? {};
    const lapse = (kind: LapseKind, lastDay: string, key: string): Lapse => {
      return { kind, id: item.id, title: item.title, lastDay, entry: spot, date: ["dates", key], clauses: clausesOf(item) };
    };
    return [
      ...(falls(valid_until) ? [lapse("evidence_lapses", lastDay(valid_until), "valid_until")] : []),
      ...(ended !== undefined && isAhead(ended, asOf) && firstDay(ended) <= until ? [lapse("evidence_ends", plusDays(firstDay(ended), -1), "ended")] : []),
      ...(falls(review_due) ? [lapse("review_due", lastDay(review_due), "review_due")] : []),
    ];
  });
}

/** What shows conduct or consideration on the as-of day and will be too old for it. */
function ageing(decision: Decision, falls: Falls): readonly Lapse[] {
  const { practices, profile, assessment, checkedOf } = decision;
  const shown = new Map<EvidenceRecord, string[]>();
  for (const { clause, weighings } of practices.flatMap(({ clauses }) => clauses)) {
    if (clause.type === "SHOW") continue;
    for (const { evidence: record, standing } of weighings) if (standing === "sufficient") shown.set(record, [...(shown.get(record) ?? []), clause.id]);
  }
  const sources = sourcesById(assessment);
  return [...shown].flatMap(([{ item, spot }, clauses]): Lapse[] => {
    // What was given for a time counts to its last day, and then it lapses.
    if (item.dates?.valid_until !== undefined && kindsForATime.has(item.kind)) return [];
    const date = provenOn(item, { sources, checkedOf });
    const last = date && lastDayOfProof(date, profile);
    if (date === undefined || !falls(last)) return [];
    return [{ kind: "evidence_ages", id: item.id, title: item.title, lastDay: last, entry: spot, date: placeOf(date, item), clauses }];
  });
}

/** The last as-of day on which proof of this date is not too old. Months have different lengths, so several days can look back to one. */
function lastDayOfProof(date: string, profile: Decision["profile"]): string {
  let day = plusMonths(lastDay(date), monthsOfProof[profile]);
  for (let next = plusDays(day, 1); limitsOf(next, profile).oldest <= lastDay(date); next = plusDays(day, 1)) day = next;
  return day;
}

/** Where the date is written that makes an item as old as it is. */
function placeOf(date: string, { dates, verification, source }: EvidenceItem): Pointer {
  if (dates?.about === date) return ["dates", "about"];
  if (verification?.on === date) return ["verification", "on"];
  return typeof source === "object" && source.published === date ? ["source", "published"] : ["source"];
}

function clausesOf({ clauses }: EvidenceItem): readonly string[] {
  return [...new Set(clauses.map(clauseOf))];
}

function deferrals(decision: Decision, falls: Falls): readonly Lapse[] {
  return deferredCases(decision).flatMap(({ first: { entry, spot }, clauses }) => {
    const { reopen_on, body, reason } = entry;
    if (!falls(reopen_on)) return [];
    return [
      {
        kind: "deferral_reopens",
        id: inWords(clauses),
        title: `${body}: ${reason}`,
        lastDay: lastDay(reopen_on),
        entry: spot,
        date: ["reopen_on"],
        clauses,
      },
    ];
  });
}

function asks({ asks: records, asOf }: Decision, falls: Falls): readonly Lapse[] {
  return records.flatMap((record) => {
    const { item, spot } = record;
    if (!isLive(record, asOf) || !falls(item.due)) return [];
    return [{ kind: "ask_due", id: item.id, title: item.text, lastDay: item.due, entry: spot, date: ["due"], clauses: item.clauses }];
  });
}

/** By day, then as they stand in the files. */
function inOrder(a: Lapse, b: Lapse): number {
  return (
    compare(a.lastDay, b.lastDay) || compare(a.entry.file, b.entry.file) || Number(a.entry.pointer[1]) - Number(b.entry.pointer[1]) || compare(a.kind, b.kind)
  );
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
