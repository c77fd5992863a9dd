import type { Faulty } from "../api/reply.ts";
import type { Fault } from "../reply/fault.ts";

/** Why nothing of what came back was taken: everything that is wrong in it, and what can be done. */
export function refusalOf(name: string, { faults, usable }: Faulty): string {
  const rest = usable === 1 ? "one entry" : `${usable} entries`;
  const offer = usable === 0 ? "" : ` Or import it with --leave-out-faults: then ${rest} can be made of the rest, and what is named here is left out.`;
  const [only, ...others] = faults;
  if (others.length === 0) return `${name} was not imported. ${only?.text} Nothing was written.${offer}`;
  return `${name} was not imported. ${faults.length} things in it cannot be used:\n${listed(faults)}Nothing was written. Put them right in the copy, and import it again.${offer}`;
}

/** What was left out of what came back, first of all that is told; empty where nothing was. */
export function leftOut(faults: readonly Fault[]): string {
  if (faults.length === 0) return "";
  const count = faults.length === 1 ? "One thing was" : `${faults.length} things were`;
  return `${count} left out, and nothing is recorded of ${faults.length === 1 ? "it" : "them"}. Put ${faults.length === 1 ? "it" : "them"} right in the copy, and import it again: what is recorded is not added twice.\n${listed(faults)}`;
}

const listed = (faults: readonly Fault[]): string => faults.map(({ text }) => `  - ${text}\n`).join("");
