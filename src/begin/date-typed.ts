import { readDate } from "../schema/dates.ts";

/**
 * A date as somebody types it, with the year first: 22/04/2016 and April 2016 are turned round as t6 fix does it. What can be no
 * date, or is written in the American way, stays as it is: then t6 check says what is wrong with it.
 */
export function dateTyped(text: string): string {
  const read = readDate(text, false);
  return "date" in read && read.order !== "month first" && read.order !== "moment" ? read.date : text;
}
