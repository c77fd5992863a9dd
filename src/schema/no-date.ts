import { readDate } from "./dates.ts";

/** Why a text is no date, and what to do, in the same words for a form, a spreadsheet and a terminal; undefined where nothing plainer can be said than how dates are written. */
export function whyNoDate(text: string, needsDay = false): string | undefined {
  const short = /^(\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ])['’]?(\d\d)$/i.exec(text.trim());
  if (short !== null) {
    // Nobody records a day that is further off than the years of this century.
    const inFull = `${short[1]}20${short[2]}`;
    if ("date" in readDate(inFull, true)) return `Write the year in full: ${inFull}.`;
  }
  const read = readDate(text, needsDay);
  return "date" in read ? undefined : read.hint;
}
