import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ToRead } from "../../api/to-read.ts";
import { claimed, type Order, type Sent } from "./task.ts";

/** How the work on some assessments is shared out. */
interface Shares<Kept> {
  /** What the other threads are told. */
  readonly order: Omit<Order, "places" | "next">;
  /** How many of them. */
  readonly others: number;
  /** What this thread does with one. */
  readonly own: (one: ToRead) => Promise<Kept>;
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** The file that a thread begins with. It is built beside this one. */
const entry = (): string => join(fileURLToPath(import.meta.url), "../worker.cjs");

/**
 * What is kept of each assessment, in their order, whichever thread had it. This thread works as well: it has begun when the others
 * are still starting, and where it is done with all before one of them has come, none is waited for.
 */
export async function keptInThreads<Kept>(all: readonly ToRead[], { order, others, own, progress }: Shares<Kept>): Promise<readonly Kept[]> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Order = { ...order, places: all.map(({ place }) => place), next };
  const kept = new Array<Kept>(all.length);
  let left = all.length;
  let end: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const arrived = new Promise<void>((resolve, reject) => {
    [end, fail] = [resolve, reject];
  });
  // Whoever waits for it is told; until then it is nobody's.
  arrived.catch(() => undefined);
  const put = (index: number, one: Kept): void => {
    kept[index] = one;
    left -= 1;
    if (left === 0) end();
  };
  const workers = Array.from({ length: others }, () => {
    const worker = new Worker(entry(), { workerData });
    worker.on("message", (sent: Sent) => {
      for (const [index, one] of sent) put(index, one as Kept);
      progress?.(all.length - left, all.length);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => code !== 0 && fail(new Error(`a thread ended with ${code}`)));
    return worker;
  });
  try {
    for (const indexes of claimed(next, all.length)) {
      // What the others have done is told by what they have begun with: they are heard only when this thread rests.
      progress?.(indexes[0] ?? 0, all.length);
      for (const index of indexes) put(index, await own(all[index] as ToRead));
    }
    if (left > 0) await arrived;
  } finally {
    for (const worker of workers) void worker.terminate();
  }
  return kept;
}
