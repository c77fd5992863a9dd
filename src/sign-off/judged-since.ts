import { isAhead, liesBefore } from "../assess/dates.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import { listed } from "../language/listed.ts";
import type { Result } from "../model/generated/schemas.ts";
import { earlierLetter } from "../view/earlier.ts";
import { bearingOn, dateIn } from "./behind.ts";
import { type Judged, judgementsOf } from "./judged.ts";
import type { Subject } from "./subject.ts";

/** Something of the record with its day, in words. */
interface Entry {
  readonly what: string;
  readonly on: string | undefined;
}

/** So many of the things that are later are named; the rest is counted. */
const named = 3;

/**
 * That every judgement was made, or made anew, for this document: after the letter that went out before, and after the evidence, checks, closings and
 * progress that it has to take in. One that is out of date by the usual check is told by that.
 */
export function judgedSince({ result, kinds, spots }: Subject): Problem[] {
  const before = earlierEntry(result);
  return judgementsOf(result).flatMap((one) => {
    const { item, stale } = one.judgement;
    const { on } = item;
    if (on === undefined || stale.length > 0 || (item.published_in !== undefined && !kinds.has("letter"))) return [];
    const later = [...before, ...entriesOf(one, result)].flatMap((entry) =>
      entry.on !== undefined && liesBefore(on, entry.on) ? [`${entry.what} (${entry.on})`] : [],
    );
    if (later.length === 0) return [];
    const words = later.length <= named ? later : [...later.slice(0, named), `${later.length - named} more`];
    const told = result.assessment.letter?.earlier === undefined ? before[0]?.on : undefined;
    const args = {
      on_what: one.onWhat,
      on,
      what: listed(words),
      asked: told,
    };
    return [raise("sign-off/judged-before", args, inside(spots.judgement(one.practice), "on"))];
  });
}

/** The letter that went out before, or the asks that tell of it. */
function earlierEntry(result: Result): Entry[] {
  const earlier = earlierLetter(result);
  if (earlier === undefined) return [];
  return [{ what: earlier.ask === undefined ? "the earlier letter" : `what was asked in ‘${earlier.ask}’`, on: earlier.date }];
}

/** What a judgement has to take in, by the as-of date: later things do not count, and are told elsewhere. */
function entriesOf({ practices }: Judged, result: Result): Entry[] {
  const { evidence, asks, assessment } = result;
  const clauses = practices.flatMap((practice) => practice.clauses);
  const bearing = bearingOn({ practices });
  const ids = new Set(clauses.map(({ id }) => id));
  const dateOf = dateIn(result);
  const all: Entry[] = [
    ...evidence.flatMap(({ item }) =>
      bearing.has(item.id)
        ? [
            { what: `‘${item.id}’`, on: dateOf(item) },
            { what: `the check of ‘${item.id}’`, on: item.verification?.on },
            { what: `the closing of ‘${item.id}’`, on: item.closed?.on },
          ]
        : [],
    ),
    ...asks.flatMap(({ item }) =>
      item.clauses.some((id) => ids.has(id))
        ? [{ what: `the closing of ‘${item.id}’`, on: item.closed?.on }, ...(item.progress ?? []).map(({ on }) => ({ what: `progress on ‘${item.id}’`, on }))]
        : [],
    ),
  ];
  return all.filter(({ on }) => on !== undefined && !isAhead(on, assessment.as_of));
}
