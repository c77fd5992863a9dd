/** What somebody wrote to say which of several questions an answer is about, cut into words and signs. */
const token = /q-[a-z]*\d+(?:\.\d+)*[a-z]?|[a-z]+(?:\d+(?:\.\d+)*[a-z]?)?|\d+(?:\.\d+)*[a-z]?|[-–—,;/&+]/g;

const joining: ReadonlySet<string> = new Set([",", ";", "/", "&", "+", "and", "or"]);
const reaching: ReadonlySet<string> = new Set(["-", "–", "—", "to", "until", "through"]);
const everything = /^\W*(?:all|both|each|every(?:thing)?)\b/i;
/** What takes something out: of everything, or, at the beginning, of what is meant by nothing else. */
const taking = /\b(?:but|except(?:ing)?(?: for)?|without|apart from|other than|not)\b/i;

/**
 * Which of several questions an answer is said to be about: by number ("Q-T6.5a"), by what the number is made of ("T6.5a", "6.5a"), by letter ("a and b"),
 * from one to another ("T6.5a to c"), all, or all but some. Undefined where that cannot be told: part of what somebody wrote is never taken for the whole.
 */
export function readCovers(text: string, questions: readonly string[]): readonly string[] | undefined {
  const cut = taking.exec(text);
  if (cut !== null) {
    const before = text.slice(0, cut.index);
    const out = listed(text.slice(cut.index + cut[0].length), questions);
    const isFromAll = everything.test(before) || /^\W*$/.test(before);
    const left = out === undefined || !isFromAll ? [] : questions.filter((question) => !out.includes(question));
    return left.length === 0 ? undefined : left;
  }
  return everything.test(text) ? questions : listed(text, questions);
}

/** Words that say no more than which questions are meant. */
const plainly = /^(?:all|both|each|every(?:thing)?|but|except(?:ing)?|for|without|apart|from|other|than|not|of|them|these|those|the|questions?|clauses?|only)$/;

/** Whether somebody wrote more than which questions are meant: “T6.5a; the rest is with Legal”. */
export function saysMore(text: string, questions: readonly string[]): boolean {
  const names = namesOf(questions);
  const tokens = text.toLowerCase().match(token) ?? [];
  const isPlain = (one: string): boolean => names.has(one) || joining.has(one) || reaching.has(one) || plainly.test(one);
  return !tokens.every(isPlain) || /[\p{L}\p{N}]/u.test(text.toLowerCase().replace(token, " "));
}

/** The questions of a list, in their own order. */
function listed(text: string, questions: readonly string[]): readonly string[] | undefined {
  const tokens = text.toLowerCase().match(token) ?? [];
  const names = namesOf(questions);
  // A letter alone is one where nothing else is written: “a” is a word as well.
  const isList = tokens.every((one) => names.has(one) || joining.has(one) || reaching.has(one) || /^[a-z]$/.test(one));
  const found = new Set<number>();
  let from: number | undefined;
  let last: number | undefined;
  for (const one of tokens) {
    if (reaching.has(one)) {
      from = last;
      continue;
    }
    const at = one.length > 1 || isList ? names.get(one) : undefined;
    if (at === undefined) {
      // A number of something else: whoever wrote it meant more than can be read here.
      if (/\d/.test(one) || (isList && /^[a-z]$/.test(one))) return undefined;
      if (!joining.has(one)) last = undefined;
      continue;
    }
    for (let between = from ?? at; between <= at; between += 1) found.add(between);
    [last, from] = [at, undefined];
  }
  return found.size === 0 ? undefined : questions.filter((_, index) => found.has(index));
}

/** What each question may be called, and which it is. A name that two of them have is nobody's. */
function namesOf(questions: readonly string[]): ReadonlyMap<string, number> {
  const all = questions.flatMap((question, index) => {
    const whole = question.toLowerCase();
    const clause = whole.replace(/^q-/, "");
    return [...new Set([whole, clause, clause.replace(/^[a-z]+(?=\d)/, ""), clause.slice(-1)])].map((name) => [name, index] as const);
  });
  return new Map(all.filter(([name, index]) => all.every(([other, at]) => other !== name || at === index)));
}
