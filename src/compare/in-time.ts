import { isOver } from "../assess/dates.ts";
import type { Moved, Step } from "./compare.ts";
import type { CauseKind } from "./ends.ts";
import type { Matter } from "./matter.ts";
import type { AskOutcome, ClauseOutcome, Outcome, StandingOutcome } from "./outcomes.ts";

/** Something that came about by itself between the two days. */
export interface InTime {
  readonly kind: CauseKind;
  readonly on: "evidence" | "ask";
  readonly id: string;
  /** The keys of what is decided differently because of it. */
  readonly moved: ReadonlySet<string>;
}

/**
 * What the passing of time did, thing by thing: this lapsed, that came due. Positions follow the clauses and asks that are theirs.
 * @param step the edit of the as-of day
 * @param matter what was there when the day was changed: the old matter
 */
export function inTime(step: Step, matter: Matter): readonly InTime[] {
  const found = new Map<string, { kind: CauseKind; on: "evidence" | "ask"; id: string; moved: Set<string> }>();
  const add = (kind: CauseKind, on: "evidence" | "ask", id: string, key: string) => {
    const known = found.get(`${kind} ${on} ${id}`) ?? { kind, on, id, moved: new Set<string>() };
    known.moved.add(key);
    found.set(`${kind} ${on} ${id}`, known);
  };
  if (step.edit.on !== "as_of") return [];
  const { old: from, new: to } = step.edit;
  for (const { key, before, after } of step.moved) {
    if (before?.on === "clause" && after?.on === "clause") {
      for (const [was, is] of standingsMoved(before, after)) {
        const kind = standingKind(was, is);
        if (kind !== undefined) add(kind, "evidence", is.evidence, key);
      }
      if (after.rule === "finding/not-regular" && before.rule !== after.rule) {
        for (const id of before.evidence) {
          const due = matter.evidence.get(id)?.item.dates?.review_due;
          if (due !== undefined && isOver(due, to) && !isOver(due, from)) add("review_overdue", "evidence", id, key);
        }
      }
    }
    if (before?.on === "ask" && after?.on === "ask") {
      const kind = askKind(after);
      if (kind !== undefined) add(kind, "ask", after.id, key);
    }
  }
  for (const { key, after } of step.moved.filter(({ after: one }) => one?.on === "position")) {
    for (const one of found.values()) if (concerns(one, after, step.moved, matter)) one.moved.add(key);
  }
  return [...found.values()];
}

function standingsMoved(before: ClauseOutcome, after: ClauseOutcome): readonly (readonly [StandingOutcome, StandingOutcome])[] {
  return after.standings.flatMap((is) => {
    const was = before.standings.find(({ evidence }) => evidence === is.evidence);
    return was === undefined || JSON.stringify(was) === JSON.stringify(is) ? [] : [[was, is] as const];
  });
}

/** What happened to an item, by the rules that hold before and after. */
function standingKind(was: StandingOutcome, is: StandingOutcome): CauseKind | undefined {
  const holds = ({ rule, also }: StandingOutcome, wanted: string) => rule === wanted || also.includes(wanted);
  const comes = (rule: string) => holds(is, rule) && !holds(was, rule);
  const goes = (rule: string) => holds(was, rule) && !holds(is, rule);
  if (goes("standing/after-as-of")) return "evidence_reached";
  if (comes("standing/after-as-of")) return "evidence_ahead";
  if (comes("standing/closed")) return "contradiction_closed";
  if (goes("standing/closed")) return "contradiction_reopened";
  if (comes("standing/discontinued")) return "evidence_ended";
  if (goes("standing/discontinued")) return "evidence_resumed";
  if (comes("standing/lapsed")) return "evidence_lapsed";
  if (goes("standing/lapsed")) return "evidence_renewed";
  if (is.limitations.length < was.limitations.length) return "limitation_resolved";
  return is.limitations.length > was.limitations.length ? "limitation_added" : undefined;
}

const askKinds: Readonly<Record<AskOutcome["state"], CauseKind | undefined>> = {
  overdue: "ask_overdue",
  closed: "ask_closed",
  open: undefined,
  superseded: undefined,
};

function askKind({ state }: AskOutcome): CauseKind | undefined {
  return askKinds[state];
}

/** Whether a position is that of something that moved: of the practice of its clauses, or of the principle. */
function concerns({ kind, on, id, moved }: InTime, position: Outcome | undefined, all: readonly Moved[], { catalogue, asks }: Matter): boolean {
  if (position?.on !== "position") return false;
  if (kind === "ask_overdue") return false;
  if (position.id === catalogue.file.principle.id) return true;
  if (on === "ask") return asks.get(id)?.clauses.some((clause) => catalogue.clauses.get(clause)?.practice === position.id) === true;
  return all.some(({ key, after }) => moved.has(key) && after?.on === "clause" && after.practice === position.id);
}
