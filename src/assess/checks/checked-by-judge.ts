import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { EvidenceRecord } from "../../model/assessment.ts";
import type { Decision } from "../../model/decision.ts";
import { nameOf } from "../../model/party.ts";
import { type Judged, judgedOf } from "../judged.ts";
import { citedBy } from "../judgement.ts";
import { sameName } from "../parties.ts";
import { quotedInWords } from "../phrases.ts";

/** Whoever judges is named by name and by post. */
const keys = ["by", "role"] as const;

/**
 * Judgements by whoever checked what they rest on, where nobody else agreed. An overall judgement rests on those on the practices, where
 * there are any. What an outside assessor checked, its signatory answers for.
 */
export function checkedByJudge(decision: Decision): Problem[] {
  const perPractice = decision.practices.some(({ judgement }) => judgement !== undefined);
  const alone = judgedOf(decision).filter(({ judgement }) => {
    const { agreed_by, published_in } = judgement.item;
    return agreed_by === undefined && published_in === undefined && !(perPractice && judgement === decision.judgement);
  });
  if (alone.length === 0) return [];
  const among = checkersNamed(decision);
  return alone.flatMap((judged) => {
    // Few judge what they checked; only then does it matter what bears on what.
    for (const key of keys) {
      const names = among(judged.judgement.item[key]);
      const own = names.length === 0 ? [] : judgedOwn(judged, names, decision);
      if (own.length > 0) return [told(judged, key, own)];
    }
    return [];
  });
}

/** Gives for a name those of the checkers that mean the same. One person mostly makes all the judgements, so that is found out once. */
function checkersNamed({ evidence, checkedOf }: Decision): (name: string | undefined) => readonly string[] {
  const checkers = new Set(evidence.filter(({ item }) => checkedOf(item).role !== "assessor").map(checkerOf));
  const known = new Map<string, readonly string[]>();
  return (name) => {
    if (name === undefined) return [];
    const found = known.get(name);
    if (found !== undefined) return found;
    const same = [...checkers].flatMap((checker) => (checker !== undefined && sameName(checker, name) ? [checker] : []));
    known.set(name, same);
    return same;
  };
}

function checkerOf({ item: { verification } }: EvidenceRecord): string | undefined {
  return verification?.by === undefined ? undefined : nameOf(verification.by);
}

function judgedOwn({ judgement: { item }, evidence }: Judged, names: readonly string[], { checkedOf }: Decision): readonly EvidenceRecord[] {
  return citedBy(item, evidence()).filter((record) => names.includes(checkerOf(record) ?? "") && checkedOf(record.item).role !== "assessor");
}

function told({ onWhat, judgement: { item, spot } }: Judged, key: (typeof keys)[number], own: readonly EvidenceRecord[]): Problem {
  const args = { on_what: onWhat, name: item[key] ?? "", evidence: quotedInWords(own.map((record) => record.item.id)), example: "{ name: … }" };
  return raise("evidence/checked-by-judge", args, inside(spot, key));
}
