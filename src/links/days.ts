const dayLength = 24 * 60 * 60 * 1000;

/** How many days lie between two days, as YYYY-MM-DD; below 0 where the first is the later one. */
export function daysBetween(first: string, later: string): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayLength;
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}
