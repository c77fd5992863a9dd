import { liesBefore } from "../assess/dates.ts";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import type { Context } from "./context.ts";
import { levelOf } from "./speaker.ts";

/** More answers than this are for the annex: the latest is the one that says how it stands. */
const mostAnswers = 2;

/** What has been recorded since about a finding that is open, which does not put it right. */
export interface Answered {
  /** The items, the latest last. */
  readonly items: readonly EvidenceItem[];
  /** Whether nobody has verified any of them. */
  readonly unverified: boolean;
}

/**
 * What has been said or shown since of what was found, on the same clauses: by the producer, or by anybody else whose word was verified. A text that passes
 * over it and says that nothing is recorded is wrong, and unfair to the producer. Undefined where there is nothing.
 */
export function answeredSince({ id, dates, clauses }: EvidenceItem, context: Context): Answered | undefined {
  const found = dates?.about;
  if (found === undefined) return undefined;
  const about = new Set(clauses.map(clauseOf));
  const items = context.result.evidence
    .map(({ item }) => item)
    .filter(
      (item) =>
        item.id !== id &&
        !context.withheld.has(item.id) &&
        (item.said_by === "producer" || item.said_by === "processor" || verified.has(levelOf(item, context))) &&
        (item.stance ?? "supports") === "supports" &&
        (item.state === "in_place" || item.state === "in_progress") &&
        item.dates?.about !== undefined &&
        liesBefore(found, item.dates.about) &&
        item.clauses.some((reference) => about.has(clauseOf(reference))),
    )
    .toSorted((a, b) => ((a.dates?.about ?? "") < (b.dates?.about ?? "") ? -1 : 1))
    .slice(-mostAnswers);
  return items.length === 0 ? undefined : { items, unverified: items.every((item) => !verified.has(levelOf(item, context))) };
}

const verified: ReadonlySet<string> = new Set(["verified", "corroborated"]);
