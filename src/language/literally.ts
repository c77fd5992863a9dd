/** A text as a part of a pattern that means it and nothing else, with the flag “u” and without: a name may hold any sign. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
