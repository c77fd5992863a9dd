/*
 * How wide words are. No format is asked, and no font: the letters of Helvetica and Arial are measured, which are wider than most that stand in their
 * place, and a little is added. So words that fit here fit everywhere.
 */

/** The width of each character from the space to the tilde, in thousandths of the size. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
  556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
  469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260,
  334, 584,
] as const;

const others: Readonly<Record<string, number>> = { "–": 556, "‘": 222, "’": 222, "“": 333, "”": 333, "•": 350 };

/** Letters of other scripts are wide; what may be drawn as wide as it is high, wider. */
const otherLetter = 1000;
const widest = 1300;

/** What is added, for fonts that are wider. */
const margin = 1.08;

/** How wide words are at most, in the unit of their size. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of /^[ -~]*$/.test(text) ? text : text.normalize("NFD")) thousandths += widthOf(character);
  return (thousandths / 1000) * size * margin;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = code < 32 ? widths[0] : (widths[code - 32] ?? others[character]);
  if (known !== undefined) return known;
  if (/\p{Mn}/u.test(character)) return 0;
  return /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u.test(character) ? otherLetter : widest;
}
