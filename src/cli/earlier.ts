import { openResults } from "../api/results.ts";
import type { Result } from "../model/generated/schemas.ts";
import { Refusal } from "./refusal.ts";

/** Opens earlier assessments, from folders or saved, each weighed as of its own day. What cannot be opened ends the run. */
export async function openEarlier(paths: readonly string[]): Promise<readonly Result[]> {
  if (paths.length === 0) return [];
  const { opened, refusals } = await openResults(paths);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new Refusal(refusal);
  return opened.map(({ name, result }) => {
    if (result === undefined) throw new Refusal(`The earlier assessment in ${name} has errors, so nothing is decided there: t6 check shows them.`);
    return result;
  });
}

/** The earlier results of the same data as this one. */
export function earlierOf(result: Result, earlier: readonly Result[]): readonly Result[] {
  return earlier.filter((other) => isSameData(result, other));
}

/** Says so where an earlier assessment belongs to none of those that are reported: it would be left out without a word. */
export function refuseStrangers(results: readonly About[], earlier: readonly Result[]): void {
  const stranger = earlier.find((other) => !results.some((result) => isSameData(result, other)));
  if (stranger === undefined) return;
  const { producer, data } = stranger.assessment;
  throw new Refusal(
    `An earlier assessment is about ${data.name} of ${producer.name}, and nothing that is reported here is: give an earlier assessment of the same data.`,
  );
}

/** What a result is about. */
export type About = Pick<Result, "assessment">;

function isSameData({ assessment: a }: About, { assessment: b }: About): boolean {
  return a.data.name === b.data.name && a.producer.name === b.producer.name;
}
