/*
 * Whether a statement can follow “We have seen that”. Who fills in a form writes notes as often as sentences: “Names the senior owner”, “Held each spring”,
 * “Reasonable assurance – two weaknesses”. Behind “that” those make nonsense. Where it is in doubt a statement is taken for a note: told as a note it is right
 * all the same.
 */

/** A sentence with a subject; what something does, with the subject left out; or a note of another form. */
export type ClauseForm = "clause" | "subject_left_out" | "note";

/** What begins the phrase that a verb governs, and hardly ever follows a noun at the start of a sentence. */
const determiner = /^(?:the|an?|each|every|its|our|their|all|both|any|no|that|whether|how|who|which|what|when|where|why)$/i;
/** What a verb of the third person is followed by and a noun of the plural seldom is. */
const afterVerb = /^(?:the|an?|each|every|its|our|their|all|both|any|no|whether|how|what|why|that|not|out)$/i;
/** Verbs that are nouns as often: “Records the team keeps are destroyed.” */
const nounToo = /^(?:records|reports|reviews|checks|notes|lists|plans|requests|uses|limits|controls|measures|shares|needs|forms|audits)$/i;
/** Verbs that are hardly ever nouns, whatever follows. */
const verbOnly =
  /^(?:says|tells|explains|describes|requires|confirms|includes|contains|provides|gives|keeps|holds|allows|ensures|identifies|outlines|publishes|applies|defines|specifies|lets|asks|commits|prohibits|forbids|restricts|makes|considers|deals)$/i;
/** Verbs that say what a document does: behind them a question word does not belong to a noun. */
const saying = /^(?:says|states|explains|shows|describes|tells|sets|names|lists|records|covers|confirms|requires|reports|notes|finds|asks)$/i;
const asking = /^(?:who|which|what|when|where|why|how|that|whether|for|out)$/i;
/** Forms that follow “is” or “was”: at the start of a statement, before one of these words, the subject and the verb are left out. */
const participle = /^(?:held|made|kept|done|given|taken|written|sent|shown|set|seen|found|run|\p{L}{2,}ed)$/iu;
const afterParticiple =
  /^(?:by|in|on|at|to|for|from|with|without|under|before|after|since|until|out|up|only|and|once|twice|each|every|the|an?|that|as|\p{L}+ly)$/iu;
const bareVerb =
  /^(?:publish|ensure|keep|make|do|never|check|review|share|use|tell|ask|give|send|delete|protect|store|train|provide|follow|apply|limit|record|report|agree|consider|set|hold|inform|explain|remove|destroy|encrypt|log|sign|appoint|maintain)$/i;
const indirectQuestion = /^(?:how|why|whether|who|which|whose)$/i;
/** Words that are verbs and hardly ever anything else. */
const finite =
  "is are was were has have had do does did can cannot could may might must will would shall should met held kept gave made found took set ran sent wrote began came went got saw said left led put read let cut built spoke chose bought dealt fell grew lost paid rose stood told won";
const finiteWords: ReadonlySet<string> = new Set(finite.split(" "));
/** One of them behind a word, whatever signs stand between. */
const finiteInside = new RegExp(`[^\\s–—-][\\s(“"‘']+(?:${finite.replaceAll(" ", "|")})(?![\\w’'.-]*[\\w’'-])`, "i");
/** After these a word that ends like a verb is a noun: “for all systems”, “of two audits”. */
const beforeNoun =
  /^(?:the|an?|all|both|of|for|in|on|at|by|with|from|to|into|over|under|its|our|their|these|those|two|three|four|five|six|no|any|and|or|\d.*)$/i;

/** What begins a subject, and none of the words that are looked for at the start of a note. */
const opening = /^(?:the|an?|it|they|we|this|these|those|each|every|all|no|its|our|their|some)\s/i;

/**
 * The form of a statement.
 *
 * @param names what bodies and people are called: a statement that begins with one has its subject
 */
export function clauseFormOf(statement: string, names: readonly string[] = []): ClauseForm {
  const text = statement.trim();
  if (/^(?:[-*•|#>]|\d+[.)]\s)/.test(text)) return "note";
  if (names.some((name) => name !== "" && text.startsWith(name))) return "clause";
  if (opening.test(text)) return beginsWithClause(text) || hasVerb(headOf(text)) ? "clause" : "note";
  const [first, second] = firstTwo(text);
  if (verbOnly.test(first)) return "subject_left_out";
  const isThird = /^\p{L}+s$/u.test(first) && !/(?:ss|us|is)$/.test(first);
  if (isThird && (afterVerb.test(second) || (saying.test(first) && asking.test(second)))) return nounToo.test(first) ? "note" : "subject_left_out";
  if (participle.test(first) && (afterParticiple.test(second) || /^\d/.test(second))) return "note";
  if (bareVerb.test(first) && (determiner.test(second) || /^(?:not|share|only)$/i.test(second))) return "note";
  if (indirectQuestion.test(first)) return "note";
  return beginsWithClause(text) || hasVerb(headOf(text)) ? "clause" : "note";
}

/** What ends the head of a statement: its first colon, semicolon, dash or full stop. A note often has its verb behind that, if it has one. */
const endOfHead = /[:;]\s|\s[-–—]\s|[.!?]["”’)]*(?:\s|$)/;

function headOf(text: string): string {
  const end = text.search(endOfHead);
  return end < 0 ? text : text.slice(0, end);
}

/** Whether a verb stands between two blanks before anything that ends the head: so it is in most sentences, and they need not be taken apart. */
function beginsWithClause(text: string): boolean {
  for (let at = text.indexOf(" "), next = 0; at !== -1; at = next) {
    next = text.indexOf(" ", at + 1);
    if (finiteWords.has(text.slice(at + 1, next === -1 ? undefined : next))) return !endOfHead.test(text.slice(0, at));
  }
  return false;
}

function hasVerb(text: string): boolean {
  if (finiteInside.test(text)) return true;
  const words = wordsOf(text);
  return words.some((word, index) => {
    if (index === 0) return false;
    const before = words[index - 1] ?? "";
    if (beforeNoun.test(before)) return false;
    return /^\p{Ll}{2,}ed$/u.test(word) || (/^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us)$/.test(word) && index < words.length - 1) || isPlain(words, index);
  });
}

/** A verb of the plural, “Researchers complete training”: what follows a noun of the plural, and is itself no noun of the plural. */
function isPlain(words: readonly string[], index: number): boolean {
  const [before = "", word = ""] = [words[index - 1], words[index]];
  return (
    (/^(?:we|they|you|i|people|staff|data|who|that)$/i.test(before) || /^\p{L}{3,}s$/u.test(before)) &&
    /^\p{Ll}{2,}$/u.test(word) &&
    !beforeNoun.test(word) &&
    !/s$/.test(word)
  );
}

const withoutEnd = (word: string): string => word.replace(/[.’'-]+$/, "");

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.map(withoutEnd) ?? [];

/** The first two words; empty where there are none. */
function firstTwo(text: string): readonly [string, string] {
  const [, first = "", second = ""] = /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{N}’'.-]*)(?:[^\p{L}\p{N}]+([\p{L}\p{N}][\p{L}\p{N}’'.-]*))?/u.exec(text) ?? [];
  return [withoutEnd(first), withoutEnd(second)];
}
