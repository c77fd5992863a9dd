import type { EvidenceRecord } from "../model/assessment.ts";
import type { ClauseDecision, DecidedPosition, Decision, JudgementDecision } from "../model/decision.ts";
import type { Divergence } from "../model/generated/schemas.ts";
import { isAssessed } from "./grouped.ts";

/** A judgement beside what the evidence says about the same thing. */
export interface Judged {
  /** The id of the principle or of the practice. */
  readonly onWhat: string;
  readonly judgement: JudgementDecision;
  readonly position: DecidedPosition;
  readonly divergence: Divergence["kind"];
  readonly digest: () => string;
  readonly clauses: () => readonly ClauseDecision[];
  /** What bears on those clauses. */
  readonly evidence: () => readonly EvidenceRecord[];
}

/** What a practice and the principle have in common. */
type Decided = Pick<Decision, "judgement" | "position" | "divergence" | "digest">;

/** The overall judgement and those on the practices, as far as there are any. */
export function judgedOf(decision: Decision): readonly Judged[] {
  const { catalogue, practices, evidence } = decision;
  const judged: Judged[] = [];
  const add = (onWhat: string, { judgement, position, divergence, digest }: Decided, clauses: Judged["clauses"], bearing: Judged["evidence"]) => {
    if (judgement !== undefined) judged.push({ onWhat, judgement, position, divergence, digest, clauses, evidence: bearing });
  };
  add(
    catalogue.file.principle.id,
    decision,
    () => practices.flatMap(({ clauses }) => clauses),
    () => evidence,
  );
  for (const decided of practices) {
    // One in a second file about the practice may be meant for another. The file is told; what follows from it is not.
    if (decided.judgement?.spot.file !== decided.file) continue;
    add(
      decided.practice.id,
      decided,
      () => decided.clauses,
      () => bearingOn(decided.clauses, evidence),
    );
  }
  return judged;
}

function bearingOn(clauses: readonly ClauseDecision[], evidence: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  const bearing = new Set(clauses.flatMap(({ weighings }) => weighings.map((weighing) => weighing.evidence)));
  return evidence.filter((record) => bearing.has(record));
}

/** What a judgement lacks that it needs to go beyond the evidence. */
interface Lacking {
  /** As a clause of a sentence. */
  readonly missing: string;
  /** The lines to add, as they are written. Only those that are missing: a second one of the same name would be the next mistake. */
  readonly add: string;
}

const owed = [
  { key: "reasons", missing: "no reasons are given", line: "‘reasons:’" },
  { key: "agreed_by", missing: "nobody has agreed to it", line: "‘agreed_by: { name: … }’" },
] as const;

/** What a judgement lacks that it needs to go beyond the evidence; nothing where it lacks nothing. */
export function lacking({ judgement: { item } }: Judged): Lacking | undefined {
  const absent = owed.filter(({ key }) => item[key] === undefined);
  if (absent.length === 0) return undefined;
  return { missing: absent.map(({ missing }) => missing).join(", and "), add: absent.map(({ line }) => line).join(" and ") };
}

/** Whether somebody else published the judgement: then it is a fact, and not ours to countersign. */
export function isAttributed({ judgement: { item } }: Judged): boolean {
  return item.published_in !== undefined;
}

/**
 * The first open contradiction under a judgement of one's own that says that all is well and does not say why. Where the evidence stands
 * no lower, as with a weakness for which there is a recommendation that counts, the judgement says nothing that has to be explained.
 */
export function contradictionUnder(judged: Judged): { readonly clause: string; readonly evidence: string } | undefined {
  const { outcome } = judged.judgement.item;
  if (judged.divergence === "none" || judged.divergence === "stricter") return undefined;
  if (isAttributed(judged) || lacking(judged) === undefined || (outcome !== "meets" && outcome !== "consistent")) return undefined;
  for (const { clause, weighings } of judged.clauses().filter(isAssessed)) {
    const adverse = weighings.find(({ standing }) => standing === "adverse");
    if (adverse !== undefined) return { clause: clause.id, evidence: adverse.evidence.item.id };
  }
  return undefined;
}
