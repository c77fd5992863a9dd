import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** Standing asks that do not say who will do them, or say it in words that name nobody. */
export function askOwner({ asks }: Decision): Problem[] {
  return asks
    .filter(({ lacks }) => lacks.includes("ask/no-owner"))
    .map(({ item: { id, owner }, spot }) => raise("ask/no-owner", { id, owner }, inside(spot, owner === undefined ? "id" : "owner")));
}
