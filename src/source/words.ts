/** Keys, and values from short lists: what is written in snake_case comes again in the next entry and the next file. */
const likelyAgain = /^[a-z][a-z0-9_]{0,30}$/;
const longest = 31;

/** So many different words no vocabulary of ours has; a file full of others is not to be kept. */
const mostWords = 1_000;

const words = new Map<string, string>();

/**
 * A text as the one copy of it that is kept, if it is a word that is likely to come again. Every key that js-yaml cuts out of a file
 * is a string of its own, and has to be looked up as the name of a property again and again; one that has been met need not.
 */
export function oneCopy(text: string): string {
  return text.length > longest ? text : (words.get(text) ?? kept(text));
}

/** Whether a text is such a word and has been met. */
export function isKnownWord(text: string): boolean {
  return words.has(text);
}

function kept(text: string): string {
  if (words.size >= mostWords || !likelyAgain.test(text)) return text;
  // The name of a property is the copy that the engine itself keeps.
  const [name = text] = Object.keys({ [text]: true });
  words.set(name, name);
  return name;
}
