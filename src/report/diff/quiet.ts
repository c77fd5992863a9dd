import type { AssessmentDiff } from "../../model/generated/schemas.ts";
import { countText } from "../../view/style/text.ts";

/** Whether there is nothing to say about an assessment: both sides are the same. */
export function isQuiet({ status, counts }: AssessmentDiff): boolean {
  return status === "compared" && counts.worse + counts.better + counts.other + counts.causes + counts.unexplained === 0;
}

/** One line for all the assessments of which there is nothing to say. */
export function quietLine(assessments: readonly AssessmentDiff[]): string | undefined {
  const quiet = assessments.filter(isQuiet).length;
  if (quiet === 0) return undefined;
  return quiet === assessments.length ? "Nothing changed." : `Nothing changed in ${countText(quiet, "other assessment", "other assessments")}.`;
}
