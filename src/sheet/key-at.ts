import type { Pointer } from "../model/pointer.ts";
import type { Table } from "./model.ts";

/** The field in which a way through an entry ends; undefined where the book has no column for it. */
export function keyAt({ fields, what }: Pick<Table, "fields" | "what">, rest: Pointer): string | undefined {
  const steps = rest.filter((step) => typeof step === "string");
  if (steps[0] === "clauses" && steps.at(-1) === "shows") return "shows";
  for (let length = steps.length; length > 0; length -= 1) {
    const key = steps.slice(0, length).join(".");
    const field = fields.find((one) => one.key === key) ?? fields.find(({ addsTo }) => addsTo === key);
    if (field?.kind.is === "shown") return fields.find(({ addsTo }) => addsTo === key)?.key;
    const found = field ?? fields.find((one) => one.key.startsWith(`${key}.`));
    if (found !== undefined) return found.key;
  }
  return what === "strength" ? "text" : undefined;
}
