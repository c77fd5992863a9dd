import { fingerprintsOf } from "../../diagnostics/fingerprint.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { type Tally, tally } from "../tally.ts";

/** Whether a diagnostic counts at the gate, or why it does not. */
export type Gated = "counts" | "waived" | "baseline";

/** A diagnostic as a check reports it. */
export interface Reported {
  readonly diagnostic: Diagnostic;
  /** The file as its repository calls it, with forward slashes: what a host of code has to be told. As the user named it where there is no repository. */
  readonly path: string;
  /** The same while lines move, and for every checkout and working directory. */
  readonly fingerprint: string;
  readonly gated: Gated;
}

/** A waiver, and what became of it in this run. */
export interface ReportedWaiver {
  readonly code: string;
  readonly where: string;
  readonly reason: string;
  readonly approved_by: string;
  readonly expires: string;
  readonly state: "used" | "unused" | "expired";
  /** How many diagnostics it took out of the gate. */
  readonly matches: number;
}

/** What the gate made of the run. */
export interface GateVerdict {
  readonly passed: boolean;
  /** One plain line for each thing that failed it. */
  readonly failures: readonly string[];
}

/** An assessment that was checked. */
export interface CheckedAssessment {
  /** The folder as the user named it. */
  readonly folder: string;
  /** Its files, relative to the folder. */
  readonly files: readonly string[];
}

/** What a check found out, for every format alike. */
export interface CheckReport {
  /** The version of t6. */
  readonly version: string;
  readonly assessments: readonly CheckedAssessment[];
  readonly diagnostics: readonly Reported[];
  readonly gate: GateVerdict;
  readonly waivers: readonly ReportedWaiver[];
  /** What could not be opened or gone by, one sentence each: then the rest is not the whole. */
  readonly refusals: readonly string[];
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

/** Diagnostics made ready for the gate and for a report. Paths and fingerprints are worked out when somebody wants one. */
export function reported(diagnostics: readonly Diagnostic[], names: FileNames, sha256: (text: string) => string): readonly Reported[] {
  let made: readonly string[] | undefined;
  const fingerprints = () => {
    made ??= fingerprintsOf(
      diagnostics.map((diagnostic) => ({ diagnostic, path: names.lasting(diagnostic.file) })),
      sha256,
    );
    return made;
  };
  return diagnostics.map((diagnostic, index) =>
    entry(
      diagnostic,
      "counts",
      () => names.inRepository(diagnostic.file),
      () => fingerprints()[index] ?? "",
    ),
  );
}

/** The same diagnostic with another word about the gate. */
export function gatedAs(other: Reported, gated: Gated): Reported {
  return entry(
    other.diagnostic,
    gated,
    () => other.path,
    () => other.fingerprint,
  );
}

function entry(diagnostic: Diagnostic, gated: Gated, path: () => string, fingerprint: () => string): Reported {
  return {
    diagnostic,
    gated,
    get path() {
      return path();
    },
    get fingerprint() {
      return fingerprint();
    },
  };
}

/** Puts a report together. */
export function checkReport(parts: Omit<CheckReport, "tallies">): CheckReport {
  const { diagnostics } = parts;
  const raw = tally(diagnostics.map(({ diagnostic }) => diagnostic));
  const gated = tally(diagnostics.flatMap(({ diagnostic, gated }) => (gated === "counts" ? [diagnostic] : [])));
  return { ...parts, tallies: { raw, gated } };
}
