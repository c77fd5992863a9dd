import type { LinkState } from "../model/generated/schemas.ts";
import type { AddressReader } from "./address.ts";
import { type CitedAddress, recordedDigests } from "./addresses.ts";
import { daysBetween } from "./days.ts";
import { brokenSince, type Memory, type Remembered, remember, taught } from "./memory.ts";
import type { Verdict } from "./verdict.ts";

/** What fails a run. */
export interface Grace {
  /** The day of the run. */
  readonly day: string;
  readonly days: number;
  readonly failOn: readonly LinkState[];
  /** Whether an archived copy that the evidence names may stand in from now on for what is gone. */
  readonly archive: boolean;
}

/** The copy of an address in a web archive. */
interface ArchivedCopy {
  readonly href: string;
  readonly state: LinkState;
  readonly standsIn: boolean;
}

/** An address and what is known about it at the end of a run. */
export interface Settled<Address extends CitedAddress = CitedAddress> {
  readonly address: Address;
  readonly verdict: Verdict;
  /** What is remembered of it from now on. */
  readonly memory: Remembered | undefined;
  /** The verdict is what was remembered, and not what was seen in this run. */
  readonly recalled: boolean;
  readonly archivedCopy: ArchivedCopy | undefined;
  /** For how many days it has been in a state that fails; undefined where it is in none. */
  readonly days: number | undefined;
  readonly failing: boolean;
}

/** States in which a copy may stand in for an address. */
const broken: ReadonlySet<LinkState> = new Set(["gone", "changed", "unreachable"] as const);
const opens: ReadonlySet<LinkState> = new Set(["ok", "moved"] as const);

/**
 * Brings together what was seen and what is remembered.
 * @param verdicts what this run says of the addresses; where that is nothing, what is remembered counts
 */
export function settle<Address extends CitedAddress>(
  addresses: readonly Address[],
  verdicts: ReadonlyMap<string, Verdict>,
  before: Memory,
  grace: Grace,
  read: AddressReader,
): readonly Settled<Address>[] {
  const looks = new Map(addresses.map((address) => [address.href, look(address, verdicts.get(address.href), before.get(address.href), grace.day)]));
  return addresses.map((address) => {
    const { verdict, memory, recalled } = looks.get(address.href) ?? look(address, undefined, undefined, grace.day);
    const archivedCopy = broken.has(verdict.state) ? copyOf(address, before.get(address.href)?.archived_copy) : undefined;
    const days = memory !== undefined && fails(verdict.state, memory) ? Math.max(0, daysBetween(brokenSince(memory), grace.day)) : undefined;
    const failing = days !== undefined && days >= grace.days && archivedCopy?.standsIn !== true;
    return { address, verdict, memory: memory && withCopy(memory, archivedCopy), recalled, archivedCopy, days, failing };
  });

  /** The first copy that opens, else the first that is named. */
  function copyOf({ citations }: CitedAddress, recorded: string | undefined): ArchivedCopy | undefined {
    const hrefs = [...new Set(citations.flatMap(({ archivedCopy }) => (archivedCopy === undefined ? [] : (read(archivedCopy)?.href ?? []))))];
    const copies = hrefs.map((href) => {
      const state = looks.get(href)?.verdict.state ?? "unchecked";
      return { href, state, standsIn: opens.has(state) && (grace.archive || href === recorded) };
    });
    return copies.find(({ standsIn }) => standsIn) ?? copies.find(({ href }) => href === recorded) ?? copies.find(({ state }) => opens.has(state)) ?? copies[0];
  }

  function fails(state: LinkState, { first_gone_on: gone }: Remembered): boolean {
    return grace.failOn.includes(state) || (gone !== undefined && grace.failOn.includes("gone"));
  }

  function withCopy(memory: Remembered, copy: ArchivedCopy | undefined): Remembered {
    const { archived_copy: recorded, ...rest } = memory;
    const standing = copy?.standsIn === true || copy?.href === recorded ? copy?.href : undefined;
    return standing === undefined ? rest : { ...rest, archived_copy: standing };
  }
}

function look(address: CitedAddress, seen: Verdict | undefined, known: Remembered | undefined, day: string): Pick<Settled, "verdict" | "memory" | "recalled"> {
  const carried = known?.archived_copy === undefined ? {} : { archived_copy: known.archived_copy };
  if (seen !== undefined && taught(seen)) return { verdict: seen, memory: { ...remember(known, seen, day), ...carried }, recalled: false };
  if (known === undefined || address.closed !== undefined) return { verdict: seen ?? { state: "unchecked" }, memory: known, recalled: false };
  return { verdict: recall(known, recordedDigests(address)), memory: known, recalled: true };
}

/** What is remembered, as a verdict: the record may have been brought into line with what was seen, or out of it. */
function recall({ state, reason, status, to, sha256 }: Remembered, recorded: readonly string[]): Verdict {
  const rest = {
    ...(reason !== undefined && { reason }),
    ...(status !== undefined && { status }),
    ...(to !== undefined && { to }),
    ...(sha256 !== undefined && { sha256 }),
  };
  const there = state === "ok" || state === "moved" || state === "changed";
  if (!there || sha256 === undefined) return { state, ...rest };
  if (recorded.some((digest) => digest !== sha256)) return { state: "changed", ...rest };
  return { state: to === undefined ? "ok" : "moved", ...rest };
}
