/*
 * Words of the field that a page shows and that somebody who has never used t6 need not know. Each is explained at the foot of every page on which it
 * stands, in words that need no explanation. All of them are in the GLOSSARY or are words of the tool's own rules: a test holds both.
 */

/** A word, the forms in which it stands on a page, and what it means. */
export interface HardWord {
  readonly word: string;
  readonly forms: RegExp;
  readonly means: string;
}

export const hardWords: readonly HardWord[] = [
  {
    word: "as-of date",
    forms: /\bas-of (?:date|day)s?\b|\bweighed as of\b/i,
    means: "The day on which the evidence is looked at. What runs out before it does not count, nor does what comes after it.",
  },
  {
    word: "position",
    forms: /\bpositions?\b/i,
    means: "Where the evidence stands on a practice. It is worked out from the files by fixed rules, and nobody chooses it.",
  },
  {
    word: "judgement",
    forms: /\bjudge(?:ment)?s?\b|\bjudged\b/i,
    means: "What a named person concludes, on a day and with reasons. It may differ from what the rules work out; then both are printed.",
  },
  { word: "clause", forms: /\bclauses?\b/i, means: "One thing that a practice asks for and that can be checked by itself, such as T6.3a." },
  {
    word: "verified, corroborated, checked, reported",
    forms: /\bverif(?:ied|ication)\b|\bcorroborated\b|\breported\b/i,
    means:
      "How far somebody looked. Reported: somebody said so. Checked: a colleague who had not said it looked. Corroborated: somebody independent says the same. Verified: somebody from outside the producer looked at the thing itself.",
  },
  {
    word: "counts as",
    forms: /\bcounts? as\b/i,
    means: "For how much a check is taken once the rules have looked at who made it, when, and where that can be seen. It is never more than what was typed.",
  },
  { word: "limited", forms: /\blimited\b/i, means: "Goes some way towards a clause, and cannot show it by itself. What stands beside the word says why." },
  { word: "words only", forms: /\bwords only\b/i, means: "A text says that something is done, such as a policy, and nothing shows that it was done." },
  {
    word: "speaks against",
    forms: /\bspeaks? against\b|\badverse\b/i,
    means: "Shows that something is not so. It counts until something later shows that it was put right.",
  },
  {
    word: "met, partly met, not shown, not met",
    forms: /\bpartly met\b|\bnot met\b|\bnot shown\b/i,
    means:
      "What is found on a clause. Not shown means that nothing that counts speaks to it: that is no failure. Not met means that something shows that it is not kept to.",
  },
  { word: "deferred", forms: /\bdeferred\b/i, means: "Left to another body that has a case open about it. Nothing is said about it until that is closed." },
  { word: "lapsed, stale", forms: /\blapse[sd]?\b|\bstale\b/i, means: "No longer good: its last day is over, or what it rested on has changed." },
  { word: "processor", forms: /\bprocessors?\b/i, means: "A body that handles the data on the producer's orders, such as the company that runs the database." },
  { word: "producer", forms: /\bproducers?\b/i, means: "The body that makes the statistics, and that is assessed." },
  { word: "assessor", forms: /\bassessors?\b/i, means: "Whoever assesses: the producer itself, its regulator, or somebody else." },
  {
    word: "profile",
    forms: /\bprofile\b/i,
    means: "How much is asked of the evidence: the more harm the data could do and the more the public cares, the more.",
  },
  {
    word: "parameters",
    forms: /\bparameters?\b/i,
    means: "Numbers that the tool chose and no code of practice gives, such as for how long a review counts in full. All of them are printed.",
  },
  {
    word: "digest",
    forms: /\bdigests?\b/i,
    means: "A long number worked out from a text. Another text has another number, so one can tell later whether anything was changed.",
  },
  { word: "material", forms: /\bmaterial\b/i, means: "Said of a shortcoming that matters: with it open, the evidence cannot show a clause in full." },
  {
    word: "ask",
    forms: /\b(?:an|the|this|each|no|open|these) asks?\b|\bAsks\b/,
    means: "Something that was asked of the producer, or that it promised, with who does it and by when.",
  },
  {
    word: "recommendation that counts",
    forms: /\brecommendations? that counts?\b/i,
    means: "Something asked that the public can read, that somebody is named for, and that has a day.",
  },
];

/** The words on a page that need to be explained, and those by which they are explained, in the order of the list. */
export function hardWordsIn(text: string): readonly HardWord[] {
  const found = new Set<HardWord>();
  const look = (one: string): void => {
    for (const hard of hardWords) {
      if (found.has(hard) || !hard.forms.test(one)) continue;
      found.add(hard);
      look(hard.means);
    }
  };
  look(text);
  return hardWords.filter((one) => found.has(one));
}
