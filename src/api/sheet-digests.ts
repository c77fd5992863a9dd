import type { Decision } from "../model/decision.ts";
import type { Change, Plan } from "../sheet/gathered.ts";
import { assess } from "./assess.ts";
import { changed } from "./changes.ts";
import { sheetChanges } from "./sheet-changes.ts";
import type { LoadedAssessment } from "./types.ts";

/**
 * A plan whose judgements say on which evidence they were made. Whoever judged in a book had before them what was exported and what the book
 * changes. Where the files were changed since by others, the judgement keeps the digest of the export: it is out of date from the start, and told so.
 */
export async function withDigests(loaded: LoadedAssessment, decision: Decision, plan: Plan): Promise<Plan> {
  if (!plan.changes.some(isJudgedAnew)) return plan;
  const rest = { ...plan, changes: plan.changes.filter(({ table }) => table.what !== "judgement") };
  const made = sheetChanges(loaded, decision, rest);
  const texts = "refusal" in made ? [] : made.changes;
  const after =
    texts.length === 0
      ? decision
      : assess(await changed(loaded, new Map(texts.map(({ file, after: text }) => [file, text]))), { asOf: decision.asOf }).decision;
  const told = [...plan.told];
  const changes = plan.changes.map((change): Change => {
    if (!isJudgedAnew(change)) return change;
    const { entry, was, cells } = change;
    const exported = was("digest");
    const isSame = exported === "" || exported === entry.beside?.["digest"];
    if (!isSame)
      told.push(
        `${cells[0]?.name}: the evidence on ${entry.id} was changed in the files after the book was exported, so whoever judged did not see it as it is. The judgement is recorded, and is out of date.`,
      );
    const digest = isSame ? digestIn(after ?? decision, entry.practice) : exported;
    return { ...change, after: { ...change.after, evidence_digest: digest } };
  });
  return { ...plan, told, changes };
}

/** Whether somebody concluded something, and not only changed how it is worded. What somebody else published is not ours to date. */
function isJudgedAnew({ table, entry, after }: Change): boolean {
  if (table.what !== "judgement" || after === undefined || after["published_in"] !== undefined) return false;
  return ["outcome", "by", "on"].some((key) => after[key] !== entry.data[key]);
}

function digestIn({ practices, digest }: Decision, practice: string | undefined): string {
  return (practice === undefined ? digest : practices.find((one) => one.practice.id === practice)?.digest)?.() ?? digest();
}
