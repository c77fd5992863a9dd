import type { Decision, PracticeDecision } from "../../../model/decision.ts";
import type { Spot } from "../../../model/pointer.ts";

/** The file of a practice, or the main file where it has none. */
export function practiceSpot({ file }: Pick<PracticeDecision, "file">, { assessment }: Decision): Spot {
  return { file: file ?? assessment.head.file, pointer: [] };
}
