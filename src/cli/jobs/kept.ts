import type { ToRead } from "../../api/to-read.ts";
import { othersFor } from "./others.ts";
import type { Order, Sharing } from "./task.ts";

/** What is known of a run besides what is to be read. */
interface Run {
  readonly order: Pick<Order, "named" | "options">;
  readonly progress: ((done: number, of: number) => void) | undefined;
}

type Own<Kept> = (one: ToRead) => Promise<Kept>;

/**
 * What is kept of each assessment, in their order: from a cache where it is known, else worked out, by several threads where that pays.
 * @param own what this thread does with one
 */
export async function keptOf<Kept>(all: readonly ToRead[], own: Own<Kept>, run: Run, sharing: Sharing<Kept> | undefined): Promise<readonly Kept[]> {
  if (sharing === undefined) return inTurn(all, own, run);
  const here = new Set<ToRead>();
  const ownHere: Own<Kept> = (one) => {
    here.add(one);
    return own(one);
  };
  const kept = await knownOrWorkedOut(all, ownHere, run, sharing);
  for (const [index, one] of all.entries()) if (!here.has(one)) await one.wasRead(sharing.naming(kept[index] as Kept));
  return kept;
}

async function knownOrWorkedOut<Kept>(all: readonly ToRead[], own: Own<Kept>, run: Run, sharing: Sharing<Kept>): Promise<readonly Kept[]> {
  const { cache } = sharing;
  if (cache === undefined) return workedOut(all, own, run, sharing);
  const known = new Map(all.map((one) => [one, cache.known(one)] as const));
  // What is told of a single one takes its files, and to check one takes no time: it is remembered for others.
  if (all.length === 1) known.clear();
  const rest = all.filter((one) => known.get(one) === undefined);
  for (const [index, kept] of (await workedOut(rest, own, run, sharing)).entries()) {
    const one = rest[index] as ToRead;
    cache.remember(one, kept);
    known.set(one, kept);
  }
  return all.map((one) => known.get(one) as Kept);
}

async function workedOut<Kept>(all: readonly ToRead[], own: Own<Kept>, run: Run, { task, jobs }: Sharing<Kept>): Promise<readonly Kept[]> {
  const others = othersFor(all, jobs);
  if (others === 0) return inTurn(all, own, run);
  const { keptInThreads } = await import("./share.ts");
  return keptInThreads(all, { order: { ...run.order, task }, others, own, progress: run.progress });
}

async function inTurn<Kept>(all: readonly ToRead[], own: Own<Kept>, { progress }: Run): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const one of all) {
    progress?.(kept.length, all.length);
    kept.push(await own(one));
  }
  progress?.(all.length, all.length);
  return kept;
}
