import type { PositionState, PracticeResult } from "../model/generated/schemas.ts";
import { positionMeanings, positionPhrases } from "./style/labels.ts";

/** The positions of which a reader cannot tell by their words what they mean. */
const explained = ["not_shown", "partly_shown"] as const satisfies readonly PositionState[];

/** What “not shown” and “partly shown” mean, for each of them that stands with a practice: "Not shown: nothing that counts …". Empty where neither does. */
export function positionWordsText(practices: readonly PracticeResult[]): string {
  return explained
    .filter((state) => practices.some(({ position }) => position.state === state))
    .map((state) => `${positionPhrases[state]}: ${positionMeanings[state]}.`)
    .join(" ");
}
