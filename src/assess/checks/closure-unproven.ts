import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { ClauseDecision, Decision } from "../../model/decision.ts";
import type { EvidenceItem, Source } from "../../model/generated/schemas.ts";
import { kindNature } from "../../model/kinds.ts";
import type { ClosureRuleId } from "../../model/rules.ts";
import { isSaidClosed, whyUnconfirmed } from "../adverse.ts";
import { isAhead, liesBefore } from "../dates.ts";
import { mayBeLost } from "../held.ts";
import { dateOf, itemsById, sourcesById } from "../link.ts";
import { once } from "../once.ts";
import { inWords, quotedInWords } from "../phrases.ts";
import { unseenWords } from "../unseen.ts";

/** A closure, and the clauses for which it is not proven. */
interface Open {
  readonly record: EvidenceRecord;
  readonly clauses: [ClauseDecision, ...ClauseDecision[]];
  readonly lacks: Set<ClosureRuleId>;
}

interface Known {
  readonly items: ReadonlyMap<string, EvidenceItem>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly asOf: string;
  readonly isProducer: Decision["isProducer"];
}

/** Contradictions that are marked as closed, and stay open: told once for each, with all that the closure lacks. */
export function closureUnproven(decision: Decision): Problem[] {
  const open = openClosures(decision);
  if (open.size === 0) return [];
  const known = once(() => ({
    items: itemsById(decision.evidence),
    sources: sourcesById(decision.assessment),
    asOf: decision.asOf,
    isProducer: decision.isProducer,
  }));
  return [...open.values()].flatMap((closure) => told(closure, known(), decision));
}

function openClosures({ practices, asOf }: Decision): ReadonlyMap<EvidenceRecord, Open> {
  const open = new Map<EvidenceRecord, Open>();
  for (const { clauses } of practices) {
    for (const decided of clauses) {
      for (const { evidence, rule, also } of decided.weighings) {
        // Of a closure in a year that is not over nobody can tell whether it has come. One that lies ahead is told elsewhere.
        const on = rule === "standing/adverse" ? evidence.item.closed?.on : undefined;
        if (rule !== "standing/closure-unproven" && (on === undefined || isAhead(on, asOf))) continue;
        const lacks = also as readonly ClosureRuleId[];
        const closure = open.get(evidence);
        if (closure === undefined) open.set(evidence, { record: evidence, clauses: [decided], lacks: new Set(lacks) });
        else {
          closure.clauses.push(decided);
          for (const lack of lacks) closure.lacks.add(lack);
        }
      }
    }
  }
  return open;
}

/** What is not there at all is told elsewhere; what may be in a lost file may be the proof. */
function told({ record, clauses, lacks }: Open, known: Known, { assessment, asOf }: Decision): Problem[] {
  const { item, spot } = record;
  const { evidence = [], confirmed_by, in: where } = item.closed ?? {};
  if (evidence.some((id) => !known.items.has(id) || mayBeLost(id, assessment))) return [];
  const unseen = confirmed_by === undefined || !isSaidClosed(item, known) ? undefined : whyUnconfirmed(item, known);
  if (unseen === "unknown") return [];
  const missing: string[] = [];
  const add: string[] = [];
  if (lacks.size === 0) {
    missing.push(`${item.closed?.on} was not over on ${asOf}`);
    add.push("Give the month or the day.");
  }
  if (lacks.has("closure/no-proof")) {
    missing.push(withoutProof(item, evidence, clauses, known));
    add.push("Name under ‘evidence’ an item that is dated after it and shows the clause by itself.");
  }
  if (lacks.has("closure/not-confirmed")) {
    missing.push(
      unseen === undefined
        ? "neither whoever found it nor an auditor or a regulator confirms it"
        : `its confirmation cannot be seen, since ${unseenWords(unseen, where)}`,
    );
    add.push("Have it confirmed by whoever found it, an auditor or a regulator: ‘confirmed_by: { name: …, role: … }’, and ‘in:’ with where that can be seen.");
  }
  const args = { id: item.id, clauses: inWords(clauses.map(({ clause }) => clause.id)), lacks: missing.join(", and "), add: add.join(" ") };
  return [raise("evidence/closure-unproven", args, inside(spot, "closed"), "key")];
}

/** Why nothing that is named shows that the matter was put right. Of one item it can be said what is wrong with it. */
function withoutProof(item: EvidenceItem, named: readonly string[], clauses: Open["clauses"], { items, sources }: Known): string {
  const found = dateOf(item, sources);
  if (found === undefined) return "it has no date, so nothing can be told to be later";
  const [id, ...others] = named;
  const proof = id === undefined ? undefined : items.get(id);
  if (proof === undefined) return "no evidence is named";
  if (others.length > 0) return `none of ${quotedInWords(named)} is later and shows the clause by itself`;
  const date = dateOf(proof, sources);
  if (proof === item) return `‘${id}’ is the item itself`;
  if (proof.stance === "contradicts") return `‘${id}’ is a contradiction too`;
  if (proof.state === "planned" || kindNature[proof.kind] === "plan") return `‘${id}’ is only planned`;
  if (date === undefined) return `‘${id}’ has no date`;
  return liesBefore(found, date) ? `‘${id}’ does not show ${shortOf(proof, clauses)} by itself` : `‘${id}’ (${date}) is not later than it (${found})`;
}

function shortOf(proof: EvidenceItem, clauses: Open["clauses"]): string {
  const short = clauses.filter(({ weighings }) => !weighings.some(({ evidence, standing }) => evidence.item === proof && standing === "sufficient"));
  return inWords((short.length === 0 ? clauses : short).map(({ clause }) => clause.id));
}
