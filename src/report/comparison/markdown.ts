import type { ComparisonDocument } from "../../model/generated/schemas.ts";
import { countText } from "../../view/style/text.ts";
import { hostCell, hostText } from "../host-markdown.ts";
import { countLines, headLines, type Names, namesOf, outlinesOf, type PracticeOutline } from "./outline.ts";

/** The same as a document: a table of all practices, then one section for each. */
export function markdownComparison(document: ComparisonDocument): string {
  const names = namesOf(document);
  const outlines = outlinesOf(document);
  const { withheld } = document;
  const blocks = [
    `# ${hostText(`${document.data}: two assessments`)}`,
    headLines(document)
      .map((line) => `- ${hostText(line)}`)
      .join("\n"),
    countLines(document)
      .map((line) => `- ${hostText(line)}`)
      .join("\n"),
    table(outlines),
    ...outlines.map((outline) => section(outline, names)),
    ...(withheld === 0
      ? []
      : [hostText(`${countText(withheld, "item that is", "items that are")} recorded for internal use ${withheld === 1 ? "is" : "are"} not named here.`)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function table(outlines: readonly PracticeOutline[]): string {
  const rows = outlines.map(({ id, title, rows: [position, judgement], agreeing, differing }) => {
    const agree = countText(agreeing, "agrees", "agree");
    return [`${id} ${title}`, position.verdict, judgement.verdict, differing === 0 ? agree : `${agree}, ${countText(differing, "differs", "differ")}`].map(
      hostCell,
    );
  });
  return ["| Practice | Position | Judgement | Clauses |", "| --- | --- | --- | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

function section({ id, title, rows, clauses }: PracticeOutline, { self, other }: Names): string {
  const both = rows.flatMap((row) => [
    `- **${row.what}**: ${row.verdict}`,
    `  - ${hostText(self)}: ${hostText(row.self)}`,
    `  - ${hostText(other)}: ${hostText(row.other)}`,
  ]);
  const differing = clauses.flatMap(({ id: clause, verdict, states, why }) => [
    `- **${hostText(clause)}**: ${verdict} (${hostText(states)})`,
    ...why.map((line) => `  - ${hostText(line)}`),
  ]);
  return [`## ${hostText(`${id} ${title}`)}`, "", ...both, ...differing].join("\n");
}
