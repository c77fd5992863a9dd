import type { PositionState, PracticeResult } from "../model/generated/schemas.ts";
import { notShownAgainst, positionMeanings, positionPhrases } from "./style/labels.ts";

/** The positions of which a reader cannot tell by their words what they mean. */
const explained = ["not_shown", "partly_shown"] as const satisfies readonly PositionState[];

const besideWords = "As a judgement, “not yet shown” means both: shown in part, and not shown at all.";

/** What “not shown” and “partly shown” mean, for each of them that stands with a practice: "Not shown: nothing that counts …". Empty where neither does. */
export function positionWordsText(practices: readonly PracticeResult[]): string {
  const isAgainst = practices.some(
    ({ position, clauses }) => position.state === "not_shown" && clauses.some(({ standings }) => standings.some(({ standing }) => standing === "adverse")),
  );
  const meaningOf = (state: (typeof explained)[number]): string => (state === "not_shown" && isAgainst ? notShownAgainst : positionMeanings[state]);
  const meanings = explained
    .filter((state) => practices.some(({ position }) => position.state === state))
    .map((state) => `${positionPhrases[state]}: ${meaningOf(state)}.`);
  // The one word for two: beside the other a reader takes it for a difference.
  const isBeside = practices.some(({ position, judgement }) => position.state === "partly_shown" && judgement?.item.outcome === "not_yet_shown");
  return [...meanings, ...(isBeside ? [besideWords] : [])].join(" ");
}
