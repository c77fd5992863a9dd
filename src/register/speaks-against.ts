import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, textOf, tidy } from "./cells.ts";
import { dayOf } from "./days.ts";

/** Fields that hold states, of which there are few: in a column of so many values, so large a share of different ones is no state. */
const ofStates: ReadonlySet<RegisterField> = new Set(["sector", "end_state", "decision", "sensitivity", "identifiability", "onward_sharing", "route"]);
const [enough, mostStates, share] = [8, 12, 0.5];

/** Words that are looked for in some of the values of a field, where the words above it are used for other things as well. */
const wanted: Partial<Readonly<Record<RegisterField, { readonly words: RegExp; readonly what: string }>>> = {
  onward_sharing: {
    words: /^(?:y|n|yes|no|none|true|false)\b|permit|allow|licen[cs]|onward|passed on|not shared/i,
    what: "say whether data may be passed on",
  },
  reason: {
    words: /approv|refus|reject|declin|criteri|panel|necessary|proportion|lawful|interest|not met|\bmeets?\b|because|benefit|insufficient|risk/i,
    what: "speak of a decision",
  },
};

const short = 60;

/**
 * What the values of a column say against its being a field, though they could be of it: then the guess is not sure. A field of states wants few different
 * values, a field of bodies wants names, and a day says when something is done and not that it was.
 */
export function doubtOf(field: RegisterField, values: readonly Cell[]): string | undefined {
  const texts = values.map((cell) => tidy(textOf(cell)));
  const want = wanted[field];
  if (want !== undefined && texts.filter((text) => want.words.test(text)).length < texts.length * 0.3) return `few of its values ${want.what}`;
  if (field === "end_state" && values.filter((cell) => dayOf(cell) !== undefined).length > values.length / 2)
    return "its values are days, and whether data were destroyed then or have to be, they do not say";
  const different = new Set(texts.map((text) => text.toLowerCase())).size;
  if (ofStates.has(field) && texts.length >= enough && different > Math.max(mostStates, texts.length * share))
    return `it has ${different} different values, and of states there are few`;
  if (field === "organisation" && texts.filter((text) => text.length > short && /[.]$/.test(text)).length > texts.length / 2)
    return "its values are sentences, and bodies have names";
  return undefined;
}
