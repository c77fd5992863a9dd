import type { EarlierPosition, Result } from "../model/generated/schemas.ts";

/** A result with where earlier assessments of the same data stood, oldest first; as it is where there are none. */
export function withTrend(result: Result, earlier: readonly Result[] = []): Result {
  if (earlier.length === 0) return result;
  const ordered = earlier.toSorted((a, b) => (a.assessment.as_of < b.assessment.as_of ? -1 : a.assessment.as_of > b.assessment.as_of ? 1 : 0));
  return { ...result, trend: ordered.map(standOf) };
}

function standOf({ assessment: { as_of, title }, rules_version, position, score, practices }: Result): EarlierPosition {
  return {
    as_of,
    title,
    rules_version,
    position,
    score,
    practices: practices.map(({ id, position: own, score: counts }) => ({ id, position: own, score: counts })),
  };
}
