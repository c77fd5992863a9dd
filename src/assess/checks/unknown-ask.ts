import type { Problem } from "../../diagnostics/problem.ts";
import { inside } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { unresolved } from "../unresolved.ts";

/** Asks that are said to have taken another's place, and are not there. */
export function unknownAsk({ asks }: Decision): Problem[] {
  const successors = asks.flatMap(({ item, spot }) =>
    item.superseded_by === undefined ? [] : [{ id: item.superseded_by, spot: inside(spot, "superseded_by") }],
  );
  return unresolved("reference/unknown-ask", (wanted) => successors.filter(({ id }) => wanted(id)), new Set(asks.map(({ item }) => item.id)));
}
