import { clauseWords, type Outdated } from "../assess/crosswalk-reread.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";
import { type Edit, editText } from "../source/edit.ts";

/** What somebody found who went through lines: their numbers as they are printed, and of a clause with parts those that the evidence covers. */
export interface LineReview {
  readonly by: string;
  readonly on: string;
  readonly accepted: readonly ReviewedLine[];
  readonly refused: readonly ReviewedLine[];
  /** What is said of each of them. Of what speaks against a clause and is refused, documents print it. */
  readonly note?: string;
}

export interface ReviewedLine {
  /** Counted from 1, as the lines are printed. */
  readonly number: number;
  readonly parts?: readonly string[];
}

/**
 * Writes under lines what a person found, and of which words. What somebody has reviewed before is not written over.
 * @param outdated the lines whose review was of other words: they are open, and what was found of those words gives way
 */
export function reviewLines(
  text: string,
  { lines }: CrosswalkFile,
  { accepted, refused, by, on, note }: LineReview,
  catalogue: Catalogue,
  outdated: readonly Pick<Outdated, "index">[] = [],
): { readonly text: string } | { readonly refusal: string } {
  const all = [...accepted.map((line) => ({ ...line, stands: true })), ...refused.map((line) => ({ ...line, stands: false }))];
  const edits: Edit[] = [];
  const seen = new Set<number>();
  for (const { number, parts, stands } of all) {
    const line = lines[number - 1];
    if (line === undefined) return { refusal: `There is no line ${number}: there are ${lines.length}.` };
    if (seen.has(number)) return { refusal: `Line ${number} is named twice.` };
    seen.add(number);
    const { reviewed, evidence, to } = line;
    if (reviewed !== undefined)
      return {
        refusal: `Line ${number} (${evidence} for ${to}) was reviewed by ${reviewed.by} on ${reviewed.on}: change it in the file, where it is to be changed.`,
      };
    const has = (catalogue.clauses.get(to)?.clause.parts ?? []).map(({ id }) => id);
    const strange = parts?.find((part) => !has.includes(part));
    if (strange !== undefined)
      return {
        refusal: has.length === 0 ? `${to}, on line ${number}, has no parts.` : `${to}, on line ${number}, has no part ${strange}: it has ${has.join(", ")}.`,
      };
    if (stands && has.length > 0 && parts === undefined && line.parts === undefined)
      return {
        refusal: `${to}, on line ${number}, has parts: say which the evidence covers, such as --accept ${number}:${has.slice(0, 2).join("+")} (of ${has.join(", ")}).`,
      };
    if (stands && parts !== undefined)
      edits.push(
        line.parts === undefined
          ? { kind: "put", at: ["lines", number - 1, "parts"], value: [...parts] }
          : { kind: "set", at: ["lines", number - 1, "parts"], value: [...parts] },
      );
    const words = clauseWords(catalogue, to);
    edits.push({
      kind: "put",
      at: ["lines", number - 1, "reviewed"],
      value: { by, on, stands, ...(note !== undefined && { note }), ...(words !== undefined && { words }) },
    });
  }
  // What was reviewed of other words gives way to what was found of these.
  const cleared = editText(
    text,
    outdated.filter(({ index }) => seen.has(index + 1)).map(({ index }) => ({ kind: "remove", at: ["lines", index, "reviewed"] })),
  );
  const edited = cleared.text === undefined ? cleared : editText(cleared.text, edits);
  return edited.text === undefined ? { refusal: `The file was left alone: ${edited.refusal}.` } : { text: edited.text };
}
