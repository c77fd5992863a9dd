import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import { clauseFormOf } from "../../language/clause-form.ts";
import type { Decision } from "../../model/decision.ts";
import { nameOf } from "../../model/party.ts";

/** Statements that are notes and no sentences, so that a document can only tell them as notes. The words of a reply are quoted as they are. */
export function statementForm({ assessment, evidence }: Decision): Problem[] {
  const { producer, assessor, data } = assessment.head.data;
  const names = [producer, assessor, data].flatMap(({ name, short_name: short }) => (short === undefined ? [name] : [name, short]));
  return evidence.flatMap((record) => {
    const { id, statement, in_reply_to: reply, speaker, verification } = record.item;
    const known = [...names, speaker ?? "", verification?.by === undefined ? "" : nameOf(verification.by)];
    if (reply !== undefined || clauseFormOf(statement, known) !== "note") return [];
    return [raise("evidence/not-a-sentence", { id }, inside(record.spot, "statement"))];
  });
}
