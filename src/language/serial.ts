/** The day before the first that spreadsheet programs count, moved by the 29 February 1900 that they count and that there was not. */
const start = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

const months = "January February March April May June July August September October November December".split(" ");

/** The day that a spreadsheet program keeps as a number, where it is one that evidence may have. */
export function dayOfSerial(serial: number): { readonly date: string; readonly words: string } | undefined {
  if (!(serial >= 18_264 && serial < 73_416)) return undefined;
  const day = new Date(start + Math.floor(serial) * dayLength);
  return { date: day.toISOString().slice(0, 10), words: `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}` };
}

/** The number of a day. */
export function serialOfDay(day: string): number | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round((time - start) / dayLength);
}
