import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { nameOf } from "../../model/party.ts";
import type { VerificationRuleId } from "../../model/rules.ts";
import { mayBeLost } from "../held.ts";
import { itemsById, sourcesById } from "../link.ts";
import { once } from "../once.ts";
import { unseenWords } from "../unseen.ts";
import { type Register, whyUnseen } from "../verification.ts";

type Verification = NonNullable<EvidenceItem["verification"]>;

/** One check of which the same is wrong with several items: told once, at the first of them. */
interface Occasion {
  readonly record: EvidenceRecord;
  readonly name: string;
  count: number;
}

/**
 * Checks that count for less than the record says. What follows from one name is told once: whoever it is, is one question. A check
 * after the as-of date is told elsewhere, and so is a place that does not exist.
 */
export function countedLess(decision: Decision): Problem[] {
  const problems: Problem[] = [];
  const strangers = new Map<string, Occasion>();
  const nowhere = new Map<string, Occasion>();
  const register = once(() => ({
    items: itemsById(decision.evidence),
    sources: sourcesById(decision.assessment),
    asOf: decision.asOf,
    isProducer: decision.isProducer,
  }));
  for (const record of decision.evidence) {
    const { verification } = record.item;
    if (verification === undefined) continue;
    const { rule } = decision.checkedOf(record.item);
    if (rule === "verification/as-stated" || rule === "verification/ahead") continue;
    const name = verification.by === undefined ? "" : nameOf(verification.by);
    if (rule === "verification/role-unknown") {
      if (!mayBeLost(name, decision.assessment)) note(strangers, name, record);
    } else if (rule === "verification/not-located" && verification.in === undefined) note(nowhere, name, record);
    else problems.push(...alone(record, verification, name, rule, register));
  }
  for (const { record, name, count } of strangers.values()) {
    const example = `‘by: { name: ${JSON.stringify(name)}, role: … }’`;
    const args = { name, id: record.item.id, others: othersOf(count), example };
    problems.push(raise("evidence/checker-unknown", args, inside(record.spot, "verification", "by")));
  }
  for (const { record, name, count } of nowhere.values()) {
    const args = { name, id: record.item.id, others: othersOf(count), unseen: unseenWords("nowhere") };
    problems.push(raise("evidence/check-not-located", args, inside(record.spot, "verification", "by")));
  }
  return problems;
}

function note(occasions: Map<string, Occasion>, name: string, record: EvidenceRecord): void {
  const known = occasions.get(name);
  if (known === undefined) occasions.set(name, { record, name, count: 1 });
  else known.count += 1;
}

/** Whoever says an item and has no name, as far as that is told from whoever checked it. */
const offices: Readonly<Partial<Record<EvidenceItem["said_by"], string>>> = {
  auditor: "an auditor",
  regulator: "a regulator",
  court: "a court or a regulator",
  parliament: "Parliament or a regulator",
  third_party: "a third party",
};

function othersOf(count: number): string | undefined {
  return count === 1 ? undefined : count === 2 ? "one other" : `${count - 1} others`;
}

/** What is wrong with one item and with no other. */
function alone(
  { item, spot }: EvidenceRecord,
  { level, in: where, on = "" }: Verification,
  name: string,
  rule: VerificationRuleId,
  register: () => Omit<Register, "parties">,
): Problem[] {
  const { id, dates, said_by } = item;
  const at = inside(spot, "verification", "level");
  switch (rule) {
    case "verification/nobody":
      return [raise("evidence/checked-by-nobody", { level }, at)];
    case "verification/own":
      return [raise("evidence/own-check", { id, level, name }, at)];
    case "verification/own-word":
      return [raise("evidence/own-word", { id, level, name }, at)];
    case "verification/speaker-unnamed":
      return [raise("evidence/speaker-unnamed", { id, level, name, office: offices[said_by] ?? "" }, inside(spot, "said_by"))];
    case "verification/early":
      return [raise("evidence/checked-before", { id, checked: on, date: dates?.about ?? "" }, inside(spot, "verification", "on"))];
    case "verification/not-located": {
      const unseen = whyUnseen(item, where, register(), on);
      if (unseen === undefined || unseen === "unknown") return [];
      return [raise("evidence/check-not-located", { name, id, unseen: unseenWords(unseen, where) }, inside(spot, "verification", "in"))];
    }
    default:
      return [];
  }
}
