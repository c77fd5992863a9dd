import type { CitedAddress } from "./addresses.ts";
import { recordedDigests } from "./addresses.ts";
import { daysBetween } from "./days.ts";
import type { Memory } from "./memory.ts";
import type { OpenRequest, Unopened } from "./observation.ts";

/** What a run may do. */
export interface Allowance {
  /** The day of the run. */
  readonly day: string;
  /** Open nothing: not at all, or only to list what would be. */
  readonly closed?: "offline" | "not_opened";
  /** How many addresses may be opened. */
  readonly limit: number;
  /** What was found in order is not opened again for so many days. */
  readonly maxAge: number;
}

/** What becomes of each address in a run. */
export interface Plan {
  readonly open: readonly OpenRequest[];
  /** Addresses that are not opened, and why. */
  readonly unopened: ReadonlyMap<string, Unopened>;
  /** Addresses that were found in order lately: what is remembered stands. */
  readonly fresh: ReadonlySet<string>;
}

/** Chooses what is opened. Where not everything may be: what was never opened first, then what was opened longest ago. */
export function planOf(addresses: readonly CitedAddress[], memory: Memory, { day, closed, limit, maxAge }: Allowance): Plan {
  const unopened = new Map<string, Unopened>();
  const fresh = new Set<string>();
  const wanted: CitedAddress[] = [];
  for (const address of addresses) {
    const { href } = address;
    // One with a user name in it is refused, which needs no opening.
    if (address.closed === "credentials") continue;
    if (address.closed !== undefined) unopened.set(href, address.closed);
    else if (isFresh(address)) fresh.add(href);
    else if (closed !== undefined) unopened.set(href, closed);
    else wanted.push(address);
  }
  const oldestFirst = wanted.toSorted((a, b) => compare(memory.get(a.href)?.checked_on ?? "", memory.get(b.href)?.checked_on ?? ""));
  for (const { href } of oldestFirst.slice(limit)) unopened.set(href, "over_budget");
  const open = oldestFirst.slice(0, limit).map((address) => ({ href: address.href, host: address.host, content: recordedDigests(address).length > 0 }));
  return { open, unopened, fresh };

  function isFresh(address: CitedAddress): boolean {
    const known = memory.get(address.href);
    if (known === undefined || maxAge === 0 || (known.state !== "ok" && known.state !== "moved")) return false;
    if (recordedDigests(address).some((digest) => digest !== known.sha256)) return false;
    const age = daysBetween(known.checked_on, day);
    return age >= 0 && age < maxAge;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
