import { isAhead } from "../assess/dates.ts";
import { outOfDate } from "../language/out-of-date.ts";
import type { Decision, JudgementDecision } from "../model/decision.ts";
import type { Change, Plan } from "../sheet/gathered.ts";
import { assess } from "./assess.ts";
import { changed } from "./changes.ts";
import { differingUnder } from "./rests-on.ts";
import { sheetChanges } from "./sheet-changes.ts";
import type { LoadedAssessment } from "./types.ts";

/**
 * A plan whose judgements say on which evidence they were made. Whoever judged in a book had before them what was exported and what the book
 * changes. Where the files were changed since by others, the judgement keeps the digest of the export: it is out of date from the start, and told so.
 * A judgement that the book leaves behind is told too.
 * @param isDayOpen whether another as-of date waits in the book
 */
export async function withDigests(loaded: LoadedAssessment, decision: Decision, plan: Plan, isDayOpen = false): Promise<Plan> {
  if (!plan.changes.some(isJudgedAnew) && !judgementsOf(decision).some(([, judgement]) => judgement.item.evidence_digest !== undefined)) return plan;
  if (plan.changes.length === 0) return { ...plan, told: [...plan.told, ...unconfirmed(decision)] };
  const rest = { ...plan, changes: plan.changes.filter(({ table }) => table.what !== "judgement") };
  const made = await sheetChanges(loaded, decision, rest);
  const texts = "refusal" in made ? [] : made.changes;
  const after =
    texts.length === 0
      ? decision
      : (assess(await changed(loaded, new Map(texts.map(({ file, after: text }) => [file, text]))), { asOf: decision.asOf }).decision ?? decision);
  const told = [...plan.told];
  const doubts = [...plan.doubts];
  const changes = plan.changes.map((change): Change => {
    if (!isJudgedAnew(change)) return change;
    const { entry, was, cells } = change;
    const exported = was("digest");
    const isSame = exported === "" || exported === entry.beside?.["digest"];
    const before = entry.data["evidence_digest"];
    const digest = isSame ? digestIn(after, entry.practice) : exported;
    if (!isSame)
      doubts.push(
        `${cells[0]?.name}: the evidence on ${entry.id} was changed in the files after the book was exported, so whoever judged did not see it as it is. The judgement is recorded, and is out of date.`,
      );
    else if (before !== undefined && before !== digest)
      told.push(`${cells[0]?.name}: with this change the judgement on ${entry.id} counts as made again, on the evidence as the book has it.`);
    if (!isDayOpen) doubts.push(...tooLate(change, asOfIn(plan) ?? decision.asOf));
    return { ...change, after: { ...change.after, evidence_digest: digest } };
  });
  return { ...plan, told, doubts: [...doubts, ...leftBehind(decision, after, plan)], changes };
}

/**
 * Whether somebody judged on the evidence before them: by a change of any cell where the judgement says on which evidence it was made. One that does
 * not say so is not made to by what is only worded anew, and what somebody else published is not ours to date.
 */
function isJudgedAnew({ table, entry, after }: Change): boolean {
  if (table.what !== "judgement" || after === undefined || after["published_in"] !== undefined) return false;
  return entry.data["evidence_digest"] !== undefined || ["outcome", "by", "on", "evidence_digest"].some((key) => after[key] !== entry.data[key]);
}

function digestIn({ practices, digest }: Decision, practice: string | undefined): string {
  return (practice === undefined ? digest : practices.find((one) => one.practice.id === practice)?.digest)?.() ?? digest();
}

/** Each judgement there is, with what it is about. */
function judgementsOf({ practices, judgement, catalogue }: Decision): readonly (readonly [string, JudgementDecision])[] {
  const all = [...practices.map((one) => [one.practice.id, one.judgement] as const), [catalogue.file.principle.id, judgement] as const];
  return all.flatMap(([about, one]) => (one === undefined ? [] : [[about, one] as const]));
}

/** The judgements that rest on other evidence once the book is in the files, and were not changed in it. */
function leftBehind(before: Decision, after: Decision, { changes }: Plan): readonly string[] {
  const isStale = ([, { stale }]: readonly [string, JudgementDecision]): boolean => stale.includes("evidence_changed");
  const already = new Set(judgementsOf(before).flatMap((one) => (isStale(one) ? [one[0]] : [])));
  const principle = after.catalogue.file.principle.id;
  const touched = new Set(changes.filter(({ table }) => table.what === "judgement").map(({ entry }) => entry.id));
  return judgementsOf(after)
    .filter((one) => isStale(one) && !already.has(one[0]) && !touched.has(one[0]))
    .map(
      ([about]) =>
        `Judgements: the book changes what the judgement on ${about} rests on (${differingUnder(before, after, about === principle ? undefined : about)}), and it was made before. If it stands, choose “yes” under “Stands as it is” in the row of ${about}, before this book is imported or in a new one; otherwise change the judgement there.`,
    );
}

/** The judgements of our own that are out of date, where a book changes nothing: somebody may have typed the same words again to confirm one. */
function unconfirmed(decision: Decision): readonly string[] {
  return judgementsOf(decision)
    .filter(([, { item, stale }]) => stale.length > 0 && item.published_in === undefined)
    .map(
      ([about, { stale }]) =>
        `Judgements: the judgement on ${about} is out of date: ${outOfDate(stale)}. The same words, typed again, do not confirm it. If it stands, choose “yes” under “Stands as it is” in its row, and where the day is another, write that.`,
    );
}

/** The as-of date, where the book changes it. */
const asOfIn = ({ changes }: Plan): string | undefined => {
  const said = changes.find(({ table }) => table.what === "assessment")?.after?.["as_of"];
  return typeof said === "string" ? said : undefined;
};

/** A day of a judgement after that as of which the evidence is weighed: it can be right, and is often a slip. */
function tooLate({ after, entry, cells }: Change, asOf: string): readonly string[] {
  const on = after?.["on"];
  const cell = cells.find(({ key }) => key === "on")?.name;
  return cell === undefined || typeof on !== "string" || !isAhead(on, asOf)
    ? []
    : [
        `${cell}: the judgement on ${entry.id} is dated ${on}, after the as-of date ${asOf}. If somebody judged later on the evidence as of that date, leave it; otherwise correct one of the two days.`,
      ];
}
