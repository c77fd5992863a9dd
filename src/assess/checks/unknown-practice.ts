import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { gapOf } from "../../model/not-held.ts";
import { meantPractice } from "../meant.ts";
import { inWords } from "../phrases.ts";
import { isReadByAnother } from "./other-catalogue.ts";

/** A file about a practice that the catalogue does not have. A clause id in its place leads to the practice of that clause. */
export function unknownPractice(decision: Decision): Problem[] {
  const { assessment, catalogue } = decision;
  if (isReadByAnother(decision)) return [];
  const ids = [...catalogue.practices.keys()];
  return assessment.practices
    .filter(({ data }) => !catalogue.practices.has(data.practice) && assessment.seen?.isForeign(data.practice) !== true)
    .map(({ file, data: { practice } }) => {
      const suggestion = meantPractice(practice, catalogue) ?? gapOf(practice, catalogue.practices.values()) ?? nearest(practice, ids);
      return raise("reference/unknown-practice", { practice, suggestion, known: inWords(ids) }, { file, pointer: ["practice"] });
    });
}
