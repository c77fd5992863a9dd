import type { ClauseReference } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import { sameData } from "../source/edit/data.ts";
import type { Data, Shared, Wrong } from "./model.ts";

const listOf = ({ clauses }: Data): readonly ClauseReference[] => (Array.isArray(clauses) ? clauses : []);

/** What is wrong with the clauses that a cell names: those that were carried over are changed where the line stands, and nothing stands for “all”. */
export function keptShared(shared: Shared | undefined, before: Data, after: Data): Wrong | undefined {
  if (shared === undefined || before["clauses"] === after["clauses"]) return undefined;
  const now = listOf(after);
  const carried = listOf(before).filter((_, index) => index in shared.places && shared.places[index] === undefined);
  const lost = carried.filter((one) => !now.some((other) => sameData(one, other))).map(clauseOf);
  if (lost.length > 0)
    return {
      wrong: `changes what is said of ${lost.join(", ")}, which a reviewed line of crosswalk.yaml carried over. Put it back; to change that, change the line`,
    };
  const foreign = listOf(shared.written).filter((_, index) => !shared.places.includes(index));
  if (after["clauses"] === undefined && foreign.length > 0)
    return {
      wrong: `is empty, which stands for every clause, and the file names clauses of ${shared.other} there. Name the clauses, or change it in the file`,
    };
  return undefined;
}

/** What the file is to say, where an entry is to say something else under the edition of the book. */
export function writtenAfter(shared: Shared | undefined, before: Data, after: Data): Data {
  if (shared === undefined) return after;
  const { written } = shared;
  return {
    ...after,
    ...listWith("limitations", limitationsAfter(written, before, after)),
    ...listWith("clauses", sameData(before["clauses"], after["clauses"]) ? written["clauses"] : after["clauses"] && clausesAfter(shared, before, after)),
  };
}

const listWith = (key: string, list: unknown): Data => (list === undefined ? {} : { [key]: list });

/** The limitations of the file, and those that came at the end. */
function limitationsAfter({ limitations: written }: Data, { limitations: before }: Data, { limitations: after }: Data): unknown {
  const many = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
  const more = many(after).slice(many(before).length);
  return more.length === 0 ? written : [...many(written), ...more];
}

/** The clauses of the file: those of the book's edition in the order of the cell, in the places of those that were there, and every other one as it is. */
function clausesAfter({ written, places, of, means = [] }: Shared, before: Data, after: Data): readonly ClauseReference[] {
  const there: readonly ClauseReference[] = written["clauses"] === undefined ? means : listOf(written);
  const known = new Map(listOf(before).map((one, index) => [clauseOf(one), { seen: one, place: places[index] }]));
  const own = listOf(after).flatMap((one): readonly ClauseReference[] => {
    const was = known.get(clauseOf(one));
    if (was === undefined) return [of === undefined ? one : named(one, of)];
    if (was.place === undefined) return [];
    const said = there[was.place] ?? one;
    return [sameData(was.seen, one) ? said : typeof said === "object" && said.of !== undefined ? named(one, said.of) : one];
  });
  const left = [...own];
  const isOwn = (index: number): boolean => places.includes(index);
  return [...there.flatMap((one, index) => (isOwn(index) ? left.splice(0, 1) : [one])), ...left];
}

/** A clause with the catalogue that it is of. */
function named(reference: ClauseReference, of: string): ClauseReference {
  const { clause, ...rest } = typeof reference === "string" ? { clause: reference } : reference;
  return { clause, of, ...rest };
}
