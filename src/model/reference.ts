import type { ClauseReference } from "./generated/schemas.ts";

/** The id of the clause that an item refers to, whichever way it is written. */
export function clauseOf(reference: ClauseReference): string {
  return typeof reference === "string" ? reference : reference.clause;
}
