import { daysBetween } from "../../../assess/calendar.ts";
import { isOver } from "../../../assess/dates.ts";
import type { Ask } from "../../../model/generated/schemas.ts";
import { thresholdsFor } from "../asked.ts";
import { counted, type Failure, fail, type Matter } from "../failure.ts";

/** Asks that are overdue, where one of the practices that they are about allows none. That one is closed on nothing is a claim, and ends no wait. */
export function overdue(matter: Matter): readonly Failure[] {
  const { asks, asOf } = matter.decision;
  return asks.flatMap(({ item, spot, state }) => {
    const isClaimed = state === "closed" && (item.closed?.evidence ?? []).length === 0;
    if ((state !== "overdue" && !isClaimed) || item.due === undefined || !isOver(item.due, asOf) || !isForbidden(item, matter)) return [];
    const days = counted(daysBetween(item.due, asOf), "day");
    const closed = isClaimed ? ", as no evidence is named on which it was closed" : "";
    return [fail("gate/overdue-ask", { id: item.id, due: item.due, days, closed }, { file: spot.file, pointer: [...spot.pointer, "due"] }, [item.id])];
  });
}

/** An ask about clauses that nobody knows is held to what is asked of all. */
function isForbidden({ clauses }: Ask, { decision: { catalogue }, gate }: Matter): boolean {
  const practices = clauses.flatMap((clause) => catalogue.clauses.get(clause)?.practice ?? []);
  return (practices.length === 0 ? [""] : practices).some((practice) => thresholdsFor(gate, practice).no_overdue_asks === true);
}
