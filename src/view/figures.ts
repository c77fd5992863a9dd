import type { BlockContent, ListItem } from "mdast";
import { figureLevel, isChecked } from "../assess/figure-level.ts";
import type { EvidenceItem, Figure } from "../model/generated/schemas.ts";
import type { VerificationLevel } from "../model/profile.ts";
import { paragraph } from "./prose.ts";
import { tells } from "./resting.ts";
import { notVerifiedWords } from "./style/annex.ts";
import { numberText, sentences } from "./style/text.ts";

/** A figure, how it reads, and whether anybody checked it. */
export interface FigureView {
  readonly text: string;
  readonly verification: VerificationLevel;
  readonly verified: boolean;
  /** The ways in which a narrative may give the number. */
  readonly forms: readonly string[];
  /** The item that gives it, on which it rests. */
  readonly of: EvidenceItem;
}

/**
 * The figures of an item, each as its own record or the item's says.
 * @param counted what the verification of the item counts as, where the result says so
 */
export function figuresOf(item: EvidenceItem, counted?: VerificationLevel): FigureView[] {
  return (item.figures ?? []).map((figure) => {
    const verification = figureLevel(figure, item, counted);
    return { text: figureText(figure), verification, verified: isChecked(verification), forms: formsOf(figure), of: item };
  });
}

/** "almost 110k unique views of the privacy notice page since May 2018". The number stays as it was stated. */
export function figureText({ value, as_stated, qualifier, unit, of, period }: Figure): string {
  const number = as_stated ?? numberText(value);
  const qualified = qualifier === undefined || number.startsWith(qualifier) ? number : `${qualifier} ${number}`;
  const what = number.endsWith(unit) ? qualified : unit === "%" ? `${qualified}%` : `${qualified} ${unit}`;
  return [what, of === undefined || of.startsWith("of ") ? of : `of ${of}`, period].filter((part) => part !== undefined).join(" ");
}

/** Whether a text gives one of these figures' numbers. */
export function mentions(text: string, figure: FigureView): boolean {
  return figure.forms.some((form) => {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      const before = text[at - 1] ?? " ";
      const behind = text[at + form.length] ?? " ";
      if (!/[\p{L}\p{N}]/u.test(before) && !/[.,]/.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
    }
    return false;
  });
}

/** A small number alone could be anything, so it needs its unit behind it. */
function formsOf({ value, as_stated, unit }: Figure): string[] {
  const plain = value < 1000 ? [`${numberText(value)} ${unit}`] : [numberText(value), String(value)];
  return [...(as_stated === undefined ? [] : [as_stated]), ...plain];
}

/** Figures as lists, those that were checked first; below the others stands that they were not. */
export function figureLists(figures: readonly FigureView[]): BlockContent[] {
  const open = figures.filter(({ verified }) => !verified);
  const checked = figures.filter(({ verified }) => verified);
  const asList = (some: readonly FigureView[], lead: string): BlockContent[] =>
    some.length === 0 ? [] : [paragraph(lead), { type: "list", ordered: false, spread: false, children: some.map(entryOf) }];
  const alone = "The figures are:";
  const note = notVerified(open, "listed");
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) return [tells(paragraph(sentences(`One figure is given: ${only.text}`, note)), [only.of])];
  return [
    ...asList(checked, open.length > 0 ? "These figures have been verified:" : alone),
    ...asList(open, checked.length > 0 ? "Others have not:" : alone),
    ...(note === "" ? [] : [tells(paragraph(note), itemsOf(open))]),
  ];
}

/** A figure rests on the item that gives it, and not on all that there is. */
const entryOf = ({ text, of }: FigureView): ListItem => tells({ type: "listItem", spread: false, children: [paragraph(text)] }, [of]);

const itemsOf = (figures: readonly FigureView[]): EvidenceItem[] => [...new Set(figures.map(({ of }) => of))];

/** The sentence that follows figures nobody checked. Nothing but changing the record takes it away. */
export function notVerified(figures: readonly FigureView[], where: keyof typeof notVerifiedWords): string {
  const open = figures.filter((figure) => !figure.verified);
  if (open.length === 0) return "";
  const words = notVerifiedWords[where][open.length === 1 ? "one" : "many"];
  return open.some((figure) => figure.verification !== "unverifiable") ? words.unverified : words.unverifiable;
}
