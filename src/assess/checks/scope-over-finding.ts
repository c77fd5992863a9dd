import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import type { Spot } from "../../model/pointer.ts";
import { isBinding } from "../adverse.ts";
import { exceptionTo } from "../applies.ts";
import { deferrals, firsts, notApplicables } from "../declared.ts";
import { inWords, quotedInWords } from "../phrases.ts";

/** A way in which clauses are left out, and where it is written. */
interface LeftOut {
  readonly declared: string;
  readonly line: string;
  readonly spot: Spot;
  readonly clauses: readonly ClauseDecision[];
}

/**
 * Clauses that are left out although somebody found fault, and nothing shows that it was put right: marked as not applicable, out of
 * scope by a fact, or left to another body. A case that another body has open may well stand beside a finding that does not bind.
 */
export function scopeOverFinding(decision: Decision): Problem[] {
  const faulted = new Map<string, ClauseDecision>();
  for (const { clauses } of decision.practices)
    for (const decided of clauses) if (decided.weighings.some(({ standing }) => standing === "adverse")) faulted.set(decided.clause.id, decided);
  if (faulted.size === 0) return [];
  return [...byHand(faulted, decision), ...byFact(faulted, decision)].map(({ declared, line, spot, clauses }) => {
    const found = new Set(
      clauses.flatMap(({ weighings }) => weighings.filter(({ standing }) => standing === "adverse").map(({ evidence }) => evidence.item.id)),
    );
    const args = { clauses: inWords(clauses.map(({ clause }) => clause.id)), declared, evidence: quotedInWords([...found]), line };
    return raise("scope/over-finding", args, spot);
  });
}

type Faulted = ReadonlyMap<string, ClauseDecision>;

/** A mark that has no effect is told elsewhere. */
function byHand(faulted: Faulted, decision: Decision): readonly LeftOut[] {
  const entries: LeftOut[] = [];
  const add = (clause: string, declared: string, spot: Spot, isOverruled: (decided: ClauseDecision) => boolean): void => {
    const decided = faulted.get(clause);
    if (decided !== undefined && isOverruled(decided)) entries.push({ declared, line: "this entry", spot: inside(spot, "clause"), clauses: [decided] });
  };
  for (const { entry, clause, spot } of firsts(notApplicables(decision)))
    if (clause.not_applicable && entry.reason !== undefined) add(clause.id, "is marked as not applicable", spot, () => true);
  for (const { entry, clause, spot } of firsts(deferrals(decision)))
    if (!decision.isProducer(entry.body)) add(clause.id, "is left to another body", spot, (decided) => binds(decided, decision));
  return entries;
}

function binds({ weighings }: ClauseDecision, decision: Decision): boolean {
  return weighings.some(({ standing, evidence }) => standing === "adverse" && isBinding(evidence.item, decision));
}

/** One fact may leave several clauses out. */
function byFact(faulted: Faulted, { assessment: { head } }: Decision): readonly LeftOut[] {
  const entries = new Map<string, LeftOut & { clauses: ClauseDecision[] }>();
  for (const decided of faulted.values()) {
    const exception = exceptionTo(decided.clause.applies_when, head.data.data);
    if (exception === undefined) continue;
    const { fact } = exception;
    const known = entries.get(fact);
    const spot = { file: head.file, pointer: ["data", fact, "is"] };
    if (known === undefined) entries.set(fact, { declared: "cannot apply by what is said about the data", line: `‘${fact}’`, spot, clauses: [decided] });
    else known.clauses.push(decided);
  }
  return [...entries.values()];
}
