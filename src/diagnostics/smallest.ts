import type { Code } from "./codes.ts";
import type { Args, Diagnostic } from "./problem.ts";

/** What a diagnostic is known by: where it is, and the smallest things that are wrong. */
export interface Known {
  /** Whether it is known by the folder of its assessment: it would be told elsewhere there if a part of it were put right. */
  readonly inFolder: boolean;
  /** What stays the same for all of it. */
  readonly by: readonly (readonly [string, string])[];
  /** The smallest things, such as one clause each. One that is empty stands for a diagnostic that is about one thing. */
  readonly things: readonly string[];
}

/** How the diagnostics of a code are known, where that is not by their file, their place and all that their words name. */
interface Rule {
  readonly by?: readonly string[];
  /** The words that list the smallest things. Of two lists each pair is one. */
  readonly each?: readonly string[];
  /** They stand at one place, and what is told there does not move. */
  readonly atPlace?: true;
  /** Known by the words that stand at the place. */
  readonly byWords?: true;
}

/** What the public cannot see, or what cannot show it: the clause is at fault, whatever stands behind it and wherever. */
const clause: Rule = { each: ["clauses"] };
/** An item is at fault for a clause. */
const itemForClause: Rule = { by: ["id"], each: ["clauses"] };
const judged: Rule = { by: ["on_what", "outcome"], atPlace: true };
const laterThanJudged: Rule = { by: ["on_what", "date"], each: ["evidence"], atPlace: true };
const leftToBody: Rule = { by: ["body", "date"], each: ["clauses"] };

/**
 * One diagnostic tells what is wrong with several things together, because a person puts them right together. Here is by what each is
 * known: so that one of them put right makes nothing new of the others, and one more is not taken for those that were there.
 */
const rules: Partial<Readonly<Record<Code, Rule>>> = Object.freeze({
  "file/over-limit": { by: ["setting"], atPlace: true },
  "evidence/not-public": clause,
  "evidence/foi-only": clause,
  "evidence/only-plans": clause,
  "evidence/words-only": clause,
  "evidence/other-kind": clause,
  "scope/many": clause,
  "scope/over-finding": { each: ["clauses", "evidence"] },
  "scope/fact-with-evidence": { by: ["fact"], each: ["clauses", "evidence"] },
  "scope/against-fact": { by: ["clause"], each: ["facts"] },
  "scope/with-evidence": { by: ["clause"], each: ["evidence"] },
  "scope/reopen-passed": leftToBody,
  "scope/no-reopen-date": leftToBody,
  "scope/own-case": leftToBody,
  "scope/declared-twice": { by: ["clause", "declared"], atPlace: true },
  "evidence/severity-missing": { by: ["id"] },
  "evidence/closure-unproven": itemForClause,
  "evidence/limitation-unproven": { ...itemForClause, atPlace: true },
  "evidence/limitation-not-accepted": { ...itemForClause, atPlace: true },
  "evidence/undated": itemForClause,
  "evidence/too-old": itemForClause,
  "evidence/review-overdue": { by: ["id"] },
  "evidence/next-review-far-off": itemForClause,
  "evidence/unspecific": { by: ["id"], each: ["what"] },
  "evidence/repeated-statement": { byWords: true },
  "evidence/not-a-sentence": { by: ["id"] },
  "evidence/checked-later": { by: ["what", "date"] },
  "evidence/checker-unknown": { by: ["name"] },
  "evidence/check-not-located": { by: ["name", "unseen"] },
  "evidence/checked-by-judge": { by: ["on_what", "name"], each: ["evidence"] },
  "evidence/source-access": { by: ["source", "source_access"], atPlace: true },
  "ask/closed-over-finding": { by: ["id"], each: ["clauses"] },
  "ask/internal": itemForClause,
  "ask/too-wide": { by: ["id"] },
  "ask/beyond-horizon": { by: ["id", "due"] },
  "ask/superseded-in-circle": { by: ["id"] },
  "crosswalk/reviewer": { by: ["id", "clause"] },
  "crosswalk/other-words": { by: ["id", "clause"] },
  // What is told of a letter is one thing, however many days it is told of: its date, or who signs it.
  "sign-off/dated-before": { by: ["date"], atPlace: true },
  "sign-off/no-signatory": { by: ["what"] },
  "sign-off/no-reply-terms": { by: ["what"] },
  "sign-off/reply-before-letter": { by: ["date"], atPlace: true },
  "sign-off/judged-ahead": { by: ["on_what", "on"], atPlace: true },
  "sign-off/judged-to-come": { by: ["what", "on"], atPlace: true },
  "sign-off/judged-no-day": { by: ["on_what", "on"], atPlace: true },
  "sign-off/judged-before": { by: ["on_what", "on"], atPlace: true },
  "judgement/more-favourable": judged,
  "judgement/words-not-held": judged,
  "judgement/attributed-without-reasons": judged,
  "judgement/over-contradiction": { by: ["on_what", "outcome", "evidence"], atPlace: true },
  "judgement/older-than-evidence": laterThanJudged,
  "judgement/new-finding": laterThanJudged,
  "reference/source-twice": { by: ["id"] },
  "reference/duplicate-id": { by: ["id", "what"], atPlace: true },
  "reference/parts-missing": { by: ["clause"], atPlace: true },
  "reference/unknown-part": { by: ["clause", "part"], atPlace: true },
  "reference/unsorted-clauses": { atPlace: true },
});

/** What is wrong with a register is known by its column: how many cells it is in changes from one edition to the next. */
const inRegister: Rule = { by: ["name", "before"], atPlace: true };

/** Args that say how things stand today, or what t6 would suggest. They change while the mistake stays the same. */
const passing: ReadonlySet<string> = new Set([
  "add",
  "allowed",
  "are",
  "as_of",
  "count",
  "day",
  "digest",
  "example",
  "hint",
  "known",
  "limit",
  "line",
  "mended",
  "missing",
  "otherwise",
  "parts",
  "position",
  "quoted",
  "reason",
  "size",
  "suggestion",
]);

/** Whether the diagnostics of a code are known by the words that stand where they point. */
export function isKnownByWords(code: Code): boolean {
  return rules[code]?.byWords === true;
}

/** By what a diagnostic is known. */
export function knownBy({ code, args, place, origin, words = "" }: Pick<Diagnostic, "code" | "args" | "place" | "words" | "origin">): Known {
  // What a configuration needs of a clause is one thing, wherever it is told; what it forbids is at its place.
  if (origin !== undefined && args["clause"] !== undefined) return { inFolder: true, by: [], things: [args["clause"]] };
  const rule = Object.hasOwn(rules, code) ? rules[code as Code] : code.startsWith("register/") ? inRegister : undefined;
  if (rule === undefined) return { inFolder: false, by: [["place", place], ...named(args)], things: [""] };
  const by = (rule.by ?? []).flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]] as const]));
  const at = rule.atPlace === true ? [["place", place] as const] : rule.byWords === true ? [["words", words] as const] : [];
  return { inFolder: rule.atPlace !== true, by: [...at, ...by], things: thingsIn(args, rule.each ?? []) };
}

function named(args: Args): readonly (readonly [string, string])[] {
  return Object.entries(args)
    .filter(([name]) => !passing.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the words list, and of several lists each with each. */
function thingsIn(args: Args, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [""];
  const own = listed(args[first] ?? "");
  const others = thingsIn(args, rest);
  return own.flatMap((one) => others.map((other) => (other === "" ? one : `${one}, ${other}`)));
}

/** The names in words: those in quotation marks, else those of a list, without what leads up to it. */
function listed(words: string): readonly string[] {
  const quoted = [...words.matchAll(/‘([^’]*)’/gu)].map(([, name = ""]) => name);
  if (quoted.length > 0) return [...new Set(quoted)];
  return [...new Set(words.split(/, and |, | and /).map((name) => name.slice(name.lastIndexOf(" ") + 1)))];
}
