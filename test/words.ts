import { liftText, proposalText } from "../src/language/lifts.ts";
import { namingIn } from "../src/language/naming.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Lift, ProposedAsk, Result } from "../src/model/generated/schemas.ts";

/** What a decision's lifts and proposals say, as they would in its result. */
export function wordsOf(decision: Decision): { readonly proposal: (ask: ProposedAsk) => string; readonly lift: (clause: string, lift: Lift) => string } {
  const practices = decision.practices.map(({ clauses }) => ({ clauses: clauses.map(({ clause }) => ({ ...clause, parts: clause.parts ?? [] })) }));
  const naming = namingIn({ evidence: decision.evidence, practices, rules_version: "2" } as unknown as Result);
  return { proposal: (ask) => proposalText(ask, naming(ask.clause)), lift: (clause, lift) => liftText(lift, naming(clause)) };
}
