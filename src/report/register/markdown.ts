import { cellLabel } from "../../register/diagnostics.ts";
import { hostCell, hostText } from "../host-markdown.ts";
import { table } from "../table.ts";
import type { CheckedRegister } from "./checked.ts";
import { bearsOn, meansNotShown, readWords, stateWords, tallyOf } from "./words.ts";

/** So many cells are named in a row. */
const mostCells = 20;

/** The same as Markdown, for a summary of a pull request or to be sent. */
export function registerMarkdown(checked: CheckedRegister): string {
  const [title = "", ...read] = readWords(checked);
  const says = checked.answers.map((answer) => [hostCell(stateWords[answer.state]), hostCell(answer.words), hostCell(bearsOn(answer))]);
  const wrong = checked.found.map(({ diagnostic, defect }) => {
    const named = defect.cells.slice(0, mostCells).map(cellLabel).join(", ");
    const rest = defect.cells.length - mostCells;
    return [
      hostCell(diagnostic.severity),
      hostCell(diagnostic.code),
      hostCell(diagnostic.message),
      hostCell(`${named}${rest > 0 ? ` and ${rest} more` : ""}`),
      hostCell(diagnostic.help),
    ];
  });
  return `${[
    `## ${hostText(title)}`,
    ...read.map(hostText),
    "### What the register says",
    table(["State", "What it says", "Bears on"], says),
    hostText(meansNotShown(checked)),
    "### What is wrong with it as data",
    ...(wrong.length === 0 ? ["Nothing that t6 looks for."] : [table(["Severity", "Code", "What is wrong", "Cells", "What to do"], wrong)]),
    hostText(`${tallyOf(checked)}.`),
  ].join("\n\n")}\n`;
}
