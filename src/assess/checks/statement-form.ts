import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import { clauseFormOf } from "../../language/clause-form.ts";
import type { Decision } from "../../model/decision.ts";
import { nameOf } from "../../model/party.ts";

/** Statements that are notes and no sentences, so that a document can only tell them as notes. The words of a reply are quoted as they are. */
export function statementForm({ assessment, evidence }: Decision): Problem[] {
  const { producer, assessor, data } = assessment.head.data;
  const problems: Problem[] = [];
  for (const record of evidence) {
    const { id, statement, in_reply_to: reply, speaker, verification } = record.item;
    // Most statements are sentences whoever they name, and need not be held beside names.
    if (reply !== undefined || clauseFormOf(statement) !== "note") continue;
    const names = [producer, assessor, data].flatMap(({ name, short_name: short }) => (short === undefined ? [name] : [name, short]));
    const known = [...names, speaker ?? "", verification?.by === undefined ? "" : nameOf(verification.by)];
    if (clauseFormOf(statement, known) === "note") problems.push(raise("evidence/not-a-sentence", { id }, inside(record.spot, "statement")));
  }
  return problems;
}
