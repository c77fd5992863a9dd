import * as known from "./clause-words.ts";

/*
 * Whether a statement can follow “We have seen that”. Who fills in a form writes notes as often as sentences: “Names the senior owner”, “Held each spring”,
 * “Reasonable assurance – two weaknesses”. Behind “that” those make nonsense. Where it is in doubt a statement is taken for a note: told as a note it is right
 * all the same.
 */

/** A sentence with a subject; what something does, with the subject left out; or a note of another form. */
export type ClauseForm = "clause" | "subject_left_out" | "note";

/**
 * The form of a statement.
 *
 * @param names what bodies and people are called: a statement that begins with one has its subject
 */
export function clauseFormOf(statement: string, names: readonly string[] = []): ClauseForm {
  const text = statement.trim();
  if (/^(?:[-*•|#>]|\d+[.)]\s)/.test(text)) return "note";
  if (names.some((name) => name !== "" && text.startsWith(name))) return "clause";
  const [first, second] = firstTwo(text);
  return (known.opening.has(first) ? undefined : noteForm(first, second)) ?? (hasVerb(text) ? "clause" : "note");
}

/** What the first two words of a statement alone say of its form; undefined where they say nothing. */
function noteForm(first: string, second: string): ClauseForm | undefined {
  if (known.verbOnly.has(first)) return "subject_left_out";
  const isThird = endsInS(first) && !/(?:ss|us|is)$/.test(first);
  if (isThird && (known.afterVerb.has(second) || (known.saying.has(first) && known.asking.has(second))))
    return known.nounToo.has(first) ? "note" : "subject_left_out";
  const isParticiple = known.participles.has(first) || (first.length > 3 && first.endsWith("ed"));
  if (isParticiple && (known.afterParticiple.has(second) || second.endsWith("ly") || /^\d/.test(second))) return "note";
  if (known.bareVerb.has(first) && known.determiners.has(second)) return "note";
  return known.indirectQuestion.has(first) ? "note" : undefined;
}

/** What ends the head of a statement: its first colon, semicolon, dash or full stop. A note often has its verb behind that, if it has one. */
const endOfHead = /[:;]\s|\s[-–—]\s|[.!?]["”’)]*(?:\s|$)/;

/**
 * What most sentences are: words with blanks between them and no marks, and then one that is a verb and nothing else; or one that ends like a
 * verb behind a word that does not make a noun of it. They need not be taken apart.
 */
const plainSentence = (() => {
  const [words, verb, noun] = ["[\\w’'-]*\\w ", [...known.finite].join("|"), [...known.beforeNoun].map(eitherCase).join("|")];
  const ending = "[a-z]{2,}ed(?![^ ])|[a-z]{3,}s(?<!ss|us)(?= [A-Za-z0-9])";
  return new RegExp(`^${words}(?:${words})*?(?:(?:${verb})(?![^ ])|(?<!(?:^| )(?:${noun}|\\d\\S*) )(?:${ending}))`);
})();

/** Whether there is a verb in the head of a text, behind its first word. */
export function hasVerb(text: string): boolean {
  return plainSentence.test(text) || hasVerbAmongWords(text);
}

/** The same, with the text taken apart. */
export function hasVerbAmongWords(text: string): boolean {
  const end = text.search(endOfHead);
  const words = wordsOf(end < 0 ? text : text.slice(0, end));
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const before = (words[index - 1] ?? "").toLowerCase();
    if (known.finite.has(word.toLowerCase())) return true;
    if (known.beforeNoun.has(before) || /^\d/.test(before) || !isSmall(word)) continue;
    if (word.endsWith("ed") && word.length > 3) return true;
    if (word.endsWith("s")) {
      if (word.length > 3 && index < words.length - 1 && !/(?:ss|us)$/.test(word)) return true;
    } else if (isVerbOfMany(word, before)) return true;
  }
  return false;
}

/** A verb of the plural, “Researchers complete training”: what follows a noun of the plural, and is itself no noun of the plural. */
function isVerbOfMany(word: string, before: string): boolean {
  return (known.manyThat.has(before) || (before.length > 3 && endsInS(before))) && word.length > 1 && !known.beforeNoun.has(word);
}

/** Whether a word ends in s, and is neither somebody's nor two words in one. */
const endsInS = (word: string): boolean => word.endsWith("s") && !/[’'.-]/.test(word);

/** Whether a word is one of small letters alone: neither a name, nor a number, nor two words in one. */
const isSmall = (word: string): boolean => /^[^\dA-Z’'.-]+$/.test(word) && word === word.toLowerCase();

/** The words of a text. Whatever is no blank and no mark may be a part of one, in any language. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s"“”‘()[\]/,;:!?–—]+/)
    .map((word) => word.replace(/(?<![.’'-])[.’'-]+$/, ""))
    .filter((word) => word !== "");

/** The first two words in small letters; empty where there are none. */
function firstTwo(text: string): readonly [string, string] {
  const one = text.indexOf(" ");
  const two = one === -1 ? -1 : text.indexOf(" ", one + 1);
  const [first, second] = [text.slice(0, one === -1 ? undefined : one), one === -1 ? "" : text.slice(one + 1, two === -1 ? undefined : two)];
  if (/^[A-Za-z]+$/.test(first) && /^[A-Za-z]*$/.test(second)) return [first.toLowerCase(), second.toLowerCase()];
  const [word = "", other = ""] = wordsOf(text);
  return [word.toLowerCase(), other.toLowerCase()];
}

/** A word with a small letter or a capital at its beginning, as a pattern. */
function eitherCase(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}
