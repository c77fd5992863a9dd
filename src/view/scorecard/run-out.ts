import type { Nodes } from "mdast";
import type { Context } from "../context.ts";
import { runOutBlocks } from "../letter/run-out.ts";
import { plainText } from "../prose.ts";
import { runOutMore } from "../style/scorecard.ts";
import { countText, filled } from "../style/text.ts";

/** So many matters are told beside how it stood before, the shortest first: there is less room. */
const besideTrend = 2;

/** What has lapsed, is overdue or is not open to everyone, as the letter tells it, one sentence behind the other: a page for a board has no room for a list. */
export function runOutText(context: Context, hasTrend: boolean): string {
  const [lead, ...told] = runOutBlocks(context).flatMap(linesOf);
  if (lead === undefined) return "";
  const more = told.length - besideTrend;
  if (!hasTrend || more <= 0) return [lead, ...told].join(" ");
  const short = new Set(told.toSorted((a, b) => a.length - b.length).slice(0, besideTrend));
  return [lead, ...told.filter((line) => short.has(line)), filled(runOutMore, { count: countText(more, "more", "more") })].join(" ");
}

const linesOf = (node: Nodes): string[] => (node.type === "list" ? node.children.map((child) => plainText(child)) : [plainText(node)]);
