import type { Decision } from "../../model/decision.ts";
import { clauseOf } from "../../model/reference.ts";
import { changesBetween, type ToldChange } from "./changes.ts";
import type { Desk } from "./desk.ts";
import { openIn } from "./open.ts";

/*
 * A judgement is of the evidence as it was. What was changed afterwards is told, so that whoever signed can sign again on that.
 */

/** The judgement on something, by its id. */
export const judgementOn = ({ practices, judgement, catalogue }: Decision, id: string) =>
  id === catalogue.file.principle.id ? judgement : practices.find(({ practice }) => practice.id === id)?.judgement;

/** What was judged on evidence that is another now, by its id. */
export function lapsedIn(decision: Decision | undefined): readonly string[] {
  if (decision === undefined) return [];
  const all = [...decision.practices.map(({ practice }) => practice.id), decision.catalogue.file.principle.id];
  // What somebody else published is not ours to sign again.
  return all.filter((id) => isOurs(judgementOn(decision, id)));
}

/** What was changed since somebody signed; undefined where that was before the page was opened, so that nobody here knows how it was. */
export async function sinceSigned({ open, past }: Pick<Desk, "open" | "past">, id: string): Promise<readonly ToldChange[] | undefined> {
  const now = open.assessed.decision;
  const signed = now && judgementOn(now, id);
  if (now === undefined || signed === undefined) return undefined;
  for (const { files } of past.toReversed()) {
    const { decision } = (await openIn(files, open.folder).catch(() => undefined))?.assessed ?? {};
    const then = decision && judgementOn(decision, id);
    if (decision === undefined || then === undefined || then.item.evidence_digest !== signed.item.evidence_digest || then.stale.length > 0) continue;
    return changesBetween(decision, now).flatMap((change) => bearing(change, id, [decision, now]));
  }
  return undefined;
}

/** The practices whose judgements rest on an entry. */
export function practiceOfEntry({ catalogue, evidence }: Decision, { what, id }: { readonly what: string; readonly id: string }): readonly string[] {
  const of = (clause: string): readonly string[] => [catalogue.clauses.get(clause)?.practice ?? ""];
  if (what === "not_applicable" || what === "deferred") return of(id);
  const items = evidence.filter(({ item }) => (what === "source" ? item.source === id : item.id === id.split("/")[0]));
  return [...new Set(items.flatMap(({ item }) => item.clauses.flatMap((reference) => of(clauseOf(reference)))))];
}

/** On what a judgement rests, beside what it says of the assessment. */
const rested: ReadonlySet<string> = new Set(["evidence", "limitation", "source", "not_applicable", "deferred"]);

/** What of a change a judgement rests on. */
function bearing(change: ToldChange, id: string, decisions: readonly Decision[]): readonly ToldChange[] {
  const isWhole = decisions.some(({ catalogue }) => catalogue.file.principle.id === id);
  if (change.what === "assessment") {
    const facts = change.lines.filter(({ key }) => /^data\.\w+\.(?:is|reason)$/.test(key));
    return facts.length === 0 ? [] : [{ ...change, lines: facts }];
  }
  if (!rested.has(change.what)) return [];
  return isWhole || decisions.some((decision) => practiceOfEntry(decision, change).includes(id)) ? [change] : [];
}

const isOurs = (judgement: ReturnType<typeof judgementOn>): boolean =>
  judgement !== undefined && judgement.stale.length > 0 && judgement.item.published_in === undefined;
