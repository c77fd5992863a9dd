import type { AssessmentDiff, ChangeState, DiffCause, DiffChange } from "../model/generated/schemas.ts";
import type { Overview } from "../model/overview.ts";

/** What may not be named, and what stands for it. */
interface Hidden {
  readonly items: ReadonlyMap<string, string>;
  readonly asks: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * A diff fit for the public. What is recorded for internal use, in either of the results, keeps its place among causes and behind
 * findings, and loses its name and its words. An ask for internal use is a matter of its own, so changes of it are left out.
 */
export function publicDiff(diff: AssessmentDiff, results: readonly Overview[]): AssessmentDiff {
  const hidden = hiddenIn(results);
  const withheld = hidden.items.size + hidden.asks.size + hidden.sources.size;
  if (withheld === 0) return diff;
  const changes = diff.changes.filter(({ on, id }) => on !== "ask" || !hidden.asks.has(id)).map((change) => openChange(change, hidden));
  const count = (direction: DiffChange["direction"]) => changes.filter((change) => change.direction === direction).length;
  return {
    ...diff,
    changes,
    causes: diff.causes.map((cause) => openCause(cause, hidden)),
    counts: diff.status === "compared" ? { ...diff.counts, worse: count("worse"), better: count("better"), other: count("other") } : diff.counts,
    unexplained: openKeys(diff.unexplained, hidden),
    withheld,
  };
}

function hiddenIn(results: readonly Overview[]): Hidden {
  const items = results.flatMap(({ evidence }) => evidence.flatMap(({ item }) => (isInternal(item) ? [item.id] : [])));
  return {
    items: new Map([...new Set(items)].toSorted().map((id, index) => [id, `internal-${index + 1}`])),
    asks: new Set(results.flatMap(({ asks }) => asks.flatMap(({ item }) => (isInternal(item) ? [item.id] : [])))),
    sources: new Set(results.flatMap(({ sources }) => sources.flatMap((source) => (isInternal(source) ? [source.id] : [])))),
  };
}

function isInternal(thing: object): boolean {
  return "audience" in thing && thing.audience === "internal";
}

function openCause(cause: DiffCause, hidden: Hidden): DiffCause {
  const { id, kind, on, subject = "", practice, because_of, alone = [] } = cause;
  const open = alone.filter(({ key }) => isOpenKey(key, hidden));
  const keys = { moves: openKeys(cause.moves, hidden), touches: openKeys(cause.touches, hidden), ...(open.length > 0 && { alone: open }) };
  const isHidden =
    (on === "evidence" && hidden.items.has(subject)) || (on === "ask" && hidden.asks.has(subject)) || (on === "source" && hidden.sources.has(subject));
  if (!isHidden) {
    const { alone: _, ...rest } = openTarget(cause, hidden);
    return { ...rest, ...keys };
  }
  return { id, kind, on, ...(practice !== undefined && { practice }), internal: true, ...(because_of !== undefined && { because_of }), ...keys };
}

/** A cause without the ask that took another's place, where that one is hidden. */
function openTarget(cause: DiffCause, { asks }: Hidden): DiffCause {
  const { to, ...rest } = cause;
  return cause.kind === "ask_superseded" && to !== undefined && asks.has(to) ? rest : cause;
}

function openKeys(keys: readonly string[], hidden: Hidden): string[] {
  return keys.filter((key) => isOpenKey(key, hidden));
}

function isOpenKey(key: string, { asks }: Hidden): boolean {
  return !key.startsWith("ask ") || !asks.has(key.slice("ask ".length));
}

function openChange(change: DiffChange, { items }: Hidden): DiffChange {
  const open = (state: ChangeState): ChangeState => ({ ...state, ...(state.evidence && { evidence: state.evidence.map((id) => items.get(id) ?? id) }) });
  return { ...change, ...(change.old && { old: open(change.old) }), ...(change.new && { new: open(change.new) }) };
}
