import { availableParallelism } from "node:os";
import type { ToRead } from "../../api/to-read.ts";

/** How many files a thread has to be worth: it takes as long to start one as to check about so many. */
const filesWorth = 1000;

/** More threads than this gain nothing, measured. */
const most = 4;

/** How many threads beside this one are to work, at most. */
export function othersFor(all: readonly ToRead[], jobs?: number): number {
  if (jobs === 1 || all.length < 2) return 0;
  const files = all.reduce((sum, { place }) => sum + place.files.length, 0);
  const wanted = jobs ?? Math.min(availableParallelism(), most, Math.floor(files / filesWorth));
  return Math.max(0, Math.min(wanted, all.length) - 1);
}
