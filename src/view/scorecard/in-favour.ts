import { asTitle } from "../../language/quote-marks.ts";
import type { ClauseResult, Finding } from "../../model/generated/schemas.ts";
import type { Context } from "../context.ts";
import { favourWords } from "../style/scorecard.ts";
import { countText, filled, series } from "../style/text.ts";

/** Titles that are named; more are counted, as is what has no room: a board has one page. */
const mostNamed = 2;
const longest = 160;

/** What is met and what is shown in part, with what shows it: a page that tells gaps alone says nothing of what a body has. Empty where nothing is shown. */
export function inFavourText(context: Context): string {
  const { practices } = context.result;
  const told = (["met", "partly_met"] as const).flatMap((state) => {
    const all = practices.flatMap(({ clauses }) => clauses.filter(({ finding }) => finding.state === state));
    if (all.length === 0) return [];
    const found = practices.filter(({ clauses }) => clauses.some((clause) => all.includes(clause)));
    // A list of all practices says no more than that it is all of them.
    const practice = practices.length > 1 && found.length === practices.length ? "" : `, in ${series(found.map(({ id }) => id))}`;
    return [filled(favourWords[state], { clauses: countText(all.length, "clause is", "clauses are"), practice, shown: shownBy(all, state, context) })];
  });
  return told.length === 0 ? "" : filled(favourWords.lead, { told: told.join("; ") });
}

/** By what: what suffices where it is met, else what goes some way. What is for internal use is not named. */
function shownBy(clauses: readonly ClauseResult[], state: Finding["state"], { evidence, withheld }: Context): string {
  const ids = clauses.flatMap(({ standings }) =>
    standings.flatMap(({ evidence: id, standing }) => (standing === "sufficient" || (state !== "met" && standing === "limited") ? [id] : [])),
  );
  const titles = [...new Set(ids)].flatMap((id) => (withheld.has(id) ? [] : [asTitle(evidence.get(id)?.item.title ?? id)]));
  const [first, ...others] = titles;
  if (first === undefined) return "";
  const named = [first];
  for (const title of others) if (named.length < mostNamed && [...named, title].join(", ").length <= longest) named.push(title);
  const more = titles.length - named.length;
  return filled(favourWords.shown, { items: series(more === 0 ? named : [...named, `${more} more`]) });
}
