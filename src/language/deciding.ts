import { listed } from "./listed.ts";
import { numberText } from "./numbers.ts";

/** More clauses than this are counted, and the first of them is named. */
export const fewDeciding = 3;

/** The clauses that decide, the gravest first: "T6.1h", "T6.1d and T6.1h", or "18 clauses, T6.2a first". */
export function decidingText(ids: readonly string[]): string {
  return ids.length > fewDeciding ? `${numberText(ids.length)} clauses, ${ids[0]} first` : listed(ids);
}
