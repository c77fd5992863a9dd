import { numberText } from "../language/numbers.ts";
import type { CatalogueRegister } from "../model/generated/schemas.ts";
import { isAnswer, isUnread } from "./answering.ts";
import { dayOf, isAfter } from "./days.ts";
import { isDecision } from "./decided.ts";
import { newestDay } from "./newest.ts";
import { asOfDay, besidesOver, isOfEnd, overIn, overWords } from "./over.ts";
import { type AskedQuestion, questionsUnder } from "./questions.ts";
import { type Entry, hasColumn, isRefused, type Register, saysOf, whereCells } from "./register.ts";
import { stampIn } from "./stamp.ts";
import { columnsOf } from "./table.ts";
import { datesIn } from "./title-dates.ts";
import { type Unread, unreadIn, unreadWords } from "./unread.ts";
import { untoldColumns } from "./untold.ts";

/** Whether a register says something: in every row, in some, or nowhere. What it does not say is not shown; that it is not so, nobody knows from that. */
export type SaysState = "shown" | "partly_shown" | "not_shown";

/** What a register says to one question. */
export interface Answer {
  readonly question: AskedQuestion;
  readonly state: SaysState;
  /** So many of so many say it. */
  readonly count: number;
  readonly of: number;
  readonly hasColumn: boolean;
  /** Of those that do not say it, so many are filled with what could not be read. */
  readonly unread: number;
  /** What stands there. */
  readonly unreadThing?: string;
  /** Which entries are asked, where not all are: “that are over”. */
  readonly among?: string;
  /** As of which day they are over, where last days were held against one. */
  readonly asOf?: string;
  /** The same as sentences. */
  readonly words: string;
}

/** Whether there is nothing of which a question is asked, though there is a column for it: then nothing is lacking. */
export const isAskedOfNone = ({ of, hasColumn, state }: Answer): boolean => of === 0 && hasColumn && state === "not_shown";

/** What the rows are called in which something is counted: entries, where several rows are one. */
export const unitOf = ({ hasVersions }: Register, count: number): string => {
  const word = hasVersions ? "entry" : "row";
  return count === 1 ? word : word === "row" ? "rows" : "entries";
};

/** What a register says and does not say, question by question; where a catalogue is given, with the clauses on which each bears. */
export function answersOf(register: Register, catalogue?: CatalogueRegister): readonly Answer[] {
  return questionsUnder(catalogue).map((question) => (question.id === "updated" ? updated(register, question) : counted(register, question)));
}

function counted(register: Register, asked: AskedQuestion): Answer {
  const over = isOfEnd(asked) ? overIn(register) : undefined;
  const { entries } = over ?? register;
  const of = entries.length;
  const isDecided = whereCells(register, "status", isDecision);
  const isAmongStates = asked.isInStates === true && (entries.some(isDecided) || entries.some(whereCells(register, "status", isUnread)));
  const all = [...asked.fields.filter((field) => hasColumn(register, field)), ...(isAmongStates ? (["status"] as const) : [])];
  const isThere = all.length > 0;
  const fields = asked.isFirstOnly === true ? all.slice(0, 1) : all;
  // Where people answer for the organisation, that is what is counted, and it is said.
  const question = asked.instead !== undefined && fields.includes(asked.instead.field) ? { ...asked, ...asked.instead } : asked;
  const tests = fields.map((field) => {
    if (field === "status") return isDecided;
    const says = saysOf(register, field);
    return field === "end_state" ? (entry: Entry) => says(entry) && !isToCome(register, entry) : says;
  });
  const said = question.id === "refused" ? entries.filter((entry) => isRefused(register, entry)) : entries.filter((entry) => tests.some((says) => says(entry)));
  const count = said.length;
  const among = over?.isKnown === true ? ` that ${overWords(over.asOf)}` : "";
  const others = over === undefined ? 0 : register.entries.filter((entry) => tests.some((says) => says(entry))).length - count;
  const ends = over === undefined ? "" : besidesOver(over, others);
  const telling = new Set(said);
  const unread = unreadIn(
    register,
    entries.filter((entry) => !telling.has(entry)),
    fields,
  );
  const state = count === 0 ? "not_shown" : count < of && question.id !== "refused" ? "partly_shown" : "shown";
  return {
    question,
    state,
    count,
    of,
    hasColumn: isThere,
    unread: unread?.count ?? 0,
    ...(unread !== undefined && { unreadThing: unread.thing }),
    ...(among !== "" && { among }),
    ...(among !== "" && over?.asOf !== undefined && { asOf: over.asOf }),
    words: `${countWords(register, question, count, of, among)}${unread === undefined ? "" : unreadWords(unread, count > 0)}${more(register, question, isThere, telling, unread)}${ends}${count === 0 ? besides(register, question) : ""}`,
  };
}

/** The verb goes with the rows that do it, and with the only row where there is no other: “0 of 1 row names”. */
export const doesOf = ({ do: many, does: one }: Pick<AskedQuestion, "do" | "does">, count: number, of: number): string =>
  count === 1 || of === 1 ? one : many;

function countWords(register: Register, question: AskedQuestion, count: number, of: number, among: string): string {
  const all = register.entries.length;
  if (of === 0 && all > 0) return `Of ${numberText(all)} ${unitOf(register, all)} none is known to be over, and of what still runs nobody asks it.`;
  return `${numberText(count)} of ${numberText(of)} ${unitOf(register, of)}${of === 1 ? among.replace(/ that (?:are|were)/, (word) => (word === " that are" ? " that is" : " that was")) : among} ${doesOf(question, count, of)}.`;
}

/** What comes near an answer and is none, counted: rows that name the data and do not say of what type they are. */
function besides(register: Register, { beside }: AskedQuestion): string {
  if (beside === undefined) return "";
  const count = register.entries.filter(saysOf(register, beside.field)).length;
  return count === 0 ? "" : ` ${numberText(count)} of ${numberText(register.entries.length)} ${doesOf(beside, count, register.entries.length)}.`;
}

/** What belongs to the count: that there is no column, how it is with the refused, or that a list may leave them out. */
function more(register: Register, { id }: AskedQuestion, isThere: boolean, said: ReadonlySet<Entry>, unread: Unread | undefined): string {
  if (!isThere) {
    // Which they are is said once, above: some registers have many, and every question would repeat them.
    const { length } = untoldColumns(register);
    if (length === 0) return " There is no column for it.";
    return ` No column is mapped to it, and ${length === 1 ? "one column is" : `${numberText(length)} columns are`} not told.`;
  }
  if (id === "refused" && said.size === 0 && unread === undefined) return " Whether none was refused, or the refused are left out, the register does not tell.";
  if (id === "end") {
    const coming = register.entries.filter((entry) => isToCome(register, entry)).length;
    return coming === 0
      ? ""
      : ` ${numberText(coming)} ${coming === 1 ? "gives a day" : "give days"} after that of the register: that is planned, and not done.`;
  }
  if (id !== "reasons") return "";
  const all = register.entries.filter((entry) => isRefused(register, entry));
  const why = all.filter((one) => said.has(one)).length;
  return all.length === 0 ? "" : ` Of ${numberText(all.length)} refused, ${numberText(why)} ${why === 1 ? "says" : "say"} why.`;
}

/** Whether what an entry says of the end of the data is a day that had not come when the register was made. */
function isToCome(register: Register, { row }: Entry): boolean {
  const asOf = asOfDay(register);
  if (asOf === undefined) return false;
  const said = columnsOf(register.tables[0], "end_state").filter((column) => isAnswer(row.cells[column.at], column));
  return said.length > 0 && said.every(({ at, days }) => isAfter(dayOf(row.cells[at], days)?.date ?? "", asOf));
}

/** When a register was last brought up to date is said in its rows, or once above them. */
function updated(register: Register, question: AskedQuestion): Answer {
  const [first] = register.tables;
  const rows = counted(register, question);
  const stamp = columnsOf(first, "updated").flatMap((column) => {
    const text = stampIn(first, column);
    return text === undefined ? [] : [{ heading: column.heading, text: `, “${text.slice(0, 100)}”` }];
  })[0];
  if (rows.count > 0 && stamp !== undefined)
    return {
      ...rows,
      count: 0,
      state: "shown",
      words: `In every row “${stamp.heading}” has one date${stamp.text}: it dates the file, and no row.`,
    };
  if (rows.count > 0) return rows;
  const dated = (texts: readonly string[], isPeriod: boolean): string | undefined =>
    texts.find((text) => datesIn(text, register.days)?.isPeriod === isPeriod)?.slice(0, 100);
  const [above, front] = [dated(first.above, false), dated(register.front, false)];
  if (above !== undefined) return { ...rows, state: "shown", words: `The lines above the table give a date: “${above}”.` };
  if (front !== undefined) return { ...rows, state: "shown", words: `The sheet before the table gives a date: “${front}”.` };
  // From when until when its entries are does not say when somebody last saw to it.
  const period = dated([...first.above, ...register.front], true);
  const newest = newestDay(register);
  const open = rows.unreadThing === undefined ? "" : unreadWords({ count: rows.unread, thing: rows.unreadThing }, false);
  const more =
    period !== undefined
      ? ` Above it stands a period: “${period}”.`
      : newest === undefined
        ? ""
        : ` The latest date in it is ${newest.date}, under “${newest.heading}”.`;
  return { ...rows, words: `Neither the rows nor the lines above them say when it was last brought up to date.${open}${more}` };
}
