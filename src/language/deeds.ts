import type { Deed, Kind } from "../model/generated/schemas.ts";
import { alternatives, clausesListed, listed, quoted } from "./listed.ts";
import type { StepNaming } from "./step-naming.ts";

/** What is said of one deed: naming the item that it is about, and where the sentence before was about the same. */
interface DeedWords {
  readonly one: string;
  readonly again: string;
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
  },
  confirm: {
    one: "Have somebody outside confirm, where it can be seen, that what {item} is about was put right.",
    again: "Have somebody outside confirm, where it can be seen, that what it is about was put right.",
  },
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
  checked: "somebody else has to have looked at it",
  corroborated: "somebody outside the producer has to confirm it",
  verified: "somebody outside the producer has to verify it",
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

/** One deed as a sentence or two. `again`: the sentence before was about the same item. */
export function deedText(deed: Deed, naming: StepNaming, again: boolean): string {
  switch (deed.do) {
    case "show":
      return newText(deed, naming);
    case "recommend":
      return recommendText(deed);
    case "ask":
      return askText(deed, naming);
    default:
      return itemText(deed, naming, again);
  }
}

function itemText(deed: Deed, naming: StepNaming, isAgain: boolean): string {
  const { do: what, level = "checked", counts_as = "", evidence = "", limitations = [], clauses = [] } = deed;
  const words = what === "check" ? checkWords[untold[counts_as] ?? level] : itemWords[what];
  const texts = limitations.flatMap((place) => naming.limitation(evidence, place) ?? []);
  return (
    (isAgain ? words?.again : words?.one)?.replace(/\{(\w+)\}/g, (_, gap) =>
      gap === "item" ? naming.item(evidence) : gap === "clauses" ? clausesListed(clauses) : listed(texts.map(quoted)),
    ) ?? ""
  );
}

function newText({ kinds = [], clauses = [], level = "checked", next_review }: Deed, { clause }: StepNaming): string {
  const rank = (kind: Kind): number => (preferred.includes(kind) ? preferred.indexOf(kind) : preferred.length);
  const verbs = kinds.toSorted((a, b) => rank(a) - rank(b)).map((kind) => newWords[kind]);
  const first = alternatives(verbs.slice(0, 3));
  const [only] = clauses;
  const question = clauses.length === 1 && only !== undefined ? clause(only)?.ask : undefined;
  const purpose =
    question === undefined ? `that shows ${clausesListed(clauses)}${clauses.length === 1 ? "" : " and says what it shows for each"}` : `that shows ${only}`;
  const isOpen = clauses.some((id) => clause(id)?.type === "SHOW");
  const needs = [
    next_review === true ? "it needs its date and that of the next" : "it needs a date",
    ...(isOpen ? ["anyone has to be able to open it"] : []),
    ...(levelWords[level] === "" ? [] : [levelWords[level]]),
  ];
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${purpose}. ${needs.map((need) => `${need.charAt(0).toUpperCase()}${need.slice(1)}.`).join(" ")}`;
  return question === undefined ? sentence : `${sentence} The question is: ${quoted(question)}`;
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
