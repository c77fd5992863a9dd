import { questionNumbers } from "./answer.ts";

/**
 * Which of several questions an answer is said to be about: by number ("Q-T6.5a"), by what the number is made of ("T6.5a"), by letter ("a and b"),
 * or all. Undefined where that cannot be told.
 */
export function readCovers(text: string, questions: readonly string[]): readonly string[] | undefined {
  if (/^\W*(?:all|both|each|every(?:thing)?)\b/i.test(text)) return questions;
  const numbers = new Set(questionNumbers(text).map((number) => number.toLowerCase()));
  const words = new Set(text.toLowerCase().match(/[a-z0-9]+(?:[.-][a-z0-9]+)*/g) ?? []);
  // A letter alone is one where nothing but letters is written: “a” is a word as well.
  const isLetters = /^\W*[a-z](?:\W+(?:and\W+|&\W*)?[a-z])*\W*$/i.test(text.replace(/\band\b/gi, "&"));
  const found = questions.filter((question) => {
    const clause = question.toLowerCase().replace(/^q-/, "");
    return numbers.has(question.toLowerCase()) || words.has(clause) || (isLetters && words.has(clause.slice(-1)));
  });
  return found.length === 0 ? undefined : found;
}
