import { syllable } from "syllable";

/** A sentence of more words than this is long: https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/ */
const longest = 25;

/**
 * Words a sentence, the share of long sentences, and the reading age of a text in Markdown. Tables and headings are no sentences, and are left out.
 */
export function measured(markdown) {
  const sentences = proseOf(markdown)
    .flatMap((block) => sentencesOf(block).map(wordsOf))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, sentences: 0, perSentence: 0, long: 0, age: 0 };
  const perSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    perSentence,
    long: sentences.filter(({ length }) => length > longest).length / sentences.length,
    age: 0.39 * perSentence + 11.8 * syllables - 15.59 + 5,
  };
}

/** The paragraphs and bullets, without marks and addresses. */
function proseOf(markdown) {
  return markdown
    .split(/\n{2,}|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !/^(?:#|\||<|```|\[[^\]]*\]:)/.test(block))
    .map((block) =>
      block
        .replace(/\\(.)/g, "$1")
        .replace(/\]\([^)\s]*\)/g, "")
        .replace(/[[\]*_>`]/g, "")
        .replace(/^(?:-|\d+\.)\s+/, "")
        .replace(/\s+/g, " "),
    );
}

const sentencesOf = (block) => block.split(/(?<=[.?!:;][”’)]?)\s+(?=[“‘(]?[A-Z])/);

const wordsOf = (sentence) => sentence.split(/[\s/–]+/).filter((word) => /[A-Za-z0-9]/.test(word));

/** A number or an id counts as one syllable. */
const syllablesOf = (word) => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));
