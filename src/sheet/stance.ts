import { type BookRow, faultIn } from "./book-row.ts";
import type { Gathered } from "./gathered.ts";
import type { Data, Table } from "./model.ts";

/**
 * Words that tell bad news and hardly ever anything else. “Not” alone is none of them: “tables do not leave the building” is good news. Who means it well
 * chooses “supports”, which is one cell.
 */
const bad =
  /\b(?:fail(?:s|ed|ure|ures|ings?)|breach(?:es|ed)?|unlawful(?:ly)?|inadequate(?:ly)?|insufficient(?:ly)?|weakness(?:es)?|shortcomings?|deficien(?:t|cy|cies)|non-?complian(?:t|ce)|reprimand(?:ed)?|enforcement notice|leak(?:ed|s)?|lost|criticis(?:ed|es|ms?)|poor(?:ly)?|(?:has|have|had|is|are|was|were|did|does|do)(?: not|n['’]t) (?:yet )?(?:been |be )?(?:kept|keep|held|done|met|meet|followed|follow|complied|comply|trained|encrypted|recorded|reviewed|published|checked|in place))\b/i;

/** Words that turn them round: “no breaches”, “without failure”. */
const turned = /\b(?:no|not|without|never|nor|any|prevents?|against|avoids?)\s+(?:\w+\s+){0,2}$/i;

/** What reads as bad news in some words; undefined where nothing does. */
export function badNews(text: string): string | undefined {
  const found = bad.exec(text);
  return found === null || (turned.test(text.slice(0, found.index)) && !/\bn[o'’]t\b/i.test(found[0])) ? undefined : found[0];
}

/**
 * Asks for or against where the words of a row are bad news and the cell is empty: left empty, it would count in favour, and nobody would have meant it.
 */
export function askStance(plan: Gathered): void {
  const look = ({ what }: Table, data: Data, row: BookRow): void => {
    if (what !== "evidence" || data["stance"] !== undefined) return;
    const words = ["title", "statement"].map((key) => badNews(String(data[key] ?? ""))).find((one) => one !== undefined);
    if (words !== undefined)
      plan.wrong.push(
        faultIn(row, "stance", `is empty, so the row would count in favour, and its words “${words}” read as bad news. Choose “contradicts” or “supports”`),
      );
  };
  for (const { table, data, row } of plan.added) look(table, data, row);
  for (const { table, after, row, cells } of plan.changes)
    if (after !== undefined && cells.some(({ key }) => ["title", "statement", "stance"].includes(key))) look(table, after, row);
}
