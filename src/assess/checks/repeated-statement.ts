import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";

interface Repeated {
  readonly first: EvidenceRecord;
  /** The item that repeats it first, and how many do. */
  again: EvidenceRecord | undefined;
  count: number;
}

/** Items with the same statement: told once for a statement, at the second of them. Two items with the same id are told elsewhere. */
export function repeatedStatement({ evidence }: Decision): Problem[] {
  const seen = new Map<string, Repeated>();
  let isAny = false;
  for (const record of evidence) {
    const statement = record.item.statement.trim();
    const known = seen.get(statement);
    if (known === undefined) seen.set(statement, { first: record, again: undefined, count: 0 });
    else if (known.first.item.id !== record.item.id) {
      known.again ??= record;
      known.count += 1;
      isAny = true;
    }
  }
  return isAny ? [...seen.values()].flatMap(told) : [];
}

function told({ first, again, count }: Repeated): Problem[] {
  if (again === undefined) return [];
  const others = count === 1 ? undefined : count === 2 ? "one other" : `${count - 1} others`;
  return [raise("evidence/repeated-statement", { id: again.item.id, first: first.item.id, others }, inside(again.spot, "statement"))];
}
