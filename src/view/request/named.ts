import { clausesListed } from "../../language/listed.ts";
import { clauseQuestion } from "../../model/reply.ts";

/** Questions about clauses by their names, those that follow each other as a run: "Q-T6.1a to Q-T6.1c and Q-T6.1e". */
export const questionsNamed = (clauses: readonly string[]): string => clausesListed(clauses.map(clauseQuestion));

/** Texts that are said of clauses, those that are the same together. The questions are named where not all have the text in common. */
export function saidOf(texts: readonly (readonly [clause: string, text: string])[], all: number): string[] {
  const by = new Map<string, string[]>();
  for (const [clause, text] of texts) by.set(text, [...(by.get(text) ?? []), clause]);
  return [...by].map(([text, clauses]) =>
    clauses.length === all ? text : `${text.replace(/\.$/, "")} (${questionsNamed(clauses)})${text.endsWith(".") ? "." : ""}`,
  );
}
