import { assess } from "../api/assess.ts";
import { findToRead } from "../api/load.ts";
import type { ToRead } from "../api/to-read.ts";
import type { Assessed, Excluded, LoadOptions, LostFiles } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { outcomeOf } from "../gate/rules/outcome.ts";
import { type ExitCode, exit, worst } from "./exit.ts";
import type { Host, Progress } from "./host.ts";
import { keptOf } from "./jobs/kept.ts";
import type { Order, Sharing } from "./jobs/task.ts";
import type { Keep } from "./keep.ts";
import type { CheckOptions, InputOptions } from "./options.ts";
import { tellRefusals } from "./told.ts";

/** What one run found: what a command keeps of each assessment, and what has to be said whatever the command. */
export interface Session<Kept> {
  readonly kept: readonly Kept[];
  /** The assessments of which it was kept, in the same order. */
  readonly toRead: readonly ToRead[];
  /** How many assessments are in other shards. */
  readonly elsewhere: number;
  /** What is wrong with catalogues and configuration. */
  readonly shared: readonly Diagnostic[];
  /** What could not be opened, one sentence each: then what was kept is not the whole. */
  readonly refusals: readonly string[];
  /** How many assessments were passed over, because nothing of them has changed. */
  readonly unchanged: number;
  /** Files of assessments that are gone since then. */
  readonly gone: readonly string[];
  /** The same of evidence that no configuration leaves out. */
  readonly lost: readonly LostFiles[];
  /** What a configuration leaves out. */
  readonly excluded: readonly Excluded[];
  /** What the paths, the catalogues and the configuration make of the run, whatever is found in the assessments. */
  readonly code: ExitCode;
}

/** Tells somebody who waits of the first problem at once. Where it stands is worked out only of what is one. */
async function tellProblem(assessed: Assessed, { found }: Progress): Promise<void> {
  const { codes } = await import("../diagnostics/codes.ts");
  if (assessed.problems.some(({ code }) => codes[code].severity !== "note")) found(await assessed.diagnostics());
}

type SessionOptions = InputOptions &
  Pick<CheckOptions, "changedSince" | "baseline" | "allowEmpty" | "shard"> &
  Pick<LoadOptions, "instead"> & {
    /** What a command says that is about one assessment, where there are several: before any is read. */
    readonly several?: (folders: readonly string[]) => never;
  };

/**
 * Loads and decides what the paths name, one assessment after the other.
 * Paths with nothing in them are told and do not stop the others.
 * @param keep what the command needs of an assessment; the rest of it is let go
 * @param sharing how others can do that; left out, this thread does it alone
 */
export async function openSession<Kept>(
  paths: readonly string[],
  options: SessionOptions,
  host: Host,
  keep: Keep<Kept>,
  sharing?: Sharing<Kept>,
): Promise<Session<Kept>> {
  const { progress } = host;
  const { asOf, shard, instead } = options;
  const { toRead: found, named, rest } = await findToRead(paths, loadOptionsOf(options));
  const toRead = shard === undefined ? found : found.filter((_, index) => index % shard.of === shard.part - 1);
  if (toRead.length > 1) options.several?.(toRead.map(({ place }) => place.folder));
  const own = async (one: ToRead): Promise<Kept> => {
    const loaded = await one.read();
    const assessed = assess(loaded, asOf === undefined ? {} : { asOf });
    if (progress?.wantsProblem() === true) await tellProblem(assessed, progress);
    return keep(assessed, loaded);
  };
  const tell = progress && ((done: number, of: number) => progress.tell(done, of, "assessments"));
  const shared = instead === undefined ? sharing : undefined;
  const kept = await keptOf(toRead, own, { order: { named, options: decidingOf(options) }, progress: tell }, shared);
  const { diagnostics, refusals, ...others } = await rest();
  tellRefusals(refusals, host);
  return {
    toRead,
    kept,
    shared: diagnostics,
    refusals,
    elsewhere: found.length - toRead.length,
    ...others,
    code: worst([refusals.length > 0 ? exit.refused : exit.fine, exit[outcomeOf(diagnostics)]]),
  };
}

/** What of the options counts for each assessment by itself. */
function decidingOf({ asOf, catalogue, config }: SessionOptions): Order["options"] {
  return { ...(asOf !== undefined && { asOf }), ...(catalogue !== undefined && { catalogue }), ...(config !== undefined && { config }) };
}

/** What the options say of what is to be read. */
function loadOptionsOf({ catalogue, config, changedSince, baseline, allowEmpty, instead }: SessionOptions): LoadOptions {
  return {
    ...(catalogue !== undefined && { catalogue }),
    ...(config !== undefined && { config }),
    ...(changedSince !== undefined && { changedSince }),
    ...(typeof baseline === "string" && { baseline }),
    ...(instead !== undefined && { instead }),
    ...(allowEmpty !== undefined && { allowEmpty }),
  };
}
