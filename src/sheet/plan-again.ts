import { plainId } from "./edits.ts";
import type { Addition, Gathered } from "./gathered.ts";
import type { Kept } from "./kept.ts";
import type { Data, Entry, Field, Table } from "./model.ts";

/**
 * Refuses rows that look like entries which came into the files after the book was exported: a book that is imported, filled in further and imported
 * again has its new rows still without ids, and would add them a second time.
 * @returns the rows that look so: what they are called by is the entry that is there
 */
export function refuseAgain(tables: readonly Table[], kept: Kept, plan: Gathered): ReadonlySet<Addition["row"]> {
  const doubles = new Set<Addition["row"]>();
  for (const addition of plan.added) {
    const like = addedSince(addition, tables, kept).find((entry) => isAlike(addition, entry));
    if (like === undefined) continue;
    doubles.add(addition.row);
    plan.wrong.push({
      text: `${addition.row.name} looks like ‘${like.id}’, which came into the assessment after this book was exported. So that nothing is added twice, export a new book with t6 sheet export, and go on in that.`,
      row: addition.row,
    });
  }
  return doubles;
}

/** The entries among which a new one would stand and that were not there when the book was exported. */
function addedSince({ table: { what }, home }: Addition, tables: readonly Table[], kept: Kept): readonly Entry[] {
  const ofKind = tables.filter((table) => table.what === what);
  const exported = new Set(ofKind.flatMap(({ name }) => kept.ids(name)));
  return ofKind
    .flatMap(({ entries }) => entries)
    .filter(({ id }) => !exported.has(id))
    .filter(({ file, at, beside }) => {
      if (what === "limitation") return file === home.file && JSON.stringify(at.slice(0, -1)) === JSON.stringify(home.to);
      return what !== "strength" || beside?.["practice"] === home.practice;
    });
}

/** Whether an entry has the id that the row would get, but for the number behind it; or says most of what the row says. */
function isAlike({ table, data }: Addition, entry: Entry): boolean {
  const wanted = plainId(table.what, data);
  const own = plainId(table.what, entry.data);
  const withoutNumber = entry.id === own ? own : entry.id.replace(/-\d+$/, "");
  return own === wanted || withoutNumber === wanted || saysTheSame(table.fields, data, entry.data);
}

/** So long is a text that two people do not write by chance. */
const telling = 20;

/** Whether at least half of what a row says in words of its own stands in an entry, a text that tells it apart from others among it. */
function saysTheSame(fields: readonly Field[], data: Data, entry: Data): boolean {
  const said = fields.filter(({ kind, addsTo, get }) => kind.is === "text" && addsTo === undefined && get(data) !== "");
  const same = said.filter(({ get }) => get(data).trim() === get(entry).trim());
  return same.length * 2 >= said.length && same.some(({ get }) => get(data).length >= telling);
}
