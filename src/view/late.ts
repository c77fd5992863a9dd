import { lateWords } from "./style/reviews.ts";
import { filled, numberWord } from "./style/text.ts";

/** ", ten months late": how late something came that had a day, in whole months; empty where a year is all that is known, or where it came within the month. */
export function lateText(due: string, held: string): string {
  if (due.length < 7 || held.length < 7) return "";
  const months = monthOf(held) - monthOf(due) - (due.length === 10 && held.length === 10 && held.slice(8) < due.slice(8) ? 1 : 0);
  if (months < 1) return "";
  return filled(lateWords[months === 1 ? "one" : "many"], { count: numberWord(months) });
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
