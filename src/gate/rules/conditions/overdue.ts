import { daysBetween } from "../../../assess/calendar.ts";
import type { Ask } from "../../../model/generated/schemas.ts";
import { thresholdsFor } from "../asked.ts";
import { counted, type Failure, fail, type Matter } from "../failure.ts";

/** Asks that are overdue, where one of the practices that they are about allows none. */
export function overdue(matter: Matter): readonly Failure[] {
  const { asks, asOf } = matter.decision;
  return asks.flatMap(({ item, spot, state }) => {
    if (state !== "overdue" || item.due === undefined || !isForbidden(item, matter)) return [];
    const days = counted(daysBetween(item.due, asOf), "day");
    return [fail("gate/overdue-ask", { id: item.id, due: item.due, days }, { file: spot.file, pointer: [...spot.pointer, "due"] }, [item.id])];
  });
}

/** An ask about clauses that nobody knows is held to what is asked of all. */
function isForbidden({ clauses }: Ask, { decision: { catalogue }, gate }: Matter): boolean {
  const practices = clauses.flatMap((clause) => catalogue.clauses.get(clause)?.practice ?? []);
  return (practices.length === 0 ? [""] : practices).some((practice) => thresholdsFor(gate, practice).no_overdue_asks === true);
}
