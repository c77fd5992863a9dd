import { isName } from "../../src/schema/odd-names.ts";
import { outlineAt } from "../../src/schema/outline.ts";

type Place = readonly (string | number)[];

interface Leaf {
  readonly at: Place;
  readonly value: unknown;
}

/** Every value of some data that has no lines of its own. */
export function leaves(data: unknown, at: Place = []): readonly Leaf[] {
  if (Array.isArray(data)) return data.flatMap((one, index) => leaves(one, [...at, index]));
  if (typeof data !== "object" || data === null) return [{ at, value: data }];
  return Object.entries(data).flatMap(([key, one]) => leaves(one, [...at, key]));
}

/** Whether somebody's own words stand at a place, as far as its schema and the list of names know. */
export function isOwnWords(kind: string, at: Place): boolean {
  const { pattern, values, format, types = [] } = outlineAt(kind, at) ?? {};
  return !isName(kind, at) && values === undefined && format === undefined && types.includes("string") && (pattern === undefined || pattern === "\\S");
}

/** The same data with other values, where a value is to be another. */
export const withValues = (data: unknown, change: (leaf: Leaf) => unknown, at: Place = []): unknown => {
  if (Array.isArray(data)) return data.map((one, index) => withValues(one, change, [...at, index]));
  if (typeof data !== "object" || data === null) return change({ at, value: data });
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, withValues(one, change, [...at, key])]));
};
