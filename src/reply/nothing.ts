/** Words that say that there is none, their marks taken out: “n/a” is “n a”. */
const none = [
  "no",
  "nil",
  "null",
  "n a",
  "na",
  "not (?:yet )?(?:applicable|relevant|available|published|online|written|held|ready|required|needed)",
  "(?:this |it )?(?:does not|doesn t) apply",
  "(?:there (?:is|are) |we (?:have|hold) )?(?:none|nothing|no (?:(?:such|formal|written|separate|single) )?(?:document|paper|record|register|evidence|source|link|address|reference)s?)",
  "none of (?:these|them|the above)",
  "to be (?:published|written|sent|provided|supplied|added|completed)",
];

/** Words that leave it open. */
const open = [
  "tb[acds]",
  "to be (?:confirmed|announced|decided|determined|advised|agreed)",
  "to (?:follow|come)",
  "pending",
  "awaited",
  "unknown",
  "unsure",
  "not (?:yet )?(?:known|sure|certain|decided|confirmed)",
  "(?:we |i )?(?:do not|don t) know",
];

const tail = "yet|as yet|so far|to date|at present|at the moment|currently|now|available|exists?|held|and|or";

/** A few of these words and no others. The number is small, so that a long text in many readings costs no time. */
const only = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})(?: (?:${[...words, tail].join("|")})){0,4}$`);

const isNothing = only([...none, ...open]);
const isOpen = only(open);
const isYes = /^(?:yes|y)$/;

/** Whether a text says no more than that there is nothing or that it is not known, whatever reason it gives behind that: “No. We do not.” */
export function saysNone(text: string): boolean {
  return isNothing.test(plain(opening(text)));
}

/** Whether a text says no more than that it is not known yet: as an answer, it is none. */
export function leavesOpen(text: string): boolean {
  return isOpen.test(plain(text));
}

/** What a text names; undefined where it says that there is no such thing, or only that there is one. */
export function named(text: string | undefined): string | undefined {
  return text === undefined || saysNone(text) || isYes.test(plain(text)) ? undefined : text;
}

/** A text up to its first pause. The full stop of “No. 7” is none. */
function opening(text: string): string {
  const bare = text.trim().replace(/^[([“"‘']+/, "");
  return bare.split(/\s[-–—]+\s|[–—,;:!?()[\]\n]|\.(?=\s*$|\s+[^\s\d])/u)[0] ?? bare;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
