import type { Decision } from "../model/decision.ts";
import type { Table } from "./model.ts";
import { otherEdition } from "./shared-entries.ts";

/** What stands in the files and not in a book, because a book is of one edition: a few sentences; undefined where it holds everything. */
export function oneEdition({ assessment }: Decision, tables: readonly Table[]): string | undefined {
  const { seen, head } = assessment;
  if (seen === undefined) return undefined;
  const other = otherEdition(assessment);
  const alone = tables.flatMap(({ besides = [] }) => besides).length;
  const shared = tables.flatMap(({ what, entries }) => (what === "evidence" ? entries.flatMap((entry) => entry.shared ?? []) : []));
  const besides = shared.filter(({ written, places }) => (written["clauses"] as readonly unknown[]).some((_, index) => !places.includes(index))).length;
  const carried = shared.filter(({ places }) => places.includes(undefined)).length;
  const waiting = (seen.carried?.lines ?? []).filter(({ reviewed }) => reviewed === undefined).length;
  return [
    `This book is about edition ${head.data.edition}. What the files say of ${other} is not in it, judgements included, and stays as it is.`,
    ...(alone === 0 ? [] : [`${many(alone, "piece of evidence stands", "pieces of evidence stand")} for ${other} alone.`]),
    ...(besides === 0
      ? []
      : [`${many(besides, "row stands", "rows stand")} for ${other} too: besides its clauses, what is changed there is changed for both.`]),
    ...(carried === 0 ? [] : [`Clauses that were carried over are shown in ${many(carried, "row", "rows")}, and are changed in crosswalk.yaml.`]),
    ...(waiting === 0
      ? []
      : [`${many(waiting, "line of crosswalk.yaml waits", "lines of crosswalk.yaml wait")} for a review: what is carried over by then is in the next book.`]),
  ].join(" ");
}

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
