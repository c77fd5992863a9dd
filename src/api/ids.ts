import type { Decision } from "../model/decision.ts";

/** Every id that an entry has: one that is new must be none of them, nor one of what stands for another edition. */
export const idsIn = ({ evidence, asks, assessment }: Decision): ReadonlySet<string> =>
  new Set([
    ...evidence.map(({ item }) => item.id),
    ...(assessment.seen?.setAside ?? []),
    ...asks.map(({ item }) => item.id),
    ...(assessment.head.data.sources ?? []).map(({ id }) => id),
  ]);
