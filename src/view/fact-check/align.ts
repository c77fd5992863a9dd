import type { CheckedParagraph } from "../../model/generated/schemas.ts";

/** What two states of a paragraph are told apart by. */
export type Wording = Readonly<Omit<CheckedParagraph, "links">> & { readonly links: readonly string[] };

/** What has become of a paragraph: what it was, what it is, or both. */
export interface Pair<Now extends Wording = Wording> {
  readonly state: "unchanged" | "moved" | "changed" | "new" | "gone";
  readonly was?: Wording;
  readonly now?: Now;
}

/** Paragraphs that share fewer of their words than this are two, and not one that was changed. */
const likeness = 0.4;
/** So many comparisons are made to find which paragraph was made of which; beyond that they are taken in their order. */
const mostComparisons = 40_000;

/**
 * Which paragraph of one text is which of another. Every paragraph of either is in exactly one pair: what says the same is unchanged, or stands
 * elsewhere; the rest is changed, new or gone. Sections are taken in the order of the newer text, and in it what is gone stands where it stood.
 */
export function align<Now extends Wording>(before: readonly Wording[], after: readonly Now[]): readonly Pair<Now>[] {
  const sections = [...new Set([...after, ...before].map(({ section }) => section))];
  return sections.flatMap((section) => {
    const of = <Some extends Wording>(some: readonly Some[]): Some[] => some.filter((one) => one.section === section);
    return alignSection(of(before), of(after));
  });
}

const sameWording = (a: Wording, b: Wording): boolean => a.text === b.text && a.links.join("\n") === b.links.join("\n");

function alignSection<Now extends Wording>(before: readonly Wording[], after: readonly Now[]): readonly Pair<Now>[] {
  const partner = new Map<Now, Wording>();
  const taken = new Set<Wording>();
  const join = (now: Now, was: Wording | undefined): void => {
    if (was === undefined) return;
    partner.set(now, was);
    taken.add(was);
  };
  const free = (): Wording[] => before.filter((was) => !taken.has(was));
  for (const now of after) {
    if (now.key !== "")
      join(
        now,
        before.find((was) => was.key === now.key && !taken.has(was)),
      );
  }
  const byWords = new Map<string, Wording[]>();
  for (const was of free()) byWords.set(wordsOf(was), [...(byWords.get(wordsOf(was)) ?? []), was]);
  const alone = (): Now[] => after.filter((now) => !partner.has(now));
  for (const now of alone()) join(now, byWords.get(wordsOf(now))?.shift());
  const place = new Map(before.map((was, index) => [was, index]));
  const steady = new Set(longestRise(after.flatMap((now) => place.get(partner.get(now) as Wording) ?? [])));
  const isSteady = (was: Wording | undefined): boolean => was !== undefined && steady.has(place.get(was) ?? -1);
  const anchorOf = (now: Now): number | undefined => (isSteady(partner.get(now)) ? place.get(partner.get(now) as Wording) : undefined);
  for (const { old, young } of gaps(before, after, anchorOf)) {
    pairAlike(
      old.filter((was) => !taken.has(was) && was.key === ""),
      young.filter((now) => !partner.has(now) && now.key === ""),
      join,
    );
  }
  const told = after.map((now): Pair<Now> => {
    const was = partner.get(now);
    if (was === undefined) return { state: "new", now };
    return { state: !sameWording(was, now) ? "changed" : isSteady(was) ? "unchanged" : "moved", was, now };
  });
  return withGone(told, free(), before);
}

const wordsOf = ({ key, text, links }: Wording): string => JSON.stringify([key, text, links]);

/** The stretches between paragraphs that are where they were: what was there, and what is there. */
function* gaps<Now extends Wording>(
  before: readonly Wording[],
  after: readonly Now[],
  anchorOf: (now: Now) => number | undefined,
): Generator<{ readonly old: readonly Wording[]; readonly young: readonly Now[] }> {
  let from = 0;
  let young: Now[] = [];
  for (const now of after) {
    const at = anchorOf(now);
    if (at === undefined) young.push(now);
    else {
      yield { old: before.slice(from, at), young };
      [from, young] = [at + 1, []];
    }
  }
  yield { old: before.slice(from), young };
}

/** Joins what is most alike, in the order of the older text. */
function pairAlike<Now extends Wording>(old: readonly Wording[], young: readonly Now[], join: (now: Now, was: Wording) => void): void {
  const left = new Set(young);
  const isMany = old.length * young.length > mostComparisons;
  for (const [index, was] of old.entries()) {
    const candidates = isMany ? young.slice(index, index + 1) : [...left];
    const scored = candidates.map((now) => ({ now, score: alike(was.text, now.text) })).filter(({ score }) => score >= likeness);
    const best = scored.reduce<(typeof scored)[number] | undefined>((top, one) => (top === undefined || one.score > top.score ? one : top), undefined);
    if (best === undefined) continue;
    left.delete(best.now);
    join(best.now, was);
  }
}

/** How many of their words two texts share, between 0 and 1. */
function alike(a: string, b: string): number {
  const [left, right] = [bag(a), bag(b)];
  const total = size(left) + size(right);
  if (total === 0) return 0;
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  return (2 * shared) / total;
}

function bag(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const size = (words: ReadonlyMap<string, number>): number => [...words.values()].reduce((sum, count) => sum + count, 0);

/** The longest run of numbers that rises, not necessarily next to each other. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(index, ends[low - 1] ?? 0);
    ends[low] = index;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rise.unshift(numbers[at] ?? 0);
  return rise;
}

/** What is gone, behind the paragraph that it stood behind; or at the start. */
function withGone<Now extends Wording>(told: readonly Pair<Now>[], gone: readonly Wording[], before: readonly Wording[]): readonly Pair<Now>[] {
  const lost = new Set(gone);
  const behind = new Map<Wording | undefined, Pair<Now>[]>();
  let above: Wording | undefined;
  for (const was of before) {
    const known = behind.get(above);
    if (!lost.has(was)) above = was;
    else if (known === undefined) behind.set(above, [{ state: "gone", was }]);
    else known.push({ state: "gone", was });
  }
  return [...(behind.get(undefined) ?? []), ...told.flatMap((pair) => [pair, ...(pair.was === undefined ? [] : (behind.get(pair.was) ?? []))])];
}
