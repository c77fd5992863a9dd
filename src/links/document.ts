import type { CitingPlace, Link, LinkReport, LinkState, LostClause } from "../model/generated/schemas.ts";
import type { CitedAddress } from "./addresses.ts";
import { recordedDigests } from "./addresses.ts";
import { dayAfter } from "./days.ts";
import type { Lost } from "./lost.ts";
import { brokenSince } from "./memory.ts";
import type { Placed } from "./place.ts";
import type { Grace, Settled } from "./settle.ts";
import { linkStates } from "./states.ts";

/** What keeps addresses out of a report: errors in files, and what could not be opened. */
export type Unread = Pick<LinkReport, "diagnostics" | "refusals">;

/** What a run found, as one document, with what kept anything out of it. */
export function linkReport(
  tool: LinkReport["tool"],
  settled: readonly Settled<CitedAddress<Placed>>[],
  clauses: readonly LostClause[],
  { day, days, failOn }: Grace,
  unread: Unread,
): LinkReport {
  const count = (wanted: LinkState) => settled.filter(({ verdict }) => verdict.state === wanted).length;
  return {
    format: "t6-link-report",
    version: 1,
    tool,
    checked_on: day,
    grace_days: days,
    fail_on: linkStates.filter((state) => failOn.includes(state)),
    counts: {
      ok: count("ok"),
      moved: count("moved"),
      gone: count("gone"),
      changed: count("changed"),
      blocked: count("blocked"),
      unreachable: count("unreachable"),
      unchecked: count("unchecked"),
    },
    failing: settled.filter(({ failing }) => failing).length,
    addresses: settled.map((one) => linkOf(one, days)),
    clauses: [...clauses],
    ...unread,
  };
}

function linkOf({ address, verdict, memory, recalled, archivedCopy, days, failing }: Settled<CitedAddress<Placed>>, grace: number): Link {
  const recorded = recordedDigests(address);
  const { state, reason, status, to, sha256 } = verdict;
  return {
    address: address.href,
    state,
    ...(reason !== undefined && { reason }),
    ...(status !== undefined && { status }),
    ...(to !== undefined && { to, ...(leadsToFront(address.href, to) && state !== "gone" && { front_page: true }) }),
    ...(memory !== undefined && { since: memory.since }),
    ...(memory?.first_gone_on !== undefined && { first_gone_on: memory.first_gone_on }),
    ...(memory !== undefined && { checked_on: memory.checked_on }),
    remembered: recalled,
    ...(memory !== undefined && days !== undefined && { days, ...(days < grace && { fails_on: dayAfter(brokenSince(memory), grace) }) }),
    failing,
    ...(recorded.length > 0 && { recorded_sha256: [...recorded] }),
    ...(sha256 !== undefined && { sha256 }),
    ...(archivedCopy !== undefined && { archived_copy: { address: archivedCopy.href, state: archivedCopy.state, stands_in: archivedCopy.standsIn } }),
    places: address.citations.map(placeOf).sort(byPlace),
  };
}

const byPlace = (a: CitingPlace, b: CitingPlace): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);

function placeOf({ assessment, file, at, role, id }: Placed): CitingPlace {
  return { assessment, file, line: at.line, column: at.column, role, ...(id !== undefined && { id }) };
}

/** Sites that have lost a page often send its readers to their front page. */
function leadsToFront(from: string, to: string): boolean {
  const isFront = (href: string) => /^https?:\/\/[^/]+\/?$/.test(href);
  return isFront(to) && !isFront(from);
}

/** A clause that has lost evidence, as the document tells it. */
export function lostClause(assessment: string, { clause, before, after, items, left }: Lost, addressOf: (item: Lost["items"][number]) => string): LostClause {
  return {
    assessment,
    clause: clause.clause.id,
    practice: clause.practice,
    words: clause.clause.words.join(" … "),
    before,
    after,
    lost: items.map((item) => ({ evidence: item.id, address: addressOf(item) })),
    left: left.map(({ id }) => id),
  };
}
