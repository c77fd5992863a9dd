import type { AssessmentDiff, ChangeState, DiffCause, DiffChange } from "../../model/generated/schemas.ts";
import { askStates } from "../../view/style/asks.ts";
import { causeWords } from "../../view/style/causes.ts";
import { findingWords } from "../../view/style/labels.ts";
import { countText, series } from "../../view/style/text.ts";
import { divergenceWords, outcomeWords, positionWords } from "../words.ts";
import { isAcross, isOfOneEdition } from "./across.ts";
import { causesPhrase } from "./phrases.ts";
import { named, story } from "./story.ts";

/** One change, or several of a kind, ready to be laid out. */
export interface Entry {
  /** What changed: "T6.3b, T6.3c". */
  readonly label: string;
  /** From what to what: "met → partly met". */
  readonly what: string;
  /** Why, as a sentence without its full stop; empty where there is nothing to say. */
  readonly why: string;
}

/** What one compared assessment has to say, most important first. */
export interface Outline {
  readonly worse: readonly Entry[];
  readonly better: readonly Entry[];
  /** What is neither: clauses set aside or taken up, judgements, asks. */
  readonly other: readonly Entry[];
  /** Sentences about what changed without moving anything. */
  readonly quiet: readonly string[];
}

/** Chooses and words what a diff of one assessment says. */
export function outlineOf(whole: AssessmentDiff): Outline {
  const across = isAcross(whole);
  const diff = across ? { ...whole, changes: whole.changes.filter((change) => !isOfOneEdition(change)), causes: [] } : whole;
  const of = (direction: DiffChange["direction"]) =>
    entriesOf(
      diff.changes.filter((change) => change.direction === direction && isSaid(change)),
      whole,
    );
  return { worse: of("worse"), better: of("better"), other: of("other"), quiet: quietSentences(diff) };
}

/** Findings and positions that are the same as before are told in one sentence, and not one by one. */
function isSaid({ on, old, new: now }: DiffChange): boolean {
  return on === "judgement" || on === "ask" || old?.state !== now?.state;
}

/** The entries, with clauses that went the same way for the same reasons together. */
function entriesOf(changes: readonly DiffChange[], diff: AssessmentDiff): readonly Entry[] {
  const groups = new Map<string, { labels: string[]; entry: Omit<Entry, "label"> }>();
  for (const change of changes) {
    const entry = { what: transition(change), why: reasons(change, diff) };
    const key = change.on === "clause" ? JSON.stringify(entry) : `${change.on} ${change.id}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { labels: [labelOf(change)], entry });
    else known.labels.push(labelOf(change));
  }
  return [...groups.values()].map(({ labels, entry: { what, why } }) => ({ label: labels.join(", "), what, why: named(why, series(labels)) }));
}

function labelOf({ on, id }: DiffChange): string {
  return on === "judgement" ? `Judgement on ${id}` : on === "ask" ? `Ask ${id}` : id;
}

const words: Readonly<Record<DiffChange["on"], Readonly<Record<string, string>>>> = {
  clause: findingWords,
  practice: lowerCased(positionWords),
  principle: lowerCased(positionWords),
  judgement: lowerCased(outcomeWords),
  ask: askStates,
};

function lowerCased(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, text.charAt(0).toLowerCase() + text.slice(1)]));
}

function transition({ on, old, new: now }: DiffChange): string {
  const said = (state: ChangeState) => `${words[on][state.state] ?? state.state}${state.stale !== undefined && state.stale.length > 0 ? ", out of date" : ""}`;
  if (old === undefined) return now === undefined ? "" : `new: ${said(now)}`;
  if (now === undefined) return `no longer recorded, and was ${said(old)}`;
  const [was, is] = [said(old), said(now)];
  if (was !== is) return `${was} → ${is}`;
  return now.divergence === undefined || now.divergence === old.divergence ? `still ${is}` : `${is}, now ${divergenceWords[now.divergence].replace(/\.$/, "")}`;
}

function reasons(change: DiffChange, diff: AssessmentDiff): string {
  const { on, new: now } = change;
  const clause = now?.deciding_clause;
  const isPosition = on === "practice" || on === "principle";
  if (!isPosition || clause === undefined) return story(change, diff);
  // Whatever else moved a position moved its clauses, and is told there.
  const rules = diff.causes.filter(({ id, on: about }) => about === "rules" && change.causes.includes(id));
  return [...rules.map((cause) => causesPhrase([cause], change.id)), `decided by ${clause}`].join("; ");
}

function quietSentences(diff: AssessmentDiff): readonly string[] {
  const same = diff.changes.filter((change) => !isSaid(change));
  const ids = (on: DiffChange["on"]) => same.filter((change) => change.on === on).map(({ id }) => id);
  const [clauses, practices] = [ids("clause"), ids("practice")];
  return [
    ...(clauses.length === 0 ? [] : [`The evidence behind ${series(clauses)} changed, and the ${clauses.length === 1 ? "finding" : "findings"} did not.`]),
    ...(practices.length === 0
      ? []
      : [`${series(practices)} ${practices.length === 1 ? "stands" : "stand"} where ${practices.length === 1 ? "it" : "they"} stood, for another reason.`]),
    ...idleSentence(diff),
    ...(diff.unexplained.length === 0
      ? []
      : [`Not explained by what the results record: ${series(diff.unexplained)}. Somebody may have changed a result by hand.`]),
    ...(diff.withheld === 0
      ? []
      : [
          `${countText(diff.withheld, "thing that is", "things that are")} recorded for internal use ${diff.withheld === 1 ? "is" : "are"} not described here.`,
        ]),
  ];
}

/** Causes that moved nothing, counted by kind. */
function idleSentence({ causes }: AssessmentDiff): readonly string[] {
  const idle = causes.filter(({ moves, because_of, kind }) => moves.length === 0 && because_of === undefined && kind !== "time_passed");
  const counts = new Map<DiffCause["kind"], number>();
  for (const { kind } of idle) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const counted = [...counts].map(([kind, count]) => countText(count, ...causeWords[kind].count));
  return counted.length === 0 ? [] : [`Without changing where anything stands: ${series(counted)}.`];
}
