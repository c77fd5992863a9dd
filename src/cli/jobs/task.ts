import type { ToRead } from "../../api/to-read.ts";
import type { NamedCatalogue } from "../../api/types.ts";
import type { AssessmentFolder } from "../../io/tree.ts";
import type { CheckTask } from "../check-kept.ts";

/** What can be done in another thread, with what was asked of it: data alone, as it crosses. */
export type Task = { readonly name: "check"; readonly asked: CheckTask };

/** How a command lets others do its work: several threads, or an earlier run. */
export interface Sharing<Kept> {
  readonly task: Task;
  /** How many threads at most. Left out: as many as pay. */
  readonly jobs?: number;
  /** The catalogue that the main file of an assessment names, from what is kept of it. */
  readonly naming: (kept: Kept) => NamedCatalogue | undefined;
  /** What earlier runs kept. */
  readonly cache?: Cache<Kept>;
}

/** What earlier runs kept, by what they went by. */
interface Cache<Kept> {
  readonly known: (one: ToRead) => Kept | undefined;
  /** Remembers what is kept of one that was not known. */
  readonly remember: (one: ToRead, kept: Kept) => void;
}

/** All that another thread needs to know: data alone. */
export interface Order {
  readonly task: Task;
  readonly places: readonly AssessmentFolder[];
  /** The folders that were named. */
  readonly named: readonly string[];
  readonly options: { readonly asOf?: string; readonly catalogue?: string; readonly config?: string | false };
  /** The number of the next place that nobody has begun with, shared by all threads. */
  readonly next: Int32Array;
}

/** What a thread sends back: what it kept of some places, by their numbers. */
export type Sent = readonly (readonly [index: number, kept: unknown])[];

/** The numbers of places that nobody has begun with, a few at a time. */
export function* claimed(next: Int32Array, many: number): Generator<readonly number[]> {
  // So few that all threads end at about the same time, and so many that little is sent.
  const step = Math.max(1, Math.min(16, Math.ceil(many / 64)));
  for (let from = Atomics.add(next, 0, step); from < many; from = Atomics.add(next, 0, step)) {
    yield Array.from({ length: Math.min(step, many - from) }, (_, index) => from + index);
  }
}
