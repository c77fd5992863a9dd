import { cellLabel } from "../../register/diagnostics.ts";
import { paragraph } from "../../view/prose.ts";
import { hostDocument } from "../host-markdown.ts";
import { grid, heading } from "../tree/blocks.ts";
import type { CheckedRegister } from "./checked.ts";
import { bearsOn, meansNotShown, readWords, stateWords, tallyOf } from "./words.ts";

/** So many cells are named in a row. */
const mostCells = 20;

/** A comment has headings of its own above these. */
const level = 2;

/** The same as Markdown, for a summary of a pull request or to be sent. */
export function registerMarkdown(checked: CheckedRegister): string {
  const [title = "", ...read] = readWords(checked);
  const says = checked.answers.map((answer) => [stateWords[answer.state], answer.words, bearsOn(answer)]);
  const wrong = checked.found.map(({ diagnostic: { severity, code, message, help }, defect }) => {
    const named = defect.cells.slice(0, mostCells).map(cellLabel).join(", ");
    const rest = defect.cells.length - mostCells;
    return [severity, code, message, `${named}${rest > 0 ? ` and ${rest} more` : ""}`, help];
  });
  const children = [
    heading(1, title),
    ...read.map((text) => paragraph(text)),
    heading(2, "What the register says"),
    grid("Answers", ["State", "What it says", "Bears on"], says),
    paragraph(meansNotShown(checked)),
    heading(2, "What is wrong with it as data"),
    wrong.length === 0 ? paragraph("Nothing that t6 looks for.") : grid("Mistakes", ["Severity", "Code", "What is wrong", "Cells", "What to do"], wrong),
    paragraph(`${tallyOf(checked)}.`),
  ];
  return hostDocument({ type: "root", children }, level);
}
