import type { Diagnostic } from "../../diagnostics/problem.ts";
import { failsOn, type Grade, type Severity } from "../../diagnostics/severity.ts";
import type { Gated } from "./cover.ts";
import { type Fingerprint, fingerprintsOf } from "./fingerprint.ts";

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

/** A condition of the gate that is not met and counts, as formats report it that hold nothing but findings. */
export interface ReportedCondition {
  readonly condition: string;
  /** The line that is printed. */
  readonly text: string;
  /** The file as its repository calls it, or the folder. */
  readonly path: string;
  readonly line: number;
  /** One for each of the smallest things that are missing, so that what is left after an improvement is nothing new. */
  readonly fingerprints: readonly Fingerprint[];
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
