import { factIds, openFactsIn } from "../assess/applies.ts";
import { listed } from "../language/listed.ts";
import type { FactId } from "../model/decision.ts";
import type { Result } from "../model/generated/schemas.ts";

/** A question about the data that nobody has answered, and what hangs on it. */
export interface OpenFact {
  readonly fact: FactId;
  /** The clauses that are short of met, and would not apply with another answer. */
  readonly clauses: readonly string[];
  /** The question, what hangs on it, and how it is answered. */
  readonly text: string;
}

const questions: Readonly<Record<FactId, string>> = {
  personal: "Are the data about people?",
  collected_by: "Who collects the data: the producer, somebody on its behalf, or others?",
  linked: "Are the data linked to other data?",
  shared: "Does anybody outside the producer receive the data?",
  microdata_released: "Can researchers use the detailed records?",
};

/** To which data alone something applies. */
const holds: Readonly<Record<FactId, string>> = {
  personal: "data about people",
  collected_by: "data that the producer collects, or somebody on its behalf",
  linked: "linked data",
  shared: "data that others receive",
  microdata_released: "data of which researchers can use detailed records",
};

/**
 * The questions about the data that nobody has answered. A fact that nobody states counts as holding, so what is asked about it counts as missing: the
 * answer costs a sentence, and may show that nothing was. What it would do depends on the answer, so it is no step.
 */
export function openFactsOf({ practices, assessment, decided_from: from }: Pick<Result, "practices" | "assessment" | "decided_from">): readonly OpenFact[] {
  const short = new Set(
    practices.flatMap(({ clauses }) => clauses.flatMap(({ id, finding }) => (["not_shown", "not_met", "partly_met"].includes(finding.state) ? [id] : []))),
  );
  const asked = (from?.applies_when ?? []).filter(({ clause, part }) => part === undefined && short.has(clause));
  return factIds.flatMap((fact) => {
    const clauses = asked.flatMap(({ clause, when }) => (openFactsIn(when, assessment.data).includes(fact) ? [clause] : []));
    if (clauses.length === 0) return [];
    const text = `${questions[fact]} ${listed(clauses)} ${clauses.length === 1 ? "applies" : "apply"} only to ${holds[fact]}, and ${clauses.length === 1 ? "counts" : "count"} as applying while nobody says so. Write ‘${fact}: { is: …, reason: … }’ under ‘data:’ in assessment.yaml; in a book, on the sheet “Assessment”.`;
    return [{ fact, clauses, text }];
  });
}
