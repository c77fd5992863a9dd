import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** Open asks that do not say who will do them. */
export function askOwner({ asks }: Decision): Problem[] {
  return asks
    .filter(({ item, state }) => item.owner === undefined && (state === "open" || state === "overdue"))
    .map(({ item, spot }) => raise("ask/no-owner", { id: item.id }, inside(spot, "id")));
}
