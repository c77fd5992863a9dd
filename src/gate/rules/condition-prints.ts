import type { Failure } from "./failure.ts";
import { type Fingerprint, printOf } from "./fingerprint.ts";
import { isWaivable } from "./waivable.ts";

/**
 * By what a baseline knows a condition that is not met: one fingerprint for each of the smallest things that are missing. What nothing can
 * waive has none.
 * @param folder the folder of the assessment, as it is called on every machine
 */
export function conditionPrints({ condition, things }: Failure, folder: string, sha256: (text: string) => string): readonly Fingerprint[] {
  if (!isWaivable(condition)) return [];
  return things.map((about) => ({ about, print: printOf(JSON.stringify([condition, folder, about]), sha256) }));
}
