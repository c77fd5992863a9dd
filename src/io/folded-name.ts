/** Letters of other scripts that look like Latin ones, in small letters. */
const alike: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries(
    [..."аaеeоoрpсcхxуyтtмmкkвbнhіiјjѕsԁdӏlгrαaοoτtεeιiκkρpυyμmνvχxıiɡgոn"].flatMap((letter, index, all) =>
      index % 2 === 0 ? [[letter, all[index + 1] ?? ""]] : [],
    ),
  ),
);

/** How programs mark a copy, spaces left out: "(copy)", "(copy 2)", "- Copy", "Copy of". */
const copy = /\(copy\d*\)|-copy(?:\(\d+\))?(?=\.|$)|^copyof/g;

/** A name without what cannot be seen, what differs only in how it is written, and what says only that it is a copy. */
export function folded(name: string): string {
  return [
    ...name
      .normalize("NFKD")
      .replace(/[\p{C}\p{M}\s\ufffd]+/gu, "")
      .toLowerCase(),
  ]
    .map((letter) => alike[letter] ?? letter)
    .join("")
    .replace(copy, "");
}
