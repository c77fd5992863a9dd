import type { Ask, Deed, Kind } from "../model/generated/schemas.ts";

/** What is said of one deed: naming the item that it is about, where the sentence before was about the same, and where another step tells it in full. */
export interface DeedWords {
  readonly one: string;
  readonly again: string;
  readonly brief?: string;
}

/** What one deed on an item is in words. {item} is what it is called, {clauses} what it is for. */
export const itemWords: Readonly<Partial<Record<Deed["do"], DeedWords>>> = {
  complete: { one: "Complete {item}, and show that it is in place.", again: "Complete it, and show that it is in place." },
  specify: { one: "Say what {item} shows for {clauses} in particular.", again: "Say what it shows for {clauses} in particular." },
  date: { one: "Give the date of {item}.", again: "Give its date." },
  refresh: { one: "Show by something newer than {item} that it is still so.", again: "Show by something newer that it is still so." },
  renew: { one: "Renew {item} or bring it up to date.", again: "Renew it or bring it up to date." },
  review: {
    one: "Hold the review of {item}{due}, or record it if it was held; and give the day of the next.",
    again: "Hold the review of it{due}, or record it if it was held; and give the day of the next.",
  },
  address: { one: "Say where {item} can be opened: give its address.", again: "Say where it can be opened: give its address." },
  publish: { one: "Publish {item} where anyone can open it.", again: "Publish it where anyone can open it." },
  amend: { one: "Put right what is missing from {item}: {limitations}", again: "Put right what is missing from it: {limitations}" },
  settle: {
    one: "Put right what {item} is about, show by something later that it has been put right, and have somebody outside confirm that where it can be seen.",
    again: "Put right what it is about, show by something later that it has been put right, and have somebody outside confirm that where it can be seen.",
    brief: "Put right what {item} is about, and have that confirmed.",
  },
  confirm: {
    one: "Have somebody outside confirm, where it can be seen, that what {item} is about was put right.",
    again: "Have somebody outside confirm, where it can be seen, that what it is about was put right.",
  },
};

/** To put right what was found, where that is asked already: in the words of the ask, and then what makes it count. {ask}, {clauses}, {day} and {text} are filled in. */
export const askedWords =
  "Do {ask} on {clauses}{day}: {text} What {item} is about counts as put right once something later shows that, and somebody outside confirms it where it can be seen.";

/** What disputes what is shown, and nobody has verified: to tell a board to put it right would be to find that it is so. */
export const answerWords: DeedWords = {
  one: "Answer what {item} says, and show the answer by something later.",
  again: "Answer what it says, and show the answer by something later.",
};

/** What the record says was put right, on too little: to say “put right” would be to say that it was not. */
export const claimedWords: DeedWords = {
  one: "Show by something later that what {item} is about was put right, as is recorded, and have somebody outside confirm that where it can be seen.",
  again: "Show by something later that what it is about was put right, as is recorded, and have somebody outside confirm that where it can be seen.",
  brief: "Show that what {item} is about was put right, and have that confirmed.",
};

/** What is wanting about a check that is recorded, or what check is wanted. */
export const checkWords = {
  nobody: { one: "Say who checked {item}, when, and where that can be seen.", again: "Say who checked it, when, and where that can be seen." },
  unplaced: { one: "Say where it can be seen that {item} was checked.", again: "Say where it can be seen that it was checked." },
  no_role: { one: "Say in which role {item} was checked, and where that can be seen.", again: "Say in which role it was checked, and where that can be seen." },
  unnamed: {
    one: "Name whoever says {item}, so that it can be told from whoever checked it.",
    again: "Name whoever says it, so that it can be told from whoever checked it.",
  },
  ahead: {
    one: "Correct the day on which {item} was checked: it lies after the as-of date.",
    again: "Correct the day on which it was checked: it lies after the as-of date.",
  },
  early: {
    one: "Correct the day on which {item} was checked: it lies before there was anything to check.",
    again: "Correct the day on which it was checked: it lies before there was anything to check.",
  },
  checked: {
    one: "Say who else looked at {item}, and when; or have somebody look at it.",
    again: "Say who else looked at it, and when; or have somebody look at it.",
  },
  reported: { one: "Say who says {item}.", again: "Say who says it." },
  opened: {
    one: "Have somebody outside the producer open {item} at its address, and record who looked, when, and where that can be seen: nobody has recorded that they opened it.",
    again: "Have somebody outside the producer open it at its address, and record who looked, when, and where that can be seen.",
  },
  corroborated: {
    one: "Have somebody outside the producer confirm {item}, and say where that can be seen.",
    again: "Have somebody outside the producer confirm it, and say where that can be seen.",
  },
  verified: {
    one: "Have somebody outside the producer verify {item}, and say where that can be seen.",
    again: "Have somebody outside the producer verify it, and say where that can be seen.",
  },
} as const satisfies Record<string, DeedWords>;

export const untold: Readonly<Record<string, keyof typeof checkWords | undefined>> = {
  "verification/nobody": "nobody",
  "verification/not-located": "unplaced",
  "verification/role-unknown": "no_role",
  "verification/speaker-unnamed": "unnamed",
  "verification/ahead": "ahead",
  "verification/early": "early",
};

/** What to do to have something of each kind. */
export const newWords: Readonly<Record<Kind, string>> = {
  policy: "write down a policy",
  procedure: "write down a procedure",
  record: "give a record",
  register: "keep a register",
  agreement: "make an agreement",
  dpia: "carry out a data protection impact assessment",
  ethics_review: "have an ethics review held",
  training: "hold training",
  certificate: "get a certificate",
  audit: "have an audit made",
  review: "hold a review",
  notice: "give a notice",
  guidance: "write guidance",
  publication: "publish something",
  correspondence: "give correspondence",
  usage_figures: "give figures on usage",
  statement: "make a statement",
  plan: "make a plan",
};

/** What has to be held first of all, where several kinds would do. */
export const preferred: readonly Kind[] = ["review", "record", "register", "audit"];

/** How far something new has to be checked. */
export const levelWords: Readonly<Record<NonNullable<Deed["level"]>, string>> = {
  reported: "",
  checked: "looked at by somebody else",
  corroborated: "confirmed by somebody outside the producer",
  verified: "verified by somebody outside the producer",
};

/** What an ask needs, as the object of “give it …”, or as a sentence about it. */
export const giveWords: readonly (readonly [lack: string, what: string])[] = [
  ["ask/no-owner", "an owner"],
  ["ask/no-day", "a day"],
];
export const askWords: readonly (readonly [lack: string, sentence: string])[] = [
  ["ask/overdue", "Agree a new day for {ask}: it is overdue."],
  ["ask/beyond-horizon", "Agree an earlier day for {ask}: it is due too far away."],
  ["ask/not-accepted", "Have somebody on the assessor's side accept {ask}."],
  ["ask/internal", "Let the public read {ask}."],
  ["ask/only-suggested", "Make {ask} a recommendation: it is only a suggestion."],
];

/** What is on record, by its kind, as the object of “do”. */
export const recordedWords: Readonly<Record<Ask["kind"], string>> = {
  requirement: "what was required",
  recommendation: "what was recommended",
  suggestion: "what was suggested",
  commitment: "what was promised",
};
