import type { Config } from "../../api/types.ts";
import type { Diagnostic, Severity } from "../../diagnostics/problem.ts";
import type { Asked } from "../rules/asked.ts";
import type { Gated } from "../rules/cover.ts";
import type { Failure } from "../rules/failure.ts";
import type { Fingerprint } from "../rules/fingerprint.ts";
import type { GateVerdict, Reported, ReportedCondition, ReportedSeverity, ReportedWaiver } from "../rules/reported.ts";

/** How the gate is to be kept, whatever the configuration says. */
export interface GateOptions {
  /** The day on which waivers are looked at, YYYY-MM-DD. Left out, today in London: a waiver is about the gate and not about the evidence. */
  readonly asOf?: string;
  /** What is asked on the command line. It wins over the configuration. */
  readonly flags: Asked;
  /** The baseline to go by. Left out: the configuration's. False: none. */
  readonly baseline?: string | false;
}

/** A condition that is not met, and where that is. */
export interface Placed {
  readonly failure: Failure;
  /** The configurations that ask for it, where not all that are in force do. */
  readonly by: readonly string[];
  /** As it is printed: a file with a line, a file, or a folder. */
  readonly where: string;
  /** The file, as it is printed; the folder where there is none. */
  readonly file: string;
}

/** What the gate has to know of one assessment when all have been gone through. The rest of it can be let go. */
export interface Examined {
  readonly folder: string;
  readonly found: readonly Diagnostic[];
  readonly config: Config | undefined;
  readonly failOn: Severity;
  readonly failures: readonly Placed[];
  /** The ids in each of its files, the files as they are printed. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the catalogue's practices and of everything else in it. Undefined where there is no catalogue. */
  readonly catalogue: { readonly practices: readonly string[]; readonly ids: readonly string[] } | undefined;
  /** Whether all its files could be read. */
  readonly whole: boolean;
}

/** A condition that is not met, and what became of it. */
export interface UnmetCondition {
  readonly placed: Placed;
  /** The assessment's folder. */
  readonly folder: string;
  readonly gated: Gated;
  /** One for each of the smallest things that are missing. */
  readonly fingerprints: readonly Fingerprint[];
}

/** What the gate made of the assessments whose waivers and baseline are those of one configuration. */
export interface VerdictGroup {
  /** That configuration, the outermost that is in force for them. */
  readonly config: Config | undefined;
  /** Their diagnostics. */
  readonly entries: readonly Reported[];
  /** Their conditions that are not met. */
  readonly conditions: readonly UnmetCondition[];
  /** The waivers of the configuration, in the order in which they are written, and what became of each. */
  readonly waivers: readonly ReportedWaiver[];
  /** The waivers in force that cover each thing that is waived, by their numbers. */
  readonly waivedBy: readonly (readonly number[])[];
}

/** What the gate made of everything that was found. */
export interface Verdict {
  /** Every diagnostic, those about waivers, baselines and the gate's configuration among them. */
  readonly diagnostics: readonly Reported[];
  readonly gate: GateVerdict;
  /** What failed the gate and is no diagnostic. */
  readonly unmet: readonly ReportedCondition[];
  /** What the configurations in force say about severities, and what that did. */
  readonly severities: readonly ReportedSeverity[];
  readonly groups: readonly VerdictGroup[];
  /** What of the gate's own files cannot be gone by, one sentence each. */
  readonly refusals: readonly string[];
  /** Whether there are errors in the gate's own files: then the run was not configured as somebody meant it. */
  readonly mistaken: boolean;
}
