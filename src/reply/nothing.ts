/** What a body may have or not have, as people call it. */
const thing =
  "(?:polic(?:y|ies)|procedures?|process(?:es)?|protocols?|records?|registers?|lists?|logs?|agreements?|contracts?|assessments?|dpias?|reviews?|audits?|certificates?|training|notices?|guidance|guidelines?|standards?|publications?|correspondence|figures|statements?|plans?|documents?|documentation|papers?|minutes|reports?|evidence|information|sources?|links?|addresse?s?|references?|arrangements?|measures?|board|committee|page|schedule)(?: (?:of|for|on) (?:[a-z]+ ){0,2}[a-z]+)?";
/** What stands in its place, or before it. */
const it = `(?:this|that|it|these|those|them|one|ones|any|any of (?:this|these|those|them)|(?:any |a |an |such |such an? |the |our own )?(?:[a-z]+ ){0,2}${thing})`;

/** Words that leave a line empty, their marks taken out: “n/a” is “n a”. */
const blank = ["n a", "na", "nil", "null"];

/** Words that say that there is none. */
const none = [
  ...blank,
  "no",
  "not (?:yet )?(?:applicable|relevant|available|published|online|written|held|ready|required|needed)",
  "(?:this |it )?(?:does not|doesn t) apply",
  "(?:question )?(?:does not|doesn t|did not) (?:apply|exist)",
  `(?:there (?:is|are) |we (?:have|hold|keep) |[a-z]{2,6} (?:has|holds) )?(?:none|nothing|no (?:such )?(?:[a-z]+ ){0,2}${thing})`,
  `(?:we |i |[a-z]{2,6} )?(?:do not|don t|does not|doesn t) (?:hold|have|keep|own|possess|maintain|produce|publish) ${it}`,
  `${it} (?:is|are) not (?:held|kept|in place|published|available|applicable)`,
  `${it} (?:does not|doesn t|do not|don t) (?:exist|apply)`,
  "not (?:held|kept|in place|done|something we (?:do|hold|have|keep))",
  "(?:no )?we (?:do not|don t|have not|haven t)",
  "none of (?:these|them|the above)",
];

/** Words that promise, which as a name are none. */
const promised = ["to be (?:published|written|sent|provided|supplied|added|completed)"];

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

const tail =
  "yet|as yet|so far|to date|at present|at the moment|currently|now|available|exists?|held|in place|and|or|on this|for this|of this kind|here|for these data|for this dataset|to us";

/** What another answer is called, a word at a time: “our answer to question 2”, “Q2”, “Q-T6.1f”. */
const another =
  "(?:our|the|my|your|answers?|reply|response|to|for|under|in|at|given|questions?|question \\d+[a-z]?|q ?\\d+[a-z]?|q [a-z]{1,3}\\d+[a-z]?|(?:q )?[a-z]\\d(?: \\d+[a-z]?)+)";

/** Words that point at something without naming it, and those that only nod. */
const pointing = [
  "yes(?: (?:we (?:do|are|have)|it (?:is|does)|please))?",
  "y",
  "(?:please )?(?:see|refer to|find) (?:the )?(?:attached|enclosed|attachments?|enclosures?|above|below|(?:previous|earlier|last|other) (?:answer|reply|response|question)s?)",
  "(?:please )?(?:see|find) (?:the )?(?:attached|enclosed) (?:document|paper|file|policy|spreadsheet|letter|email|pdf)s?",
  "(?:attached|enclosed|to be attached|herewith)(?: (?:document|paper|file)s?)?",
  "(?:same )?as (?:above|below|before|previously|attached|discussed|agreed|stated|for the (?:previous|last) question)",
  `(?:please )?(?:(?:the )?same as|as(?: per)?|see|refer to)(?: ${another})+(?: above| below)?`,
  "ditto",
  "same(?: again)?",
  "(?:done|noted|agreed|confirmed|ok|okay)",
];

/** A few of these words and no others. The number is small, so that a long text in many readings costs no time. */
const only = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})(?: (?:${[...words, tail].join("|")})){0,4}$`);

const isNothing = only([...none, ...promised, ...open]);
const isOpen = only(open);
const isEmpty = only([...open, ...blank, ...pointing]);
const isDenial = only(none);

/** Whether a text says no more than that there is nothing or that it is not known, whatever reason it gives behind that: “No. We do not.” */
export function saysNone(text: string): boolean {
  return isNothing.test(plain(opening(text)));
}

/** Whether a text says no more than that it is not known yet: as an answer, it is none. */
export function leavesOpen(text: string): boolean {
  return isOpen.test(plain(text));
}

/** Whether an answer, by itself, says nothing: it leaves it open, points at something that it does not name, or only nods, be it with a tick. */
export function saysNothing(text: string): boolean {
  return plain(text) === "" || isEmpty.test(plain(text));
}

/** Whether an answer says that there is no such thing, or that the question does not apply, whatever it says behind that. */
export function denies(text: string): boolean {
  return !saysNothing(text) && isDenial.test(plain(opening(text)));
}

/** What a text names; undefined where it says that there is no such thing, or only that there is one. */
export function named(text: string | undefined): string | undefined {
  return text === undefined || saysNone(text) || saysNothing(text) ? undefined : text;
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
