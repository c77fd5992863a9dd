import { failsOn, type Severity } from "../../diagnostics/severity.ts";
import { clausesMet } from "./conditions/clauses-met.ts";
import { unverifiedFigures } from "./conditions/figures.ts";
import { lapsing } from "./conditions/lapsing.ts";
import { overdue } from "./conditions/overdue.ts";
import { positions } from "./conditions/positions.ts";
import { requiredFiles } from "./conditions/required-files.ts";
import { unknown } from "./conditions/unknown.ts";
import { unscored } from "./conditions/unscored.ts";
import { counted, type Failure, fail, type Matter } from "./failure.ts";

/** A condition looks at what was decided and says what fails it. */
const all: readonly ((matter: Matter) => readonly Failure[])[] = [unknown, unscored, positions, clausesMet, requiredFiles, overdue, lapsing, unverifiedFigures];

/** Everything that fails the gate of one assessment, apart from its diagnostics. A pure function of its arguments. */
export function failuresOf(matter: Matter): readonly Failure[] {
  return all.flatMap((condition) => condition(matter));
}

/** Something that fails, and who asks for it. */
export interface AskedFailure {
  readonly failure: Failure;
  /** The configurations that ask for it, as they are printed. Empty where all in force do. */
  readonly by: readonly string[];
}

/**
 * What fails of what several configurations ask, each by itself. What fails in the same words is one thing, whoever asks for it.
 * @param all what fails by each configuration in force
 */
export function failuresOfAll(all: readonly { readonly by: string | undefined; readonly failures: readonly Failure[] }[]): readonly AskedFailure[] {
  const once = new Map<string, { readonly failure: Failure; readonly by: string[] }>();
  for (const { by = "", failures } of all) {
    for (const failure of failures) {
      const key = JSON.stringify([failure.condition, failure.args, failure.spot ?? null]);
      const known = once.get(key) ?? { failure, by: [] };
      known.by.push(by);
      once.set(key, known);
    }
  }
  return [...once.values()].map(({ failure, by }) => ({ failure, by: new Set(by).size === all.length ? [] : [...new Set(by)] }));
}

/** The failure of an assessment about which nothing could be decided. */
export function undecided(because: string): Failure {
  return fail("gate/unknown", { what: "Everything here is", because }, undefined, []);
}

/** A diagnostic that counts, and where it is printed. */
export interface Counting {
  readonly code: string;
  readonly severity: Severity;
  readonly at: string;
}

/** The failure of an assessment with diagnostics that are grave enough, if it has any. */
export function diagnosticsFailure(counting: readonly Counting[], failOn: Severity): Failure | undefined {
  const grave = counting.filter(({ severity }) => failsOn(severity, failOn));
  const gravest = (["error", "warning", "note"] as const).find((severity) => grave.some((one) => one.severity === severity));
  const first = grave.find(({ severity }) => severity === gravest);
  if (first === undefined) return undefined;
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => [grave.filter((one) => one.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => counted(number, severity));
  return fail("gate/diagnostics", { count: counts.join(", "), fail_on: failOn, code: first.code, first: first.at }, undefined, []);
}

/** The failure of a run with more warnings than may count. */
export function warningsFailure(counting: readonly Counting[], most: number): Failure | undefined {
  const warnings = counting.filter(({ severity }) => severity === "warning");
  const [first] = warnings;
  if (first === undefined || warnings.length <= most) return undefined;
  const count = `${counted(warnings.length, "warning")} ${warnings.length === 1 ? "counts" : "count"}`;
  return fail("gate/max-warnings", { count, more: String(warnings.length - most), most: String(most), code: first.code, first: first.at }, undefined, []);
}
