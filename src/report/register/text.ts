import type { Appearance } from "../paint.ts";
import { prettyDiagnostics } from "../pretty.ts";
import { printable } from "../printable.ts";
import { labelled, wrap } from "../wrap.ts";
import type { CheckedRegister } from "./checked.ts";
import { bearsOn, meansNotShown, readWords, stateWords, tallyOf } from "./words.ts";

const inBrackets = (words: string): string => (words === "" ? "" : ` (${words})`);

/** What a register says and what is wrong with it, for people at a terminal. */
export function registerText(checked: CheckedRegister, { width, paint }: Appearance): string {
  const [title = "", ...read] = readWords(checked).map(printable);
  const marks = { shown: paint.good, partly_shown: paint.middling, not_shown: paint.faint } as const;
  const answers = checked.answers.flatMap((answer) => {
    const label = `  ${stateWords[answer.state].padEnd(9)}  `;
    return labelled(label, printable(`${answer.words}${inBrackets(bearsOn(answer))}`), width, marks[answer.state]);
  });
  return [
    paint.strong(title),
    ...read.flatMap((line) => wrap(line, width)),
    "",
    paint.strong("What the register says"),
    ...answers,
    "",
    ...wrap(printable(meansNotShown(checked)), width),
    "",
    paint.strong("What is wrong with it as data"),
    ...(checked.found.length === 0
      ? ["Nothing that t6 looks for.", ""]
      : [
          "",
          prettyDiagnostics(
            checked.found.map(({ diagnostic }) => diagnostic),
            { width, paint },
          ),
        ]),
    `${tallyOf(checked)}.`,
    "",
  ].join("\n");
}
