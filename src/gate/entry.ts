import { baselineOf } from "../api/config.ts";
import { inForce } from "../api/in-force.ts";
import type { Assessed, Config, LoadedAssessment } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { failsOn, strictest } from "../diagnostics/severity.ts";
import { createFileNames } from "../io/repository.ts";
import { sha256 } from "../io/sha256.ts";
import { ended, type Outcome } from "./rules/outcome.ts";
import { reported } from "./rules/reported.ts";
import type { Examined, GateOptions, Verdict } from "./run/types.ts";

/* The way into the gate. What is here is loaded with every check; the rest only where something is asked besides a severity, or something fails. */

export type { PlannedBaseline } from "./run/freeze.ts";
export type { GateOptions, Verdict } from "./run/types.ts";

/** What keeps the gate: looks at each assessment, then judges all together. */
export const keeper = () => import("./run/keeper.ts");

/** What writes down what is there before the gate is. */
export const freezer = () => import("./run/freeze.ts");

/** What knows the checks that configurations bring. */
export const ownChecks = () => import("./run/checks.ts");

/** An assessment at the gate. One of which nothing is asked and in which nothing fails is known to pass. */
export interface AtGate {
  readonly examined: Examined;
  readonly isPlain: boolean;
}

/** Looks at an assessment for the gate. */
export async function toGate(assessed: Assessed, loaded: LoadedAssessment, options: GateOptions): Promise<AtGate> {
  const { config } = loaded;
  const found = await assessed.diagnostics();
  const failOn = options.flags.fail_on ?? strictest(inForce(config).map(({ data }) => data.fail_on ?? "error"));
  const isPlain = !isAsked(config, options) && assessed.decision !== undefined && !found.some(({ severity }) => failsOn(severity, failOn));
  if (isPlain)
    return { isPlain, examined: { folder: assessed.folder, found, config, failOn, failures: [], ids: new Map(), catalogue: undefined, whole: true } };
  const { examine } = await keeper();
  return { isPlain, examined: await examine(assessed, loaded, options) };
}

/** Whether anything is asked besides a severity, or anything may be waived or graded otherwise. */
function isAsked(config: Config | undefined, { flags, baseline }: GateOptions): boolean {
  if (flags.max_warnings !== undefined || flags.gate !== undefined || (baseline ?? baselineOf(config) ?? false) !== false) return true;
  return inForce(config).some(({ data }) =>
    [data.gate, data.waivers, data.max_warnings, data.severity, data.checks, data.limits].some((asked) => asked !== undefined),
  );
}

/** What was found in a run, and whether all that was named could be opened. */
interface Found {
  readonly paths: readonly string[];
  readonly complete: boolean;
  readonly shared: readonly Diagnostic[];
  readonly atGate: readonly AtGate[];
  /** What the run comes to whatever the gate says. */
  readonly apart: Outcome;
}

/** Keeps the gate, and says how the run ends. */
export async function keptGate({ paths, complete, shared, atGate, apart }: Found, options: GateOptions): Promise<Verdict & { readonly outcome: Outcome }> {
  const examined = atGate.map((one) => one.examined);
  if (atGate.every(({ isPlain }) => isPlain) && shared.length === 0) {
    const diagnostics = reported(
      examined.flatMap(({ found }) => found),
      createFileNames(),
      sha256,
    );
    return ended(
      { diagnostics, gate: { passed: true, passed_raw: true, failures: [] }, unmet: [], severities: [], groups: [], refusals: [], mistaken: false },
      apart,
    );
  }
  const { judge } = await keeper();
  return ended(await judge({ paths, complete, shared, examined }, options), apart);
}
