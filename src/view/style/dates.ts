import { dateText } from "../../language/dates.ts";

export { dateText };

/** The date with the preposition it needs in a sentence: "on 22 April 2016", "in April 2016". */
export function dateInSentence(date: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? "on" : "in"} ${dateText(date)}`;
}
