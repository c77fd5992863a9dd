import { correctedIn, correctionLabels } from "../../model/correction.ts";
import type { CheckedCopy, CorrectedParagraph, Correction } from "../../model/generated/schemas.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { outcomeWords } from "../style/fact-check.ts";
import { filled, sentence, sentences, series } from "../style/text.ts";
import type { Pair } from "./align.ts";
import type { Numbered } from "./sections.ts";
import type { CorrectionView } from "./shape.ts";

/** What has become of the paragraph that a correction is about. */
interface Fate {
  readonly state: "unchanged" | "changed" | "gone" | "unknown";
  /** The number that it has now. */
  readonly now?: string;
}

/**
 * Every correction that is on record, and what became of it.
 * @param pairs which paragraph of the checked copy is which of today; without a copy, only today's can be found
 */
export function correctionViews(corrections: readonly Correction[], now: readonly Numbered[], pairs: readonly Pair<Numbered>[] | undefined): CorrectionView[] {
  return corrections.map((correction) => ({
    number: series(correctedIn(correction).map(({ paragraph }) => paragraph)),
    said: (["right", "wrong", "should_say", "shown_by"] as const).flatMap((field) => {
      const text = correction[field];
      return text === undefined ? [] : [{ name: correctionLabels[field], text: sentence(text) }];
    }),
    by: [correction.by, correction.on === undefined ? undefined : dateText(correction.on)].filter((part) => part !== undefined).join(", "),
    outcome: outcomeOf(correction, fatesOf(correction, now, pairs)),
  }));
}

/** What has become of one paragraph of a correction, or of several alike; these are named where others have another fate. */
interface Told extends Required<Fate> {
  readonly about: string;
}

/** The paragraph that has a correction's fingerprint; of several, the one that has its number as well. */
function paragraphOf<One extends Pick<CheckedCopy["paragraphs"][number], "number" | "fingerprint">>(
  { paragraph, fingerprint }: CorrectedParagraph,
  paragraphs: readonly One[],
): One | undefined {
  const alike = paragraphs.filter((one) => one.fingerprint === fingerprint);
  return alike.find(({ number }) => number === paragraph) ?? alike[0];
}

/** What has become of all that a correction is about: what has become of several alike is told once. */
function fatesOf(correction: Correction, now: readonly Numbered[], pairs: readonly Pair<Numbered>[] | undefined): readonly Told[] {
  const all = correctedIn(correction).map((name) => ({ name, fate: fateOf(name, now, pairs) }));
  return [...new Set(all.map(({ fate }) => fate.state))].map((state) => {
    const alike = all.filter(({ fate }) => fate.state === state);
    return {
      state,
      now: series(alike.flatMap(({ fate }) => fate.now ?? [])),
      about: alike.length === all.length ? "" : series(alike.map(({ name }) => name.paragraph)),
    };
  });
}

function fateOf(correction: CorrectedParagraph, now: readonly Numbered[], pairs: readonly Pair<Numbered>[] | undefined): Fate {
  if (pairs !== undefined) {
    const was = paragraphOf(
      correction,
      pairs.flatMap((pair) => pair.was ?? []),
    );
    const pair = was && pairs.find((one) => one.was === was);
    if (pair !== undefined) {
      if (pair.now === undefined) return { state: "gone" };
      return { state: pair.state === "changed" ? "changed" : "unchanged", now: pair.now.number };
    }
  }
  const found = paragraphOf(correction, now);
  return found === undefined ? { state: "unknown" } : { state: "unchanged", now: found.number };
}

function outcomeOf({ state = "open", reason, decided_by, decided_on }: Correction, fates: readonly Told[]): string {
  const each = (words: (fate: Told) => string): string[] =>
    fates.map((fate) => {
      const text = filled(words(fate), { now: fate.now });
      return fate.about === "" || text === "" ? text : `${fate.about}: ${text}`;
    });
  const decided = decided_by === undefined && decided_on === undefined;
  const who = decided
    ? ""
    : filled(outcomeWords.decided, {
        by: decided_by === undefined ? "" : ` by ${decided_by}`,
        on: decided_on === undefined ? "" : ` ${dateInSentence(decided_on)}`,
      });
  if (state === "open") return sentences(outcomeWords.open, ...each(({ state: is }) => (is === "unchanged" ? "" : outcomeWords[is])));
  if (state === "accepted") return sentences(...each(({ state: is }) => outcomeWords.accepted[is]), reason === undefined ? "" : sentence(reason), who);
  const { reasoned, unreasoned } = outcomeWords.declined;
  return sentences(reason === undefined ? unreasoned : filled(reasoned, { reason: sentence(reason) }), who);
}
