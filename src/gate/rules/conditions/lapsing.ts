import { daysBetween, plusDays } from "../../../assess/calendar.ts";
import { isOver, lastDay } from "../../../assess/dates.ts";
import { isInUse } from "../../../assess/in-use.ts";
import { thresholdsFor } from "../asked.ts";
import { counted, type Failure, fail, type Matter } from "../failure.ts";

/** Evidence in use that has lapsed, or will before the days are over that the gate asks for. */
export function lapsing({ decision: { evidence, asOf }, gate }: Matter): readonly Failure[] {
  return evidence.flatMap(({ item, practice, spot }) => {
    const { evidence_valid_for_days: days } = thresholdsFor(gate, practice);
    const date = item.dates?.valid_until;
    if (days === undefined || date === undefined || !isInUse(item, asOf) || !isOver(date, plusDays(asOf, days))) return [];
    const args = { id: item.id, date, when: whenWords(daysBetween(asOf, lastDay(date))), days: counted(days, "day") };
    return [fail("gate/evidence-lapsing", args, { file: spot.file, pointer: [...spot.pointer, "dates", "valid_until"] }, [item.id])];
  });
}

function whenWords(left: number): string {
  if (left === 0) return "the as-of day itself";
  return left > 0 ? `${counted(left, "day")} from the as-of day` : `${counted(-left, "day")} before the as-of day`;
}
