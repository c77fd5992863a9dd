import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { quotedInWords } from "../phrases.ts";

/** Superseded asks without a successor, and asks that supersede each other in a circle: told once for a circle, at its first ask. */
export function askSuperseded({ asks }: Decision): Problem[] {
  const successors = new Map(asks.map(({ item }) => [item.id, item.status === "superseded" ? item.superseded_by : undefined]));
  const told = new Set<string>();
  return asks.flatMap(({ item: { id, status, superseded_by }, spot }) => {
    if (status !== "superseded" || told.has(id)) return [];
    if (superseded_by === undefined) return [raise("ask/no-successor", { id }, inside(spot, "status"))];
    const circle = circleFrom(id, successors);
    for (const member of circle) told.add(member);
    return circle.length === 0 ? [] : [raise("ask/superseded-in-circle", { id, chain: quotedInWords(circle) }, inside(spot, "superseded_by"))];
  });
}

/** The asks from one to itself, ending with it; none where the way does not lead back to it. */
function circleFrom(id: string, successors: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let next = successors.get(id); next !== undefined && !way.includes(next); next = successors.get(next)) way.push(next);
  return way.at(-1) === id ? way : [];
}
