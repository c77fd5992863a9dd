import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import { decidingText } from "../../language/deciding.ts";
import type { Decision } from "../../model/decision.ts";
import { contradictionUnder, isAttributed, judgedOf, lacking } from "../judged.ts";
import { inWords, spaced } from "../phrases.ts";

/**
 * Judgements that are more favourable than the evidence, without reasons and a second name. One that somebody else published is not
 * ours to countersign: there, missing reasons are worth a note. A contradiction underneath is told on its own.
 */
export function judgementFavourable(decision: Decision): Problem[] {
  return judgedOf(decision)
    .filter((judged) => judged.divergence === "more_favourable" && contradictionUnder(judged) === undefined)
    .flatMap((judged) => {
      const { item, spot } = judged.judgement;
      const { state, decidingClause, deciding } = judged.position;
      const because = deciding.length === 0 ? {} : { because: decidingText(deciding), deciding: inWords(deciding), clause: decidingClause };
      const args = { on_what: judged.onWhat, outcome: spaced(item.outcome), position: spaced(state), ...because };
      const missing = lacking(judged);
      if (isAttributed(judged)) return item.reasons === undefined ? [raise("judgement/attributed-without-reasons", args, inside(spot, "outcome"))] : [];
      return missing === undefined ? [] : [raise("judgement/more-favourable", { ...args, ...missing }, inside(spot, "outcome"))];
    });
}
