import type { BlockContent } from "mdast";
import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { figureLists, figuresOf, figureText, notVerified } from "./figures.ts";
import { paragraph } from "./prose.ts";
import { tells } from "./resting.ts";
import { thoughWords } from "./style/annex.ts";
import { filled, series } from "./style/text.ts";

/** What says that something is so without exception; and units that count exceptions. */
const universal = /\b(?:all|always|any|each|every|everybody|everyone|never|no|none)\b/i;
const exception = /\b(?:failed|lacking|late|missing|no|not|outside|outstanding|overdue|refused|unanswered|unchecked|untrained|without)\b/i;

/** Figures that count exceptions to what their own item says of all: set below it as its proof, they contradict it unseen. */
function figuresAgainst({ statement, figures = [] }: EvidenceItem): NonNullable<EvidenceItem["figures"]> {
  return universal.test(statement) ? figures.filter(({ value, unit, of }) => value > 0 && exception.test(`${unit} ${of ?? ""}`)) : [];
}

/** A statement with the figures that speak against it in the same sentence. */
export function withThough(statement: string, item: EvidenceItem): string {
  const against = figuresAgainst(item);
  if (against.length === 0) return statement;
  const told = filled(thoughWords[against.length === 1 ? "one" : "many"], { figures: series(against.map(figureText)) });
  return `${statement.trimEnd().replace(/[.!]$/, "")}, ${told}.`;
}

/** The figures below what is told: without those that stand in its sentences, but for the word that nobody verified them. */
export function figuresBelow(items: readonly EvidenceItem[], { evidence }: Context): BlockContent[] {
  const all = items.flatMap((item) => {
    const against = new Set(figuresAgainst(item).map(figureText));
    return figuresOf(item, evidence.get(item.id)?.counts_as?.level).map((figure) => ({ figure, isTold: against.has(figure.text) }));
  });
  const pick = (told: boolean) => all.filter(({ isTold }) => isTold === told).map(({ figure }) => figure);
  const [listed, told] = [pick(false), pick(true)];
  const note = listed.some(({ verified }) => !verified) ? "" : notVerified(told, "listed");
  return [...(note === "" ? [] : [tells(paragraph(note), [...new Set(told.map(({ of }) => of))])]), ...(listed.length === 0 ? [] : figureLists(listed))];
}
