import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** Corrections from a fact-check that nobody has decided on, or that were declined and nobody says why. */
export function corrections({ assessment: { head } }: Decision): Problem[] {
  return (head.data.corrections ?? []).flatMap(({ paragraph, by, state = "open", reason }, index) => {
    const at = (key: string) => ({ file: head.file, pointer: ["corrections", index, key] });
    if (state === "open") return [raise("correction/open", { paragraph, by }, at("paragraph"))];
    return state === "declined" && reason === undefined ? [raise("correction/no-reason", { paragraph, by }, at("state"))] : [];
  });
}
