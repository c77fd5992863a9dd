import { type BookRow, faultIn } from "./book-row.ts";
import type { Gathered } from "./gathered.ts";
import type { Data, Table } from "./model.ts";

/** Faults by name. */
const faults =
  "fail(?:s|ed|ure|ures|ings?)|breach(?:es|ed)?|unlawful(?:ly)?|inadequate(?:ly)?|insufficient(?:ly)?|weakness(?:es)?|shortcomings?|deficien(?:t|cy|cies)|non-?complian(?:t|ce)|reprimand(?:ed)?|enforcement notice|leak(?:ed|s)?|lost|criticis(?:ed|es|ms?)|poor(?:ly)?|lapsed|expired|overdue|outdated|out[ -]of[ -]date|(?:is|are|was|were) missing";

/** What ought to be done and is said not to be. Of what ought not to be done, such as to share or to disclose, “not” is good news. */
const undone =
  "(?:has|have|had|is|are|was|were|did|does|do)(?: not|n['’]t) (?:yet )?(?:been |be )?(?:kept|keep|held|done|met|meet|followed|follow|complied|comply|trained|encrypted|recorded|reviewed|published|checked|in place)|(?:has|have|had)(?: not|n['’]t) (?:yet )?been (?!shared|linked|disclosed|released|passed|sold|identified|altered|misused|compromised|affected|used)\\w+ed|(?:do|does|did)(?: not|n['’]t) (?:yet )?(?:hold|have)(?! (?:any )?(?:access|sight|names?|identif|personal|data|the data|a way))";

/** What ought to be there and is said not to be. */
const absent =
  "(?:(?:there (?:is|are|was|were)|has|have|had|holds?|held|keeps?|kept) (?:still |as yet |yet |currently )?no|lacks?) (?:\\w+ )?(?:polic(?:y|ies)|procedures?|registers?|records?|logs?|minutes|notices?|agreements?|training|reviews?|audits?|owners?|plans?|rules?|guidance|certificates?|legal basis|process(?:es)?|checks?)(?! of (?:any |a )?(?:breach|misuse|loss|incident|complaint))|(?:nobody|no one) (?:has |had |have )?(?:ever |yet )?(?:ask|check|look|review|renew|kn[eo]w|notic|record|sign|agree|train|follow)\\w*|could(?: not|n['’]t) (?:say|show|tell|find|produce|explain|name)";

/**
 * Words that tell bad news and hardly ever anything else. “Not” alone is none of them: “tables do not leave the building” is good news. Who means it well
 * chooses “supports”, which is one cell.
 */
const bad = new RegExp(`\\b(?:${faults}|${undone}|${absent})\\b`, "gi");

/** Words that turn them round: “no breaches”, “without failure”. */
const turned = /\b(?:no|not|without|never|nor|any|prevents?|against|avoids?)\s+(?:\w+\s+){0,3}$/i;

/** What reads as bad news in some words; undefined where nothing does. */
export function badNews(text: string): string | undefined {
  for (const found of text.matchAll(bad)) {
    const [words] = found;
    if (/\bn(?:[o'’]t?|obody)\b/i.test(words) || !turned.test(text.slice(0, found.index))) return words;
  }
  return undefined;
}

/**
 * Asks for or against where the words of a row are bad news and the cell is empty: left empty, it would count in favour, and nobody would have meant it.
 */
export function askStance(plan: Gathered): void {
  // A cell with a word in it that cannot be read is not empty.
  const isTold = (row: BookRow): boolean => plan.wrong.some((fault) => fault.row === row && fault.keys?.includes("stance") === true);
  const look = ({ what }: Table, data: Data, row: BookRow): void => {
    if (what !== "evidence" || data["stance"] !== undefined || isTold(row)) return;
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
