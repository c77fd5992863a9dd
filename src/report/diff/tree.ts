import type { BlockContent, ListItem, RootContent } from "mdast";
import type { DocumentTree } from "../../document/tree.ts";
import type { AssessmentDiff, Diff } from "../../model/generated/schemas.ts";
import { lowered } from "../../render/lowered.ts";
import { paragraph, strong } from "../../view/prose.ts";
import { countText, sentence } from "../../view/style/text.ts";
import { entry, fold, grid, heading, listOf } from "../tree/blocks.ts";
import { reportTree } from "../tree/tree.ts";
import { isAcross } from "./across.ts";
import { countsLine, practiceRows, sidesLine } from "./heading.ts";
import { type Entry, type Outline, outlineOf } from "./outline.ts";
import { isQuiet, quietLine } from "./quiet.ts";

/** So many improvements are shown at once; what got worse is always shown whole. */
const shown = 12;

/** A diff as a document: for each assessment what got worse, what got better, and the rest folded away. */
export function diffTree(diff: Diff): DocumentTree {
  const { assessments, tool } = diff;
  const [only, ...others] = diffPages(diff);
  const subject = `What changed in ${countText(assessments.length, "assessment", "assessments")}`;
  const pages =
    only !== undefined && others.length === 0 ? only : [heading(1, subject), ...lowered({ type: "root", children: diffPages(diff).flat() }, 2).children];
  return reportTree([...pages, ...quietBlocks(diff)], { subject, tool });
}

/** The same, a page for each assessment that has something to say: the most important first, without what moved nothing where it is brief. */
export function diffPages({ assessments }: Diff, brief = false): readonly (readonly RootContent[])[] {
  return assessments.filter((one) => !isQuiet(one)).map((one) => page(one, brief));
}

/** One line for all the assessments of which there is nothing to say. */
export function quietBlocks({ assessments }: Diff): readonly RootContent[] {
  const quiet = quietLine(assessments);
  return quiet === undefined ? [] : [paragraph(quiet)];
}

function page(diff: AssessmentDiff, brief: boolean): readonly RootContent[] {
  const outline = outlineOf(diff);
  return [
    heading(1, diff.title),
    paragraph(sidesLine(diff)),
    paragraph(strong(countsLine(diff))),
    ...table(diff),
    ...list("Worse", outline.worse),
    ...list("Better", outline.better.slice(0, shown)),
    ...(brief ? [] : rest(outline)),
  ];
}

/** The practices that stand differently or of which more or fewer clauses are met. */
function table(diff: AssessmentDiff): readonly RootContent[] {
  const rows = practiceRows(diff).filter(({ position, met }) => diff.status !== "compared" || isAcross(diff) || `${position}${met}`.includes("→"));
  const cells = rows.map(({ id, title, position, met }) => [`${id} ${title}`, position, met]);
  return rows.length === 0
    ? []
    : [grid(isAcross(diff) ? "Practices under each edition" : "Practices that stand differently", ["Practice", "Position", "Clauses met"], cells)];
}

function list(title: string, entries: readonly Entry[]): readonly RootContent[] {
  return entries.length === 0 ? [] : [heading(2, title), listOf(entries.map(item))];
}

function item({ label, what, why }: Entry): ListItem {
  const because = why === "" ? "" : ` ${sentence(why.charAt(0).toUpperCase() + why.slice(1))}`;
  return entry([strong(label), `: ${what}.${because}`]);
}

function rest({ better, other, quiet }: Outline): readonly RootContent[] {
  const entries = [...better.slice(shown), ...other];
  if (entries.length === 0 && quiet.length === 0) return [];
  const summary = entries.length === 0 ? "What moved nothing" : countText(entries.length, "other change", "other changes");
  const blocks: BlockContent[] = [...(entries.length === 0 ? [] : [listOf(entries.map(item))]), ...quiet.map((text) => paragraph(text))];
  return [fold(summary, blocks)];
}
