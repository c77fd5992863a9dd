import { inWords } from "../../assess/phrases.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { ConfigFile } from "../../model/generated/schemas.ts";

/** What is wrong with the gate of a configuration that its form does not tell: practices that are not there, or there twice. */
export function configProblems({ gate }: ConfigFile, file: string, practices: readonly string[]): readonly Problem[] {
  const named = (gate?.practices ?? []).map(({ practice }) => practice);
  return named.flatMap((practice, index) => {
    const spot = { file, pointer: ["gate", "practices", index, "practice"] };
    if (!practices.includes(practice)) {
      return [raise("config/unknown-practice", { practice, suggestion: nearest(practice, practices), known: inWords(practices) }, spot)];
    }
    return named.indexOf(practice) < index ? [raise("config/practice-twice", { practice }, spot)] : [];
  });
}

/** The same of an option, as a sentence. */
export function unknownPractice(practice: string, practices: readonly string[]): string {
  const suggestion = nearest(practice, practices);
  const meant = suggestion === undefined ? "" : ` Did you mean ‘${suggestion}’?`;
  return `There is no practice ‘${practice}’ of which an option could ask anything.${meant} The practices are ${inWords(practices)}.`;
}
