import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import type { Subject } from "./subject.ts";

/** That somebody has gone through every line that may carry evidence over from the edition before: what waits may speak for the producer, or against. */
export function reviewed({ result: { carried_over: carried } }: Subject): Problem[] {
  if (carried === undefined) return [];
  const open = carried.lines.filter(({ state }) => state === "open");
  if (open.length === 0) return [];
  const args =
    open.length === 1
      ? { open: "1 line", wait: "waits", they: "it proposes", them: "it" }
      : { open: `${open.length} lines`, wait: "wait", they: "they propose", them: "them" };
  return [raise("sign-off/not-reviewed", args, { file: carried.file, pointer: ["lines", carried.lines.findIndex(({ state }) => state === "open")] })];
}
