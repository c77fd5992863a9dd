import { correctionLabels } from "../../model/correction.ts";
import type { CheckedCopy, Correction } from "../../model/generated/schemas.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { outcomeWords } from "../style/fact-check.ts";
import { filled, sentence, sentences } from "../style/text.ts";
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
    number: correction.paragraph,
    said: (["right", "wrong", "should_say", "shown_by"] as const).flatMap((field) => {
      const text = correction[field];
      return text === undefined ? [] : [{ name: correctionLabels[field], text: sentence(text) }];
    }),
    by: [correction.by, correction.on === undefined ? undefined : dateText(correction.on)].filter((part) => part !== undefined).join(", "),
    outcome: outcomeOf(correction, fateOf(correction, now, pairs)),
  }));
}

/** The paragraph that has a correction's fingerprint; of several, the one that has its number as well. */
function paragraphOf<One extends Pick<CheckedCopy["paragraphs"][number], "number" | "fingerprint">>(
  { paragraph, fingerprint }: Pick<Correction, "paragraph" | "fingerprint">,
  paragraphs: readonly One[],
): One | undefined {
  const alike = paragraphs.filter((one) => one.fingerprint === fingerprint);
  return alike.find(({ number }) => number === paragraph) ?? alike[0];
}

function fateOf(correction: Correction, now: readonly Numbered[], pairs: readonly Pair<Numbered>[] | undefined): Fate {
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

function outcomeOf({ state = "open", reason, decided_by, decided_on }: Correction, fate: Fate): string {
  const now = fate.now ?? "";
  const decided = decided_by === undefined && decided_on === undefined;
  const who = decided
    ? ""
    : filled(outcomeWords.decided, {
        by: decided_by === undefined ? "" : ` by ${decided_by}`,
        on: decided_on === undefined ? "" : ` ${dateInSentence(decided_on)}`,
      });
  if (state === "open") return sentences(outcomeWords.open, fate.state === "unchanged" ? "" : filled(outcomeWords[fate.state], { now }));
  if (state === "accepted") return sentences(filled(outcomeWords.accepted[fate.state], { now }), reason === undefined ? "" : sentence(reason), who);
  const { reasoned, unreasoned } = outcomeWords.declined;
  return sentences(reason === undefined ? unreasoned : filled(reasoned, { reason: sentence(reason) }), who);
}
