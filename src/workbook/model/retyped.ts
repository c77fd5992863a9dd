/** A line of a text, and the line break behind it. */
interface Line {
  readonly words: string;
  readonly end: string;
}

const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .map(([, words = "", end = ""]) => ({ words, end }))
    .filter(({ words, end }, index, all) => words !== "" || end !== "" || index < all.length - 1);

/**
 * A text as somebody typed it anew into a field that knows one kind of line break: lines that are as they were keep theirs, and those in between get
 * the kind that the text has.
 */
export function retyped(before: string, typed: string): string {
  const [old, now] = [linesOf(before), linesOf(typed)];
  const isSame = (a: Line | undefined, b: Line | undefined): boolean =>
    a !== undefined && b !== undefined && a.words === b.words && (a.end === "") === (b.end === "");
  let first = 0;
  while (isSame(old[first], now[first])) first += 1;
  let last = 0;
  while (last < old.length - first && last < now.length - first && isSame(old.at(-1 - last), now.at(-1 - last))) last += 1;
  const usual = ["\r\n", "\n", "\r"].find((one) => before.includes(one)) ?? "\n";
  const middle = now.slice(first, now.length - last).map(({ words, end }) => words + (end === "" ? "" : usual));
  const kept = (lines: readonly Line[]): readonly string[] => lines.map(({ words, end }) => words + end);
  return [...kept(old.slice(0, first)), ...middle, ...kept(old.slice(old.length - last))].join("");
}
