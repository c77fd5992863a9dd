/** What stands in a number format and is no part of a date: words in quotation marks, signs after a backslash, and what is about colour or language. */
const beside = /"[^"]*"|\\.|\[[^\]]{0,100}\]|_.|\*./g;

/**
 * Whether a format shows of a date the year and the month alone. Somebody who types September 2026 into Excel gets a cell with the first of the month in
 * it, which shows “Sep-26”.
 */
export function showsMonth(format: string | undefined): boolean {
  const letters = (format?.split(";")[0] ?? "").replace(beside, "").toLowerCase();
  return /y/.test(letters) && /m/.test(letters) && !/[dhsg0#]|am\/pm/.test(letters);
}
