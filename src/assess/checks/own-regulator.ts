import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";

/** A body that assesses itself, and does not say so. */
export function ownRegulator({ assessment, selfAssessed }: Decision): Problem[] {
  const { file, data } = assessment.head;
  const { producer, assessor } = data;
  if (!selfAssessed || assessor.role === "producer") return [];
  return [raise("assessment/own-regulator", { name: producer.name, role: assessor.role }, { file, pointer: ["assessor", "role"] })];
}
