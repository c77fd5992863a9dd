import { inForce, sourcesOf } from "../../api/in-force.ts";
import type { Assessed, Config, LoadedAssessment } from "../../api/types.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { ownProblems, type WrittenCheck } from "../rules/own/checks.ts";

/** The checks that configurations bring where this one is the nearest, those of the outermost first. Of several under one code the first counts. */
export function checksInForce(config: Config | undefined): readonly WrittenCheck[] {
  const all = inForce(config).flatMap((one) => sourcesOf(one).flatMap(({ path, data }) => (data.checks ?? []).map((check) => ({ check, config: path }))));
  return [...new Map(all.toReversed().map((one) => [one.check.code, one] as const)).values()].toReversed();
}

/** What the checks of configurations find in an assessment. What knows lines is loaded only where there is something to point at. */
export async function foundByOwn({ decision, display }: Assessed, { assessment, config, files }: LoadedAssessment): Promise<readonly Diagnostic[]> {
  const checks = checksInForce(config);
  const problems = checks.length === 0 || assessment === undefined ? [] : ownProblems(checks, assessment, decision);
  if (problems.length === 0) return [];
  const { locate, positionsOf } = await import("../../api/positions.ts");
  return locate(problems, positionsOf(files), display);
}
