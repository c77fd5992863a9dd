import type { Clause } from "../model/generated/schemas.ts";

/** What helps to answer a clause that nobody has gone through yet. */
export const draftedGuidance = "Drafted by t6, one clause for the whole sentence. A person has to split it, and say what would convince.";

const proof: Clause["kinds"] = ["record", "register", "audit", "review"];
const openly: Clause["kinds"] = ["publication", "policy", "register"];

/**
 * Clauses for words that nobody has split yet: one for each sentence, in its own words. What sort of proof it needs is guessed from its verbs,
 * and the stricter sort where they say nothing.
 * @param above the words that the practice stands under, for the force where it says neither must nor should
 * @param before the clauses that it has or had: their ids are not given to others
 */
export function draftedClauses(practice: string, text: string, above: string, before: readonly Clause[] = []): Clause[] {
  const last = Math.max(-1, ...before.map(({ id }) => numberOf(id.slice(practice.length))));
  return sentencesIn(text).map((words, index): Clause => {
    const type = /\b(?:publish|transparent|open about|inform)/i.test(words) ? "SHOW" : /\b(?:consider|weigh)/i.test(words) ? "WEIGH" : "DO";
    return {
      id: `${practice}${letters(last + 1 + index)}`,
      words: [words],
      type,
      force: forceIn(words) ?? forceIn(above) ?? "must",
      not_applicable: false,
      ...(/\b(?:regular|periodic)/i.test(words) && { regular: true }),
      question: `Can you show that you keep to this: “${words}”?`,
      kinds: type === "SHOW" ? [...openly] : [...proof],
      ask: `Which document shows that you keep to this: “${words}”?`,
      guidance: draftedGuidance,
    };
  });
}

function forceIn(words: string): Clause["force"] | undefined {
  const [must, should] = [/\b(?:must|shall)\b/i.test(words), /\bshould\b/i.test(words)];
  return must === should ? undefined : must ? "must" : "should";
}

/** The sentences of a text without their full stops, as they can be found in it. */
function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim().replace(/(?<![.!?])[.!?]+$/, ""))
    .filter((sentence) => sentence !== "");
}

/** a to z, then aa. */
const letters = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`);

/** The other way round; -1 for what is not written so. */
const numberOf = (text: string): number => (/^[a-z]+$/.test(text) ? [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1 : -1);
