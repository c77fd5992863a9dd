import { inWords } from "../../assess/phrases.ts";
import type { Reported } from "../rules/reported.ts";

/** What of a diagnostic about several things is new and what was there before, where it is some of both: the words of the whole tell no difference. */
export function partWords({ fingerprints }: Reported, frozen: ReadonlySet<string>, baseline: string): string | undefined {
  const [old, fresh] = [true, false].map((isOld) => fingerprints.filter(({ print }) => frozen.has(print) === isOld).map(({ about }) => about));
  if (old === undefined || fresh === undefined || old.length === 0) return undefined;
  return `Only ${inWords(fresh)} ${fresh.length === 1 ? "is" : "are"} new; ${inWords(old)} ${old.length === 1 ? "was" : "were"} there before the gate was: ${baseline}.`;
}
