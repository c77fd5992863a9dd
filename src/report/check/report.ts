import { type Fingerprint, fingerprintsOf } from "../../diagnostics/fingerprint.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { failsOn, type Grade, type Severity } from "../../diagnostics/severity.ts";
import type { Gated } from "../../gate/cover.ts";
import { type Tally, tally } from "../tally.ts";

/** A diagnostic as a check reports it. */
export interface Reported {
  readonly diagnostic: Diagnostic;
  /** The file as its repository calls it, with forward slashes: what a host of code has to be told. As the user named it where there is no repository. */
  readonly path: string;
  /** The same while lines move, and for every checkout and working directory. */
  readonly fingerprint: string;
  /** One for each of the smallest things that are wrong: a diagnostic may be about several clauses. The first is the one above. */
  readonly fingerprints: readonly Fingerprint[];
  readonly gated: Gated;
  /** Whether it alone makes the gate fail: it counts, and is as grave as the gate says. */
  readonly fails: boolean;
  /** Where it does not count, or only in part, the reason in a sentence or two. */
  readonly because?: string;
}

/**
 * What became of a waiver: it took something out of the gate, it found nothing to take, it is about files that were not checked, its
 * time is over or has not come, or there is a mistake in it. Only a used one has an effect.
 */
export type ReportedWaiverState = "used" | "unused" | "elsewhere" | "expired" | "not_yet" | "mistaken";

/** A waiver, and what became of it in this run. */
export interface ReportedWaiver {
  readonly code: string;
  readonly where: string;
  readonly reason: string;
  readonly approved_by: string;
  readonly approved_on: string;
  readonly expires: string;
  readonly state: ReportedWaiverState;
  /** How many diagnostics and conditions it took out of the gate. */
  readonly matches: number;
}

/** An entry under `severity` of a configuration, and how many diagnostics it grades otherwise than t6 does. */
export interface ReportedSeverity {
  readonly config: string;
  readonly codes: readonly string[];
  readonly paths?: readonly string[];
  readonly severity: Grade;
  readonly reason?: string;
  readonly matches: number;
}

/** What the gate made of the run. */
export interface GateVerdict {
  readonly passed: boolean;
  /** Whether it would have passed without waivers and baseline, and if no configuration made anything less grave. */
  readonly passed_raw: boolean;
  /** One plain line for each thing that failed it. */
  readonly failures: readonly string[];
  /** The same for each condition that is not met and is in the baseline. Left out where there are none. */
  readonly in_baseline?: readonly string[];
}

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

/** How files are called beyond this machine. */
export interface FileNames {
  /** In its repository, else as it was given. */
  readonly inRepository: (file: string) => string;
  /** For ever: the same in every checkout and from every working directory. */
  readonly lasting: (file: string) => string;
}

/** Diagnostics made ready for the gate and for a report: all count. Paths and fingerprints are worked out when somebody wants one. */
export function reported(diagnostics: readonly Diagnostic[], names: FileNames, sha256: (text: string) => string): readonly Reported[] {
  let made: readonly (readonly Fingerprint[])[] | undefined;
  const fingerprints = () => {
    made ??= fingerprintsOf(
      diagnostics.map((diagnostic) => ({ diagnostic, path: names.lasting(diagnostic.file) })),
      sha256,
    );
    return made;
  };
  return diagnostics.map((diagnostic, index) =>
    entry(
      { diagnostic, gated: "counts", fails: failsOn(diagnostic.severity, "error") },
      () => names.inRepository(diagnostic.file),
      () => fingerprints()[index] ?? [],
    ),
  );
}

/**
 * The same diagnostic with another word about the gate.
 * @param failOn the least severity with which one that counts fails the gate
 * @param because why it does not count, where it does not
 */
export function gatedAs(other: Reported, gated: Gated, failOn: Severity = "error", because?: string): Reported {
  const { diagnostic } = other;
  return entry(
    { diagnostic, gated, fails: gated === "counts" && failsOn(diagnostic.severity, failOn), ...(because !== undefined && { because }) },
    () => other.path,
    () => other.fingerprints,
  );
}

function entry(known: Omit<Reported, "path" | "fingerprint" | "fingerprints">, path: () => string, fingerprints: () => readonly Fingerprint[]): Reported {
  return {
    ...known,
    get path() {
      return path();
    },
    get fingerprint() {
      return fingerprints()[0]?.print ?? "";
    },
    get fingerprints() {
      return fingerprints();
    },
  };
}

/** A configuration that is in force for something that was checked. */
export interface ConfigInForce {
  readonly path: string;
  /** The nearest configuration above it that is in force there as well. */
  readonly tightens: string | undefined;
  /** Those that it extends. */
  readonly extends: readonly string[];
}

/** The configurations that are in force for any assessment, each behind those that bind it. */
export function configsInForce({ assessments, extended = [] }: Pick<CheckReport, "assessments" | "extended">): readonly ConfigInForce[] {
  const all = new Map<string, ConfigInForce>();
  for (const { configs = [] } of assessments) {
    for (const [index, path] of configs.entries()) {
      if (!all.has(path)) all.set(path, { path, tightens: configs[index - 1], extends: extended.find(({ config }) => config === path)?.extends ?? [] });
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
