import type { DiffCause } from "../model/generated/schemas.ts";
import { classify } from "./classify.ts";
import type { Comparison } from "./compare.ts";
import { detailsOf } from "./details.ts";
import { detailsInTime } from "./details-in-time.ts";
import type { Ends } from "./ends.ts";
import { inTime } from "./in-time.ts";
import { isMove, isOutOfDate, type Moved } from "./moved.ts";
import type { Step } from "./step.ts";

/** What causes changed some outcomes, and what each of them moved. */
export interface CausesFound {
  readonly causes: readonly DiffCause[];
  /** The ids of the causes behind what one step did to one outcome. */
  readonly behind: (step: Step, key: string) => readonly string[];
}

type Subject = Pick<DiffCause, "subject" | "title" | "practice">;

/** The causes of a comparison, numbered in the order of attribution. What time did to single things comes behind the passing of time. */
export function causesOf(comparison: Comparison): CausesFound {
  const causes: DiffCause[] = [];
  const ids = new Map<Step, (key: string) => readonly string[]>();
  /** The causes that a practice's file was lost or mended, by practice. */
  const files = new Map<string, string>();
  for (const [index, step] of comparison.steps.entries()) {
    const id = `c${index + 1}`;
    if (step.edit.on === "broken" && step.edit.new?.practice !== step.edit.old?.practice) files.set((step.edit.new ?? step.edit.old)?.practice ?? "", id);
    const file = fileBehind(step, comparison, files);
    const kind = classify(step.edit, comparison);
    const details = detailsOf(step.edit, kind, comparison);
    const because = file === undefined ? {} : { because_of: file };
    causes.push({ id, kind, on: step.edit.on, ...subjectOf(step, comparison), ...because, ...details, ...movesOf(step) });
    const things = inTime(step, comparison.old).map((one, at) => ({ ...one, id: `${id}.${at + 1}`, thing: one.id, details: detailsInTime(one, comparison) }));
    for (const { id: own, kind: what, on, thing, moved, details: more } of things) {
      const subject = on === "evidence" ? itemSubject(thing, comparison) : { subject: thing };
      const moves = movesOf({ moved: step.moved.filter(({ key }) => moved.has(key)), touched: [] });
      causes.push({ id: own, kind: what, on, ...subject, because_of: id, ...more, ...moves });
    }
    ids.set(step, (key) => {
      const own = things.filter(({ moved }) => moved.has(key)).map((one) => one.id);
      return own.length > 0 ? own : [file ?? id];
    });
  }
  return { causes, behind: (step, key) => ids.get(step)?.(key) ?? [] };
}

/** The cause that the whole file was lost or mended, where that is why something is gone or there. */
function fileBehind({ edit }: Step, { old, now }: Ends, files: ReadonlyMap<string, string>): string | undefined {
  if (!("id" in edit) || edit.part !== undefined || (edit.old === undefined) === (edit.new === undefined)) return undefined;
  const practiceOf = (): string | undefined => {
    switch (edit.on) {
      case "evidence":
        return (edit.new ?? edit.old)?.practice;
      case "file":
        return edit.new ?? edit.old;
      case "not_applicable":
      case "deferred":
        return (edit.new ?? edit.old)?.[0]?.practice;
      case "judgement":
      case "strengths":
        return edit.id;
      default:
        return undefined;
    }
  };
  const practice = practiceOf();
  const isLost = (ends: Ends["old"]) => [...ends.broken.values()].some((file) => file.practice === practice);
  if (practice === undefined || !(edit.new === undefined ? isLost(now) : isLost(old))) return undefined;
  return files.get(practice);
}

/** What a step changed, what it bears on without changing it, and what it would have changed alone. */
function movesOf({ moved, touched, alone = [] }: Pick<Step, "moved" | "touched" | "alone">): Pick<DiffCause, "moves" | "touches" | "alone"> {
  const [moves, touches] = [moved.filter(isMove), moved.filter((one) => !isMove(one))].map((some) => some.map(({ key }) => key));
  return {
    moves: moves ?? [],
    touches: [...(touches ?? []), ...touched],
    ...(alone.length > 0 && { alone: alone.map(aloneOf) }),
  };
}

/** Where something would have been with one edit of the record and no other; without a state where it would not have been there. */
function aloneOf({ key, after }: Moved): NonNullable<DiffCause["alone"]>[number] {
  return { key, ...(after !== undefined && { state: after.state }), ...(isOutOfDate(after) && { out_of_date: true as const }) };
}

function subjectOf({ edit }: Step, ends: Ends): Subject {
  switch (edit.on) {
    case "evidence":
      return itemSubject(edit.id, ends);
    case "source": {
      const source = edit.new ?? edit.old;
      return { subject: edit.id, ...(source !== undefined && { title: source.title }) };
    }
    case "file": {
      const practice = edit.new ?? edit.old;
      return { subject: edit.id, ...(practice !== undefined && { practice }) };
    }
    case "broken": {
      const practice = (edit.new ?? edit.old)?.practice;
      return { subject: edit.id, ...(practice !== undefined && { practice }) };
    }
    case "not_applicable":
    case "deferred": {
      const practice = (ends.now.catalogue.clauses.get(edit.id) ?? ends.old.catalogue.clauses.get(edit.id))?.practice;
      return { subject: edit.id, ...(practice !== undefined && { practice }) };
    }
    case "body":
    case "fact":
    case "strengths":
    case "judgement":
    case "ask":
      return { subject: edit.id };
    case "rules":
    case "catalogue":
    case "edition":
    case "profile":
    case "as_of":
    case "head":
      return {};
  }
}

function itemSubject(id: string, { old, now }: Ends): Subject {
  const filed = now.evidence.get(id) ?? old.evidence.get(id);
  return { subject: id, ...(filed !== undefined && { title: filed.item.title, practice: filed.practice }) };
}
