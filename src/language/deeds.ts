import type { AskResult, Deed, Kind, StepLine } from "../model/generated/schemas.ts";
import { dateText } from "./dates.ts";
import {
  answerWords,
  askedWords,
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
      return closeText(deed, naming);
    default:
      return itemText(deed, naming, telling);
  }
}

function itemText(deed: Deed, naming: StepNaming, { again, briefly }: Telling): string {
  const { do: what, evidence = "", limitations = [], clauses = [] } = deed;
  const words: DeedWords | undefined = what === "check" ? checkWords[wantedCheck(deed)] : what === "settle" ? settleWords(evidence, naming) : itemWords[what];
  const texts = limitations.flatMap((place) => naming.limitation(evidence, place) ?? []);
  const asked = what === "settle" && words === itemWords.settle && !again && !briefly ? askedText(evidence, naming) : "";
  if (asked !== "") return withProof(asked, deed, naming);
  const short = briefly ? words?.brief : undefined;
  const said =
    (short ?? (again ? words?.again : words?.one))?.replace(/\{(\w+)\}/g, (_, gap) =>
      gap === "item"
        ? naming.item(evidence)
        : gap === "due"
          ? dueText(naming.reviewDue(evidence))
          : gap === "clauses"
            ? clausesListed(clauses)
            : listed(texts.map(quoted)),
    ) ?? "";
  return what === "settle" && short === undefined ? withProof(said, deed, naming) : said;
}

/** What is wanting about a check: something that is not written down, or a look by somebody, where it may be that anybody can have one. */
function wantedCheck({ level = "checked", counts_as = "", open_to_anyone }: Deed): keyof typeof checkWords {
  return untold[counts_as] ?? (open_to_anyone === true && level !== "checked" && level !== "reported" ? "opened" : level);
}

/** What is asked already on the same clauses; empty where nothing is. */
function askedText(evidence: string, naming: StepNaming): string {
  const ask = naming.askedOn(evidence);
  if (ask === undefined) return "";
  const { kind, clauses, text } = ask.item;
  const gaps: Readonly<Record<string, string>> = {
    ask: recordedWords[kind],
    clauses: clausesListed(clauses),
    day: dayOf(ask)
      .map((day) => ` (${day})`)
      .join(""),
    text: quoted(text.trim()),
    item: naming.item(evidence),
  };
  return askedWords.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap] ?? "");
}

/** By when something is asked, or that its day is over; nothing where it has none. */
const dayOf = ({ item: { due }, state }: AskResult): string[] =>
  due === undefined ? [] : [state === "overdue" ? `it was due by ${dateText(due)}` : `by ${dateText(due)}`];

const dueText = (day: string | undefined): string => (day === undefined ? "" : ` that was due by ${dateText(day)}`);

/** What something new has to be besides showing its clauses: all of it is made on the copy on which a step is tried. */
function needsOf({ clauses = [], level = "checked" }: Deed, naming: StepNaming): string[] {
  const { clause } = naming;
  const parts = clauses.flatMap((id) => partsText(id, clauses.length > 1, naming));
  const needs = parts.length === 0 ? [] : [`for each part ${listed(parts)}`];
  if (clauses.some((id) => clause(id)?.type === "SHOW")) needs.push("open to anyone");
  if (levelWords[level] !== "") needs.push(levelWords[level]);
  return needs;
}

/**
 * The parts of a clause that are still to be shown, each by its name: what covers one of them does not do what the step says, and “each part” would leave
 * it to the reader which those are.
 */
function partsText(id: string, isOneOfSeveral: boolean, { clause }: StepNaming): string[] {
  const { parts = [], finding } = clause(id) ?? {};
  const missing = finding?.state === "partly_met" ? new Set(finding.missing_parts) : undefined;
  const open = missing === undefined ? parts : parts.filter((part) => missing.has(part.id));
  if (open.length === 0) return [];
  const which = open.length < parts.length ? ["that nothing covers in full yet"] : isOneOfSeveral ? [] : ["that it names"];
  return [[...(isOneOfSeveral ? [`of ${id}`] : []), ...which, `(${listed(open.map(({ title }) => title))})`].join(" ")];
}

/** What puts something right stands on a proof of each clause, which has to be as much as anything new. */
function withProof(said: string, deed: Deed, naming: StepNaming): string {
  const { clauses = [], next_review } = deed;
  if (clauses.length === 0) return said;
  const needs = [next_review === true ? "given with its date and that of the next" : "given with its date", ...needsOf(deed, naming)];
  return `${said} What shows ${clausesCounted(clauses)} has to be ${listed(needs)}.`;
}

function settleWords(evidence: string, naming: StepNaming): DeedWords | undefined {
  if (!naming.isFound(evidence)) return answerWords;
  return naming.isClaimed(evidence) ? claimedWords : itemWords.settle;
}

function inOrderOfUse(kinds: readonly Kind[]): readonly Kind[] {
  const rank = (kind: Kind): number => (preferred.includes(kind) ? preferred.indexOf(kind) : preferred.length);
  return kinds.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a deed is to look at how things are: what a review or an audit finds nobody knows before, so nothing is promised of it. */
export function isLook({ do: what, kinds = [] }: Deed): boolean {
  const [first] = inOrderOfUse(kinds);
  return what === "review" || (what === "show" && (first === "review" || first === "audit"));
}

/** Something new in one sentence: what it can be, what it has to show, and what it takes. Of one clause the question is given with it. */
function newText(deed: Deed, naming: StepNaming): string {
  const { kinds = [], clauses = [], next_review } = deed;
  const { clause } = naming;
  const ranked = inOrderOfUse(kinds);
  const first = alternatives(ranked.map((kind) => newWords[kind]).slice(0, 3));
  // Nobody can order what a review finds.
  const looks = isLook(deed);
  const about = looks ? `on what ${clausesCounted(clauses)} ${clauses.length === 1 ? "asks" : "ask"} for` : `that shows ${clausesCounted(clauses)}`;
  const needs = [next_review === true ? "with its date and that of the next" : "with its date", ...needsOf(deed, naming)];
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
function closeText(deed: Deed, naming: StepNaming): string {
  const ask = naming.asked(deed.ask ?? "");
  if (ask === undefined) return "";
  const { item } = ask;
  const day = dayOf(ask);
  const marks = [item.owner ?? "nobody is named for it", ...(day.length === 0 ? ["no day is set"] : day)];
  const said = `Do ${recordedWords[item.kind]} (${marks.join("; ")}): ${quoted(item.text.trim())} Record what shows it, and close it.`;
  return withProof(said, deed, naming);
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
