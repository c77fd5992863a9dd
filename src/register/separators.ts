import { numberText } from "../language/numbers.ts";
import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, isSaid, textOf, tidy } from "./cells.ts";
import { type ListRule, splitList } from "./lists.ts";

/** The fields of which a map can say how their lists are split, and that are lists as a rule. */
const listed: ReadonlySet<RegisterField> = new Set(["datasets", "people", "controller", "organisation"]);

/** Marks that stand between entries and hardly in a name, the surest first: lines of their own, semicolons, upright strokes, slashes between blanks. */
const sure = ["\n", ";", "|", " / "];
/** Marks that names have too: “Quill, Marsh and Partners”, “A/B test”. */
const unsure = [",", "/"];

/** What stands between the entries of the lists of a field, as far as the cells show it. */
export interface Separators {
  readonly field: RegisterField;
  readonly marks: readonly string[];
  /** Marks that stand there, and of which only whoever knows the names can say whether they separate. */
  readonly open: readonly { readonly mark: string; readonly count: number; readonly of: number }[];
}

/** What separates the entries in the columns of some tables, field by field. A mark that may be part of a name is taken only where its parts stand elsewhere too. */
export function separatorsIn(columns: readonly { readonly field: RegisterField | undefined; readonly cells: readonly Cell[] }[]): readonly Separators[] {
  const texts = new Map<RegisterField, string[]>();
  for (const { field, cells } of columns) {
    if (field === undefined || !listed.has(field)) continue;
    texts.set(field, [...(texts.get(field) ?? []), ...cells.filter(isSaid).map(textOf)]);
  }
  return [...texts].map(([field, said]) => {
    const certain = sure.filter((mark) => said.some((text) => splitList(text, ruleOf([mark])).entries.length > 1));
    // A cell is split by one mark: what is left in its entries is part of them, unless nothing surer stands in it.
    const whole = said.filter((text) => splitList(text, ruleOf(certain)).entries.length === 1);
    const found = unsure.map((mark) => ({ mark, count: whole.filter((text) => partsOf(text, mark).length > 1).length, of: said.length }));
    const taken = found.filter(({ mark }) => separates(mark, whole, said, certain)).map(({ mark }) => mark);
    return { field, marks: [...certain, ...taken], open: found.filter(({ mark, count }) => count > 0 && !taken.includes(mark)) };
  });
}

const ruleOf = (separators: readonly string[]): ListRule => ({ separators: separators as [string, ...string[]] });

/** The parts between a mark, where each of them may be a name: figures alone are a year, a date or an amount. */
function partsOf(text: string, mark: string): readonly string[] {
  const parts = text.split(mark).map((part) => tidy(part).toLowerCase());
  return parts.every((part) => /\p{L}{2}/u.test(part)) ? parts : [];
}

/** Whether most of the cells with a mark are lists: each of their parts stands in another cell too, by itself or with other parts. */
function separates(mark: string, whole: readonly string[], said: readonly string[], certain: readonly string[]): boolean {
  const different = new Set(said.map((text) => tidy(text).toLowerCase()));
  const counts = new Map<string, number>();
  for (const text of different) for (const part of new Set(splitList(text, ruleOf([...certain, mark])).entries)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const lists = [...new Set(whole.map((text) => tidy(text).toLowerCase()))].map((text) => partsOf(text, mark)).filter((parts) => parts.length > 1);
  return lists.length > 0 && lists.filter((parts) => parts.every((part) => (counts.get(part) ?? 0) > 1)).length * 2 > lists.length;
}

/** A mark that was not taken, in a sentence. */
export const openWords = ({ field, open }: Separators): readonly string[] =>
  open.map(
    ({ mark, count, of }) =>
      `“${mark}” stands in ${numberText(count)} of ${numberText(of)} cells of ${field}, and may be part of a name: where it separates entries, add it to the separators.`,
  );
