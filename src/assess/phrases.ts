/** A list in words: a, b and c. */
export function inWords(names: readonly string[]): string {
  const rest = names.slice(0, -1);
  return rest.length === 0 ? (names[0] ?? "") : `${rest.join(", ")} and ${names.at(-1)}`;
}

/** The names in a list in words. */
export function listedIn(words: string): readonly string[] {
  return words.split(/, | and /);
}

/** Names in quotation marks, as a list in words. */
export function quotedInWords(names: readonly string[]): string {
  return inWords(names.map((name) => `‘${name}’`));
}

/** A value of a file as words: not_yet_shown → not yet shown. */
export function spaced(value: string): string {
  return value.replaceAll("_", " ");
}
