import type { Result, Source } from "../model/generated/schemas.ts";

/**
 * The sources that a document lists. Of an assessment that was carried over, those that only the edition before used are no sources of this one: what
 * is left of the record has to name them.
 */
export function sourcesUsed({ sources, carried_over: carried, assessment, judgement, practices, evidence, asks }: Result): readonly Source[] {
  if (carried === undefined) return sources;
  const left = JSON.stringify([
    assessment,
    judgement,
    practices.map((practice) => practice.judgement),
    evidence.map(({ item }) => item),
    asks.map(({ item }) => item),
  ]);
  return sources.filter(({ id }) => left.includes(`"${id}"`) || left.includes(`[${id}]`));
}
