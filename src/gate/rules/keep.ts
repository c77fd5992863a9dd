import type { Severity } from "../../diagnostics/severity.ts";
import { failsOn, severityUnlowered } from "../../diagnostics/severity.ts";
import { type Cover, type Covered, coverDiagnostic, coverFailure, type Gated } from "./cover.ts";
import { type Failure, failureLine } from "./failure.ts";
import { diagnosticsFailure } from "./failures.ts";
import { type Found, type Subject, subjectOf, subjectOfFailure } from "./subject.ts";

/** A diagnostic at the gate. Files are relative to the folder of the configuration. */
export interface Entry {
  readonly found: Found;
  readonly file: string;
  /** Where it is, as it is printed. */
  readonly at: string;
  /** One for each of the smallest things that it says are wrong. */
  readonly fingerprints: () => readonly string[];
}

/** A condition that is not met, at the gate. */
export interface FailedCondition {
  readonly failure: Failure;
  readonly file: string;
  readonly where: string;
  /** The configurations that ask for it, where not all that are in force do. */
  readonly by: readonly string[];
  /** One for each of the smallest things that are missing. */
  readonly fingerprints: () => readonly string[];
}

/** One assessment at the gate. */
export interface Member {
  /** The folder, as it is printed. */
  readonly folder: string;
  readonly failOn: Severity;
  readonly entries: readonly Entry[];
  readonly failures: readonly FailedCondition[];
}

/** What the gate made of some assessments. */
export interface Kept {
  /** What became of each diagnostic, by assessment. */
  readonly covered: readonly (readonly Covered[])[];
  /** What became of each condition that is not met, by assessment. */
  readonly conditions: readonly (readonly Covered[])[];
  /** One line for each thing that fails. */
  readonly failures: readonly string[];
  /** The same for each condition that is in the baseline. */
  readonly inBaseline: readonly string[];
  /** Whether nothing would fail if there were neither waivers nor a baseline, and nothing were made less grave. */
  readonly passedRaw: boolean;
  /** The waivers in force that cover each thing that is waived, diagnostic or condition. */
  readonly waivedBy: readonly (readonly number[])[];
  /** By the number of each waiver: how much it is about, whatever its state, and how much it took out of the gate. */
  readonly about: readonly number[];
  readonly waived: readonly number[];
}

/** Keeps the gate for the assessments of one configuration. A pure function of its arguments. */
export function keepGate(members: readonly Member[], cover: Cover): Kept {
  const kept = members.map((member) => keepMember(member, cover));
  const count = (which: "about" | "by") =>
    cover.waivers.map((_, index) =>
      kept.reduce((sum, { covers, conditions }) => sum + [...covers, ...conditions].filter((one) => one[which].includes(index)).length, 0),
    );
  return {
    covered: kept.map(({ covers }) => covers),
    conditions: kept.map(({ conditions }) => conditions),
    inBaseline: kept.flatMap(({ inBaseline }) => inBaseline),
    failures: kept.flatMap(({ failures }) => failures),
    waivedBy: kept.flatMap(({ covers, conditions }) => [...covers, ...conditions].filter(({ by }) => by.length > 0).map(({ by }) => by)),
    passedRaw: kept.every(({ passedRaw }) => passedRaw),
    about: count("about"),
    waived: count("by"),
  };
}

interface KeptMember {
  readonly covers: readonly Covered[];
  readonly conditions: readonly Covered[];
  readonly inBaseline: readonly string[];
  readonly failures: readonly string[];
  readonly passedRaw: boolean;
}

function keepMember({ folder, failOn, entries, failures }: Member, cover: Cover): KeptMember {
  const subjects = entries.map(({ found, file }) => subjectOf(found, file));
  // What is switched off needs neither a waiver nor the baseline: one that is about nothing else is left over, and is told.
  const covers = entries.map(({ found, fingerprints }, index) =>
    found.regraded?.to === "off" ? switchedOff : coverDiagnostic(subjects[index] as Subject, fingerprints, cover),
  );
  const frozen = subjects.filter((_, index) => covers[index]?.gated === "baseline");
  const conditions = failures.map((one) => ({ ...one, cover: coverFailure(subjectOfFailure(one.failure, one.file), one.fingerprints, frozen, cover) }));
  const linesOf = (which: Gated) => conditions.filter((one) => one.cover.gated === which).map(({ failure, where, by }) => failureLine(failure, where, by));
  const counting = entries.filter((_, index) => covers[index]?.gated === "counts").map(({ found, at }) => ({ ...found, at }));
  const grave = diagnosticsFailure(counting, failOn);
  return {
    covers,
    conditions: conditions.map((one) => one.cover),
    failures: [...(grave === undefined ? [] : [failureLine(grave, folder)]), ...linesOf("counts")],
    inBaseline: linesOf("baseline"),
    passedRaw: failures.length === 0 && !entries.some(({ found }) => failsOn(severityUnlowered(found), failOn)),
  };
}

const switchedOff: Covered = { gated: "off", by: [], about: [] };
