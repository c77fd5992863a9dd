import type { Pointer } from "../model/pointer.ts";

/** The keys by which people tell the entries of a list apart, the best first. */
const names = ["id", "clause", "text", "title"];

const plain = /^[\w.-]+$/;

/**
 * The name of a place in data that stays the same when lines move and when entries are added before it: entries of a list are called
 * by their ids and not by their numbers, such as `evidence[register].dates.valid_until`.
 */
export function namePlace(data: unknown, pointer: Pointer): string {
  let at = data;
  let name = "";
  for (const step of pointer) {
    const inner = typeof at === "object" && at !== null ? (at as Readonly<Record<string | number, unknown>>)[step] : undefined;
    if (typeof step === "number") name += `[${entryName(inner) ?? step}]`;
    else name += `${name === "" ? "" : "."}${plain.test(step) ? step : JSON.stringify(step)}`;
    at = inner;
  }
  return name;
}

function entryName(entry: unknown): string | undefined {
  if (typeof entry === "string") return quoted(entry);
  if (typeof entry !== "object" || entry === null) return undefined;
  const own = names.map((key) => (entry as Readonly<Record<string, unknown>>)[key]).find((value) => typeof value === "string");
  return own === undefined ? undefined : quoted(own as string);
}

/** A name that cannot be taken for a number or for a part of the way. */
const quoted = (text: string): string => (plain.test(text) && !/^\d+$/.test(text) ? text : JSON.stringify(text));
