import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import type { EvidenceResult, PracticeResult, Result } from "../model/generated/schemas.ts";
import { nameOf } from "../model/party.ts";
import { means } from "../view/names.ts";
import { seenBy } from "./sayings.ts";
import type { Subject } from "./subject.ts";
import { isMeant, type Text } from "./texts.ts";

/**
 * Where a text on a practice says that its author has confirmed, verified or seen something, and no item of that practice was looked at by the assessor.
 * What was seen may be something else, so this is worth a note and no more. A sentence that links an item is looked at by what the item is.
 */
export function confirmsNothing({ result, spots }: Subject, texts: readonly Text[]): Problem[] {
  const { assessor } = result.assessment;
  const says = seenBy(["we", "I", assessor.name, ...(assessor.short_name === undefined ? [] : [assessor.short_name])], "(?:seen|saw|verified|confirmed)");
  return result.practices.flatMap((practice) => {
    const narrative = practice.judgement?.item.narrative;
    const { file } = spots.judgement(practice.id);
    const text = texts.find(({ markdown, spot }) => markdown === narrative && spot.file === file);
    if (text === undefined || isLookedAt(practice, result)) return [];
    return text.sentences.flatMap(({ words, links }) =>
      links.length > 0 || !says.test(words) || isMeant(words, result)
        ? []
        : [raise("sign-off/confirmed-by-nobody", { words, practice: practice.id }, text.spot)],
    );
  });
}

/** Whether the assessor looked at any item that bears on a practice. */
function isLookedAt({ clauses }: PracticeResult, { evidence, assessment: { assessor } }: Result): boolean {
  const bearing = new Set(clauses.flatMap(({ standings }) => standings.map((standing) => standing.evidence)));
  const looked = ({ item: { id, verification }, counts_as: counts }: EvidenceResult): boolean => {
    if (!bearing.has(id) || counts === undefined || counts.level === "reported" || counts.level === "unverifiable") return false;
    return counts.role === "assessor" || (verification?.by !== undefined && means(nameOf(verification.by), assessor));
  };
  return evidence.some(looked);
}
