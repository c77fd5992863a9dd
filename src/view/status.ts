import type { Result } from "../model/generated/schemas.ts";
import { notRegulators, roleUnder } from "./code-words.ts";
import { means } from "./names.ts";
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

/**
 * Whose judgement of one practice it is: the regulator's where it judged itself, or whoever signs for it. A record that was moved to another edition keeps
 * its assessor, and what somebody else judged there is no assessment of the regulator's.
 */
export function judgedLabel(result: Assessed, by: string | undefined): string {
  const { assessment, catalogue } = result;
  const signer = assessment.letter?.signed_by?.name;
  const isTheirs =
    roleUnder(catalogue, assessment) !== "regulator" || signer === undefined || by === undefined || signer === by || means(by, assessment.assessor);
  return isTheirs ? labelOf(result) : filled(statuses.other, { assessor: by, apart: notRegulators(catalogue, "label") }).trim();
}

/** What the whole is: an assessment by somebody, or a restatement, which whoever is restated in it has not made. */
export function statusOf(result: Assessed): string {
  return result.assessment.provenance === undefined ? labelOf(result) : "Restated from what was published";
}

/** Whether it restates what several published, and no letter of any of them: nobody named in it has written it, told anything for it, or signed it. */
export const isCompilation = ({ assessment }: Pick<Assessed, "assessment">): boolean => assessment.provenance !== undefined && assessment.letter === undefined;
