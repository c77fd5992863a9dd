import type { AssessmentDiff, DiffChange } from "../../model/generated/schemas.ts";
import { series } from "../../view/style/text.ts";

/**
 * Whether the two sides have no practice in common, because another edition asks for other ones: then nothing of the one became anything of the other,
 * and each would be told as gone or new.
 */
export const isAcross = ({ status, practices }: Pick<AssessmentDiff, "status" | "practices">): boolean =>
  status === "compared" && practices.length > 0 && practices.every(({ old, new: now }) => old === undefined || now === undefined);

/** Whether a change is of something that only one of the two editions has. */
export const isOfOneEdition = ({ on, old, new: now }: DiffChange): boolean => on !== "ask" && (old === undefined || now === undefined);

/** That the edition is the cause, and that practices of two editions are not compared one with one. */
export function acrossText({ old, new: now, practices }: AssessmentDiff): string {
  const only = (side: "old" | "new"): string => series(practices.flatMap((one) => (one[side] === undefined ? [] : [one.id])));
  const [was, is] = old?.edition === now?.edition ? [old?.name, now?.name] : [`edition ${old?.edition}`, `edition ${now?.edition}`];
  return `The cause is the edition: ${was} asks for ${only("old")}, ${is} for ${only("new")}. These are different things, so none is compared with another, and nothing here says that the evidence got better or worse. t6 compare sets those beside each other that a crosswalk puts together.`;
}
