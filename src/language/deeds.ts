import type { AskResult, Deed, Kind, StepLine } from "../model/generated/schemas.ts";
import { dateText } from "./dates.ts";
import {
  answerWords,
  askWords,
  checkWords,
  claimedWords,
  type DeedWords,
  giveWords,
  itemWords,
  levelWords,
  newWords,
  preferred,
  recordedWords,
  untold,
} from "./deed-words.ts";
import { alternatives, clausesCounted, clausesListed, listed, quoted } from "./listed.ts";
import type { StepNaming } from "./step-naming.ts";

interface Telling {
  /** The line before was about the same item. */
  readonly again: boolean;
  /** Another step tells in full what was found. */
  readonly briefly: boolean;
}

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
    what === "check" ? checkWords[untold[counts_as] ?? level] : what === "settle" ? settleWords(evidence, naming) : itemWords[what];
  const texts = limitations.flatMap((place) => naming.limitation(evidence, place) ?? []);
  return (
    ((briefly ? words?.brief : undefined) ?? (again ? words?.again : words?.one))?.replace(/\{(\w+)\}/g, (_, gap) =>
      gap === "item" ? naming.item(evidence) : gap === "clauses" ? clausesListed(clauses) : listed(texts.map(quoted)),
    ) ?? ""
  );
}

function settleWords(evidence: string, naming: StepNaming): DeedWords | undefined {
  if (!naming.isFound(evidence)) return answerWords;
  return naming.isClaimed(evidence) ? claimedWords : itemWords.settle;
}

/** Something new in one sentence: what it can be, what it has to show, and what it takes. Of one clause the question is given with it. */
function newText({ kinds = [], clauses = [], level = "checked", next_review }: Deed, { clause }: StepNaming): string {
  const rank = (kind: Kind): number => (preferred.includes(kind) ? preferred.indexOf(kind) : preferred.length);
  const ranked = kinds.toSorted((a, b) => rank(a) - rank(b));
  const first = alternatives(ranked.map((kind) => newWords[kind]).slice(0, 3));
  // Nobody can order what a review finds.
  const looks = ranked[0] === "review" || ranked[0] === "audit";
  const about = looks ? `on what ${clausesCounted(clauses)} ${clauses.length === 1 ? "asks" : "ask"} for` : `that shows ${clausesCounted(clauses)}`;
  const needs = [
    next_review === true ? "with its date and that of the next" : "with its date",
    ...(clauses.some((id) => clause(id)?.type === "SHOW") ? ["open to anyone"] : []),
    ...(levelWords[level] === "" ? [] : [levelWords[level]]),
  ];
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${about}, ${needs.join(", ")}${looks ? ", and deal with what it finds" : ""}.`;
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
