import type { CatalogueFile } from "../model/catalogue.ts";

type Crosswalk = NonNullable<CatalogueFile["crosswalk"]>;
type Code = Pick<CatalogueFile, "practices" | "crosswalk">;

/** The practices whose words are there and to which nothing of the crosswalk leads: they were filled in after it was made. */
export const filledSince = ({ practices, crosswalk }: Code): readonly string[] =>
  practices
    .filter(({ not_held, clauses }) => not_held === undefined && !clauses.some(({ id }) => crosswalk?.lines.some(({ to }) => to === id)))
    .map(({ id }) => id);

/** Why nothing is proposed for a clause of the edition before, going by the words that are held now. */
export function reasonNow(gap: NonNullable<Crosswalk["unplaced"]>[number], code: Code): string {
  const filled = filledSince(code);
  if (gap.awaits_words !== true || filled.length === 0) return gap.because;
  const open = code.practices.filter(({ not_held }) => not_held !== undefined).map(({ id }) => id);
  const besides = open.length === 0 ? "" : ` It may also belong to ${open.join(", ")}, whose words are not held.`;
  return `${since} ${filled.join(", ")}, and nobody has said on which of their clauses it bears.${besides}`;
}

/** Whether the program wrote a reason so: then it is worded by what is held now, and else it is somebody's own. */
export const isReasonOf = (because: string, gap: NonNullable<Crosswalk["unplaced"]>[number]): boolean => because === gap.because || because.startsWith(since);

const since = "The words of some practices were filled in:";

/** What an edition asks beyond the one before, a sentence each, going by the words that are held now. */
export function beyondNow(code: Code): readonly string[] {
  const filled = filledSince(code);
  const words = filled.length === 0 ? "The wording of the practice is not held." : `See whether it is in the words that were filled in: ${filled.join(", ")}.`;
  return (code.crosswalk?.beyond ?? []).map(({ practice, text, awaits_words: awaits }) => {
    const plain = practice === undefined ? text : `${text.replace(/\.$/, "")} (${practice}).`;
    return awaits === true ? `${plain} ${words}` : plain;
  });
}
