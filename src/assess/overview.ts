import type { Decision } from "../model/decision.ts";
import type { Overview } from "../model/overview.ts";
import { rulesVersion } from "../model/rules.ts";

/** How an assessment stands, by its decision. No place in a file is looked up for it. */
export function overviewOf({ assessment: { head }, asOf, profile, position, score, judgement, practices, evidence, asks }: Decision): Overview {
  const { title, data, producer, assessor, edition, profile: chosen, sources = [] } = head.data;
  return {
    assessment: { title, data, producer, assessor, edition, as_of: asOf, profile: { ...chosen, level: profile } },
    rules_version: rulesVersion,
    position,
    score,
    ...(judgement && { judgement }),
    practices: practices.map((decided) => ({
      id: decided.practice.id,
      title: decided.practice.title,
      position: decided.position,
      score: decided.score,
      ...(decided.judgement && { judgement: decided.judgement }),
    })),
    evidence,
    asks,
    sources,
  };
}
