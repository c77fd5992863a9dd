import type { Pointer } from "../model/pointer.ts";
import { type Fixer, valueAt } from "./context.ts";

/** The same word twice in a list: the later one goes. */
export const repeated: Fixer = ({ value, at }) => (typeof value === "object" || value === undefined ? undefined : { kind: "remove", at });

/** A clause that an item names twice: the mention goes that says nothing beyond the other. */
export const clauseTwice: Fixer = ({ problem: { args }, at, file }) => {
  const list = at.slice(0, at.findLastIndex((step) => typeof step === "number") + 1);
  const clauses = valueAt(file.data, list.slice(0, -1));
  if (!Array.isArray(clauses)) return undefined;
  const mentions = clauses.flatMap((mention: unknown, index) => (nameOf(mention) === args["clause"] ? [{ mention, index }] : []));
  const spare = mentions.findLast(({ mention, index }) => mentions.some((other) => other.index !== index && says(other.mention, mention)));
  return spare === undefined ? undefined : { kind: "remove", at: [...list.slice(0, -1), spare.index] satisfies Pointer };
};

const nameOf = (mention: unknown): unknown => (typeof mention === "object" && mention !== null ? (mention as { clause?: unknown }).clause : mention);

const partsOf = (mention: unknown): readonly unknown[] => {
  const parts = typeof mention === "object" && mention !== null ? (mention as { parts?: unknown }).parts : undefined;
  return Array.isArray(parts) ? parts : [];
};

/** Whether one mention says all that another does. */
const says = (one: unknown, other: unknown): boolean => partsOf(other).every((part) => partsOf(one).includes(part));

/** Clauses that are not in the order of the catalogue. Where those of the file are in order, there is nothing to put right in it. */
export const clauseOrder: Fixer = ({ value, at, context: { catalogue } }) => {
  if (!Array.isArray(value)) return undefined;
  const ranks = new Map([...catalogue.clauses.keys()].map((id, rank) => [id, rank]));
  const rank = (mention: unknown): number => ranks.get(String(nameOf(mention))) ?? Number.POSITIVE_INFINITY;
  const order = value.map((_, index) => index).sort((a, b) => rank(value[a]) - rank(value[b]) || a - b);
  return order.every((index, place) => index === place) ? undefined : { kind: "reorder", at, order };
};
