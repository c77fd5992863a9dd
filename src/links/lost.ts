import { decide } from "../assess/decide.ts";
import type { Assessment } from "../model/assessment.ts";
import type { ClauseDecision, Decision } from "../model/decision.ts";
import type { EvidenceItem, Source } from "../model/generated/schemas.ts";
import type { FindingState } from "../model/states.ts";

/** A clause that needs evidence the public can open, and has lost some that was sufficient. */
export interface Lost {
  readonly clause: ClauseDecision;
  /** The finding on the record as it is written. */
  readonly before: FindingState;
  /** The finding without what cannot be opened any more. */
  readonly after: FindingState;
  readonly items: readonly EvidenceItem[];
  /** The sufficient items that can still be opened. */
  readonly left: readonly EvidenceItem[];
}

/**
 * The clauses that suffer from addresses that are gone. The same rules decide the assessment a second time, on a record without
 * those addresses; what differs has been lost. That second decision is for nobody else: no finding, position or document changes.
 * @param isGone whether nobody can open what is at an address, as it is written in the record
 */
export function lostClauses(decision: Decision, isGone: (url: string) => boolean, sha256: (text: string) => string): readonly Lost[] {
  const { assessment, catalogue, asOf } = decision;
  const without = withoutGone(assessment, isGone);
  if (without === assessment) return [];
  const again = decide(without, catalogue, { asOf, sha256 });
  return decision.practices.flatMap(({ clauses }, practice) =>
    clauses.flatMap((clause, index) => {
      const later = again.practices[practice]?.clauses[index];
      return later === undefined || clause.clause.type !== "SHOW" ? [] : lostBy(clause, later);
    }),
  );
}

function lostBy(clause: ClauseDecision, later: ClauseDecision): readonly Lost[] {
  const sufficient = clause.weighings.flatMap((weighing, index) =>
    weighing.standing === "sufficient" ? [{ item: weighing.evidence.item, kept: later.weighings[index]?.standing === "sufficient" }] : [],
  );
  const items = sufficient.filter(({ kept }) => !kept).map(({ item }) => item);
  if (items.length === 0) return [];
  const left = sufficient.filter(({ kept }) => kept).map(({ item }) => item);
  return [{ clause, before: clause.finding.state, after: later.finding.state, items, left }];
}

/** The assessment with the addresses left out that are gone; the same one where there are none. */
function withoutGone(assessment: Assessment, isGone: (url: string) => boolean): Assessment {
  let found = false;
  const shortened = <Locator extends Pick<Source, "url" | "archived_url">>(locator: Locator): Locator => {
    const { url, archived_url: copy, ...rest } = locator;
    const lost = [url, copy].filter((address) => address !== undefined && isGone(address));
    if (lost.length === 0) return locator;
    found = true;
    return {
      ...rest,
      ...(url !== undefined && !isGone(url) && { url }),
      ...(copy !== undefined && !isGone(copy) && { archived_url: copy }),
    } as Locator;
  };
  const { head, practices } = assessment;
  const without: Assessment = {
    ...assessment,
    head: { ...head, data: { ...head.data, ...(head.data.sources !== undefined && { sources: head.data.sources.map(shortened) }) } },
    practices: practices.map(({ file, data }) => ({
      file,
      data: {
        ...data,
        ...(data.evidence !== undefined && {
          evidence: data.evidence.map((item) => (typeof item.source === "object" ? { ...item, source: shortened(item.source) } : item)),
        }),
      },
    })),
  };
  return found ? without : assessment;
}
