import type { AssessmentDiff, DiffCause, DiffChange } from "../../model/generated/schemas.ts";
import { askStates } from "../../view/style/asks.ts";
import { resultWords, storyWords } from "../../view/style/causes.ts";
import { findingWords } from "../../view/style/labels.ts";
import { capitalise, filled } from "../../view/style/text.ts";
import { outcomeWords } from "../words.ts";
import { causesPhrase } from "./phrases.ts";

/** Stands for what changed, until it is known how many things are told together. */
const gap = "{it}";

/**
 * Why something changed, as sentences without the last full stop: its causes, and of several edits what each does alone and what
 * they do together. {it} stands for what changed; `named` fills it.
 */
export function story(change: DiffChange, { causes }: AssessmentDiff): string {
  const known = new Map(causes.map((cause) => [cause.id, cause]));
  const all = change.causes.flatMap((id) => known.get(id) ?? []);
  const phrase = (some: readonly DiffCause[]) => causesPhrase(some, change.id);
  const edits = all.filter((cause) => !isGround(cause));
  if (edits.length < 2 || !isMove(change)) return phrase(all);
  const told = [phrase(all.filter(isGround)), ...ofSeveral(edits, change, phrase)];
  return told
    .filter((text) => text !== "")
    .map((text, index) => (index === 0 ? text : capitalise(text)))
    .join(". ");
}

/** A story with its gap filled: "T6.1a", "T6.2c and T6.2d". */
export function named(text: string, what: string): string {
  return text.replaceAll(gap, () => what);
}

/** Several edits: those that lead all the way alone, then those that lead part of it, then those that lead nowhere by themselves. */
function ofSeveral(edits: readonly DiffCause[], change: DiffChange, phrase: (some: readonly DiffCause[]) => string): readonly string[] {
  const stands = (cause: DiffCause) => aloneAt(cause, change);
  const arrives = edits.filter((cause) => stands(cause) !== undefined && (change.direction === "other" || isThere(stands(cause), change)));
  const others = edits.filter((cause) => !arrives.includes(cause));
  const made = (one: Alone | undefined, tense: "past" | "present") => resultOf(change, one, tense);
  const [first] = arrives;
  if (first !== undefined) {
    const isSame = arrives.every((cause) => isThere(stands(cause), change));
    const each = arrives.length > 1 && isSame ? [filled(storyWords.each, { made: made(stands(first), "past") })] : [];
    return [phrase(arrives), ...each, ...halfWay(others, change, phrase)];
  }
  const end = made({ state: change.new?.state ?? "", out_of_date: isStale(change.new) }, "present");
  const states = new Set(edits.map((cause) => JSON.stringify(stands(cause))));
  if (states.size > 1) return [...halfWay(edits, change, phrase), filled(storyWords.together, { end })];
  const [one] = edits.map(stands);
  return [phrase(edits), one === undefined ? filled(storyWords.only, { end }) : filled(storyWords.both, { made: made(one, "past"), end })];
}

/** Edits that alone do not lead all the way, by how far they lead. */
function halfWay(edits: readonly DiffCause[], change: DiffChange, phrase: (some: readonly DiffCause[]) => string): readonly string[] {
  const groups = new Map<string, DiffCause[]>();
  const reaches = (cause: DiffCause) => (aloneAt(cause, change) === undefined ? 1 : 0);
  for (const cause of edits.toSorted((a, b) => reaches(a) - reaches(b))) {
    const far = JSON.stringify(aloneAt(cause, change) ?? null);
    groups.set(far, [...(groups.get(far) ?? []), cause]);
  }
  return [...groups.values()].map((group) => {
    const one = group[0] === undefined ? undefined : aloneAt(group[0], change);
    const made = resultOf(change, one, "past");
    return `${phrase(group)}: ${filled(one === undefined ? storyWords.nowhere : group.length > 1 ? storyWords.eachHalf : storyWords.half, { made })}`;
  });
}

/** Where something stands with one edit and no other. */
interface Alone {
  readonly state?: string;
  readonly out_of_date?: boolean;
}

function aloneAt({ alone = [] }: DiffCause, { on, id }: DiffChange): Alone | undefined {
  const found = alone.find(({ key }) => key === `${on === "practice" || on === "principle" ? "position" : on} ${id}`);
  return found === undefined ? undefined : { ...(found.state !== undefined && { state: found.state }), out_of_date: found.out_of_date === true };
}

function isThere(one: Alone | undefined, { new: now }: DiffChange): boolean {
  return one?.state === now?.state && (one?.out_of_date === true) === isStale(now);
}

function isStale(state: DiffChange["new"]): boolean {
  return (state?.stale?.length ?? 0) > 0;
}

/** Whether something stands elsewhere than before, and was there before and is. */
function isMove({ old, new: now }: DiffChange): boolean {
  return old !== undefined && now !== undefined && (old.state !== now.state || isStale(old) !== isStale(now));
}

/** What the assessment is set against, and what the passing of time did: on that ground the edits are told. */
function isGround({ on, kind, because_of }: DiffCause): boolean {
  return because_of !== undefined || ["rules", "catalogue", "edition", "profile", "as_of"].includes(on) || ["source_added", "source_removed"].includes(kind);
}

const words: Readonly<Record<DiffChange["on"], Readonly<Record<string, string>>>> = {
  clause: findingWords,
  practice: {},
  principle: {},
  judgement: outcomeWords,
  ask: askStates,
};

/** "made T6.1a not met", or in the present tense "make T6.1a not met". */
function resultOf({ on }: DiffChange, one: Alone | undefined, tense: "past" | "present"): string {
  const results = one?.out_of_date === true ? resultWords.out_of_date : resultWords.made;
  const state = words[on][one?.state ?? ""] ?? one?.state ?? "";
  return filled(results[tense], { it: on === "judgement" ? "the judgement" : gap, state });
}
