import type { AssessmentDiff, DiffChange, DiffSide, PracticeDiff, PracticeSide, Result } from "../model/generated/schemas.ts";
import type { Overview } from "../model/overview.ts";
import { causesOf } from "./causes.ts";
import { changesOf } from "./changes.ts";
import type { Comparison } from "./compare.ts";

/** One of two results, and what the person at the other end calls it. */
export interface Named<Known extends Overview = Result> {
  readonly name: string;
  readonly result: Known;
}

/** What a comparison found, as the document says it: with everything that is for internal use. */
export function comparedDiff(name: string, old: Named<Overview>, now: Named<Overview>, comparison: Comparison): AssessmentDiff {
  const found = causesOf(comparison);
  const changes = changesOf(comparison, found);
  const count = (direction: DiffChange["direction"]) => changes.filter((change) => change.direction === direction).length;
  return {
    ...unchangedDiff(name, old, now),
    counts: { worse: count("worse"), better: count("better"), other: count("other"), causes: found.causes.length, unexplained: comparison.unexplained.length },
    changes: [...changes],
    causes: [...found.causes],
    unexplained: [...comparison.unexplained],
  };
}

/** What is to be said of what has not changed. */
export function unchangedDiff(name: string, old: Named<Overview>, now: Named<Overview>): AssessmentDiff {
  return {
    ...headOf(name, now.result),
    status: "compared",
    old: sideOf(old),
    new: sideOf(now),
    practices: practicesOf(old.result, now.result),
    counts: { worse: 0, better: 0, other: 0, causes: 0, unexplained: 0 },
    changes: [],
    causes: [],
    unexplained: [],
    withheld: 0,
  };
}

/** An assessment that is on one side only. One that is gone is for the worse: nobody looks any more. */
export function lonelyDiff(name: string, status: "added" | "removed", one: Named<Overview>): AssessmentDiff {
  const [old, now] = status === "added" ? [undefined, one.result] : [one.result, undefined];
  return {
    ...headOf(name, one.result),
    status,
    [status === "added" ? "new" : "old"]: sideOf(one),
    practices: practicesOf(old, now),
    counts: { worse: status === "removed" ? 1 : 0, better: 0, other: status === "added" ? 1 : 0, causes: 0, unexplained: 0 },
    changes: [],
    causes: [],
    unexplained: [],
    withheld: 0,
  };
}

function headOf(name: string, { assessment }: Overview): Pick<AssessmentDiff, "name" | "title" | "data" | "producer"> {
  const { title, data, producer } = assessment;
  return { name, title, data: data.name, producer: producer.name };
}

function sideOf({ name, result }: Named<Overview>): DiffSide {
  const { assessment, rules_version, position, score, judgement } = result;
  return {
    name,
    title: assessment.title,
    as_of: assessment.as_of,
    edition: assessment.edition,
    profile: assessment.profile.level,
    rules_version,
    position: position.state,
    score,
    ...(judgement !== undefined && { judgement: judgement.item.outcome }),
  };
}

/** The practices of both sides, in the order of the newer. */
function practicesOf(old: Overview | undefined, now: Overview | undefined): PracticeDiff[] {
  const titles = new Map([now, old].flatMap((result) => (result?.practices ?? []).map(({ id, title }) => [id, title] as const)).toReversed());
  const ids = [...new Set([...(now?.practices ?? []), ...(old?.practices ?? [])].map(({ id }) => id))];
  return ids.map((id) => {
    const [was, is] = [old, now].map((result) => practiceSide(id, result));
    return { id, title: titles.get(id) ?? id, ...(was !== undefined && { old: was }), ...(is !== undefined && { new: is }) };
  });
}

function practiceSide(id: string, result: Overview | undefined): PracticeSide | undefined {
  const practice = result?.practices.find((one) => one.id === id);
  if (practice === undefined) return undefined;
  const { position, score, judgement } = practice;
  return { position: position.state, score, ...(judgement !== undefined && { judgement: judgement.item.outcome }) };
}
