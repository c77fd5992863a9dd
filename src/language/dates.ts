const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** Whether the whole of a text is a date, as exact as it is known: year first, and a month and a day that there can be. */
const isDateText = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** A date as exact as it is known, in words: "22 April 2016", "April 2016" or "2016". What is no date stays as it is. */
export function dateText(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return date;
  const [, year = "", month, day] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return month === undefined ? year : date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
