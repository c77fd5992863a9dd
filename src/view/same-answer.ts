import type { Told } from "./behind.ts";

/** An answer that came with several documents became an item for each: it is told once, with all of them behind it. */
export function sameAnswerOnce(items: readonly Told[]): Told[] {
  const told = new Map<string, Told>();
  for (const one of items) {
    const key = one.item.in_reply_to === undefined ? one.item.id : sayingOf(one);
    const first = told.get(key);
    told.set(key, first === undefined ? one : { ...first, also: [...(first.also ?? []), one.item] });
  }
  return [...told.values()];
}

/** All that is told of an item but which document it is. */
function sayingOf({ item, limitations, lapsed }: Told): string {
  const { id: _id, title: _title, kind: _kind, clauses: _clauses, source, dates, notes: _notes, ...said } = item;
  return JSON.stringify([said, source === undefined, dates?.valid_until, dates?.ended, limitations, lapsed]);
}
