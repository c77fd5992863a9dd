import { glossary, type Term } from "../../../build/generated/fields.js";
import { slugOf } from "../../schema/suggest.ts";
import type { Entry } from "./entry.ts";

/** Every word of the glossary; and the list of them. */
export function termEntries(): readonly Entry[] {
  const terms = glossary();
  return [
    ...terms.map(termEntry),
    {
      id: "glossary",
      title: "glossary: the words that t6 uses, each for one thing",
      names: ["words", "word"],
      brief: "all words of the glossary.",
      passages: () => [{ heading: "Words", bullets: terms.map(({ word, means }) => `${word}: ${means}`) }],
    },
  ];
}

function termEntry({ word, means, not }: Term): Entry {
  return {
    id: `word/${slugOf(word)}`,
    title: `word/${slugOf(word)}: ${word}`,
    names: [word, ...word.split(", ")],
    brief: `a word of the glossary. ${means}`,
    passages: () => [
      { heading: "What it means", paragraphs: [sentence(means)] },
      { heading: "What t6 does not call it", paragraphs: not === "" || not === "–" ? [] : [sentence(not)] },
    ],
  };
}

const sentence = (text: string): string => `${/^t6\b/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
