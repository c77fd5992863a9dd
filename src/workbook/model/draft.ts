import type { Data, TableKind } from "../../sheet/model.ts";

export type { Data } from "../../sheet/model.ts";

/** An entry as somebody is filling it in. It is in no file until it is saved. */
export interface Draft {
  readonly what: Exclude<TableKind, "limitation" | "strength">;
  /** The entry that it is to take the place of; left out for one that is new. */
  readonly id?: string;
  /** The practice into whose file a new one goes. */
  readonly practice?: string;
  /** The clause, or what else a new one was begun for. */
  readonly begunFor?: string;
  /** The day on which somebody began it. */
  readonly begun?: string;
  readonly data: Data;
}

/** What tells drafts apart. */
export type DraftKey = Pick<Draft, "what" | "id" | "practice" | "begunFor">;

/** By what a draft is known: each entry has one at most, and each place in which something new is begun has one. */
export function draftKey({ what, id, practice = "", begunFor = "" }: DraftKey): string {
  return id === undefined ? [what, "new", practice, begunFor].join("/") : [what, id].join("/");
}

/** What was typed without blanks at its ends. What nobody touched stays as it is, with its line break at the end. */
export function tidied(after: unknown, before: unknown): unknown {
  if (typeof after === "string") {
    if (after === before) return after;
    const text = after.replaceAll("\r\n", "\n").trim();
    return typeof before === "string" && /\S\n$/.test(before) ? `${text}\n` : text;
  }
  if (Array.isArray(after)) return after.map((one, index) => tidied(one, Array.isArray(before) ? before[index] : undefined));
  if (typeof after !== "object" || after === null) return after;
  const old = (typeof before === "object" && before !== null ? before : {}) as Data;
  return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, tidied(value, old[key])]));
}
