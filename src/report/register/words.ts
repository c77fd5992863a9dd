import { columnName } from "../../language/cell-name.ts";
import { numberText } from "../../language/numbers.ts";
import { emptiedWords } from "../../register/emptied.ts";
import { untoldWords } from "../../register/lacks.ts";
import { ownWords } from "../../register/notes.ts";
import { getReference, lacksReference } from "../../register/reference.ts";
import type { Register } from "../../register/register.ts";
import { type Answer, type SaysState, unitOf } from "../../register/says.ts";
import type { Table } from "../../register/table.ts";
import { untoldColumns } from "../../register/untold.ts";
import { tally, tallyWords } from "../tally.ts";
import { shortened } from "../wrap.ts";
import type { CheckedRegister } from "./checked.ts";

/** The states of what a register says, for people. */
export const stateWords: Readonly<Record<SaysState, string>> = Object.freeze({ shown: "Shown", partly_shown: "Partly", not_shown: "Not shown" });

/** What a question bears on: the clauses, and the letter that asked. */
export const bearsOn = ({ question: { clauses, asked } }: Answer): string =>
  [clauses.join(", "), asked === undefined ? "" : `asked for in ${asked}`].filter((words) => words !== "").join("; ");

/** So many things of one kind are named; so many notes, which nobody finds elsewhere, and so many letters of each. */
const [mostListed, mostRemarks, longestRemark] = [5, 30, 600];

const listed = (some: readonly string[], most = mostListed): string =>
  `${some.slice(0, most).join(", ")}${some.length > most ? ` and ${numberText(some.length - most)} more` : ""}`;

const quoted = (text: string): string => `“${shortened(text, longestRemark)}”`;

/** Which of day and month was taken to be first, and why. */
const dayOrderWords = ({ columns, dayOrders = new Map() }: Table): readonly string[] =>
  columns.flatMap(({ at, heading }) => {
    const shown = dayOrders.get(at);
    return shown?.order === undefined ? [] : [`Dates in figures under “${heading}” are read with the ${shown.order}, ${shown.why}.`];
  });

/** What the map says that codes mean, which is read in their place. */
const codeWords = ({ columns }: Table): readonly string[] =>
  columns.flatMap(({ heading, codes }) =>
    codes === undefined
      ? []
      : [
          `Codes under “${heading}” are read as the map says: ${listed(
            [...codes.values()].map(({ code, meaning }) => `${code} as “${meaning}”`),
            mostRemarks,
          )}.`,
        ],
  );

/** The sheets that are no table of the map, in a sentence. */
export const unreadWords = ({ unread }: Register): readonly string[] =>
  unread.length === 0 ? [] : [`No table of the map, and not read: ${unread.length === 1 ? "the sheet" : "the sheets"} ${listed(unread.map(quoted))}.`];

/** So many rows. */
export const rowsText = (count: number): string => `${numberText(count)} ${count === 1 ? "row" : "rows"}`;

/** What was read, in sentences. */
export function readWords({ register, file, hidden }: CheckedRegister): readonly string[] {
  const { tables, entries, hasVersions, chosen, map } = register;
  const [first] = tables;
  const where = first.sheet === "" ? "" : ` of ${first.sheet}`;
  const rows = first.rows.length;
  const counted = hasVersions ? `${numberText(entries.length)} ${unitOf(register, entries.length)} in ${rowsText(rows)}` : rowsText(rows);
  const by = chosen === undefined ? "" : `, read by t6's map ‘${chosen}’`;
  const others = tables.slice(1).map(({ sheet, rows: more }) => `${rowsText(more.length)} on ${sheet}`);
  const untold = untoldColumns(register);
  const unnamed = tables.flatMap(({ sheet, unnamed: some }) => some.map((at) => `${columnName(at)}${sheet === "" ? "" : ` of ${sheet}`}`));
  const absent = chosen === undefined || chosen === "own" ? [] : tables.flatMap(({ head }) => head.missing);
  const remarks = tables.flatMap((table) => table.remarks.map((row) => `row ${row.number} (${shortened(ownWords(row), longestRemark)})`));
  const above = tables.flatMap(({ notesAbove }) => notesAbove.filter((line) => line !== map.register)).map(quoted);
  return [
    `${map.register}: ${file}`,
    `${counted}; headings in row ${first.headRow}${where}${by}.${others.length === 0 ? "" : ` Joined to them: ${others.join(", ")}.`}`,
    ...(untold.length === 0 ? [] : [`${untoldWords(untold)} What is not shown may stand there: a map says what they are (t6 register map).`]),
    ...(lacksReference(register) ? [`No column is read as the reference of a request, so t6 finds none that stands twice. ${getReference}`] : []),
    ...(hidden.length === 0
      ? []
      : [
          `Hidden or filtered out in the file, and left out: ${hidden.join("; ")}. Nothing of it is counted or looked at, here as in t6 register evidence, diff and page: what a reader of the file does not see, it does not say. Show it in the file to have it counted.`,
        ]),
    ...tables.flatMap(dayOrderWords),
    ...tables.flatMap(codeWords),
    ...(absent.length === 0 ? [] : [`In the map, and not there: ${listed(absent.map((heading) => `“${heading}”`))}.`]),
    ...(unnamed.length === 0 ? [] : [`Without a heading, and not read: column ${listed(unnamed)}.`]),
    ...(remarks.length === 0 ? [] : [`Taken for remarks, years above their rows or sums, and not counted: ${listed(remarks, mostRemarks)}.`]),
    ...(above.length === 0 ? [] : [`Above the headings stands: ${listed(above, mostRemarks)}.`]),
    ...emptiedWords(register),
    ...unreadWords(register),
  ];
}

/** What was found, in a line. */
export const tallyOf = ({ found }: CheckedRegister): string => tallyWords(tally(found.map(({ diagnostic }) => diagnostic)));

/** What belongs below what a register says: what it means that something is not shown, and who asked for what. */
export function meansNotShown({ catalogue: { register, title } }: CheckedRegister): string {
  const none = `The catalogue “${title}” does not say on which clauses a register bears, so none are named.`;
  const asked = register === undefined ? ` ${none}` : register.asked === undefined ? "" : ` ${register.asked}`;
  return `What is not shown may well be so: the register does not say it. Nothing here is a finding, and nothing was judged.${asked}`;
}
