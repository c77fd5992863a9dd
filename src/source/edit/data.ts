import type { Pointer } from "../../model/pointer.ts";
import type { Edit } from "./types.ts";

/** The data as they should be after an edit. What is given is left as it is: of two places that share a passage only the one meant changes. */
export function dataAfter(data: unknown, edit: Edit): unknown {
  switch (edit.kind) {
    case "replace":
    case "set":
      return changed(data, edit.at, () => edit.value);
    case "reword":
      return changed(data, edit.at, (text) => (typeof text === "string" ? text.replaceAll(edit.from, edit.to) : text));
    case "absorb":
      return data;
    case "enclose":
      return changed(data, edit.at, (value) => [value]);
    case "append":
      return changed(data, edit.to, (list) => [...(Array.isArray(list) ? list : []), ...edit.entries.map((entry) => entry.data)]);
    case "put":
      return changed(data, edit.at, () => edit.value);
    case "remove":
      return changed(data, edit.at.slice(0, -1), (holder) => without(holder, edit.at.at(-1)));
    case "reorder":
      return changed(data, edit.at, (list) => (Array.isArray(list) ? edit.order.map((index) => list[index]) : list));
  }
}

function without(holder: unknown, step: string | number | undefined): unknown {
  if (Array.isArray(holder)) return holder.filter((_, index) => index !== step);
  if (typeof holder !== "object" || holder === null) return holder;
  return Object.fromEntries(Object.entries(holder).filter(([key]) => key !== step));
}

function changed(data: unknown, [step, ...rest]: Pointer, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(data);
  if (Array.isArray(data)) return data.map((value, index) => (index === step ? changed(value, rest, change) : value));
  const entries = typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  return { ...entries, [step]: changed(Object.hasOwn(entries, step) ? entries[step] : undefined, rest, change) };
}

/** Whether two values read from YAML say the same. The order of keys says nothing. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => sameData(value, b[index]));
  }
  const [left, right] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(left ?? {});
  return keys.length === Object.keys(right ?? {}).length && keys.every((key) => Object.hasOwn(right ?? {}, key) && sameData(left?.[key], right?.[key]));
}
