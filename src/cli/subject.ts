import type { Code } from "../diagnostics/codes.ts";
import { codes } from "../diagnostics/codes.ts";
import { isCode } from "../diagnostics/describe.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { type ConditionId, conditions, isCondition } from "../gate/conditions.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Clause, Practice } from "../model/generated/schemas.ts";
import { type RuleId, rules } from "../model/rules.ts";
import { Refusal } from "./refusal.ts";

/** What an id given to t6 explain stands for. */
export type Subject =
  | { readonly kind: "principle" }
  | { readonly kind: "practice"; readonly practice: Practice }
  | { readonly kind: "clause"; readonly clause: Clause; readonly practice: Practice }
  | { readonly kind: "rule"; readonly id: RuleId }
  | { readonly kind: "condition"; readonly id: ConditionId }
  | { readonly kind: "code"; readonly code: Code };

/** Finds what an id stands for, whatever its case. Refuses an unknown one, with the nearest that exists. */
export function subjectOf(id: string, catalogue: Catalogue): Subject {
  const known = knownIds(catalogue);
  const exact = known.includes(id) ? id : known.find((candidate) => candidate.toLowerCase() === id.toLowerCase());
  if (exact === undefined) {
    const close = nearest(id, known);
    const hint =
      close === undefined
        ? "Give a practice (T6.4), a clause (T6.4c), a rule (standing/not-public), a condition of the gate (gate/overdue-ask) or a diagnostic code (evidence/unused)."
        : `Did you mean ${close}?`;
    throw new Refusal(`There is nothing called “${id}” to explain. ${hint}`);
  }
  if (isCode(exact)) return { kind: "code", code: exact };
  if (isCondition(exact)) return { kind: "condition", id: exact };
  if (isRule(exact)) return { kind: "rule", id: exact };
  if (exact === catalogue.file.principle.id) return { kind: "principle" };
  const own = catalogue.clauses.get(exact);
  const practice = catalogue.practices.get(own?.practice ?? exact);
  if (practice === undefined) throw new Refusal(`There is nothing called “${id}” to explain.`);
  return own === undefined ? { kind: "practice", practice } : { kind: "clause", clause: own.clause, practice };
}

function knownIds({ file, practices, clauses }: Catalogue): readonly string[] {
  return [file.principle.id, ...practices.keys(), ...clauses.keys(), ...Object.keys(rules), ...Object.keys(conditions), ...Object.keys(codes)];
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
