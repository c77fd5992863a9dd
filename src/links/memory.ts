import type { LinkState, LinksFile, RememberedLink } from "../model/generated/schemas.ts";
import type { Verdict } from "./verdict.ts";

/** What the link cache says about addresses, each with the day on which it was last opened. */
export type Memory = ReadonlyMap<string, Remembered>;
export type Remembered = RememberedLink & { readonly checked_on: string };

/** States that say for certain whether something is there. The others leave what was known before standing. */
const certain: ReadonlySet<LinkState> = new Set(["ok", "moved", "gone", "changed"] as const);

/** Whether the address was opened and answered, though nobody could say what with. */
const isThere = ({ reason }: Verdict): boolean => reason === "too_large" || reason === "unknown_encoding";

/** Whether a look at an address taught anything that is worth remembering. */
export function taught(verdict: Verdict): boolean {
  return verdict.state !== "unchecked" || isThere(verdict);
}

/** The memory that a link cache holds. */
export function memoryOf(file: LinksFile | undefined): Memory {
  return new Map(
    Object.entries(file?.addresses ?? {}).map(([href, link]) => [href, { ...link, checked_on: link.checked_on ?? file?.checked_on ?? link.since }]),
  );
}

/** What is remembered of an address after one more look at it. */
export function remember(before: Remembered | undefined, verdict: Verdict, day: string): Remembered {
  const { state, ...rest } = verdict;
  const since = before?.state === state ? before.since : day;
  const firstGone = state === "gone" ? (before?.first_gone_on ?? day) : certain.has(state) || isThere(verdict) ? undefined : before?.first_gone_on;
  return { state, since, ...(firstGone === undefined ? {} : { first_gone_on: firstGone }), checked_on: day, ...rest };
}

/** The day from which a broken address is counted: nobody answering at a place that was gone makes it no less gone. */
export function brokenSince({ state, since, first_gone_on: gone }: Pick<RememberedLink, "state" | "since" | "first_gone_on">): string {
  return certain.has(state) && state !== "gone" ? since : (gone ?? since);
}

/** The link cache for a memory: sorted, and with few lines that change from one run to the next. */
export function linksFile(memory: Memory, day: string): LinksFile {
  const addresses = [...memory].sort(([a], [b]) => (a < b ? -1 : 1)).map(([href, link]) => [href, written(link, day)] as const);
  return { format: "t6-links", version: 1, checked_on: day, addresses: Object.fromEntries(addresses) };
}

/** Its text. */
export function linksText(file: LinksFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The keys in one order, whatever the order in which they were learnt. */
function written(link: Remembered, day: string): RememberedLink {
  const { state, since, first_gone_on, checked_on, reason, status, to, sha256, archived_copy } = link;
  return {
    state,
    since,
    ...(first_gone_on !== undefined && { first_gone_on }),
    ...(checked_on !== day && { checked_on }),
    ...(reason !== undefined && { reason }),
    ...(status !== undefined && { status }),
    ...(to !== undefined && { to }),
    ...(sha256 !== undefined && { sha256 }),
    ...(archived_copy !== undefined && { archived_copy }),
  };
}
