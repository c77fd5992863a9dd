import type { Filled } from "../catalogue/fill.ts";
import type { Copied } from "../model/generated/schemas.ts";
import { dateText } from "../view/style/dates.ts";
import { series } from "../view/style/text.ts";
import { printable } from "./printable.ts";
import { counted } from "./tally.ts";
import { wrap } from "./wrap.ts";

/** What became of each practice of a catalogue into which words were filled, for a terminal. */
export function fillText(told: readonly Filled[], { by, from, on }: Copied, width: number): string {
  const lines = told.flatMap((one) => wrap(printable(`${one.id}: ${said(one)}`), width));
  return `${[...wrap(printable(`Copied by ${by} on ${dateText(on)} from ${from}.`), width), "", ...lines].join("\n")}\n`;
}

function said(one: Filled): string {
  switch (one.what) {
    case "filled":
      return `filled in. ${drafted(one.clauses)}`;
    case "added":
      return `was not in the catalogue, and is now. ${drafted(one.clauses)}`;
    case "same":
      return "letter for letter what is held.";
    case "kept":
      return "the words that were held stay, with their clauses.";
    case "taken":
      return `the copied words take the place of those that were held: “${one.held}”.${clausesOf(one)}`;
    case "other":
      return `${one.inWords ? "other words than" : "only capitals, marks or blanks differ from"} those that are held. Held: “${one.held}”. Copied: “${one.given}”.`;
    case "gap":
      return "nobody copied it, so it stays a gap.";
    case "gone":
      return "there is none, going by what was copied, so it is left out.";
  }
}

/** What became of the clauses of a practice that has other words now. */
function clausesOf({ gone, clauses }: Extract<Filled, { what: "taken" }>): string {
  if (gone.length === 0) return " Its clauses are found in them, and stay.";
  const left =
    gone.length === 1 ? "it is left out, and what names it has to name another clause" : "they are left out, and what names them has to name other clauses";
  return ` The words of ${series(gone)} are not in them, so ${left}.${clauses === 0 ? "" : ` ${drafted(clauses)}`}`;
}

const drafted = (clauses: number): string =>
  `${counted(clauses, "clause")} drafted, one for each sentence: go through ${clauses === 1 ? "it" : "them"}, split what asks for several things, and say what would convince.`;
