/** A number sign behind a text that looks like a part of it, and not like the beginning of a comment. */
export const commentInWords = /^[ \t]+(#(?:\S|[ \t]+\d).*)/;

/** The rest of a text without a comment that is written as one, behind it. */
export function withoutComment(rest: string): string {
  return rest.replace(/(?<=\S)[ \t]+#[ \t](?![ \t]*\d).*$/, "").trimEnd();
}

/** The rest of a line, without its line break. */
export function restOfLine(text: string, from: number): string {
  const end = text.indexOf("\n", from);
  return text.slice(from, end === -1 ? undefined : end).replace(/\r$/, "");
}

/** Whether there is such a sign behind words on any line: most files have none, and need not be looked at again. */
export function mayCut(text: string): boolean {
  for (let sign = text.indexOf("#"); sign !== -1; sign = text.indexOf("#", sign + 1)) {
    const at = sign - 1;
    if (text.charAt(at) !== " ") continue;
    // What most comments look like: a blank behind the sign, and then a word.
    if (/[A-Za-z]/.test(text.charAt(at + 3)) && text.charAt(at + 2) === " ") continue;
    const before = text.slice(text.lastIndexOf("\n", at) + 1, at);
    if (before.trim() !== "" && !/^\s*#/.test(before) && commentInWords.test(restOfLine(text, at))) return true;
  }
  return false;
}
