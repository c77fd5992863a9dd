import type { PortfolioCatalogue, PortfolioDocument } from "../../model/generated/schemas.ts";
import { dateInSentence } from "../../view/style/dates.ts";
import { countText } from "../../view/style/text.ts";
import { counted } from "../tally.ts";
import { clauseTable, practiceTable, producerTable, yearTable } from "./count-tables.ts";
import { lapseTable, moveTable, overdueTable } from "./due-tables.ts";
import { rowTable } from "./row-table.ts";
import type { Cell, Column, Outline, Section } from "./shape.ts";

/** What the page and the text of a portfolio say, the same in both. What could not be decided comes first. */
export function outlineOf(portfolio: PortfolioDocument): Outline {
  const { catalogues, totals } = portfolio;
  return {
    title: `Portfolio of ${counted(totals.assessments, "assessment")}`,
    words: leadOf(portfolio),
    sections: [...undecidedOf(portfolio), ...catalogues.flatMap((catalogue) => sectionsOf(catalogue, portfolio))],
  };
}

function leadOf({ totals, as_of, days, audience }: PortfolioDocument): readonly string[] {
  const { assessments, producers, earlier, judged, open_asks, overdue_asks, lapses, moved } = totals;
  const day =
    as_of === undefined
      ? "Each assessment is weighed as of its own day, and what is overdue or lapses is told as of that day."
      : `The newest assessments are weighed as of ${dateInSentence(as_of)}.`;
  return [
    `${day} ${audience === "public" ? "What is recorded for internal use is not named here." : "This page is for internal use."}`,
    `There is a row for each set of data: ${counted(assessments, "assessment")} of ${countText(producers, "producer", "producers")}. ${counted(earlier, "earlier assessment")} of the same data ${earlier === 1 ? "is its" : "are their"} history.`,
    `The position is where the evidence stands, by rule. The judgement is what a named person made of it: there is one in ${judged} of ${assessments}.`,
    `${counted(open_asks, "ask")} ${open_asks === 1 ? "is" : "are"} open, ${overdue_asks} of them overdue. ${counted(lapses, "thing")} ${lapses === 1 ? "lapses" : "lapse"} within ${counted(days, "day")}.`,
    `Of the positions of practices, ${moved.better} moved for the better since the assessment before, ${moved.worse} for the worse, and ${moved.other} in another way.`,
  ];
}

function undecidedOf({ undecided, refusals }: PortfolioDocument): readonly Section[] {
  if (undecided.length + refusals.length === 0) return [];
  const rows = undecided.map(({ name, errors, problem }): readonly Cell[] => [
    { text: name },
    { text: String(errors) },
    { text: problem === undefined ? "cannot be decided" : `${problem.code} in ${problem.file}: ${problem.message}` },
  ]);
  const columns: readonly Column[] = [{ text: "Assessment" }, { text: "Errors", number: true }, { text: "First problem" }];
  return [
    {
      heading: "Not decided",
      words: ["These are in no count below. Put them right, and run t6 portfolio again.", ...refusals],
      tables: rows.length === 0 ? [] : [{ caption: "Assessments that cannot be decided", columns, rows }],
    },
  ];
}

function sectionsOf(catalogue: PortfolioCatalogue, { assessments: all, catalogues, days }: PortfolioDocument): readonly Section[] {
  const rows = all.filter(({ catalogue: id }) => id === catalogue.id);
  const behind = catalogues.length === 1 ? "" : ` (catalogue ${catalogue.id})`;
  return [
    {
      heading: `Positions and judgements${behind}`,
      words: [],
      tables: [practiceTable(catalogue), producerTable(catalogue), yearTable(catalogue)],
    },
    {
      heading: `Short of met most often${behind}`,
      words: ["A clause is counted where it applies. It is short of met where it is not met, not shown, partly met or unknown."],
      tables: [clauseTable(catalogue)],
    },
    { heading: `Due, lapsing and moved${behind}`, words: [], tables: [overdueTable(rows), lapseTable(rows, days), moveTable(rows)] },
    {
      heading: `All assessments${behind}`,
      words: ["The position is in the first line of a cell. Where a person has judged, the judgement is below it."],
      tables: [rowTable(catalogue, rows)],
    },
  ];
}
