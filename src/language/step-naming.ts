import type { AskResult, ClauseResult, EvidenceItem, Result } from "../model/generated/schemas.ts";
import { bindingBodies } from "../model/kinds.ts";
import { clauseOf } from "../model/reference.ts";
import { namingIn } from "./naming.ts";

/** What the things that a step is about are called in it. */
export interface StepNaming {
  /** An item: its title in quotation marks, or what stands for it. */
  readonly item: (id: string) => string;
  /** Whether an item that speaks against something binds: then it was found, and not only said. */
  readonly isFound: (id: string) => boolean;
  /** Whether the record says that what speaks against something was put right. */
  readonly isClaimed: (id: string) => boolean;
  /** The day by which an item was to be reviewed. */
  readonly reviewDue: (id: string) => string | undefined;
  readonly ask: (id: string) => string;
  /** An ask as this reader may see it, and whether its day is over; undefined where there is none. */
  readonly asked: (id: string) => AskResult | undefined;
  /** What is asked and stands on the clauses of an item, the gravest; undefined where nothing is. */
  readonly askedOn: (id: string) => AskResult | undefined;
  /** The words of a limitation, by its place among those of its item; undefined where they are withheld. */
  readonly limitation: (item: string, place: number) => string | undefined;
  readonly clause: (id: string) => (Pick<ClauseResult, "ask" | "type"> & Partial<Pick<ClauseResult, "parts" | "finding">>) | undefined;
}

/** What things are called in the steps of a result. */
export function stepNamingIn(result: Pick<Result, "evidence" | "asks" | "practices" | "withheld" | "rules_version">): StepNaming {
  const { item, limitation } = namingIn(result)("");
  const clauses = new Map(result.practices.flatMap((practice) => practice.clauses.map((clause) => [clause.id, clause])));
  const asks = new Map(result.asks.map((ask) => [ask.item.id, ask]));
  const found = new Set(
    result.evidence
      .filter(({ item: one, counts_as }) => bindingBodies.includes(one.said_by) || (counts_as?.level ?? one.verification?.level) === "verified")
      .map(({ item: { id } }) => id),
  );
  const claimed = new Set(result.evidence.flatMap(({ item: one }) => (one.closed === undefined ? [] : [one.id])));
  const dues = new Map(result.evidence.map(({ item: one }) => [one.id, one.dates?.review_due]));
  return {
    item,
    limitation,
    isFound: (id) => found.has(id),
    isClaimed: (id) => claimed.has(id),
    reviewDue: (id) => dues.get(id),
    ask: (id) => `the ask “${id}”`,
    asked: (id) => asks.get(id),
    askedOn: (id) => askOn(result.evidence.find(({ item: one }) => one.id === id)?.item, result.asks),
    clause: (id) => clauses.get(id),
  };
}

/** What a board has to do anyhow is not proposed in other words: of what is asked on the same clauses, a requirement goes before a recommendation. */
function askOn(item: EvidenceItem | undefined, asks: readonly AskResult[]): AskResult | undefined {
  const about = new Set((item?.clauses ?? []).map(clauseOf));
  const standing = asks.filter(
    ({ item: ask, state }) => (state === "open" || state === "overdue") && ask.audience !== "internal" && ask.clauses.some((clause) => about.has(clause)),
  );
  return standing.find(({ item: ask }) => ask.kind === "requirement") ?? standing.find(({ item: ask }) => ask.kind === "recommendation");
}
