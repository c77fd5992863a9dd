import { assess } from "../api/assess.ts";
import { loadEach } from "../api/load.ts";
import type { Assessed, Excluded, LoadedAssessment, LoadOptions, LostFiles } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { type ExitCode, exit, worst } from "./exit.ts";
import { gate } from "./gate.ts";
import type { Host, Progress } from "./host.ts";
import type { CheckOptions, InputOptions } from "./options.ts";
import { tellRefusals } from "./told.ts";

/** What one run found: what a command keeps of each assessment, and what has to be said whatever the command. */
export interface Session<Kept> {
  readonly kept: readonly Kept[];
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

/**
 * Loads and decides what the paths name, one assessment after the other.
 * Paths with nothing in them are told and do not stop the others.
 * @param keep what the command needs of an assessment; the rest of it is let go
 */
export async function openSession<Kept>(
  paths: readonly string[],
  {
    asOf,
    catalogue,
    config,
    changedSince,
    baseline,
    allowEmpty,
    instead,
  }: InputOptions & Pick<CheckOptions, "changedSince" | "baseline" | "allowEmpty"> & Pick<LoadOptions, "instead">,
  host: Host,
  keep: (assessed: Assessed, loaded: LoadedAssessment) => Promise<Kept>,
): Promise<Session<Kept>> {
  const { progress } = host;
  const kept: Kept[] = [];
  const options = {
    ...(catalogue !== undefined && { catalogue }),
    ...(config !== undefined && { config }),
    ...(changedSince !== undefined && { changedSince }),
    ...(typeof baseline === "string" && { baseline }),
    ...(instead !== undefined && { instead }),
    ...(allowEmpty !== undefined && { allowEmpty }),
    ...(progress !== undefined && { progress: (done: number, of: number) => progress.tell(done, of, "assessments") }),
  };
  const { diagnostics, refusals, unchanged, gone, lost, excluded } = await loadEach(paths, options, async (loaded) => {
    const assessed = assess(loaded, asOf === undefined ? {} : { asOf });
    if (progress?.wantsProblem() === true) await tellProblem(assessed, progress);
    kept.push(await keep(assessed, loaded));
  });
  tellRefusals(refusals, host);
  return {
    kept,
    shared: diagnostics,
    refusals,
    unchanged,
    gone,
    lost,
    excluded,
    code: worst([refusals.length > 0 ? exit.refused : exit.fine, gate(diagnostics, "error")]),
  };
}
