import { assess } from "../api/assess.ts";
import { load } from "../api/load.ts";
import type { Assessed, LoadedAssessment } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { tally } from "../report/tally.ts";
import { type ExitCode, exit } from "./exit.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./options.ts";

/** What one run found: the assessments, and what has to be said about them whatever the command. */
export interface Session {
  readonly assessed: readonly (Assessed & { readonly loaded: LoadedAssessment })[];
  /** What is wrong with catalogues and configuration. */
  readonly shared: readonly Diagnostic[];
  /** Fine, or refused where a path cannot be opened, holds no assessment, or where the configuration is wrong. */
  readonly code: ExitCode;
  readonly fileCount: number;
}

/** Loads and decides what the paths name. Paths with nothing in them are told at once and do not stop the others. */
export async function openSession(paths: readonly string[], options: InputOptions, host: Host): Promise<Session> {
  const { assessments, diagnostics, refusals } = await load(paths, options.catalogue === undefined ? {} : { catalogue: options.catalogue });
  for (const refusal of refusals) host.err.write(`t6: ${refusal}\n`);
  const assessed = assessments.map((loaded) => ({ ...assess(loaded, options.asOf === undefined ? {} : { asOf: options.asOf }), loaded }));
  return {
    assessed,
    shared: diagnostics,
    code: refusals.length > 0 || tally(diagnostics).error > 0 ? exit.refused : exit.fine,
    fileCount: assessments.reduce((sum, { files }) => sum + files.length, 0),
  };
}
