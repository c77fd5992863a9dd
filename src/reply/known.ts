/** What a document says by itself when it is sent: its headings, and everything else. All of it bare, as `bare` makes it. */
export interface KnownText {
  readonly headings: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** All texts in one, to find a part of one that a program broke off. */
  readonly all: string;
  /** What the document names and never says alone, such as the title of a document: who writes that and nothing else has answered. */
  readonly names: ReadonlySet<string>;
  /** Whether the document could say a text, had the evidence been another when it was sent. */
  readonly couldSay: (whole: string) => boolean;
}

/** The letters and digits of a text: programs change the rest while nobody looks. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** So many letters have to be the same before a part of a text is taken for ours. */
const enough = 25;

export function knownText(
  headings: Iterable<string>,
  texts: Iterable<string>,
  names: Iterable<string> = [],
  couldSay: KnownText["couldSay"] = () => false,
): KnownText {
  const known = new Set([...texts].map(bare).filter((text) => text !== ""));
  const ours = new Set([...headings].map(bare).filter((text) => text !== ""));
  return { headings: ours, texts: known, all: [...known].join("\n"), names: new Set([...names].map(bare)), couldSay };
}

/** Whether a piece of what came back is what was sent, whatever lines it was broken into. */
export function isKnown(text: string, { headings, texts, all, names, couldSay }: KnownText): boolean {
  const whole = bare(text);
  if (whole === "") return true;
  if (names.has(whole)) return false;
  return headings.has(whole) || texts.has(whole) || (whole.length >= enough && all.includes(whole)) || couldSay(whole);
}
