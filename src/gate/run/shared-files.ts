import { askedOf, inForce, sourcesOf } from "../../api/in-force.ts";
import type { Config } from "../../api/types.ts";
import type { Diagnostic, Severity } from "../../diagnostics/problem.ts";
import { strictest } from "../../diagnostics/severity.ts";
import type { Asked } from "../rules/asked.ts";
import type { Reported, ReportedSeverity } from "../rules/reported.ts";
import type { Coverage } from "./coverage.ts";
import { regradedAll, reportedSeverities } from "./severity.ts";

/* What is asked of files that several assessments share: configurations and catalogues. Each says so of itself, and those say so that bind it. */

/** The configurations in force, by the files of which they are made. */
function configsByFile(examined: Coverage["examined"]): ReadonlyMap<string, Config> {
  return new Map(examined.flatMap(({ config }) => inForce(config).flatMap((one) => sourcesOf(one).map(({ path }) => [path, one] as const))));
}

/** What is said about severities, in each file once. */
export function severitiesIn(examined: Coverage["examined"], entries: readonly Reported[]): readonly ReportedSeverity[] {
  const files = new Map(examined.flatMap(({ config }) => inForce(config).flatMap((one) => sourcesOf(one).map((source) => [source.path, source] as const))));
  return [...files.values()].flatMap((source) => reportedSeverities(source, entries));
}

/** What is wrong with the files that several assessments share, as grave as a configuration says of itself and of what is nested in it. */
export function regradedShared({ shared, examined }: Coverage & { readonly shared: readonly Diagnostic[] }): readonly Diagnostic[] {
  const own = configsByFile(examined);
  return shared.flatMap((diagnostic) => {
    const config = own.get(diagnostic.file);
    return regradedAll([diagnostic], config, config?.folder ?? ".");
  });
}

/** With which severity something fails that is wrong with a file which several assessments share: a configuration says so of itself, and those that bind it. */
export function thresholdsOf(examined: Coverage["examined"], flags: Asked): (file: string) => Severity {
  const own = configsByFile(examined);
  return (file) => strictest(askedOf(own.get(file), flags).map(({ asked }) => asked.fail_on ?? "error"));
}
