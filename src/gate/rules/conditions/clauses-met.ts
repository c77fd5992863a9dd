import type { MinimumClausesMet, Score } from "../../../model/generated/schemas.ts";
import { thresholdsFor } from "../asked.ts";
import { type Failure, fail, type Matter } from "../failure.ts";
import { practiceSpot } from "./practice-spot.ts";

/** Practices in which too few clauses are met, and the same of the assessment as a whole. Where nothing applies nothing can be missing. */
export function clausesMet({ decision, gate, folder }: Matter): readonly Failure[] {
  const { practices, score, assessment, catalogue } = decision;
  const principle = catalogue.file.principle.id;
  const inPractices = practices.flatMap((decided) => {
    const { practice } = decided;
    const short = shortfall(decided.score, thresholdsFor(gate, practice.id).minimum_clauses_met);
    if (short === undefined) return [];
    return [
      fail(
        "gate/minimum-clauses-met",
        { practice: practice.id, folder, ...short },
        practiceSpot(decided, decision),
        [practice.id],
        numbersMissed(practice.id, short),
      ),
    ];
  });
  const overall = shortfall(score, gate.minimum_clauses_met_overall);
  const whole = { file: assessment.head.file, pointer: [] };
  return [
    ...inPractices,
    ...(overall === undefined
      ? []
      : [fail("gate/minimum-clauses-met-overall", { principle, folder, ...overall }, whole, [principle], numbersMissed(principle, overall))]),
  ];
}

interface Shortfall {
  readonly met: string;
  readonly applicable: string;
  readonly needed: string;
  readonly missing: string;
}

/** Each number of clauses up to the one that is asked for is missed by itself, so that one more that is met leaves the others. */
export function numbersMissed(id: string, { met, missing }: Pick<Shortfall, "met" | "missing">): readonly string[] {
  return Array.from({ length: Number(missing) }, (_, index) => `${id} ${Number(met) + index + 1}`);
}

function shortfall(score: Score, minimum: MinimumClausesMet | undefined): Shortfall | undefined {
  if (minimum === undefined || !score.scored) return undefined;
  const { applicable, counts } = score;
  const needed = Math.min(applicable, typeof minimum === "number" ? minimum : Math.ceil((Number(minimum.slice(0, -1)) * applicable) / 100));
  const missing = needed - counts.met;
  return missing <= 0 ? undefined : { met: String(counts.met), applicable: String(applicable), needed: String(needed), missing: String(missing) };
}
