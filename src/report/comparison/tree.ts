import type { RootContent } from "mdast";
import type { DocumentTree } from "../../document/tree.ts";
import type { ComparisonDocument } from "../../model/generated/schemas.ts";
import { bullets, paragraph, strong } from "../../view/prose.ts";
import { capitalise, countText } from "../../view/style/text.ts";
import { entry, grid, heading, listOf } from "../tree/blocks.ts";
import { reportTree } from "../tree/tree.ts";
import { pairRows } from "./editions.ts";
import { countLines, findingText, headLines, type Names, namesOf, outlinesOf, type PracticeOutline } from "./outline.ts";

/** Two assessments of the same data as a document: a table of all practices, then one section for each. */
export function comparisonTree(document: ComparisonDocument): DocumentTree {
  const names = namesOf(document);
  const outlines = outlinesOf(document);
  const { data, withheld, tool, principle } = document;
  const unnamed = `${countText(withheld, "item that is", "items that are")} recorded for internal use ${withheld === 1 ? "is" : "are"} not named here.`;
  const body: RootContent[] = [
    heading(1, `${data}: two assessments`),
    bullets([...headLines(document), ...countLines(document)].map((line) => [line])),
    document.editions === undefined ? table(outlines) : pairs(document, names),
    ...outlines.flatMap((outline) => section(outline, names)),
    ...(withheld === 0 ? [] : [paragraph(unnamed)]),
  ];
  return reportTree(body, { subject: principle.title, tool });
}

function table(outlines: readonly PracticeOutline[]): RootContent {
  const rows = outlines.map(({ id, title, rows: [position, judgement], agreeing, differing }) => {
    const agree = countText(agreeing, "agrees", "agree");
    return [`${id} ${title}`, position.verdict, judgement.verdict, differing === 0 ? agree : `${agree}, ${countText(differing, "differs", "differ")}`];
  });
  return grid("How the two stand to each other", ["Practice", "Position", "Judgement", "Clauses"], rows);
}

/** Both editions in one table, clause by clause. */
function pairs(document: ComparisonDocument, { self, other }: Names): RootContent {
  const rows = pairRows(document, findingText).map((row) => [row.self, row.selfState, row.other, row.otherState, row.verdict]);
  const { agree } = document.counts.clauses;
  const all = agree === 0 ? rows : [...rows, [`${countText(agree, "pair agrees", "pairs agree")}`, "", "", "", "agree"]];
  return grid("The clauses that are put together", [capitalise(self), "Finding", capitalise(other), "Finding", "What it means"], all);
}

function section({ id, title, rows, clauses }: PracticeOutline, { self, other }: Names): RootContent[] {
  const both = rows.map((row) => entry([strong(row.what), `: ${row.verdict}`], bullets([[`${self}: ${row.self}`], [`${other}: ${row.other}`]])));
  const differing = clauses.map(({ id: clause, verdict, states, why }) =>
    entry([strong(clause), `: ${verdict} (${states})`], ...(why.length === 0 ? [] : [bullets(why.map((line) => [line]))])),
  );
  return [heading(2, `${id} ${title}`), listOf([...both, ...differing])];
}
