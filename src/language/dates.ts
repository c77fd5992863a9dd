const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** A date as exact as it is known, in words: "22 April 2016", "April 2016" or "2016". What is no date stays as it is. */
export function dateText(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return date;
  const [, year = "", month, day] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return month === undefined ? year : date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
