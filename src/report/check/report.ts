import type { Diagnostic } from "../../diagnostics/problem.ts";
import type { GateVerdict, Reported, ReportedCondition, ReportedSeverity, ReportedWaiver } from "../../gate/rules/reported.ts";
import { type Tally, tally } from "../tally.ts";

/** An assessment that was checked. */
interface CheckedAssessment {
  /** The folder as the user named it. */
  readonly folder: string;
  /** Its files as the user named them: as diagnostics do. */
  readonly files: readonly string[];
  /** The configurations in force for it, the outermost first. Left out where there are none. */
  readonly configs?: readonly string[];
}

/** What a check found out, for every format alike. */
export interface CheckReport {
  /** The version of t6. */
  readonly version: string;
  /** The address of the folder in which docs/ is published, with a slash at its end; undefined where it is not. */
  readonly pages?: string;
  readonly assessments: readonly CheckedAssessment[];
  /** Where only what changed was to be checked: since when, how many assessments were passed over, and which of their files are gone. */
  readonly changed?: { readonly since: string; readonly unchanged: number; readonly gone: readonly string[] };
  /** Where only a share of what was found was to be checked: which, of how many, and how many assessments are in the others. */
  readonly shard?: { readonly part: number; readonly of: number; readonly elsewhere: number };
  /** Whether a number of warnings is held to a limit, and those of what was passed over are not among them. */
  readonly countsSomeWarnings?: boolean;
  /** Repositories within another one that go by no configuration, although that has one; undefined where there are none. */
  readonly unbound?: readonly { readonly repository: string; readonly config: string }[];
  /** The folders that a configuration leaves out, sorted; undefined where there are none. */
  readonly excluded?: readonly { readonly folder: string; readonly config: string; readonly pattern: string }[];
  /** The configurations that take settings over from others, and from which; undefined where none does. */
  readonly extended?: readonly { readonly config: string; readonly extends: readonly string[] }[];
  /** The catalogues that were named and checked by themselves; undefined where none was. */
  readonly catalogues?: readonly string[];
  readonly diagnostics: readonly Reported[];
  readonly gate: GateVerdict;
  /** What failed the gate and is no diagnostic; undefined where there is nothing. */
  readonly unmet?: readonly ReportedCondition[];
  readonly waivers: readonly ReportedWaiver[];
  /** What the configurations in force say about severities. Left out where they say nothing. */
  readonly severities?: readonly ReportedSeverity[];
  /** What could not be opened or gone by, one sentence each: then the rest is not the whole. */
  readonly refusals: readonly string[];
  /** What a diagnostic says to whoever works in a spreadsheet. Left out of a run over many. */
  readonly inBook?: (diagnostic: Diagnostic) => string | undefined;
  readonly tallies: {
    /** Everything that was found. */
    readonly raw: Tally;
    /** What of it counts at the gate. */
    readonly gated: Tally;
  };
}

/** A configuration that is in force for something that was checked. */
export interface ConfigInForce {
  readonly path: string;
  /** The nearest configuration above it that is in force there as well. */
  readonly above: string | undefined;
  /** Those that it extends. */
  readonly extends: readonly string[];
}

/** The configurations that are in force for any assessment, each behind those that bind it. */
export function configsInForce({ assessments, extended = [] }: Pick<CheckReport, "assessments" | "extended">): readonly ConfigInForce[] {
  const all = new Map<string, ConfigInForce>();
  for (const { configs = [] } of assessments) {
    for (const [index, path] of configs.entries()) {
      if (!all.has(path)) all.set(path, { path, above: configs[index - 1], extends: extended.find(({ config }) => config === path)?.extends ?? [] });
    }
  }
  return [...all.values()];
}

/** Puts a report together. */
export function checkReport(parts: Omit<CheckReport, "tallies">): CheckReport {
  const { diagnostics } = parts;
  const raw = tally(diagnostics.map(({ diagnostic }) => diagnostic));
  const gated = tally(diagnostics.flatMap(({ diagnostic, gated }) => (gated === "counts" ? [diagnostic] : [])));
  return { ...parts, tallies: { raw, gated } };
}
