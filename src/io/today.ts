/**
 * The calendar day in the United Kingdom at an instant, as YYYY-MM-DD. The one place in the program that looks at a clock, and
 * only where neither the command line nor the assessment names a day.
 */
export function todayInLondon(instant: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const of = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${of["year"]?.padStart(4, "0")}-${of["month"]}-${of["day"]}`;
}
