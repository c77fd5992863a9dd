import type { Ask, AskResult, Deed, Kind, StepLine } from "../model/generated/schemas.ts";
import { dateText } from "./dates.ts";
import { alternatives, clausesCounted, clausesListed, listed, quoted } from "./listed.ts";
import type { StepNaming } from "./step-naming.ts";

/** What is said of one deed: naming the item that it is about, where the sentence before was about the same, and where another step tells it in full. */
interface DeedWords {
  readonly one: string;
  readonly again: string;
  readonly brief?: string;
}

interface Telling {
  /** The line before was about the same item. */
  readonly again: boolean;
  /** Another step tells in full what was found. */
  readonly briefly: boolean;
}

/** What one deed on an item is in words. {item} is what it is called, {clauses} what it is for. */
const itemWords: Readonly<Partial<Record<Deed["do"], DeedWords>>> = {
  complete: { one: "Complete {item}, and show that it is in place.", again: "Complete it, and show that it is in place." },
  specify: { one: "Say what {item} shows for {clauses} in particular.", again: "Say what it shows for {clauses} in particular." },
  date: { one: "Give the date of {item}.", again: "Give its date." },
  refresh: { one: "Show by something newer than {item} that it is still so.", again: "Show by something newer that it is still so." },
  renew: { one: "Renew {item} or bring it up to date.", again: "Renew it or bring it up to date." },
  address: { one: "Say where {item} can be opened: give its address.", again: "Say where it can be opened: give its address." },
  publish: { one: "Publish {item} where anyone can open it.", again: "Publish it where anyone can open it." },
  amend: { one: "Put right what is missing from {item}: {limitations}", again: "Put right what is missing from it: {limitations}" },
  settle: {
    one: "Put right what {item} is about, show by something later that it has been put right, and have somebody outside confirm that.",
    again: "Put right what it is about, show by something later that it has been put right, and have somebody outside confirm that.",
    brief: "Put right what {item} is about, and have that confirmed.",
  },
  confirm: {
    one: "Have somebody outside confirm, where it can be seen, that what {item} is about was put right.",
    again: "Have somebody outside confirm, where it can be seen, that what it is about was put right.",
  },
};

/** What disputes what is shown, and nobody has verified: to tell a board to put it right would be to find that it is so. */
const answerWords: DeedWords = {
  one: "Answer what {item} says, and show the answer by something later.",
  again: "Answer what it says, and show the answer by something later.",
};

/** What is wanting about a check that is recorded, or what check is wanted. */
const checkWords = {
  nobody: { one: "Say who checked {item}, when, and where that can be seen.", again: "Say who checked it, when, and where that can be seen." },
  unplaced: { one: "Say where it can be seen that {item} was checked.", again: "Say where it can be seen that it was checked." },
  no_role: { one: "Say in which role {item} was checked, and where that can be seen.", again: "Say in which role it was checked, and where that can be seen." },
  checked: {
    one: "Say who else looked at {item}, and when; or have somebody look at it.",
    again: "Say who else looked at it, and when; or have somebody look at it.",
  },
  reported: { one: "Say who says {item}.", again: "Say who says it." },
  corroborated: {
    one: "Have somebody outside the producer confirm {item}, and say where that can be seen.",
    again: "Have somebody outside the producer confirm it, and say where that can be seen.",
  },
  verified: {
    one: "Have somebody outside the producer verify {item}, and say where that can be seen.",
    again: "Have somebody outside the producer verify it, and say where that can be seen.",
  },
} as const satisfies Record<string, DeedWords>;

const untold: Readonly<Record<string, keyof typeof checkWords | undefined>> = {
  "verification/nobody": "nobody",
  "verification/not-located": "unplaced",
  "verification/role-unknown": "no_role",
};

/** What to do to have something of each kind. */
const newWords: Readonly<Record<Kind, string>> = {
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
const preferred: readonly Kind[] = ["review", "record", "register", "audit"];

/** How far something new has to be checked. */
const levelWords: Readonly<Record<NonNullable<Deed["level"]>, string>> = {
  reported: "",
  checked: "looked at by somebody else",
  corroborated: "confirmed by somebody outside the producer",
  verified: "verified by somebody outside the producer",
};

/** What an ask needs, as the object of “give it …”, or as a sentence about it. */
const giveWords: readonly (readonly [lack: string, what: string])[] = [
  ["ask/no-owner", "an owner"],
  ["ask/no-day", "a day"],
];
const askWords: readonly (readonly [lack: string, sentence: string])[] = [
  ["ask/overdue", "Agree a new day for {ask}: it is overdue."],
  ["ask/beyond-horizon", "Agree an earlier day for {ask}: it is due too far away."],
  ["ask/not-accepted", "Have somebody on the assessor's side accept {ask}."],
  ["ask/internal", "Let the public read {ask}."],
  ["ask/only-suggested", "Make {ask} a recommendation: it is only a suggestion."],
];

/** What is on record, by its kind, as the object of “do”. */
const recordedWords: Readonly<Record<Ask["kind"], string>> = {
  requirement: "what was required",
  recommendation: "what was recommended",
  suggestion: "what was suggested",
  commitment: "what was promised",
};

/** One deed as a sentence or two. */
export function deedText(deed: Deed, naming: StepNaming, telling: Telling): string {
  switch (deed.do) {
    case "show":
      return newText(deed, naming);
    case "recommend":
      return recommendText(deed);
    case "ask":
      return askText(deed, naming);
    case "close":
      return closeText(naming.asked(deed.ask ?? ""));
    default:
      return itemText(deed, naming, telling);
  }
}

function itemText(deed: Deed, naming: StepNaming, { again, briefly }: Telling): string {
  const { do: what, level = "checked", counts_as = "", evidence = "", limitations = [], clauses = [] } = deed;
  const words: DeedWords | undefined =
    what === "check" ? checkWords[untold[counts_as] ?? level] : what === "settle" && !naming.isFound(evidence) ? answerWords : itemWords[what];
  const texts = limitations.flatMap((place) => naming.limitation(evidence, place) ?? []);
  return (
    ((briefly ? words?.brief : undefined) ?? (again ? words?.again : words?.one))?.replace(/\{(\w+)\}/g, (_, gap) =>
      gap === "item" ? naming.item(evidence) : gap === "clauses" ? clausesListed(clauses) : listed(texts.map(quoted)),
    ) ?? ""
  );
}

/** Something new in one sentence: what it can be, what it has to show, and what it takes. Of one clause the question is given with it. */
function newText({ kinds = [], clauses = [], level = "checked", next_review }: Deed, { clause }: StepNaming): string {
  const rank = (kind: Kind): number => (preferred.includes(kind) ? preferred.indexOf(kind) : preferred.length);
  const verbs = kinds.toSorted((a, b) => rank(a) - rank(b)).map((kind) => newWords[kind]);
  const first = alternatives(verbs.slice(0, 3));
  const needs = [
    next_review === true ? "with its date and that of the next" : "with its date",
    ...(clauses.some((id) => clause(id)?.type === "SHOW") ? ["open to anyone"] : []),
    ...(levelWords[level] === "" ? [] : [levelWords[level]]),
  ];
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)} that shows ${clausesCounted(clauses)}, ${needs.join(", ")}.`;
  const [only] = clauses;
  const question = clauses.length === 1 && only !== undefined ? clause(only)?.ask : undefined;
  return question === undefined ? sentence : `${sentence} The question is: ${quoted(question)}`;
}

/** The clauses that something new has to show, each with its question, where there are several: one stands in the sentence. */
export function questionsOf({ do: what, clauses = [] }: Deed, { clause }: StepNaming): StepLine["questions"] {
  if (what !== "show" || clauses.length < 2) return [];
  return clauses.flatMap((id) => {
    const question = clause(id)?.ask;
    return question === undefined ? [] : [{ clause: id, question }];
  });
}

/** An ask that is on record: who does it by when, in its own words, and what closes it. */
function closeText(ask: AskResult | undefined): string {
  if (ask === undefined) return "";
  const { item, state } = ask;
  const day = item.due === undefined ? [] : [state === "overdue" ? `it was due by ${dateText(item.due)}` : `by ${dateText(item.due)}`];
  const marks = [item.owner ?? "nobody is named for it", ...(day.length === 0 ? ["no day is set"] : day)];
  return `Do ${recordedWords[item.kind]} (${marks.join("; ")}): ${quoted(item.text.trim())} Record what shows it, and close it.`;
}

function recommendText({ clauses = [] }: Deed): string {
  const what = clauses.length === 1 ? `a recommendation about ${clauses[0]}` : `a recommendation about each of ${clausesListed(clauses)}`;
  return `Agree ${what}: one that the public can read, with an owner and a day.`;
}

function askText({ ask = "", lacks = [] }: Deed, naming: StepNaming): string {
  const name = naming.ask(ask);
  const given = giveWords.flatMap(([lack, what]) => (lacks.includes(lack) ? [what] : []));
  const sentences = askWords.flatMap(([lack, sentence]) => (lacks.includes(lack) ? [sentence] : []));
  const all = [...(given.length === 0 ? [] : [`Give {ask} ${listed(given)}.`]), ...sentences];
  return all.map((sentence, index) => sentence.replace("{ask}", index === 0 ? name : "it")).join(" ");
}
