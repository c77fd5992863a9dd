import * as known from "./clause-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that carry a capital only because they open a sentence. */
export const openers: ReadonlySet<string> = words(
  `a an the this that these those it its they their there he she his her we our you your one two three four five six all any some each every both many more most
  several few no none neither either other another much such same who what when where which why how while if as at by for from in into of off on once only
  over per since steps through to under until up upon with within without after before because between during following against along among around about although
  and or but not so than then also again access nobody everybody somebody anybody anyone everyone someone nothing everything something anything
  too little less least enough plenty half part parts whole very quite rather almost nearly hardly barely just even still yet already never always often sometimes
  now soon today here though unless whether whatever whoever however instead despite except besides beyond below above behind beside near across out down back
  further later earlier thus hence therefore my me us them him`,
);

/** Nouns of what evidence is about, and adjectives, which the rules below do not reach. Before a capital they are a part of a name: “New York”. */
const plain = words(
  `last next first second third new old good better best worse worst poor weak strong former latter due early late main small large high low long short
  evidence data staff people work proof advice software law policy practice process procedure register record records review audit report guide list log plan panel
  page website site team body consent risk use user users purpose request form contract breach check control rule standard statement summary test review change
  date day week month year time time-limit number figure case file field system tool role rights scope step question answer reply note letter minute minutes detail
  cost public private personal internal external independent open clear full final formal`,
);

/** How words end that are made of others, and are seldom names: “Training”, “Currently”, “Publication”, “Openness”. */
const derived = /(?:ing|ly|tion|sion|ment|ness|ance|ence|ity|ship|able|ible|ful|less|ised|ized|ated)$/;

/** What bodies and posts are called by, before “of” or “for”: their names keep the capital. */
const offices = words(
  `ministry department office university bank board council house secretary director head chief minister commission commissioner institute institution centre court
  church society association academy college trust authority agency bureau parliament treasury cabinet government committee inspectorate faculty federation`,
);

/** A word and what follows it: the words between it and the next with a capital may be “of” and the like. */
const beginning = /^([\p{L}\p{N}’'-]*)\s*((?:(?:of|for|on|the|and|in|to)\s+)*)(\S?)/u;

const isPlural = (word: string): boolean => word.length > 5 && /[^su]s$/.test(word);

/** What the first word of a statement is: one that has a capital because it opens the statement; a name, or a part of one; or nobody can tell which. */
export type FirstWord = "ordinary" | "name" | "unsure";

/**
 * What the first word of a statement is. A name is one of the given ones, a word with a capital or a figure in it, a word before another with a capital, and
 * an office “of” or “for” something.
 * @param vocabulary words that are known to be used in lower case
 */
export function firstWord(statement: string, names: readonly string[], vocabulary: ReadonlySet<string>): FirstWord {
  const text = statement.trim();
  if (names.some((name) => name !== "" && text.startsWith(name))) return "name";
  const [, word = "", joint = "", next = ""] = beginning.exec(text) ?? [];
  const lower = word.toLowerCase();
  if (openers.has(lower) || /^\p{Ll}/u.test(word)) return "ordinary";
  if (!/^\p{Lu}[\p{Ll}’'-]*$/u.test(word)) return "name";
  if (/\p{Lu}/u.test(next) && (joint === "" || offices.has(lower))) return "name";
  if (vocabulary.has(lower) || isPlural(lower) || plain.has(lower) || isVerbLike(lower)) return "ordinary";
  return derived.test(lower) && lower.length > 5 && !offices.has(lower) ? "ordinary" : "unsure";
}

const isVerbLike = (word: string): boolean => known.bareVerb.has(word) || known.participles.has(word) || known.verbOnly.has(word) || known.nounToo.has(word);
