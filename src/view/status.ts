import type { Result } from "../model/generated/schemas.ts";
import { notRegulators, roleUnder } from "./code-words.ts";
import { statuses } from "./style/annex.ts";
import { filled } from "./style/text.ts";

type Assessed = Pick<Result, "assessment" | "catalogue">;

/** Whose assessment it is, as it stands above every practice's text. */
export function labelOf({ assessment, catalogue }: Assessed): string {
  const { assessor } = assessment;
  return filled(statuses[roleUnder(catalogue, assessment)], {
    assessor: assessor.short_name ?? assessor.name,
    apart: notRegulators(catalogue, "label"),
  }).trim();
}

/** What the whole is: an assessment by somebody, or a restatement, which whoever is restated in it has not made. */
export function statusOf(result: Assessed): string {
  return result.assessment.provenance === undefined ? labelOf(result) : "Restated from what was published";
}

/** Whether it restates what several published, and no letter of any of them: nobody named in it has written it, told anything for it, or signed it. */
export const isCompilation = ({ assessment }: Pick<Assessed, "assessment">): boolean => assessment.provenance !== undefined && assessment.letter === undefined;
