import type { ErrorObject } from "ajv";
import type { Pointer } from "../model/pointer.ts";
import { explainKeys } from "./explain-keys.ts";
import { explainValue } from "./explain-value.ts";
import { outlineAt } from "./outline.ts";
import type { SchemaProblem } from "./problem.ts";

/** Turns a validator's errors into problems: those at one place together, because most of them are echoes of one mistake. */
export function explain(kind: string, data: unknown, errors: readonly ErrorObject[]): readonly SchemaProblem[] {
  const places = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const there = places.get(error.instancePath);
    if (there === undefined) places.set(error.instancePath, [error]);
    else there.push(error);
  }
  return [...places].flatMap(([path, there]) => {
    const { pointer, value } = follow(data, path);
    const outline = outlineAt(kind, pointer) ?? {};
    const fieldOf = (key: string) => outlineAt(kind, [...pointer, key]);
    const aboutKeys = there.filter(isAboutKeys);
    const aboutValue = there.filter((error) => !isAboutKeys(error));
    return [
      ...explainKeys(aboutKeys, value, outline, pointer),
      ...explainValue(aboutValue, value, outline, pointer, fieldOf).map((one) => withWayOut(one, kind)),
    ];
  });
}

/** What no schema requires and a check asks for: to delete such a line would be the next mistake. */
const askedFor: ReadonlySet<string> = new Set(["by", "on", "owner", "due", "reason", "reasons"]);

/** An empty text may be deleted, unless something has to be there. */
function withWayOut(one: SchemaProblem, kind: string): SchemaProblem {
  const key = one.pointer.at(-1);
  if (one.code !== "schema/blank" || typeof key !== "string" || askedFor.has(key)) return one;
  if (outlineAt(kind, one.pointer.slice(0, -1))?.required?.includes(key) === true) return one;
  return { ...one, args: { ...one.args, otherwise: "delete the line" } };
}

const isAboutKeys = ({ keyword }: ErrorObject): boolean => keyword === "required" || keyword === "additionalProperties";

/** Follows a JSON Pointer, which does not tell an index from a key, through the data, which do. */
function follow(data: unknown, path: string): { readonly pointer: Pointer; readonly value: unknown } {
  const pointer: (string | number)[] = [];
  let value = data;
  for (const step of path.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return { pointer, value };
}
