import type { ComparisonDocument } from "../../model/generated/schemas.ts";
import { markdownCell, markdownText } from "../../render/markdown/text.ts";
import { countText } from "../../view/style/text.ts";
import { countLines, headLines, type Names, namesOf, outlinesOf, type PracticeOutline } from "./outline.ts";

/** The same as a document: a table of all practices, then one section for each. */
export function markdownComparison(document: ComparisonDocument): string {
  const names = namesOf(document);
  const outlines = outlinesOf(document);
  const { withheld } = document;
  const blocks = [
    `# ${markdownText(`${document.data}: two assessments`)}`,
    headLines(document)
      .map((line) => `- ${markdownText(line)}`)
      .join("\n"),
    countLines(document)
      .map((line) => `- ${markdownText(line)}`)
      .join("\n"),
    table(outlines),
    ...outlines.map((outline) => section(outline, names)),
    ...(withheld === 0
      ? []
      : [markdownText(`${countText(withheld, "item that is", "items that are")} recorded for internal use ${withheld === 1 ? "is" : "are"} not named here.`)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function table(outlines: readonly PracticeOutline[]): string {
  const rows = outlines.map(({ id, title, rows: [position, judgement], agreeing, differing }) => {
    const agree = countText(agreeing, "agrees", "agree");
    return [`${id} ${title}`, position.verdict, judgement.verdict, differing === 0 ? agree : `${agree}, ${countText(differing, "differs", "differ")}`].map(
      markdownCell,
    );
  });
  return ["| Practice | Position | Judgement | Clauses |", "| --- | --- | --- | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

function section({ id, title, rows, clauses }: PracticeOutline, { self, other }: Names): string {
  const both = rows.flatMap((row) => [
    `- **${row.what}**: ${row.verdict}`,
    `  - ${markdownText(self)}: ${markdownText(row.self)}`,
    `  - ${markdownText(other)}: ${markdownText(row.other)}`,
  ]);
  const differing = clauses.flatMap(({ id: clause, verdict, states, why }) => [
    `- **${markdownText(clause)}**: ${verdict} (${markdownText(states)})`,
    ...why.map((line) => `  - ${markdownText(line)}`),
  ]);
  return [`## ${markdownText(`${id} ${title}`)}`, "", ...both, ...differing].join("\n");
}
