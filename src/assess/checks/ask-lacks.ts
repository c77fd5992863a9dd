import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { monthsOfHorizon, mostInAsk } from "../../model/profile.ts";

/** Standing asks that count as no recommendation, for a reason that is not told elsewhere: due too far away, about too much, or accepted by nobody. */
export function askLacks({ asks, asOf, assessment }: Decision): Problem[] {
  const problems: Problem[] = [];
  for (const { item, spot, lacks } of asks) {
    const { id, due = "" } = item;
    if (lacks.includes("ask/beyond-horizon"))
      problems.push(raise("ask/beyond-horizon", { id, due, months: String(monthsOfHorizon), as_of: asOf }, inside(spot, "due")));
    if (lacks.includes("ask/too-wide"))
      problems.push(raise("ask/too-wide", { id, count: String(item.clauses.length), most: String(mostInAsk) }, inside(spot, "clauses")));
    if (lacks.includes("ask/not-accepted")) {
      const who = item.raised?.by ?? assessment.head.data.producer.name;
      const at = item.raised?.by === undefined ? inside(spot, "kind") : inside(spot, "raised", "by");
      problems.push(raise("ask/not-accepted", { id, who, example: "{ name: … }" }, at));
    }
  }
  return problems;
}
