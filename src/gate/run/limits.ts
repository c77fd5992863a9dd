import { inForce } from "../../api/in-force.ts";
import type { Assessed, LoadedAssessment } from "../../api/types.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { fromFolder } from "../../io/display.ts";
import { limitProblems } from "../rules/limits.ts";

/** What is beyond the limits that the configurations in force set. */
export async function foundByLimits({ folder, display }: Assessed, { assessment, config, files }: LoadedAssessment): Promise<readonly Diagnostic[]> {
  const set = inForce(config).flatMap(({ path, data: { limits } }) => (limits === undefined ? [] : [{ limits, config: fromFolder(folder, path) }]));
  if (set.length === 0) return [];
  const sized = files.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, bytes: new TextEncoder().encode(text).length }]));
  const problems = limitProblems(set, sized, assessment);
  if (problems.length === 0) return [];
  const { locate, positionsOf } = await import("../../api/positions.ts");
  return locate(problems, positionsOf(files), display);
}
