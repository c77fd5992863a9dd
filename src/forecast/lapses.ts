import { isLive } from "../assess/asks.ts";
import { closingDay, plusDays } from "../assess/calendar.ts";
import { firstDay, isAhead, isOver } from "../assess/dates.ts";
import { deferredCases } from "../assess/declared.ts";
import { isInUse } from "../assess/in-use.ts";
import { inWords } from "../assess/phrases.ts";
import type { Decision } from "../model/decision.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Pointer, Spot } from "../model/pointer.ts";

/** How something in an assessment comes to an end by the calendar alone. */
type LapseKind = "evidence_lapses" | "evidence_ends" | "review_due" | "deferral_reopens" | "ask_due";

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
  return [...evidence(decision, until, falls), ...deferrals(decision, falls), ...asks(decision, falls)].toSorted(inOrder);
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
      ...(falls(valid_until) ? [lapse("evidence_lapses", closingDay(valid_until), "valid_until")] : []),
      ...(ended !== undefined && isAhead(ended, asOf) && firstDay(ended) <= until ? [lapse("evidence_ends", plusDays(firstDay(ended), -1), "ended")] : []),
      ...(falls(review_due) ? [lapse("review_due", closingDay(review_due), "review_due")] : []),
    ];
  });
}

function clausesOf({ clauses }: EvidenceItem): readonly string[] {
  return [...new Set(clauses.map((reference) => (typeof reference === "string" ? reference : reference.clause)))];
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
        lastDay: closingDay(reopen_on),
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
