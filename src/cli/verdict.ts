import { baselineOf } from "../api/config.ts";
import type { Examined, GateOptions, Verdict } from "../api/gate/types.ts";
import { inForce } from "../api/in-force.ts";
import type { Assessed, Config, LoadedAssessment } from "../api/types.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { failsOn, strictest } from "../diagnostics/severity.ts";
import { createFileNames } from "../io/repository.ts";
import { sha256 } from "../io/sha256.ts";
import { reported } from "../report/check/report.ts";
import type { CheckOptions } from "./options.ts";

/** What the options say about the gate. */
export function gateOptions({ asOf, asked = {}, baseline }: CheckOptions): GateOptions {
  return { flags: asked, ...(asOf !== undefined && { asOf }), ...(baseline !== undefined && { baseline }) };
}

/** An assessment at the gate. One of which nothing is asked and in which nothing fails is known to pass. */
export interface AtGate {
  readonly examined: Examined;
  readonly isPlain: boolean;
}

/** Looks at an assessment for the gate. What takes the gate's own code is loaded only where there is something to look at. */
export async function toGate(assessed: Assessed, loaded: LoadedAssessment, options: GateOptions): Promise<AtGate> {
  const { config } = loaded;
  const found = await assessed.diagnostics();
  const failOn = options.flags.fail_on ?? strictest(inForce(config).map(({ data }) => data.fail_on ?? "error"));
  const isPlain = !isAsked(config, options) && assessed.decision !== undefined && !found.some(({ severity }) => failsOn(severity, failOn));
  if (isPlain)
    return { isPlain, examined: { folder: assessed.folder, found, config, failOn, failures: [], ids: new Map(), catalogue: undefined, whole: true } };
  const { examine } = await import("../api/gate.ts");
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
}

/** Keeps the gate. */
export async function keptGate({ paths, complete, shared, atGate }: Found, options: GateOptions): Promise<Verdict> {
  const examined = atGate.map((one) => one.examined);
  if (atGate.every(({ isPlain }) => isPlain) && shared.length === 0) {
    const diagnostics = reported([...shared, ...examined.flatMap(({ found }) => found)], createFileNames(), sha256);
    return { diagnostics, gate: { passed: true, passed_raw: true, failures: [] }, severities: [], groups: [], refusals: [], mistaken: false };
  }
  const { judge } = await import("../api/gate.ts");
  return judge({ paths, complete, shared, examined }, options);
}
