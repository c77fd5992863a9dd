/** What the copy that was sent says by itself: its headings, and everything else. All of it bare, as `bare` makes it. */
export interface KnownText {
  readonly headings: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** All texts in one, to find a part of one that a program broke off. */
  readonly all: string;
}

/** The letters and digits of a text: programs change the rest while nobody looks. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** So many letters have to be the same before a part of a text is taken for ours. */
const enough = 25;

export function knownText(headings: Iterable<string>, texts: Iterable<string>): KnownText {
  const known = new Set([...texts].map(bare).filter((text) => text !== ""));
  return { headings: new Set([...headings].map(bare).filter((text) => text !== "")), texts: known, all: [...known].join("\n") };
}

/** Whether a piece of a copy is what was sent, whatever lines it was broken into. */
export function isKnown(text: string, { headings, texts, all }: KnownText): boolean {
  const whole = bare(text);
  if (whole === "" || headings.has(whole) || texts.has(whole)) return true;
  return whole.length >= enough && all.includes(whole);
}
