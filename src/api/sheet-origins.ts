import type { Code } from "../diagnostics/codes.ts";
import type { Args } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";
import type { BookRow } from "../sheet/book-row.ts";
import { type Plan, rowKey } from "../sheet/gathered.ts";
import { keyAt } from "../sheet/key-at.ts";
import type { Data, Entry, Table } from "../sheet/model.ts";
import { writtenAfter } from "../sheet/shared.ts";
import { inBook } from "../sheet/words/all.ts";
import { fileOfAddition, fileOfChange } from "./entry-files.ts";
import type { LoadedAssessment } from "./types.ts";

/** An entry of a file that a book makes, and where in the book it comes from. */
export interface Origin {
  readonly file: string;
  readonly at: Pointer;
  readonly table: Table;
  readonly id: string;
  /** What it says, as the book has it. */
  readonly data: Data;
  /** Its row; undefined where the book has none. */
  readonly row: BookRow | undefined;
}

/** Every entry that the files hold once the book is in them: those that are there, without those that were taken away, then what is new. */
export function originsOf(loaded: LoadedAssessment, tables: readonly Table[], { changes, added, rows }: Plan): readonly Origin[] {
  const changeOf = new Map(changes.map((change) => [rowKey(change.table.name, change.entry.id), change]));
  const lists = new Map<string, number>();
  const next = (file: string, list: Pointer): number => {
    const key = JSON.stringify([file, list]);
    const index = lists.get(key) ?? 0;
    lists.set(key, index + 1);
    return index;
  };
  const there = tables
    .flatMap((table) => [
      ...table.entries.map((entry) => ({ table, entry, besides: undefined })),
      ...(table.besides ?? []).map((besides) => ({ table, entry: undefined, besides })),
    ])
    .toSorted((one, other) => byIndex(one.entry ?? one.besides, other.entry ?? other.besides));
  const kept = there.flatMap(({ table, entry, besides }): readonly Origin[] => {
    // What stands for another edition keeps its place, and has no row.
    if (entry === undefined) {
      next(besides.file, besides.at.slice(0, -1));
      return [];
    }
    const change = changeOf.get(rowKey(table.name, entry.id));
    if (change !== undefined && change.after === undefined) return [];
    const last = entry.at.at(-1);
    const file = change === undefined ? entry.file : fileOfChange(loaded, change);
    const at = typeof last === "number" ? [...entry.at.slice(0, -1), next(file, entry.at.slice(0, -1))] : entry.at;
    return [
      { file, at, table, id: entry.id, data: writtenAfter(entry.shared, entry.data, change?.after ?? entry.data), row: rows.get(rowKey(table.name, entry.id)) },
    ];
  });
  const made = added.map((addition): Origin => {
    const file = fileOfAddition(loaded, addition);
    return {
      file,
      at: [...addition.home.to, next(file, addition.home.to)],
      table: addition.table,
      id: addition.row.name,
      data: addition.data,
      row: addition.row,
    };
  });
  return [...kept, ...made];
}

/** In the order of their lists: of what has an index, by it. */
const byIndex = ({ at: one }: Pick<Entry, "at">, { at: other }: Pick<Entry, "at">): number => Number(one.at(-1)) - Number(other.at(-1)) || 0;

/** The entry that a place is in, and the way from there. */
export interface FoundOrigin {
  readonly origin: Origin;
  readonly rest: Pointer;
}

/** The entry that a place in a file is in, the innermost of them, and the way from there. */
export function originAt(origins: readonly Origin[], file: string, pointer: Pointer): FoundOrigin | undefined {
  const around = origins.filter((one) => one.file === file && one.at.every((step, depth) => pointer[depth] === step));
  const [origin] = around.toSorted((one, other) => other.at.length - one.at.length);
  return origin && { origin, rest: pointer.slice(origin.at.length) };
}

/** What is wrong there, in the words of the book, and the field whose cell is to be changed. */
export function toldInBook(code: Code, args: Args, { origin, rest }: FoundOrigin): ReturnType<typeof inBook> {
  const { table, data, row, id } = origin;
  const way = code === "schema/missing" && args["name"] !== undefined ? [...rest, args["name"]] : rest;
  return inBook({ code, args, table, data, row, id, key: keyAt(table, way) });
}
