import { openFindings } from "../adverse.ts";
import type { Context } from "../context.ts";
import { foundWords } from "../style/scorecard.ts";
import { filled, numberText, sentences, series } from "../style/text.ts";

/** More findings than this are counted: a board has one page. */
const mostNamed = 3;

/** What is open against it, by title, each with its clauses: what was found and binds; and what was said and nobody has verified, which the moves may be about. */
export function foundText(context: Context): string {
  return sentences(listed(context, true, foundWords.lead), listed(context, false, foundWords.said));
}

function listed(context: Context, wanted: boolean, lead: string): string {
  const found = new Map<string, { readonly title: string; readonly clauses: string[] }>();
  for (const practice of context.result.practices)
    for (const { record, clauses, binds } of openFindings(practice, context)) {
      if (binds !== wanted) continue;
      const { id, title } = record.item;
      const known = found.get(id) ?? { title: context.withheld.has(id) ? foundWords.withheld : `‘${title}’`, clauses: [] };
      known.clauses.push(...clauses);
      found.set(id, known);
    }
  if (found.size === 0) return "";
  const named = [...found.values()].slice(0, mostNamed).map(({ title, clauses }) => `${title} (${series(clauses)})`);
  const more = found.size - named.length;
  return filled(lead, { findings: series([...named, ...(more > 0 ? [filled(foundWords.more, { count: numberText(more) })] : [])]) });
}
