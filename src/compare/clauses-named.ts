import { showsFor } from "../assess/specific.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import { same } from "./same.ts";

/** The ids of the clauses that an item names, each once. */
export function clausesNamed(item: EvidenceItem | undefined): string[] {
  return [...new Set((item?.clauses ?? []).map(clauseOf))];
}

/** How the clauses of an item changed. */
export interface Saying {
  /** Whether it names other clauses or other parts of them. */
  readonly moved: boolean;
  /** The clauses for which it now says what it shows, or says it otherwise. */
  readonly said: readonly string[];
  /** Those for which it no longer does. */
  readonly unsaid: readonly string[];
}

/** What an item says of its clauses, before and after. */
export function sayingOf(was: EvidenceItem, is: EvidenceItem): Saying {
  const named = ({ clauses }: EvidenceItem) =>
    clauses.map((reference) => (typeof reference === "string" ? { clause: reference, parts: [] } : { clause: reference.clause, parts: reference.parts ?? [] }));
  const differing = clausesNamed(is).filter((clause) => showsFor(is, clause) !== showsFor(was, clause));
  const said = differing.filter((clause) => showsFor(is, clause) !== undefined);
  return { moved: !same(named(was), named(is)), said, unsaid: differing.filter((clause) => !said.includes(clause)) };
}
