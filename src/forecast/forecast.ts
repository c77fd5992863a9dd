import { plusDays } from "../assess/calendar.ts";
import { check } from "../assess/check.ts";
import { decide } from "../assess/decide.ts";
import type { Code } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Decision } from "../model/decision.ts";
import type { Spot } from "../model/pointer.ts";
import type { FindingState, PositionState } from "../model/states.ts";
import { type Lapse, lapsesIn } from "./lapses.ts";

/** A clause, a practice or the principle whose state is another from the next day on. */
interface Change<State> {
  readonly id: string;
  readonly from: State;
  readonly to: State;
}

/** Something that lapses, and what that does if nobody does anything. */
export interface Foreseen {
  readonly lapse: Lapse;
  /** The first day on which it no longer counts. */
  readonly from: string;
  readonly findings: readonly Change<FindingState>[];
  readonly positions: readonly Change<PositionState>[];
  /** The diagnostics that are raised from then on. */
  readonly raises: readonly Code[];
}

/**
 * What will lapse within some days of the as-of day, and what it will do: everything is decided again on the last day and on the day
 * after, and compared. What lapses on one day is compared together, so two items that stand behind one clause both show its change.
 * @param sha256 the digest of a text in hexadecimal digits
 */
export function forecast(decision: Decision, days: number, sha256: (text: string) => string): readonly Foreseen[] {
  const lapses = lapsesIn(decision, plusDays(decision.asOf, days));
  const known = new Map<string, Day>();
  const on = (asOf: string): Day => {
    const day = known.get(asOf) ?? dayOf(decide(decision.assessment, decision.catalogue, { asOf, sha256 }));
    known.set(asOf, day);
    return day;
  };
  return lapses.map((lapse) => {
    const from = plusDays(lapse.lastDay, 1);
    const sameDay = lapses.filter(({ lastDay }) => lastDay === lapse.lastDay);
    return foreseen(lapse, from, on(lapse.lastDay), on(from), sameDay);
  });
}

/** How things stand on one day. */
interface Day {
  readonly findings: ReadonlyMap<string, { readonly state: FindingState; readonly practice: string }>;
  readonly positions: ReadonlyMap<string, PositionState>;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly principle: string;
}

function dayOf(decision: Decision): Day {
  const { practices, position, catalogue } = decision;
  const principle = catalogue.file.principle.id;
  return {
    findings: new Map(practices.flatMap(({ clauses }) => clauses.map(({ clause, finding, practice }) => [clause.id, { state: finding.state, practice }]))),
    positions: new Map([...practices.map((decided) => [decided.practice.id, decided.position.state] as const), [principle, position.state]]),
    // Some words of a problem change from day to day. It is the same as long as its code and its place are.
    problems: new Map(check(decision).map((problem) => [JSON.stringify([problem.code, problem.file, problem.where]), problem])),
    principle,
  };
}

function foreseen(lapse: Lapse, from: string, before: Day, after: Day, sameDay: readonly Lapse[]): Foreseen {
  const findings = lapse.clauses.flatMap((id): Change<FindingState>[] => {
    const [was, is] = [before.findings.get(id)?.state, after.findings.get(id)?.state];
    return was === undefined || is === undefined || was === is ? [] : [{ id, from: was, to: is }];
  });
  // An ask changes no finding. That it is overdue can change the position of the practices that rested on it.
  const about = lapse.kind === "ask_due" ? lapse.clauses : findings.map(({ id }) => id);
  const touched = new Set(about.flatMap((id) => after.findings.get(id)?.practice ?? []));
  if (touched.size > 0) touched.add(after.principle);
  const positions = [...touched].flatMap((id): Change<PositionState>[] => {
    const [was, is] = [before.positions.get(id), after.positions.get(id)];
    return was === undefined || is === undefined || was === is ? [] : [{ id, from: was, to: is }];
  });
  const fresh = [...after.problems].filter(([key]) => !before.problems.has(key)).map(([, problem]) => problem);
  const own = fresh.filter((problem) => isIn(problem, lapse.entry));
  const ofNobody = fresh.filter((problem) => !sameDay.some(({ entry }) => isIn(problem, entry)));
  const raised = [...own, ...(findings.length === 0 ? [] : ofNobody)];
  return { lapse, from, findings, positions, raises: [...new Set(raised.map(({ code }) => code))] };
}

/** Whether a problem is about an entry. */
function isIn({ file, where }: Problem, entry: Spot): boolean {
  return file === entry.file && "pointer" in where && entry.pointer.every((step, index) => where.pointer[index] === step);
}
